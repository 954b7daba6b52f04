import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** What of wink's model is changed here; the packages type none of it. */
interface CoreModel {
  readonly features: { readonly lexeme: { hash: Record<string, number> } };
}
interface Lexicon {
  lookup(word: string): readonly number[] | null;
  intrinsicSize(): number;
  posOf(lexeme: number): number;
}
interface Features {
  pos(word: string, category: number, lexicon: Lexicon): number;
}

/** Stands for a word that is not of wink's own: greater than the place of any that is. */
const LEARNT = [Infinity];

/**
 * wink-nlp with its English model. wink takes each new word into its lexicon, and what stands between spaces and is in it
 * becomes one token: "defendant’s" was one or two, by what had been read before. Here words that are learnt are kept apart from
 * those that tokens are looked up in, so that the same text always has the same tokens.
 */
export function readEnglish(): WinkMethods {
  let core: CoreModel | undefined;
  const load = model.core as () => CoreModel;
  const featuresOf = model.featureFn as (config: unknown) => Features;
  const nlp = winkNLP(
    {
      ...model,
      core: () => (core = load()),
      featureFn: (config: unknown) => withKnownWords(featuresOf(config)),
    },
    ['sbd', 'pos'],
  );
  if (core === undefined) throw new Error('wink-nlp did not load its model');
  // The instance holds the object it was made with, and adds new words to the one that stands here.
  const { lexeme } = core.features;
  lexeme.hash = Object.create(lexeme.hash) as Record<string, number>;
  return nlp;
}

/** Features of a new word, which is looked up in lower case and may be learnt itself. */
const withKnownWords = (features: Features): Features => ({
  ...features,
  pos: (word, category, lexicon) =>
    features.pos(word, category, {
      lookup: (other) => lexicon.lookup(other) ?? LEARNT,
      intrinsicSize: () => lexicon.intrinsicSize(),
      posOf: (lexeme) => lexicon.posOf(lexeme),
    }),
});
