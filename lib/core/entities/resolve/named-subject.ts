import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { kindsOf } from '../mentions/body-names.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import type { Entity } from '../cast/entity.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { AGENCY_MEASURES } from '../../lexicon/measure-nouns.ts';
import { isDictionaryWord } from '../../text/annotated-text.ts';
import { nameWords } from '../mentions/compare-names.ts';
import { firstFrom } from '../../text/places.ts';
import { type Scene, sentenceAt } from '../cast/scene.ts';
import { textOf, type Word, wordsOf } from '../../text/words.ts';

/** How many sentences back, within the paragraph, a name is looked for. */
const BACK = 2;

/**
 * "Zenbria has cut 400 jobs, the company said": the name that the sentence, or one just before it, opens with, where
 * nothing else tells what it is of. `words` are those for its kind, after "the".
 */
export function namedSubject(scene: Scene, words: readonly Word[], place: number): Entity | undefined {
  const { text, cast } = scene;
  const [kind] = words;
  const before = firstFrom(text.tokens, kind?.start ?? place, ({ start }) => start) - 1;
  if (kind === undefined || words.length > 2 || text.tokens[before]?.norm !== 'the') return undefined;
  const at = firstFrom(text.sentences, place + 1, ({ start }) => start) - 1;
  const block = text.sentences[at]?.block;
  for (let sentence = at; sentence >= Math.max(0, at - BACK); sentence -= 1) {
    if (text.sentences[sentence]?.block !== block) return undefined;
    const name = openingName(scene, text.sentences[sentence]?.start ?? place);
    if (name !== undefined && (name[0]?.start ?? place) < place)
      return cast.body({ kind: 'body', words: name, descriptors: [kind.norm] }, name[0]?.start ?? place);
  }
  return undefined;
}

/** The words in capitals that a sentence opens with before its verb, unless they are a person's or tell what they are of. */
export function openingName({ text, cast }: Scene, start: number): readonly Word[] | undefined {
  const { tokens } = text;
  const first = sentenceAt(text, start)?.firstToken ?? 0;
  let end = first;
  while (tokens[end]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end += 1;
  if (end === first || !/^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '')) return undefined;
  const words = wordsOf(tokens, first, end);
  const isTime = words.some(({ norm }) => TIME_WORDS.has(norm));
  // "Mr Lind added …. The council said": who is spoken of with a title is no body.
  const isPerson =
    words.some((word) => isHonorific(word) || RANKS.has(word.norm)) ||
    GIVEN_NAMES.has(words[0]?.norm ?? '') ||
    cast.findPerson(nameWords(textOf(text.article.text, words)), start) !== undefined;
  // "the company" is no country.
  const isLand = isNation(textOf(text.article.text, words));
  return isTime || isLand || isPerson || isCommon(text.article.text, words) || kindsOf(words).size > 0
    ? undefined
    : words;
}

/** "Inflation quickened, the statistics agency said", "Residents complained. The council said": what only its place makes a capital. */
function isCommon(text: string, words: readonly Word[]): boolean {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return false;
  return (
    AGENCY_MEASURES.has(only.norm) ||
    text.includes(` ${only.norm} `) ||
    ((isDictionaryWord(only.norm) || isDictionaryWord(only.norm.replace(/s$/, ''))) &&
      !standsInside(text, only.text))
  );
}

/** Whether a word with its capital stands inside a sentence: "shares of [Apple]". */
function standsInside(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1))
    if (
      /[\p{Ll},]/u.test(text[at - 1] ?? '') &&
      !/^\p{L}/u.test(text.slice(at + word.length + 1, at + word.length + 3))
    )
      return true;
  return false;
}
