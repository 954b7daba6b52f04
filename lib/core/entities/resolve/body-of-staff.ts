import type { Cast } from '../cast/cast.ts';
import { type Entity, isKnownPerson } from '../cast/entity.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { FIRM_STAFF, STAFF_NOUNS } from '../../lexicon/role-words.ts';
import { initials } from '../mentions/body-names.ts';
import { codeOf, plainName } from './plain-name.ts';

/** Whose a noun at the end is: "Lakes Bank | officials". */
const OWNED = /^(.+)\s(\p{L}+)$/u;
/** The same, told the other way round: "representatives of the Lakes Bank". */
const STAFF_OF = /^(?:officials|representatives|executives)\s(?:at|of|from|with)\s(?:the\s)?(.+)$/;
/** Whose officials are rather described than named: a city, an administration. */
const PLACE = /^(?:city|county|state|town|administration|government|house|senate)$/;
/** What a body's name has beside the words that officials are called by. */
const KIND_OF_OFFICE = /^(?:department|ministry|agency|office|bureau|commission|service|company)$/;

/** Whom a name tells to have such staff: "Lakes Bank" of "Lakes Bank officials". */
function ownerOf(name: string, staff: ReadonlySet<string>): string | undefined {
  const [, owner, noun = ''] = OWNED.exec(name) ?? [];
  return staff.has(noun) ? owner : undefined;
}

/** "Lakes Bank officials": the bank, where the text names it. */
export function bodyOfStaff(text: string, cast: Cast, { kind, name }: Entity): Entity | undefined {
  const owner = kind === 'person' ? undefined : (ownerOf(name, STAFF_NOUNS) ?? STAFF_OF.exec(name)?.[1]);
  if (owner === undefined || codeOf(owner) !== undefined) return undefined;
  const words = owner.toLowerCase().split(/\s+/);
  // "Rao officials" are not Rao.
  if (
    words.length === 1 &&
    cast.people.some((person) => person.words.length > 1 && person.words.at(-1) === words[0])
  )
    return undefined;
  const found = cast.bodies.filter((body) => isCalledBy(body, owner, words) && isNamedApart(text, body));
  return found.length === 1 ? found[0] : undefined;
}

/** "Corbel executives": the firm, where it speaks by its name alone, which no word tells to be a body's. */
export function firmOfStaff({ kind, name }: Entity, byName: ReadonlyMap<string, Entity>): Entity | undefined {
  const owner = kind === 'person' ? undefined : ownerOf(name, FIRM_STAFF);
  if (owner === undefined || codeOf(owner) !== undefined || BODY_KINDS.has(plainName(owner)))
    return undefined;
  const firm = byName.get(plainName(owner));
  return firm === undefined || isKnownPerson(firm) ? undefined : firm;
}

/** Whether the text names the body beside its staff: "Border" of "Border officials" alone is none, whatever its capital. */
function isNamedApart(text: string, { name, places }: Entity): boolean {
  return places.some((place) => {
    const own = text.slice(place, place + name.length + LONGEST_STAFF).replace(/^the\s/i, '');
    const [, next = ''] = NEXT.exec(own.slice(name.length)) ?? [];
    return !(own.startsWith(name) && STAFF_NOUNS.has(next));
  });
}

const NEXT = /^\s(\p{L}+)/u;
/** The longest article and word for staff around a name, in UTF-16 units. */
const LONGEST_STAFF = 24;

function isCalledBy(body: Entity, owner: string, words: readonly string[]): boolean {
  // "Ministry officials" are of no one ministry.
  if (
    !/\p{Lu}/u.test(body.name) ||
    ownerOf(body.name, STAFF_NOUNS) !== undefined ||
    BODY_KINDS.has(body.name.toLowerCase())
  )
    return false;
  if (PLACE.test(body.words.at(-1) ?? '')) return false;
  if (body.acronym === owner || (words.length === 1 && initials(body.words) === words[0])) return true;
  const rest = body.words.filter((word) => !words.includes(word));
  const isInside = words.every((word) => body.words.includes(word));
  // "Works Department officials" of the Department of Works, "Works officials" too; "County officials" of no one county body.
  return (
    isInside && (rest.length === 0 || (words.length > 1 && rest.every((word) => KIND_OF_OFFICE.test(word))))
  );
}
