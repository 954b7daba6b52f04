import { GENDERED_NOUNS } from '../../../lexicon/honorifics.ts';
import { firstFrom } from '../../../text/places.ts';
import { type Entity, isKnownPerson, lastBefore } from '../../cast/entity.ts';
import { isCalled } from '../../cast/role-forms.ts';
import {
  isSubjectBefore,
  namesOwner,
  opensSentence,
  type Scene,
  sentenceAt,
  sentenceBefore,
} from '../../cast/scene.ts';
import { isSolesOffice } from '../only-one.ts';
import { type Description, isOwned } from './description.ts';

/**
 * Whom a description means, once another is ruled out that the text never calls so: `meant`; whoever the sentence before is about,
 * rather than whom only an earlier paragraph has heard ("Bo Lind saw her come. The nurse said"); or nobody.
 */
export function unlessAnother(
  scene: Scene,
  asked: Description,
  meant: Entity | undefined,
): Entity | undefined {
  const { place, head, sort, article, plural } = asked;
  if (meant?.kind !== 'person' || plural || article !== 'the' || isToldSo(meant, head)) return meant;
  // "Rao left after the heckler yelled"
  if (isSubjectBefore(scene, meant, lastBefore(meant, place), place)) return undefined;
  if (sort !== 'person') return meant;
  return isOfOneBody(scene, asked) ? undefined : unlessJustTold(scene, asked, meant);
}

/** The subject of the sentence before; nobody where it names two: "Rao met Bo Lind. The nurse said". */
function unlessJustTold(scene: Scene, { place, head }: Description, meant: Entity): Entity | undefined {
  const before = sentenceBefore(scene.text, place);
  const here = sentenceAt(scene.text, place);
  if (before === undefined || before.block !== here?.block) return meant;
  const isJustHeard = scene.speeches.some(
    ({ entity, place: at }) => entity === meant && at >= before.start && at < place,
  );
  if (isJustHeard) return meant;
  const isIn = (at: number): boolean => at >= before.start && at < place && !namesOwner(scene, at);
  const isSubject = ({ places }: Entity): boolean =>
    places.some((at) => isIn(at) && at < here.start && opensSentence(scene, at));
  const gender = GENDERED_NOUNS.get(head);
  const others = scene.cast.people.filter(
    (entity) =>
      entity !== meant &&
      isKnownPerson(entity) &&
      entity.words.length > 1 &&
      entity.role === undefined &&
      entity.places.some(isIn) &&
      (gender === undefined || entity.gender === undefined || entity.gender === gender),
  );
  const [other] = others;
  if (other === undefined) return meant;
  if (isSubject(meant)) return undefined;
  return others.length === 1 && isSubject(other) ? other : meant;
}

/** "the school’s principal", "the head of the clinic": somebody of one body, and nobody whom the text has not told of so. */
const isOfOneBody = (scene: Scene, asked: Description): boolean =>
  !isSolesOffice(scene.cast, asked.head) &&
  (isOwned(asked) || (!asked.modifiers.includes('former') && hasPreposition(scene, asked)));

/** How many words may stand before the head of a description. */
const LONGEST = 8;

/** "the head | of the clinic" */
function hasPreposition({ text: { tokens } }: Scene, { place, head }: Description): boolean {
  const first = firstFrom(tokens, place, ({ start }) => start);
  const words = tokens.slice(first, first + LONGEST).map(({ norm }) => norm);
  const at = words.indexOf(head);
  return (
    at > 0 &&
    /^(?:at|for|from|of) (?:an?|its|our|the|their|this)$/.test(words.slice(at + 1, at + 3).join(' '))
  );
}

/** Whether the text has called somebody by the word or one like it. */
const isToldSo = ({ offices, ranks, honorific }: Entity, head: string): boolean =>
  honorific === head ||
  [...offices, ...ranks].some(
    ({ form }) =>
      form.heads.has(head) || isCalled(head, form.heads) || (head === 'premier' && form.words.has('prime')),
  );
