import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** What of wink's model is read or changed here; the packages type none of it. */
interface CoreModel {
  readonly features: { readonly lexeme: { hash: Record<string, number> } };
  readonly trex: { readonly ltc: Patterns };
}
/** With their flags, each for the words of a category. */
type Patterns = readonly (readonly [pattern: string, flags: string, category: number])[];
interface Lexicon {
  lookup(word: string): readonly number[] | null;
  intrinsicSize(): number;
  posOf(lexeme: number): number;
}
interface Features {
  pos(word: string, category: number, lexicon: Lexicon): number;
}

/** wink's categories of a word, and of one with a mark behind it, which is parted from it. */
const WORD = { alone: 1, beforeMark: 15 } as const;

/** wink-nlp, and whether a word, in small letters, is in its dictionary. */
interface English {
  readonly nlp: WinkMethods;
  readonly knows: (word: string) => boolean;
}

/** The longest word, in UTF-16 units, that wink's patterns are tried on once more: a longer one keeps what it was met as. */
const LONGEST_WORD = 60;
/** Those for addresses of pages and people take exponential time; such a word is one wherever it stands. */
const ADDRESS = /@|\\\/\\\//;

/** Stands for a word that is not of wink's own: greater than the place of any that is. */
const LEARNT = [Infinity];

/**
 * wink-nlp with its English model. wink takes each new word into its lexicon, and what stands between spaces and is in it
 * becomes one token: "defendant’s" was one or two, by what had been read before. Here words that are learnt are kept apart from
 * those that tokens are looked up in, so that the same text always has the same tokens. What it knows of a new word also followed
 * from where the word was first met: after "Rs.39 billion" every "39" was a name. Here it follows from the word.
 */
export function readEnglish(): English {
  let core: CoreModel | undefined;
  const load = model.core as () => CoreModel;
  const featuresOf = model.featureFn as (config: unknown) => Features;
  const nlp = winkNLP(
    {
      ...model,
      core: () => (core = load()),
      featureFn: (config: unknown) => fromWords(featuresOf(config), core?.trex.ltc ?? []),
    },
    ['sbd', 'pos'],
  );
  if (core === undefined) throw new Error('wink-nlp did not load its model');
  // The instance holds the object it was made with, and adds new words to the one that stands here.
  const { lexeme } = core.features;
  const own = lexeme.hash;
  lexeme.hash = Object.create(own) as Record<string, number>;
  return { nlp, knows: (word) => Object.hasOwn(own, word) };
}

/** Features of a new word by the word alone, which is looked up in lower case and may be learnt itself. */
function fromWords(features: Features, patterns: Patterns): Features {
  const tests = patterns
    .filter(([pattern]) => !ADDRESS.test(pattern))
    .map(([pattern, flags, category]) => ({ test: new RegExp(pattern, flags), category }));
  return {
    ...features,
    pos: (word, category, lexicon) => {
      // wink's own where it would part the word, if that stood between spaces.
      const met = word.length > LONGEST_WORD ? undefined : tests.find(({ test }) => test.test(word));
      const own = met?.category ?? category;
      return features.pos(word, own === WORD.beforeMark ? WORD.alone : own, {
        lookup: (other) => lexicon.lookup(other) ?? LEARNT,
        intrinsicSize: () => lexicon.intrinsicSize(),
        posOf: (lexeme) => lexicon.posOf(lexeme),
      });
    },
  };
}
