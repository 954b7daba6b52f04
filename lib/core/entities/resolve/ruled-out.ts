import type { Gender } from '../../lexicon/honorifics.ts';
import type { Token } from '../../model.ts';
import type { Naming } from '../cast/cast.ts';
import type { Entity } from '../cast/entity.ts';
import { type Scene, sentenceAt } from '../cast/scene.ts';
import { firstFrom } from '../../text/places.ts';

/** Words that open a clause before the one it depends on: "After he left". */
const FRONTED = /^(?:after|although|as|because|before|if|once|since|though|until|when|while)$/;

const isPronoun = (token: Token | undefined, gender: Gender): boolean =>
  token?.norm === (gender === 'f' ? 'she' : 'he');

/** Whether a clause of which the same pronoun is the subject goes on to the name: "he did not mention | Paul Rao" by name. */
export function isBesidePronoun({ text }: Scene, { entity, place }: Naming, gender: Gender): boolean {
  const { tokens } = text;
  const first = sentenceAt(text, place)?.firstToken ?? 0;
  const named = firstFrom(tokens, place, ({ start }) => start);
  for (let at = named - 1; at >= first; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (!isPronoun(token, gender)) continue;
    // "After he had left Paul Rao was calm"
    const follows = tokens[named + entity.words.length]?.pos ?? '';
    return !FRONTED.test(tokens[at - 1]?.norm ?? '') || !/^(?:AUX|VERB)$/.test(follows);
  }
  return false;
}

/** How far before "whom he" the name that it is of may begin, in tokens. */
const LONGEST_NAME = 6;

/** Whom the clause that the pronoun opens is of: "Paul Rao, whom | he called weak". */
export function ofWhom({ text, cast }: Scene, place: number): Entity | undefined {
  const { tokens } = text;
  const at = firstFrom(tokens, place, ({ start }) => start);
  if (!/^whom?$/.test(tokens[at - 1]?.norm ?? '')) return undefined;
  for (const { entity, place: named } of cast.namedBefore(place)) {
    const from = firstFrom(tokens, named, ({ start }) => start);
    if (at - from > LONGEST_NAME) return undefined;
    const between = tokens.slice(from + entity.words.length, at - 1);
    if (entity.kind === 'person' && between.every(({ pos }) => /^(?:ADP|PART|PUNCT|PROPN)$/.test(pos)))
      return entity;
  }
  return undefined;
}

const JOINS = /^(?:after|although|and|because|before|but|since|so|though|when|where|while)$/;

/** Whether the place opens a clause that goes on from what stands before it: "David Moss’s role is open, but | he". */
export function opensFurtherClause({ text: { tokens } }: Scene, place: number): boolean {
  const at = firstFrom(tokens, place, ({ start }) => start);
  return JOINS.test(tokens[at - 1]?.norm ?? '');
}
