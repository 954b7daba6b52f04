import { BARE_CHAMBERS, LEGAL_FORMS, UNSTATED_KINDS } from '../../lexicon/body-words.ts';
import { bodyWords, isChamber, kindsOf } from '../mentions/body-names.ts';
import { type Entity, isCommon, isPerson, lastBefore, lastSpoke, nearest } from '../cast/entity.ts';
import type { Mention } from '../mention.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { firstFrom } from '../../text/places.ts';
import { toldJustBefore } from './told-just-before.ts';
import { withoutOwner } from './without-owner.ts';
import { hasSeveralNations, isNoForce, namedJustBefore, townOf } from './bodies-of-state.ts';
import { namedSubject } from './named-subject.ts';
import { COMPANY, definedCompany, issuingCompany, isNoFirm, releasingFirm } from './the-company.ts';
import { firmCalled, firmJustHeard, lastFirm } from './heard-firm.ts';
import { lastSpeech, opensSentence, type Scene, sentenceAt } from '../cast/scene.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { isAnotherBody, isElsewhere, isOfOtherNations } from './apart/another-body.ts';
import { landsIn } from './apart/lands-and-fields.ts';

/** "the Lakes Bank" by name; "the bank", "the aviation regulator" by kind. */
export function resolveBody(
  scene: Scene,
  mention: Extract<Mention, { kind: 'body' }>,
  place: number,
): Entity {
  const { cast } = scene;
  const [only] = mention.words;
  const isKind = mention.words.length === 1 && only !== undefined && kindsOf(mention.words).size > 0;
  // "House Speaker Ana Rao" at the head of a sentence is of the House, whatever other body has been named.
  const opensSentence =
    isKind && !BARE_CHAMBERS.has(only.norm) && sentenceAt(scene.text, only.start)?.start === only.start;
  const last = mention.words.at(-1);
  // "Corbel Group plc"
  const isProper =
    (isCapital(last) || LEGAL_FORMS.has(last?.norm ?? '')) &&
    mention.words.some((word) => isCapital(word) && word.pos !== 'ADJ');
  if (!isProper || opensSentence) {
    const known =
      mention.indefinite === true
        ? undefined
        : (toldJustBefore(scene, mention.words, place) ?? bodyOfKind(scene, mention.words, place));
    // Called "rights group" once, it is "the group" later.
    if (
      known !== undefined &&
      cast.learns(known) &&
      mention.words.length > 1 &&
      !mention.words.some((word) => word.possessive)
    )
      for (const word of bodyWords(mention.words)) known.descriptors.add(word);
    const isUnstated = [...kindsOf(mention.words.slice(-1))].some((kind) => UNSTATED_KINDS.has(kind));
    // Who is named only later is less likely meant than who the sentence opens with.
    const isLater = known !== undefined && known.places.length > 0 && lastBefore(known, place) < 0;
    const isOpen = (known === undefined || isLater) && mention.indefinite !== true && isUnstated;
    const named = isOpen ? namedSubject(scene, mention.words, place) : undefined;
    return named ?? known ?? cast.body({ ...mention, words: withoutOwner(mention.words) }, place);
  }
  if (isKind) {
    // "the Department" after "the Department of Water Resources"
    const named = bodies(scene).filter(
      ({ words }) =>
        words.includes(only.norm) &&
        (words.length > 1 || !COMPANY.test(only.norm)) &&
        (!BARE_CHAMBERS.has(only.norm) || isChamber(words, only.norm)),
    );
    const isCompany = COMPANY.test(only.norm);
    const defined = isCompany ? definedCompany(scene, only.text, place) : undefined;
    const known =
      defined ??
      (isCompany && named.length === 0
        ? (issuingCompany(scene, place) ?? bodyOfKind(scene, mention.words, place))
        : nearest(named, place));
    if (known !== undefined) return cast.see(known, place);
  }
  return cast.body(mention, place);
}

