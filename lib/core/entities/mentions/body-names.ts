import { BARE_CHAMBERS, BODY_KINDS, LEGAL_FORMS, PARTS_AND_PLACES } from '../../lexicon/body-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { singular, type Word } from '../../text/words.ts';

const LITTLE = /^(?:the|of|for|and|a|an|on|in|&)$/;

/** The telling words of a body's name, lower case; its legal form tells nothing. */
export function bodyWords(all: readonly Word[]): string[] {
  const last = all.findLastIndex((word) => !LEGAL_FORMS.has(word.norm) || word.norm === 'corporation');
  const words = last < 0 ? all : all.slice(0, last + 1);
  return words
    .map(({ norm }) => (norm.includes('’') ? norm.replaceAll('’', "'") : norm).toLowerCase())
    .filter((word) => !LITTLE.test(word) && word !== '');
}

export function initials(words: readonly string[]): string {
  return words.length > 1 ? words.map((word) => word[0] ?? '').join('') : '';
}

/** "Halden" and "Halden Instruments", "Department of Water" and "U.S. Department of Water". */
export function sameBody(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (!shorter.every((word) => longer.includes(word))) return false;
  if (shorter.length === longer.length) return true;
  // "United States" is no United States Agency for Trade.
  if (isNation(shorter.join(' '))) return false;
  const [first] = shorter;
  // "Rovers" of Northwick Rovers
  if (shorter.length === 1 && first !== 'club' && BODY_KINDS.get(first ?? '')?.has('club') === true)
    return true;
  // "Oro Church of Jesus" is no "Marlow Church of the Oro Church of Jesus".
  const before = longer.slice(0, -shorter.length);
  const isPart =
    shorter.length > 1 &&
    before.length > 1 &&
    BODY_KINDS.has(before.at(-1) ?? '') &&
    !BARE_CHAMBERS.has(before.at(-1) ?? '') &&
    shorter.some((word) => BODY_KINDS.has(word)) &&
    shorter.every((word, at) => word === longer[before.length + at]);
  if (isPart) return false;
  // "Orange County" is no Orange County Jail.
  if (/^(?:county|city|district|province)$/.test(shorter.at(-1) ?? '')) return false;
  // "West Virginia" is no West Virginia University.
  const head = longer.at(-1) ?? '';
  const kinds = BODY_KINDS.get(head);
  const isService =
    /^(?:police|fire|sheriff)$/.test(shorter.at(-1) ?? '') && longer.length === shorter.length + 1;
  // "Hadley Police" is the Hadley Police Department.
  if (isService && /^(?:department|service|force)$/.test(head)) return true;
  if (kinds !== undefined && !kinds.has('company') && !shorter.includes(head)) return false;
  // Nor is it the West Virginia Department of Works.
  if (longer.some((word, at) => at > 0 && OF_STATE.test(word) && !shorter.includes(word))) return false;
  if (shorter.length === 1 && first !== undefined) {
    // "Corbel" is neither the Corbel RX-4 nor the Corbel Coast Region.
    if (longer.some((word) => /\d/.test(word)) || isPartOrPlace(longer)) return false;
    // "Eastmere" of the University of Eastmere.
    const isSchool = longer.length === 2 && /^(?:university|college|school)$/.test(longer[0] ?? '');
    return (first === longer[0] || (isSchool && first === longer[1])) && !BODY_KINDS.has(first);
  }
  return true;
}

