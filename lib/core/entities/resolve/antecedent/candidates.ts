import { type Entity, lastBefore } from '../../cast/entity.ts';
import { isPersonNoun } from '../../../lexicon/person-nouns.ts';
import type { Scene, Speech } from '../../cast/scene.ts';
import type { Gender } from '../../../lexicon/honorifics.ts';
import { firstFrom } from '../../../text/places.ts';
import { type Heard, heardIn, speechesBefore } from '../nearness.ts';

/** Somebody whom "he" or "she" at a place may mean. */
export interface Candidate extends Heard {
  readonly entity: Entity;
  /** Where the text last named it before, outside quotations, in UTF-16 units. */
  readonly named: number;
}

/** How many speeches back a pronoun may look. */
const MEMORY = 60;

/** Those of that gender, or of none that is known, whom the text has named before the place or who have spoken; the last named first. */
export function candidatesFor(scene: Scene, place: number, gender: Gender): Candidate[] {
  const named = new Map<Entity, number>();
  for (const { entity, place: at } of scene.cast.namedBefore(place))
    if (!named.has(entity) && mayBe(entity, gender) && !isCredit(scene, at)) named.set(entity, at);
  const before = speechesBefore(scene, place, MEMORY);
  for (const speech of before) {
    const { entity, place: at } = speech;
    if (mayBeHeard(speech, gender) && !named.has(entity))
      named.set(entity, Math.max(lastBefore(entity, place), at));
  }
  const heard = heardIn(before, place);
  return [...named].map(([entity, at]) => ({ entity, named: at, ...heard(entity) }));
}

const PICTURE = /^(?:credit|image|photo|photograph|picture)s?$/;

/** "Photo: | Ana Rao", "Photo by | Ana Rao": who took the picture beside a text is not told of in it. */
function isCredit({ text: { tokens } }: Scene, place: number): boolean {
  const at = firstFrom(tokens, place, ({ start }) => start);
  const [word, mark] = [tokens[at - 2]?.norm ?? '', tokens[at - 1]?.norm ?? ''];
  return /^(?::|by)$/.test(mark) && PICTURE.test(word);
}

/** Whether somebody named may be meant: a person, or somebody described by a word of that gender. */
function mayBe({ kind, gender: own, plural }: Entity, gender: Gender): boolean {
  if (plural || kind === 'body') return false;
  return kind === 'person' ? own === undefined || own === gender : own === gender;
}

/** Whether somebody heard may be meant: a voice, be it for a body, and no thing. */
function mayBeHeard({ entity, voice }: Speech, gender: Gender): boolean {
  const { kind, gender: own, plural, head = '' } = entity;
  if (!voice || plural) return false;
  return own === undefined ? kind !== 'other' || isPersonNoun(head) : own === gender;
}