/** The body that words without a name mean, by what its name and descriptions tell of. */
export function bodyOfKind(scene: Scene, words: readonly Word[], place: number): Entity | undefined {
  const norms = bodyWords(words).map((word) => stem(word));
  const head = norms.at(-1) ?? '';
  const modifiers = norms.slice(0, -1);
  // "the state" and "the country" are places.
  if (modifiers.length === 0 && /^(?:state|country|nation|region)$/.test(head)) return undefined;
  const kinds = kindsOf([head]);
  const owner = words.find((word) => word.possessive && isCapital(word))?.norm;
  const nations = landsIn(words.map(({ text }) => text));
  // Where several countries are told of, nothing says whose government it is.
  const isAnyones = head === 'government' && modifiers.length === 0 && hasSeveralNations(scene, place);
  const isAnyFirm = COMPANY.test(head) && words.length === 1;
  const known = bodies(scene).filter(
    (entity) =>
      !isCommon(entity) &&
      !(isAnyFirm && isNoFirm(scene, entity)) &&
      !isElsewhere(entity, owner) &&
      !isOfOtherNations(entity, nations) &&
      !isNoForce(entity, head) &&
      (!isAnyones || entity.words.includes('government')),
  );
  // "state" alone tells no department from another.
  const special = modifiers.filter((word) => !GENERAL.test(word));
  const asked = special.length > 0 ? special : modifiers;
  // "the Marlow police department" is no Lorne Police Department.
  const town = townOf(head, words);
  const telling = known.filter(
    (entity) =>
      asked.some((word) => tells(entity, word)) &&
      (town === undefined || entity.words.length < 3 || tells(entity, town)),
  );
  // "the Rao administration" is nobody else's, whatever commission is named near by.
  const leader = words.at(-2);
  const isLed = leader?.pos === 'PROPN' && !leader.possessive && nations.size === 0;
  if (/^(?:administration|campaign|camp|presidency)$/.test(head) && isLed && telling.length === 0)
    return undefined;
  // In a headline the body has not been named yet, and is described in other words.
  const isHead = (sentenceAt(scene.text, place)?.block ?? 0) < 2;
  const isFirst = isHead && telling.length === 0 && known.every((entity) => lastBefore(entity, place) < 0);
  const isCentral = modifiers.includes('central');
  const fitting = modifiers.length === 0 || (isFirst && !isCentral) ? known : telling;
  const withWord = fitting.filter((entity) => tells(entity, head));
  // "the city" is the City of Marlow rather than Marlow City Hall.
  const headed = withWord.filter(({ words: own }) => own[0] === head || own.at(-1)?.endsWith(head) === true);
  const byWord = headed.length > 0 ? headed : withWord;
  const called = COMPANY.test(head) && byWord.length === 0 ? firmCalled(scene, modifiers, place) : undefined;
  if (called !== undefined) return called;
  const isAny = isAnyFirm || (ANY_BODY.test(head) && modifiers.length === 0);
  const heard = isAny ? firmJustHeard(scene, known, place) : undefined;
  if (heard !== undefined) return heard;
  // "the company" is not rather the one that has the word in its name.
  if (isAnyFirm && byWord.length > 0)
    return foremost(
      scene,
      fitting.filter((entity) => tells(entity, head) || isFirm(entity)),
      place,
    );
  if (byWord.length > 0) return namedJustBefore(scene, head, byWord, place) ?? foremost(scene, byWord, place);
  const byKind =
    head === 'police'
      ? []
      : fitting.filter(
          (entity) => sharesKind(entity, kinds) && !noneOf(head).test(entity.words.at(-1) ?? ''),
        );
  // One that the text names only later is not meant while another has been heard.
  const isSeen = isFirst || isHead || byKind.some((entity) => lastBefore(entity, place) >= 0);
  const firm = isSeen || !COMPANY.test(head) ? undefined : lastFirm(scene, place);
  if (firm !== undefined) return firm;
  if (byKind.length > 0) return foremost(scene, byKind, place);
  const isNamed = words.some((word) => isCapital(word));
  // "the players’ association", "the university’s newspaper": whose it is tells it from the others.
  const isOwned = words.some((word) => word.possessive);
  if (!isNamed && !isOwned && head !== 'council' && [...kinds].some((kind) => UNSTATED_KINDS.has(kind))) {
    const unnamed = lastOfKind(scene, kinds, { head, modifiers: special }, place);
    if (unnamed !== undefined) return unnamed;
  }
  // "the Leeds-based investment firm": a firm is told of in other words than its name has.
  const isDescribed =
    COMPANY.test(head) && modifiers.length > 0 && nations.size === 0 && telling.length === 0;
  const alike = isDescribed ? foremost(scene, known.filter(isFirm), place) : undefined;
  if (COMPANY.test(head))
    return alike ?? lastFirm(scene, place) ?? (isAnyFirm ? releasingFirm(scene, place) : undefined);
  return modifiers.length === 0 && ANY_BODY.test(head) ? heardBody(scene, place) : undefined;
}

/** Whether the name or what is said of it tells of a firm and of nothing else. */
function isFirm({ words, descriptors }: Entity): boolean {
  const kinds = kindsOf(words.slice(-1));
  return descriptors.has('company') || (kinds.has('company') && kinds.size === 1);
}

/** "the space agency" is no space station, "the company" no Advisory Board. */
const VENUE = /^(?:station|summit|conference|airport|mission)$/;
const PANEL = /^(?:station|summit|conference|airport|mission|board|commission|committee|council|panel)$/;

/** In what the name of a body ends that the word is not for. */
const noneOf = (head: string): RegExp => (COMPANY.test(head) ? PANEL : VENUE);

/** Words for bodies of many kinds: "the agency" of the Pacific Health Alliance. */
const ANY_BODY = /^(?:agency|body|organisation|organization|institution)$/;

/** The body of a proper name that spoke last, unless it is one of the state's. */
function heardBody(scene: Scene, place: number): Entity | undefined {
  const body = lastSpeech(scene, place, ({ entity }) => entity.kind === 'body' && !isCommon(entity))?.entity;
  const kinds = kindsOf(body?.words ?? []);
  const isOther = ['ministry', 'government', 'court', 'council', 'party', 'paper', 'school'].some((kind) =>
    kinds.has(kind),
  );
  return kinds.has('party') && kinds.has('association') ? body : isOther ? undefined : body;
}

