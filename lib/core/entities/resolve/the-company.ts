import type { AnnotatedText } from '../../model.ts';
import { readOnce } from '../../text/read-once.ts';
import { type Entity, isCommon, isKnownPerson, lastBefore } from '../cast/entity.ts';
import { firmToldOf } from '../cast/firm-of-release.ts';
import type { Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { bodyWords, kindsOf } from '../mentions/body-names.ts';

/** What a release calls the company that issues it. */
export const COMPANY = /^(?:company|firm|group)$/;

/** "The Company", with a capital, is the one that puts the release out, which it names before any other. */
export function issuingCompany({ cast }: Scene, place: number): Entity | undefined {
  const companies = cast.bodies.filter(
    ({ name, words, descriptors }) =>
      /\p{Lu}/u.test(name) &&
      !COMPANY.test(words[0] ?? '') &&
      kindsOf([...words, ...descriptors]).has('company'),
  );
  const [first] = companies.toSorted((a, b) => (a.places[0] ?? Infinity) - (b.places[0] ?? Infinity));
  return (first?.places[0] ?? Infinity) < place ? first : undefined;
}

/** A bracket that gives a company a name for the rest of the text: (“Corbel” or the “Company”), (the "Group"). */
const DEFINES = /\([^()]{0,90}(?:\bthe |["“‘])(Company|Firm|Group)\b[^()]{0,60}\)/g;
/** How far before its bracket, in UTF-16 units, a company is named, other brackets in between: "Corbel Inc. (Nasdaq: CRBL) (the “Company”)". */
const NAMED_BEFORE = 150;

/** Where brackets say who is called "the Company", "the Group", by the word; the first of each. */
const definitions = readOnce((text: AnnotatedText): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { 1: word = '', index } of text.article.text.matchAll(DEFINES))
    if (!found.has(word)) found.set(word, index);
  return found;
});

/** Whom a bracket before the place calls "the Company": the body or firm that it stands behind. */
export function definedCompany({ cast, text }: Scene, word: string, place: number): Entity | undefined {
  const at = definitions(text).get(word);
  if (at === undefined || at >= place) return undefined;
  for (const naming of cast.namedBefore(at)) {
    if (naming.place < at - NAMED_BEFORE) return undefined;
    const { entity } = naming;
    // "(Nasdaq Capital Market: CRBL)"
    if (text.article.text[naming.place - 1] === '(') continue;
    const isNamed = /\p{Lu}/u.test(entity.name) && !COMPANY.test(entity.words.join(' '));
    if (isNamed && (entity.kind === 'body' || !isKnownPerson(entity))) return entity;
  }
  return undefined;
}

/** “MH370”: a flight. */
const FLIGHT = /^\p{Lu}{2}\d{2,4}$/u;

/** Whether a name is a flight's or a title's, which “the company” is not. */
export const isNoFirm = (scene: Scene, entity: Entity): boolean =>
  FLIGHT.test(entity.name) || isTitle(scene, entity);

/** “Next Frontier Startup”: a name that fills quotation marks wherever it stands is a title's. */
function isTitle({ text }: Scene, { name, places }: Entity): boolean {
  const own = text.article.text;
  return (
    places.length > 0 &&
    places.every((at) => /["“'‘]/.test(own[at - 1] ?? '') && /^["”'’,]/.test(own.slice(at + name.length)))
  );
}

/** "The company": in a release the firm that puts it out. */
export function releasingFirm({ cast, text }: Scene, place: number): Entity | undefined {
  const words = firmToldOf(text);
  if (words === undefined || (words[0]?.start ?? place) >= place) return undefined;
  const norms = bodyWords(words);
  return (
    cast.findBody(norms, place) ??
    cast.findPerson(norms, place) ??
    cast.body({ kind: 'body', words, descriptors: ['company'] }, place)
  );
}

/** Whom the rules found, unless it is for "the company" of a lead and named only further on: whom the firm at hand deals with. */
export function unlessNamedLater(
  { cast }: Scene,
  mention: Mention,
  found: Entity | undefined,
  place: number,
): Entity | undefined {
  const isLater =
    found !== undefined &&
    mention.kind === 'body' &&
    mention.indefinite !== true &&
    mention.words.length === 1 &&
    COMPANY.test(mention.words[0]?.norm ?? '') &&
    !isCommon(found) &&
    found.places.length > 0 &&
    lastBefore(found, place) < 0;
  if (isLater) cast.unsee(found, place);
  return isLater ? undefined : found;
}
