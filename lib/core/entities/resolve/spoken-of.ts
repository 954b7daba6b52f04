import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import type { Entity } from '../cast/entity.ts';
import type { Mention } from '../mention.ts';

/** The shortest surname that is looked for, in UTF-16 units: a shorter one is a word of its own too often. */
const SHORTEST = 3;

/** How far before a surname, in UTF-16 units, a given name is looked for. */
const LONGEST_GIVEN = 20;

/** What a claim says, as far as it tells who does not make it. */
export interface Said {
  /** What stands in quotation marks. */
  readonly quoted: string;
  /** What stands behind the source, to the end of its sentence, a quotation or an aside. */
  readonly behind: string;
  /** Whether it is told in a clause of its own: "Ana Rao, who said". */
  readonly byTheWay: boolean;
  /** Whether it is put as a question, or as the answer to one. */
  readonly turn?: 'asked' | 'answered' | undefined;
}

export const NOTHING_SAID: Said = { quoted: '', behind: '', byTheWay: false };

/** Whether the claim names the person, so that "he" is somebody else: "He said Rao would have to go". */
export const isToldOf = (entity: Entity, { quoted, behind }: Said): boolean =>
  entity.kind === 'person' && (isNamedIn(entity, quoted) || isNamedIn(entity, behind));

/** Whether a person is heard: "they" and "it" are nobody's voice whom "she" may be. */
export const isVoice = (mention: Mention, { kind }: Entity): boolean =>
  !(mention.kind === 'pronoun' && /^(?:it|they|them|both|we)$/.test(mention.word)) &&
  mention.kind !== 'body' &&
  mention.kind !== 'document' &&
  !(mention.kind === 'person' && kind === 'body');

/**
 * Who was taken to speak and is named in the very words: “As Ana Rao’s partner, we regret it,” is said by somebody else. Of 558
 * quotations of people in our real texts two name who speaks, and those name a firm.
 */
export class SpokenOf {
  /** By the word for a document, who is spoken of in it. */
  private readonly inDocuments = new Map<string, Entity>();

  /** Whether the words are about whom they would be by. A name as the source is believed all the same. */
  has(entity: Entity, mention: Mention, quoted: string): boolean {
    if (entity.kind !== 'person' || mention.kind === 'person' || mention.kind === 'body') return false;
    const isKnown = mention.kind === 'document' && this.inDocuments.get(mention.head) === entity;
    if (!isKnown && !isNamedIn(entity, quoted)) return false;
    if (mention.kind === 'document') this.inDocuments.set(mention.head, entity);
    return true;
  }
}

/** Whether words have somebody's surname, with no other given name before it. */
export function isNamedIn({ name, words }: Entity, quoted: string): boolean {
  const surname = name.split(' ').at(-1) ?? '';
  const at = surname.length < SHORTEST ? -1 : quoted.indexOf(surname);
  if (at < 0 || /[\p{L}\p{N}]/u.test(quoted.charAt(at - 1) + quoted.charAt(at + surname.length)))
    return false;
  // "Rosa Hale" is no David Hale.
  const before =
    quoted
      .slice(Math.max(0, at - LONGEST_GIVEN), at)
      .trimEnd()
      .split(/\P{L}/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  if (GIVEN_NAMES.has(before) && !words.includes(before)) return false;
  // “My name is Ana Rao,” “I, Ana Rao, swear”
  return !/(?:\bI(?:['’]m| am|,)|name is) (?:\S+ ){0,2}$/.test(quoted.slice(0, at));
}
