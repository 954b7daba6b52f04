import type { AnnotatedText, Token } from '../../model.ts';
import { PLACE_PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import type { Gender } from '../../lexicon/honorifics.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isDictionaryWord } from '../../text/annotated-text.ts';
import { opensInCapital } from '../../text/letters.ts';
import { firstFrom } from '../../text/places.ts';
import type { Cast } from '../cast/cast.ts';
import type { ReadNaming } from './read-naming.ts';

/** How many words with a capital a person's name has here at least, and tokens at most: “Kim Min-jun” has four. */
const [SHORTEST, LONGEST] = [2, 5];

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);

/**
 * “[Hiromichi Akiba] is stocking his shop”, “Farmers such as [Lindiwe Moyo] have lost cattle. She sold forty”: which gender a name has
 * whose given name no list knows, by the pronoun that can mean nobody else; undefined where it tells nothing.
 */
export function genderByPronoun(text: AnnotatedText, cast: Cast, naming: ReadNaming): Gender | undefined {
  const { sentence, first, end, place } = naming;
  const { tokens } = text;
  if (!isNameOfSomebody(tokens, first, end) || hasOthers(text, cast, naming)) return undefined;
  const own = PRONOUNS.get(tokens[pronounFrom(tokens, end, sentence.endToken)]?.norm ?? '');
  if (own !== undefined) return own;
  const next = text.sentences[firstFrom(text.sentences, place + 1, ({ start }) => start)];
  return next?.block === sentence.block ? PRONOUNS.get(tokens[next.firstToken]?.norm ?? '') : undefined;
}

/** Two words and more that no dictionary has, or “Ban Ki-moon”, where no place is named by them: “in San Marco”. */
function isNameOfSomebody(tokens: readonly Token[], first: number, end: number): boolean {
  const words = tokens.slice(first, end).filter(({ text }) => /^\p{Lu}\p{L}*\p{Ll}/u.test(text));
  const isInSyllables = tokens[end - 2]?.text === '-' && /^\p{Ll}{1,6}$/u.test(tokens[end - 1]?.text ?? '');
  return (
    words.length >= SHORTEST &&
    end - first <= LONGEST &&
    (isInSyllables || !isDictionaryWord(words[0]?.norm ?? '')) &&
    words.some(({ norm }) => !isDictionaryWord(norm)) &&
    !tokens.slice(first, end).some(({ text }) => /\d/.test(text)) &&
    !PLACE_PREPOSITIONS.has(tokens[first - 1]?.norm ?? '')
  );
}

/** Whether the paragraph up to the end of the sentence, or the one before, tells of anybody else. */
function hasOthers({ sentences, tokens }: AnnotatedText, cast: Cast, naming: ReadNaming): boolean {
  const { sentence, first, end, place } = naming;
  // From the paragraph before on.
  const near = sentences[firstFrom(sentences, sentence.block - 1, ({ block }) => block)] ?? sentence;
  for (const { entity, place: named } of cast.namedBefore(place)) {
    if (named < near.start) break;
    if (entity.kind === 'person') return true;
  }
  return tokens.slice(near.firstToken, sentence.endToken).some((token, n) => {
    const at = near.firstToken + n;
    if (at >= first && at < end) return false;
    const named = opensInCapital(token.text) && token.pos === 'PROPN';
    return ROLE_NOUNS.has(token.norm) || (named && opensInCapital(tokens[at + 1]?.text ?? ''));
  });
}

/** The first pronoun of a person from a token on; -1 where there is none before the end. */
const pronounFrom = (tokens: readonly Token[], from: number, end: number): number =>
  tokens.findIndex(({ norm }, at) => at >= from && at < end && PRONOUNS.has(norm));
