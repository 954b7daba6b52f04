import { ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { opensInCapital } from '../../text/letters.ts';
import { firstFrom } from '../../text/places.ts';
import { type Entity, isCommon, isPerson, lastSpoke } from '../cast/entity.ts';
import { lastSpeech, type Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { kindsOf } from '../mentions/body-names.ts';
import { isCalledAsPerson } from '../phrases/called-as-person.ts';
import { openingName } from './named-subject.ts';

/** How many sentences back a subject is looked for. */
const BACK = 6;

/**
 * "Corbel CEO Ana Rao left. Moonvale cut 300 jobs. The company said": who was last spoken of as a subject, or spoke, rather than
 * `found`, of which the text has told nothing but that somebody holds an office there; nobody where that is an office in two firms.
 */
export function unlessOfOffice(
  scene: Scene,
  mention: Mention,
  found: Entity,
  place: number,
): Entity | undefined {
  const isCompany =
    mention.kind === 'body' &&
    mention.indefinite !== true &&
    mention.words.length === 1 &&
    /^(?:company|firm)$/.test(mention.words[0]?.norm ?? '');
  // A name that tells what it is of is meant by it: "Ana Rao, head of the Reef Group".
  if (!isCompany || isCommon(found) || kindsOf(found.words).size > 0) return found;
  if (lastSpoke(found, place) >= 0 || !isOfOfficeOnly(scene, found, place)) return found;
  const subject = lastOpening(scene, found, place);
  const speech = lastSpeech(scene, place, ({ entity }) => mayBeFirm(scene, entity));
  if (speech !== undefined && speech.place > (subject?.start ?? -1)) return speech.entity;
  if (subject !== undefined)
    return scene.cast.body({ kind: 'body', words: subject.words, descriptors: ['company'] }, subject.start);
  return isOfTwo(scene, found, place) ? undefined : found;
}

/** Whether a bare name that spoke may be a firm's, as far as the text tells. */
const mayBeFirm = ({ text }: Scene, entity: Entity): boolean =>
  opensInCapital(entity.name) &&
  !isNation(entity.name) &&
  kindsOf(entity.words).size === 0 &&
  (entity.kind === 'body' ||
    (entity.kind === 'person' && !isPerson(entity) && !isCalledAsPerson(text.article.text, entity.name)));

/** The name that one of the sentences before opens with, unless another firm's stands nearer. */
function lastOpening(
  scene: Scene,
  found: Entity,
  place: number,
): { readonly words: NonNullable<ReturnType<typeof openingName>>; readonly start: number } | undefined {
  const { sentences } = scene.text;
  const at = firstFrom(sentences, place + 1, ({ start }) => start) - 1;
  for (let n = at; n >= Math.max(0, at - BACK); n -= 1) {
    const start = sentences[n]?.start ?? place;
    const words = openingName(scene, start);
    const [first] = words ?? [];
    if (words === undefined || first === undefined || first.start >= place) continue;
    return found.places.includes(first.start) ? undefined : { words, start: first.start };
  }
  return undefined;
}

/** Whether the text names it only as where somebody holds an office: "SpaceX CEO", "the chief executive of SpaceX". */
function isOfOfficeOnly({ text }: Scene, { name, places }: Entity, place: number): boolean {
  const before = places.filter((at) => at < place);
  return (
    before.length > 0 &&
    before.every((at) => {
      const first = firstFrom(text.tokens, at, ({ start }) => start);
      const end = firstFrom(text.tokens, at + name.length, ({ start }) => start);
      const next = text.tokens[end]?.norm ?? '';
      const isHeld =
        /^(?:of|at)$/.test(text.tokens[first - 1]?.norm ?? '') &&
        ROLE_NOUNS.has(text.tokens[first - 2]?.norm ?? '');
      return isHeld || ROLE_NOUNS.has(next) || ROLE_MODIFIERS.has(next);
    })
  );
}

/** "Tesla and SpaceX CEO": whether the last office named there is in another firm as well. */
function isOfTwo({ text }: Scene, { places }: Entity, place: number): boolean {
  const last = places.filter((at) => at < place).at(-1) ?? place;
  const first = firstFrom(text.tokens, last, ({ start }) => start);
  return text.tokens[first - 1]?.norm === 'and' && opensInCapital(text.tokens[first - 2]?.text ?? '');
}
