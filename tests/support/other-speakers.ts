import { GIVEN_NAMES } from '@/lib/core/lexicon/given-names.ts';
import type { GoldFile, GoldSpeaker } from '@/lib/training/gold-file.ts';
import otherNames from '../evaluation/other-names.json' with { type: 'json' };
import type { SpeakerNames } from './replace-speaker.ts';

/** What a speaker may be replaced by: persons by gender, bodies by what they are. */
export type SpeakerKind = 'men' | 'women' | keyof typeof otherNames.bodies;

const split = (list: string): string[] => list.split(';').map((entry) => entry.trim());

const LEGAL = /,? (?:Inc|Corp|Ltd|plc|PLC|LLC|Co|Limited|Corporation|Company)\.?$/;

/** Another speaker's names in the form that a speaker has: without "Inc." where it has none. */
export const fitted = (from: SpeakerNames, to: SpeakerNames): SpeakerNames =>
  LEGAL.test(to.full) && !LEGAL.test(from.full) && from.other === undefined
    ? { full: to.short, short: to.short }
    : to;

/** All that a speaker of this kind may be called instead. */
export function othersOf(kind: SpeakerKind): SpeakerNames[] {
  if (kind === 'men' || kind === 'women') return split(otherNames[kind]).map(personNamed);
  return split(otherNames.bodies[kind]).map((entry) => {
    const [full = '', short = full] = entry.split('|');
    return { full, short, other: short === full ? lettersOf(full) : short };
  });
}

function personNamed(entry: string): SpeakerNames {
  const [full = '', short = full.split(' ').at(-1) ?? full] = entry.split('|');
  const [first = ''] = full.split(' ');
  return first === short || first.endsWith('.') ? { full, short } : { full, short, other: first };
}

/** "Financial Conduct Authority": FCA. */
const lettersOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .flatMap((word) => (/^\p{Lu}/u.test(word) && word !== 'The' ? [word[0]] : []))
    .join('');

const KINDS: readonly (readonly [RegExp, SpeakerKind])[] = [
  [/^(?:University|College|Institute) of\b|\b(?:University|College)$/, 'university'],
  [/^(?:Ministry|Department)\b|\b(?:Ministry|Department)$/, 'ministry'],
  [/\b(?:Police)\b/, 'police'],
  [/^Bank of\b|\bBank$/, 'bank'],
  [/^Association of\b|\b(?:Association|Society)\b/, 'association'],
  [/\bAgency\b/, 'agency'],
  [/\bCouncil\b/, 'council'],
  [/\bUnion\b/, 'union'],
  [/\bCommission\b/, 'commission'],
  [/\b(?:Foundation|Trust)\b/, 'foundation'],
  [/\b(?:Institute|Cent(?:er|re))\b/, 'institute'],
  [/\bAuthority\b/, 'authority'],
  [/\b(?:Federation|Coalition|Alliance)\b/, 'federation'],
  [
    /\b(?:Times|Post|Journal|News|Daily|Tribune|Chronicle|Herald|Observer|Guardian|Magazine|Press)\b/,
    'newspaper',
  ],
  [
    /\b(?:Inc\.?|Corp(?:oration|\.)?|Ltd\.?|Limited|LLC|PLC|plc|Co\.|Company|Group|Holdings|Technologies|Systems|Partners|Capital)(?=$|,)/,
    'company',
  ],
];

/** Who a gold speaker is, to be replaced by its like; null where that cannot be told. */
export function replaceable(
  text: string,
  gold: GoldFile,
  speaker: GoldSpeaker,
): { kind: SpeakerKind; names: SpeakerNames } | null {
  const { name } = speaker;
  // "Meghan, Duchess of Sussex" is called by neither end.
  if (name.includes(', ') && speaker.role !== undefined) return null;
  const own = gold.attributions.filter((entry) => [entry.speaker].flat().includes(name));
  if (!own.some((entry) => entry.optional !== true) || !text.includes(name)) return null;
  const aliases = (speaker.aliases ?? []).filter((alias) => text.includes(alias));
  const body = KINDS.find(([pattern]) => [name, ...aliases].some((form) => pattern.test(form)))?.[1];
  if (speaker.role === undefined) {
    if (body !== undefined) return bodyNamed(text, name, aliases, body);
    if (isFirm(text, name)) return bodyNamed(text, name, aliases, 'company');
  }
  const words = name.split(' ').filter((word) => !/^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(word));
  const gender = words.length > 1 && speaker.role !== undefined ? genderOf(text, speaker, own) : undefined;
  if (gender === undefined) return null;
  const [first = ''] = words;
  const ends = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  const rest = text.replaceAll(name, '');
  const short = ends.find((end) => rest.includes(end)) ?? words.at(-1) ?? name;
  const isClear =
    new RegExp(String.raw`(?<!\p{L})${short.toLowerCase()}(?!\p{L})`, 'u').test(text) ||
    gold.speakers.some((other) => other !== speaker && other.name.split(' ').includes(short));
  if (isClear) return null;
  const isGiven = /^\p{Lu}\p{Ll}+$/u.test(first) && !WORDS.has(first);
  return { kind: gender, names: { full: name, short, ...(isGiven && { other: first }) } };
}

