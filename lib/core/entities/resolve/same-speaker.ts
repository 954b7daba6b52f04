import type { Cast } from '../cast/cast.ts';
import type { Entity } from '../cast/entity.ts';
import { LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { initials } from '../mentions/body-names.ts';
import { bodyOfStaff, firmOfStaff } from './body-of-staff.ts';
import { calledOtherwise } from './called-otherwise.ts';
import { heardMoreFully } from './heard-more-fully.ts';
import { plainName, stateOf } from './plain-name.ts';
import { PARTICLES } from '../../lexicon/particles.ts';

/** A name is this long before a letter more or less is a slip rather than another name; the longer of two bare surnames longer than that. */
const LONG_NAME = 8;
const LONG_SURNAME = 5;

/**
 * Which of those who speak are one under two names, each with the one that stands for both: the one with the fuller name.
 * The cast joins by what it knows when it reads; this joins by what the whole text has told.
 */
export function sameSpeakers(
  text: string,
  cast: Cast,
  speakers: Iterable<Entity>,
): ReadonlyMap<Entity, Entity> {
  const joined = new Map<Entity, Entity>();
  const kept = new Kept();
  const all = new Set(speakers);
  const byName = new Map([...all].map((entity) => [plainName(entity.name), entity]));
  for (const entity of all) {
    const body =
      bodyOfStaff(text, cast, entity) ??
      firmOfStaff(entity, byName) ??
      heardMoreFully(text, cast, entity, all) ??
      calledOtherwise(text, entity, all) ??
      entity;
    const same = kept.find(body);
    const whole = same === undefined ? body : fuller(same, body);
    kept.put(whole, same);
    joined.set(entity, whole);
    if (same === undefined) continue;
    if (whole !== same)
      for (const [other, standing] of joined) if (standing === same) joined.set(other, whole);
    for (const other of [same, body]) complete(whole, other);
  }
  return joined;
}

/** Those who stand for all the names read so far, found by what two names of one have in common. */
class Kept {
  private readonly places = new Map<Entity, number>();
  private readonly byKey = new Map<string, Entity[]>();

  /** The first of them who is the entity. */
  find(entity: Entity): Entity | undefined {
    let first: Entity | undefined;
    for (const key of keysOf(entity)) {
      for (const other of this.byKey.get(key) ?? []) {
        const place = this.places.get(other) ?? Infinity;
        if (place >= (first === undefined ? Infinity : (this.places.get(first) ?? 0))) continue;
        if (other === entity || isOne(other, entity)) first = other;
      }
    }
    return first;
  }

  /** Takes one in, instead of another where there is one. */
  put(entity: Entity, instead: Entity | undefined): void {
    const place = instead === undefined ? undefined : this.places.get(instead);
    if (instead !== undefined) this.places.delete(instead);
    const isKnown = entity === instead;
    this.places.set(entity, place ?? this.places.size);
    if (isKnown) return;
    for (const key of keysOf(entity)) {
      const others = this.byKey.get(key);
      if (others === undefined) this.byKey.set(key, [entity]);
      else others.push(entity);
    }
  }
}

/** Keys of which two names of one share one (`isOne`). */
function keysOf({ kind, name, words, acronym }: Entity): string[] {
  const own = [`=${plainName(name)}`, `>${plainName(name).split(' ').slice(0, 2).join(' ')}`];
  const surname = surnameIn(kind, name, words);
  if (surname !== undefined) own.push(`~${surname[0] ?? ''}`);
  if (kind === 'other') return own;
  const nation = stateOf(name);
  if (nation !== undefined) return [...own, `@${nation}`];
  const letters = [initials(words), acronym?.toLowerCase() ?? '']
    .filter((short) => short !== '')
    .map((short) => `#${short}`);
  if (kind === 'person' && words.length > 1) {
    const slips = words.flatMap((word, at) => {
      // One letter more or less leaves the beginning or the end as it is.
      const rest = words.toSpliced(at, 1).join(' ');
      const half = LONG_NAME / 2;
      return word.length < LONG_NAME
        ? []
        : [`${at}^${word.slice(0, half)} ${rest}`, `${at}$${word.slice(-half)} ${rest}`];
    });
    return [...own, ...letters, ...slips];
  }
  return [...own, `#${name.toLowerCase()}`, ...letters];
}

function isOne(a: Entity, b: Entity): boolean {
  if (plainName(a.name) === plainName(b.name)) return true;
  if (isMisspelt(a, b) || isMisspelt(b, a)) return true;
  if (a.kind === 'other' || b.kind === 'other') return false;
  if (isFirmOf(a, b) || isFirmOf(b, a)) return true;
  const [nation, other] = [stateOf(a.name), stateOf(b.name)];
  if (nation !== undefined || other !== undefined) return nation === other;
  if (a.kind === 'person' && b.kind === 'person') return isSlip(a, b);
  return isAcronym(a, b) || isAcronym(b, a);
}

/** "J.B. Hunt" of J.B. Hunt Transport Services, Inc.: what looks like somebody's name opens the one of a firm. */
function isFirmOf(short: Entity, firm: Entity): boolean {
  if (short.kind !== 'person' || firm.kind !== 'body' || short.gender !== undefined) return false;
  const isFirm = LEGAL_FORMS.has(
    firm.name
      .toLowerCase()
      .split(/[\s,]+/)
      .at(-1)
      ?.replaceAll('.', '') ?? '',
  );
  return (
    isFirm &&
    short.words.length > 1 &&
    short.honorific === undefined &&
    plainName(firm.name).startsWith(`${plainName(short.name)} `)
  );
}

/** "NW" of Nordhaven Wagen, "OTB" of the Oro Trade Board. */
const isAcronym = (short: Entity, long: Entity): boolean =>
  /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(short.name) &&
  long.words.length > 1 &&
  (long.acronym === short.name || initials(long.words) === short.name.toLowerCase());

/** The surname of a person, or the only word by which somebody is called whom the text introduces nowhere. */
function surnameIn(kind: Entity['kind'], name: string, words: readonly string[]): string | undefined {
  const isCalled = kind === 'person' || (kind === 'other' && /^\p{Lu}\p{L}+$/u.test(name));
  const surname = isCalled ? words.at(-1) : undefined;
  return surname !== undefined && surname.length >= LONG_SURNAME - 1 ? surname : undefined;
}

/** "Mauer" after "Ines Maurer": whether a bare surname is that of a person but for one letter or two that changed places. */
function isMisspelt(bare: Entity, person: Entity): boolean {
  const isBare = bare.words.slice(0, -1).every((word) => PARTICLES.test(word));
  if (!isBare || person.words.length < 2 || person.kind !== 'person') return false;
  if (bare.gender !== undefined && person.gender !== undefined && bare.gender !== person.gender) return false;
  if ((bare.places[0] ?? 0) < (person.places[0] ?? 0) || bare.role !== undefined) return false;
  const written = surnameIn(bare.kind, bare.name, bare.words);
  const surname = surnameIn(person.kind, person.name, person.words);
  if (written === undefined || surname === undefined || written[0] !== surname[0]) return false;
  if (Math.max(written.length, surname.length) <= LONG_SURNAME) return false;
  return isOneSlipFrom(written, surname);
}

/** Whether a word is another but for one letter, more, less or in place of it, or two that changed places. */
function isOneSlipFrom(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Barclays" is no Barclay.
  if (long.length > short.length) return isLongerByOne(short, long) && long !== `${short}s`;
  const at = parting(short, long);
  const rest = short.slice(at);
  const isSwapped = rest[0] === long[at + 1] && rest[1] === long[at] && rest.slice(2) === long.slice(at + 2);
  return rest !== '' && (isSwapped || rest.slice(1) === long.slice(at + 1));
}

/** Whether two names of a person differ by one letter of a long word. */
function isSlip(a: Entity, b: Entity): boolean {
  if (a.words.length < 2 || a.words.length !== b.words.length) return false;
  const other = a.words.flatMap((word, at) => (word === b.words[at] ? [] : [at]));
  const [at] = other;
  if (other.length !== 1 || at === undefined) return false;
  const [mine = '', theirs = ''] = [a.words[at], b.words[at]];
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return short.length >= LONG_NAME && long.length === short.length + 1 && isLongerByOne(short, long);
}

/** Whether a word is another but for one letter more, wherever that stands. */
function isLongerByOne(short: string, long: string): boolean {
  const at = parting(short, long);
  return short.slice(at) === long.slice(at + 1);
}

/** The first place at which two words are not the same. */
function parting(short: string, long: string): number {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return at;
}

/** The one with the name that tells more: no person's of what is a body's too, not the letters, the longer, the first. */
function fuller(a: Entity, b: Entity): Entity {
  if (a.kind !== b.kind && a.words.length === b.words.length) return a.kind === 'body' ? a : b;
  if (a.words.length === b.words.length && b.name.startsWith(`${a.name} `)) return b;
  return b.words.length > a.words.length ? b : a;
}

/** What is told of the other is told of the one that stands for both. */
function complete(whole: Entity, other: Entity): void {
  if (whole === other) return;
  if (whole.role === undefined && other.role !== undefined) {
    whole.role = other.role;
    whole.head = other.head;
  }
  whole.affiliation ??= other.affiliation;
  whole.organisation ??= other.organisation;
  whole.acronym ??= other.acronym;
  for (const office of other.offices) if (!whole.offices.includes(office)) whole.offices.push(office);
}
