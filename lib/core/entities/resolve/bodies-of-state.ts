import { isNation, nationsOf } from '../../lexicon/nations-of.ts';
import { firstFrom } from '../../text/places.ts';
import { isCapital, textOf, type Word, withoutPossessive } from '../../text/words.ts';
import { type Entity, lastBefore } from '../cast/entity.ts';
import { type Scene, sentenceAt, sentenceBefore } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';

/** How far back, in tokens, countries are looked for. */
const LOOK_BACK = 2000;

/** Whether the text has named several countries before the place, so that "the government" there may be of any. */
export function hasSeveralNations({ text: { tokens } }: Scene, place: number): boolean {
  const end = firstFrom(tokens, place, ({ start }) => start);
  const named = new Set<string>();
  for (let at = end - 1; at >= Math.max(0, end - LOOK_BACK); at -= 1) {
    const word = tokens[at]?.text ?? '';
    // "India", "Sri Lanka"
    for (const code of nationsOf([word, `${tokens[at - 1]?.text ?? ''} ${word}`])) named.add(code);
    if (named.size > 1) return true;
  }
  return false;
}

/** "Canada’s auditor general": what such an officer writes is not the country's; what "researchers at the University of Westmoor" write is the university’s. */
export function isStateOfficer({ text }: Scene, mention: Mention): boolean {
  if (mention.kind !== 'role' || mention.plural || mention.affiliation === undefined) return false;
  const of = mention.affiliation.map((word) => withoutPossessive(word));
  return isNation(textOf(text.article.text, of));
}

const NO_FORCE = /^(?:academy|association|board|commission|federation|headquarters|museum|station|union)$/;

/** Whether a body with "police" in its name is none: a Central Police Station, a Police Federation. */
export const isNoForce = ({ words }: Entity, head: string): boolean =>
  head === 'police' && NO_FORCE.test(words.at(-1) ?? '');

/** Words for bodies that others deal with; a firm or bank that another names is spoken of, while that other speaks on. */
const OF_STATE = /^(?:agency|commission|committee|council|court|department|ministry|office|party)$/;

/**
 * "… contact with the Sports Ministry, he said. | The ministry": of several that have the word in their names the only one that
 * the sentence before in the paragraph names, where this one has named none.
 */
export function namedJustBefore(
  { text }: Scene,
  head: string,
  entities: readonly Entity[],
  place: number,
): Entity | undefined {
  const [here, before] = [sentenceAt(text, place), sentenceBefore(text, place)];
  if (!OF_STATE.test(head) || entities.length < 2 || before === undefined || before.block !== here?.block)
    return undefined;
  const near = entities.filter((entity) => lastBefore(entity, place) >= before.start);
  const [only] = near;
  return near.length === 1 && only !== undefined && lastBefore(only, place) < here.start ? only : undefined;
}

/** Words for bodies of which every town has one. */
const OF_TOWNS = /^(?:council|court|department|office|police|school)$/;

/** The town that such a body is told to be of: "the | Marlow | police department". */
export const townOf = (head: string, [first]: readonly Word[]): string | undefined =>
  first !== undefined &&
  OF_TOWNS.test(head) &&
  isCapital(first) &&
  first.pos === 'PROPN' &&
  !first.possessive &&
  nationsOf([first.text]).size === 0
    ? first.norm.replace(/s$/, '')
    : undefined;

/** "the state attorney general": whose report is not the state's. */
export const isLand = ([only, ...rest]: readonly Word[]): boolean =>
  rest.length === 0 && /^(?:city|county|province|state)$/.test(only?.text ?? '');