/** Modifiers that many bodies share. */
const GENERAL = /^(?:state|national|federal|local|regional|government|city|county|public|main|new)$/;

/** "the port" of the Port of Halmstad: the body whose name begins or ends with the word. */
export function bodyOfWord(scene: Scene, word: string, place: number): Entity | undefined {
  const named = bodies(scene).filter(
    (entity) => entity.words.length > 1 && (entity.words[0] === word || entity.words.at(-1) === word),
  );
  return foremost(scene, named, place);
}

/** The body last to speak whose name tells of no other kind: "the water company" of Brightwater. */
function lastOfKind(
  scene: Scene,
  kinds: ReadonlySet<string>,
  { head, modifiers }: { readonly head: string; readonly modifiers: readonly string[] },
  place: number,
): Entity | undefined {
  const fits = (entity: Entity): boolean => {
    if (isCommon(entity) || (entity.kind !== 'body' && (entity.kind !== 'person' || isPerson(entity))))
      return false;
    // "the company" is no country.
    if (isNation(entity.name)) return false;
    // "The Lakes Authority, the water regulator" is no energy regulator.
    if (isAnotherBody(entity, head, modifiers)) return false;
    // Two side by side are no one firm or charity.
    if (/ and /.test(entity.name) && kindsOf(entity.words.slice(-1)).size === 0) return false;
    const own = kindsOf([...entity.words, ...entity.descriptors]);
    return own.size === 0 || [...own].some((kind) => kinds.has(kind));
  };
  return lastSpeech(scene, place, ({ entity }) => fits(entity))?.entity;
}

/** How many of its namings a subject is looked for in. */
const NAMINGS = 12;

/** Where the entity was last the subject of a sentence before the place, or -1. */
function lastAsSubject(scene: Scene, { places }: Entity, place: number): number {
  const end = firstFrom(places, place, (at) => at);
  for (let n = end - 1; n >= Math.max(0, end - NAMINGS); n -= 1) {
    const at = places[n];
    if (at !== undefined && opensSentence(scene, at)) return at;
  }
  return -1;
}

/** The one last to speak or to be the subject of a sentence, whom a reader takes "the company" for; else the nearest. */
function foremost(scene: Scene, entities: readonly Entity[], place: number): Entity | undefined {
  let best: Entity | undefined;
  let bestPlace = -1;
  // The only one that the sentence has named is meant, whatever was said before.
  const begin = sentenceAt(scene.text, place)?.start ?? place;
  const isProper = ({ words }: Entity): boolean => words.length > 1 || kindsOf(words).size === 0;
  const here = entities.filter((entity) => isProper(entity) && lastBefore(entity, place) >= begin);
  if (here.length === 1) return here[0];
  if (entities.length > 1) {
    for (const entity of entities) {
      const last = Math.max(lastSpoke(entity, place), lastAsSubject(scene, entity, place));
      if (last > bestPlace) [best, bestPlace] = [entity, last];
    }
  }
  return best ?? nearest(entities, place);
}

/** The body or firm last spoken of as the subject of a sentence or as a speaker. */
export function lastSubject(scene: Scene, place: number): Entity | undefined {
  const speech = lastSpeech(
    scene,
    place,
    ({ entity }) => entity.kind === 'body' || (entity.kind === 'person' && !isPerson(entity)),
  );
  for (const naming of scene.cast.namedBefore(place)) {
    if (naming.place <= (speech?.place ?? -1)) break;
    if (naming.entity.kind === 'body' && opensSentence(scene, naming.place)) return naming.entity;
  }
  return speech?.entity;
}

/** The body last named before the place. */
export function lastBody(scene: Scene, place: number): Entity | undefined {
  for (const { entity } of scene.cast.namedBefore(place)) if (entity.kind === 'body') return entity;
  return undefined;
}

const bodies = ({ cast }: Scene): readonly Entity[] => cast.bodies;

const stem = (word: string): string => word.replace(/s$/, '');

/** What the names of central banks have in them. */
const CENTRAL = /^(?:central|national|reserve|federal|fed|ecb|\p{L}*(?:riksbank|bundesbank|nationalbank))$/u;

function tells(entity: Entity, word: string): boolean {
  const isCentral = word === 'central' && entity.words.some((own) => CENTRAL.test(own));
  // "the bank" of the Riksbank
  const isCompound = entity.words.some(
    (own) => word.length > 3 && own.length > word.length + 2 && own.endsWith(word),
  );
  return (
    isCentral || isCompound || entity.words.some((own) => stem(own) === word) || entity.descriptors.has(word)
  );
}

function sharesKind(entity: Entity, kinds: ReadonlySet<string>): boolean {
  return [...kindsOf([...entity.words, ...entity.descriptors])].some((kind) => kinds.has(kind));
}

/** The body that a spokesman without a named organisation speaks for: the last subject or speaker that is one. */
export function bodySpokenOf(scene: Scene, place: number): Entity | undefined {
  const found = lastSubject(scene, place) ?? lastBody(scene, place);
  return found !== undefined && !isPerson(found) ? found : undefined;
}