/** Whether the text tells a name to be a firm's. */
const isFirm = (text: string, name: string): boolean =>
  [
    `(?:CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Pp]resident|[Ff]ounder|[Vv]ice [Pp]resident)(?: [A-Z,][^ ]*){0,5} (?:of|at) ${name}`,
    `${name}(?:’s|'s)? (?:CEO|[Cc]hief executive|co-founder|founder|customers|shares|stock)`,
  ].some((pattern) => /^\p{L}/u.test(name) && new RegExp(pattern).test(text));

/** Given names that open sentences as words. */
const WORDS: ReadonlySet<string> = new Set([
  'Will',
  'Mark',
  'May',
  'April',
  'June',
  'Grant',
  'Art',
  'Hope',
  'Joy',
  'Grace',
]);

function bodyNamed(text: string, name: string, aliases: readonly string[], kind: SpeakerKind) {
  const proper = aliases.filter(
    (alias) => /^\p{Lu}[\p{L}.&’' -]*$/u.test(alias) && !/^(?:The|A|An|It|They)\b/.test(alias),
  );
  const [longest = name] = [name, ...proper].toSorted((a, b) => b.length - a.length);
  const shorter = [name, ...proper]
    .filter((alias) => alias !== longest)
    .toSorted((a, b) => b.length - a.length);
  const letters = lettersOf(longest);
  const [
    short = letters.length > 1 && new RegExp(String.raw`\b${letters}\b`).test(text) ? letters : longest,
  ] = shorter;
  const isCalledOtherwise = aliases.some((alias) =>
    (alias.match(/\p{Lu}[\p{L}.&’'-]*/gu) ?? []).some(
      (word) => !/^(?:The|A|An|It|They)$/.test(word) && !`${longest} ${short}`.includes(word),
    ),
  );
  const tail = longest.split(' ').at(-1) ?? '';
  const isCalledByTail =
    kind === 'newspaper' && new RegExp(String.raw`\b[Tt]he ${tail}\b`).test(text.replaceAll(longest, ''));
  if (shorter.length > 1 || isCalledOtherwise || isCalledByTail) return null;
  return { kind, names: { full: longest, short: longest, ...(short !== longest && { other: short }) } };
}

function genderOf(
  text: string,
  { name }: GoldSpeaker,
  own: readonly { readonly source?: string | null }[],
): 'men' | 'women' | undefined {
  const sources = own.map(({ source }) => source ?? '');
  if (sources.some((source) => /^he$/i.test(source))) return 'men';
  if (sources.some((source) => /^she$/i.test(source))) return 'women';
  const last = name.split(' ').at(-1) ?? name;
  if (new RegExp(String.raw`\b(?:Mr|Sir|Lord)\.? (?:\S+ )?${last}`).test(text)) return 'men';
  if (new RegExp(String.raw`\b(?:Ms|Mrs|Miss|Dame|Lady)\.? (?:\S+ )?${last}`).test(text)) return 'women';
  const told = GIVEN_NAMES.get(name.split(' ')[0]?.toLowerCase() ?? '');
  if (told !== undefined) return told === 'f' ? 'women' : 'men';
  const near = text.slice(text.indexOf(name), text.indexOf(name) + 400);
  const [he, she] = [/\b(?:he|his|him)\b/i.test(near), /\b(?:she|her)\b/i.test(near)];
  if (he !== she) return he ? 'men' : 'women';
  return undefined;
}