/** "Kenya" is no "Kenya’s newest plant", nor the "Red Cross" a "local branch of the Red Cross". */
export function isOwnerOf(words: readonly string[], name: string): boolean {
  const owner = words.join(' ');
  return (
    (/^['’]s?\s/.test(name.slice(owner.length)) && name.toLowerCase().startsWith(owner)) ||
    partOf(name.toLowerCase()) === owner
  );
}

/** Whose part words tell of: "local branch of the | red cross"; undefined where they tell of none. */
const partOf = (name: string): string | undefined =>
  /^(?:\S+ ){0,3}(?:arm|branch|chapter|division|subsidiary|unit|wing) of (?:the )?(.+)$/.exec(name)?.[1];

/** "Marlow Bank" is no "Marlow Bank and Lorne Bank": two that are named together, each by a word for what it is. */
export function isOneOfTwoBodies(words: readonly string[], name: string): boolean {
  const other = otherOfTwo(words, name)?.toLowerCase().split(' ') ?? [];
  const last = words.at(-1) ?? '';
  return words.length > 1 && other.length > 1 && (BODY_KINDS.has(last) || other.at(-1) === last);
}

/** The other of two that a name puts side by side: "Marlow Bank" of "the Lorne Bank and Marlow Bank", whatever articles stand there. */
export function otherOfTwo(words: readonly string[], name: string): string | undefined {
  const sides = name.split(/ (?:and|&) /).map((side) => side.replace(/^the /i, ''));
  const own = sides.findIndex((side) => side.toLowerCase() === words.join(' '));
  const other = sides.length === 2 && own >= 0 ? sides[1 - own] : undefined;
  // "Johnson & Johnson"
  return other?.toLowerCase() === words.join(' ') ? undefined : other;
}

/** "the White House’s Office of Strategy", "the Lakes branch of the White House" after "the White House": whose a body is, is another. */
export function isOwnedBy(
  { words: all, acronym }: { readonly words: readonly Word[]; readonly acronym?: string },
  { words }: { readonly words: readonly string[] },
): boolean {
  if (partOf(all.map(({ norm }) => norm).join(' ')) === words.join(' ')) return true;
  const owner = all.findLastIndex((word) => word.possessive);
  return (
    acronym === undefined &&
    owner >= 0 &&
    owner < all.length - 1 &&
    bodyWords(all.slice(0, owner + 1)).join(' ') === words.join(' ')
  );
}

/** Whether a name tells of part of a body, or of a place or thing that bears its name. */
export const isPartOrPlace = (words: readonly string[]): boolean => PARTS_AND_PLACES.has(words.at(-1) ?? '');

/** Bodies that are named before what they are for. */
const OF_STATE = /^(?:department|ministry|university|court|bureau|institute|board|secretary)$/;

/** What bodies are called whose acronyms do not tell. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    agency:
      'who unicef unhcr wfp unesco undp unep unodc iaea ilo iom fao itu icao wipo ocha unrwa nasa esa fbi cia nsa epa fda cdc fema europol frontex interpol isro jaxa roscosmos',
    space: 'nasa esa isro jaxa roscosmos',
    refugee: 'unhcr',
    fund: 'imf ifad unfpa',
    bloc: 'eu asean mercosur ecowas sadc brics',
    alliance: 'nato',
    federation: 'fifa uefa fia fina iaaf',
    organisation: 'who wto wmo imo opec oecd osce un icao',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [`${kind} ${name}`, kind] as const)),
);

/** Words by which texts call the well-known body of that name: "the agency" for the WHO. */
export function knownAs(words: readonly string[]): string[] {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return [];
  return [...KNOWN].filter(([key]) => key.endsWith(` ${only}`)).map(([, kind]) => kind);
}

/** The kinds of body that a word or name tells of. */
export function kindsOf(words: readonly (string | Word)[]): Set<string> {
  const kinds = new Set<string>();
  for (const word of words) {
    const norm = typeof word === 'string' ? word : singular(word);
    // "the Times" is no time.
    const own = typeof word === 'string' ? undefined : BODY_KINDS.get(word.norm);
    for (const kind of BODY_KINDS.get(norm) ?? BODY_KINDS.get(norm.replace(/s$/, '')) ?? own ?? [])
      kinds.add(kind);
  }
  return kinds;
}

/** "the House of Representatives", and no "House Budget Committee": what "the House" may be short for. */
export const isChamber = ([first, next]: readonly string[], norm: string): boolean =>
  first === norm && (next === undefined || next === 'of');
