import { LABEL_WORDS } from '../../lexicon/label-words.ts';
import type { TextSpan } from '../../model.ts';
import { BODY_KINDS, PARTY_LABELS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { HONORIFICS, POST_NOMINALS, RANKS } from '../../lexicon/honorifics.ts';
import { PORTFOLIO_WORDS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';

/** The label of a transcript's turn, taken apart. */
export interface Label {
  /** Without a question's number and what follows the name. */
  readonly text: string;
  /** `text` in lower case without marks. */
  readonly plain: string;
  /** The name without titles; "" where the label is a part or a role alone. */
  readonly name: string;
  /** Titles before the name, lower case, without full stops. */
  readonly titles: readonly string[];
  readonly role?: string;
  /** Whether the label is a bare "Q" with who asks after it. */
  readonly asker?: true;
  /** The organisation after name and role. */
  readonly organisation?: TextSpan;
}

const NUMBER = /^(?:Q\.?\s?)?\d{1,4}[.):]?\s+/;
const JOINT = /\s[-–—]{1,2}\s|[–—]|,\s|[([]|[)\]](?:\s*,)?/u;
/** The most words that stand before an office's noun, or behind it as a name, and one. */
const LONGEST_OFFICE = 4;
/** "WHITFIELD, D." */
const INITIALS = /^(?:\p{Lu}\.\s?)+$/u;
/** A party and its seat: "D-Ore.", "R-Texas". */
const SEAT = /^\p{Lu}{1,4}-\p{Lu}[\p{L}.]*$/u;

/** "Q1. Deputy Mark Dolan", "Ana Rao – Director, Rivers Agency", "Minister for Water (Ms Ana Rao)", "WOLF BLITZER, CNN ANCHOR" */
export function readLabel(span: TextSpan): Label {
  const lead = NUMBER.exec(span.text)?.[0].length ?? 0;
  const parts = partsOf(span, lead).filter(
    ({ text }) => text !== '' && !SEAT.test(text) && !INITIALS.test(text),
  );
  const [own, ...rest] = parts;
  if (own === undefined) return { text: span.text, plain: plain(span.text), name: '', titles: [] };
  const asker = rest[0];
  // "Q (Ana Rao, Lakes Radio)"
  if (/^(?:q|question)$/.test(plain(own.text)) && asker !== undefined && /\p{Lu}/u.test(asker.text)) {
    const split = splitTitles(asker.text);
    return {
      ...labelFrom(asker.text, split),
      plain: plain(own.text),
      asker: true,
      ...told(rest.slice(1)),
    };
  }
  const first = splitTitles(own.text);
  const next = rest[0] === undefined ? undefined : splitTitles(rest[0].text);
  // "Minister for Water (Ms Ana Rao)", "Analyst – Lou Kern, Baxter Capital": the role stands first.
  if (first.name === '' && next !== undefined && /\p{Lu}/u.test(next.name) && !isOrganisation(next.name)) {
    const organisation = rest[1];
    return {
      ...labelFrom(rest[0]?.text ?? '', next),
      role: titleCase(own.text.replace(/^the /i, '')),
      ...(organisation === undefined ? {} : { organisation }),
    };
  }
  return { ...labelFrom(own.text, first), ...told(rest) };
}

interface Split {
  readonly titles: readonly string[];
  readonly name: string;
}

function labelFrom(text: string, { titles, name }: Split): Label {
  const isPart = LABEL_WORDS.has(plain(text)) || LABEL_WORDS.has(plain(text).replace(/^the /, ''));
  const role = roleOf(titles);
  return {
    text,
    plain: plain(text),
    name: isPart ? '' : name,
    titles,
    ...(role === undefined ? {} : { role }),
  };
}

/** What stands after the name: a role and an organisation, or either. */
function told(rest: readonly TextSpan[]): Pick<Label, 'role' | 'organisation'> {
  const [first, ...others] = rest;
  if (first === undefined) return {};
  const isProper = /^The \p{Lu}/u.test(first.text) && isOrganisation(first.text);
  const isRole =
    !isProper && words(first.text).some((word) => ROLE_NOUNS.has(norm(word)) || RANKS.has(norm(word)));
  // "Tom Reid (Northwick) (Lab)": a seat is no body, a party is.
  const party = rest.find(({ text }) => isPartyName(text));
  if (!isRole && party !== undefined) return { organisation: party };
  // "TOMAS QUILL, having been duly sworn"
  if (!isRole) return /^(?:the )?\p{Lu}/u.test(first.text) ? { organisation: first } : {};
  const organisation = others.find(({ text }) => !words(text).some((word) => ROLE_NOUNS.has(norm(word))));
  return { role: titleCase(first.text), ...(organisation === undefined ? {} : { organisation }) };
}

/** The pieces of a label between dashes, commas and brackets. */
function partsOf(span: TextSpan, from: number): TextSpan[] {
  const parts: TextSpan[] = [];
  let at = from;
  for (const text of span.text.slice(from).split(JOINT)) {
    const start = span.text.indexOf(text, at);
    const trimmed = text.trim();
    const begin = start + text.indexOf(trimmed);
    parts.push({ start: span.start + begin, end: span.start + begin + trimmed.length, text: trimmed });
    at = start + text.length;
  }
  return parts;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const norm = (word: string): string => word.toLowerCase().replaceAll('.', '');
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, '')
    .trim();

const isPartyName = (text: string): boolean =>
  PARTY_LABELS.has(text.trim().toLowerCase()) || text.trim().endsWith(' Party');

const isOrganisation = (text: string): boolean => BODY_KINDS.has(norm(words(text).at(-1) ?? ''));

/** The titles before a name: "Deputy", "THE MINISTER FOR WATER". */
function splitTitles(text: string): Split {
  const all = words(text);
  // "The Global Times"
  const own = /^the$/i.test(all[0] ?? '') ? all.slice(1) : all;
  const isPaper =
    own.length > 1 &&
    isOrganisation(text) &&
    own.slice(0, -1).every((word) => ROLE_MODIFIERS.has(norm(word)));
  if (isPaper) return { titles: [], name: own.join(' ') };
  // "HON. M. DLAMINI", but "M. Dupont"
  let named =
    endOfOffice(all) ?? all.findIndex((word, at) => !isTitle(word) || (at > 0 && /^\p{Lu}\.$/u.test(word)));
  // "for Water" after "Minister"
  while (named > 0 && /^(?:of|for|and)$/i.test(all[named] ?? '')) {
    named += 1;
    while (named < all.length && PORTFOLIO_WORDS.has(norm(all[named] ?? ''))) named += 1;
  }
  if (named < 0) return { titles: all.map((word) => norm(word)), name: '' };
  let end = all.length;
  while (end > named + 1 && POST_NOMINALS.has(norm(all[end - 1] ?? ''))) end -= 1;
  return { titles: all.slice(0, named).map((word) => norm(word)), name: all.slice(named, end).join(' ') };
}

/** "PRESS SECRETARY | DANA WHITFIELD", "Energy Commissioner | Quill": where the name begins behind an office of several words. */
function endOfOffice(all: readonly string[]): number | undefined {
  const head = all.findLastIndex((word, at) => at < all.length - 1 && ROLE_NOUNS.has(norm(word)));
  const before = all.slice(0, head);
  const isOffice =
    before.length > 0 &&
    before.length < LONGEST_OFFICE &&
    before.some((word) => !isTitle(word)) &&
    before.every((word) => /^\p{Lu}[\p{L}-]+$/u.test(word) && !GIVEN_NAMES.has(norm(word)));
  const name = all.slice(head + 1);
  return isOffice && name.length < LONGEST_OFFICE && name.every((word) => !isTitle(word))
    ? head + 1
    : undefined;
}

function isTitle(word: string): boolean {
  const own = norm(word);
  return (
    /^(?:the|witness|ranking|h\.?e)$/.test(own) ||
    HONORIFICS.has(own) ||
    RANKS.has(own) ||
    ROLE_NOUNS.has(own) ||
    ROLE_MODIFIERS.has(own) ||
    // "Director-General"
    own.split('-').some((part, _, parts) => parts.length > 1 && ROLE_NOUNS.has(part))
  );
}

/** The role that a label's titles tell of: "COL." is Colonel, "DEPUTY SECRETARY" as it stands. */
function roleOf(titles: readonly string[]): string | undefined {
  const own = titles.filter(
    (title) => !/^(?:the|dr|witness)$/.test(title) && (!HONORIFICS.has(title) || ROLE_NOUNS.has(title)),
  );
  const [only] = own;
  if (only === undefined) return undefined;
  return (own.length === 1 ? RANKS.get(only) : undefined) ?? titleCase(own.join(' ').toUpperCase());
}

/** Words in capitals as a name is written: "MS. TALAGI" is "Ms. Talagi", "JEAN-BOSCO" is "Jean-Bosco". */
export function titleCase(text: string): string {
  // "ADA McROE"
  const scottish = /^(.*\b)(Ma?c)(\p{Lu}{2}.*)$/u.exec(text);
  const [, before = '', mac = '', behind = ''] = scottish ?? [];
  if (scottish !== null && before + behind === (before + behind).toUpperCase())
    return `${titleCase(before)}${mac}${titleCase(behind)}`;
  if (text !== text.toUpperCase()) return text;
  return (
    text
      .toLowerCase()
      .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
      .replace(/(?<=\s)(?:Of|For|The|And|To|At|In)(?=\s)/g, (word) => word.toLowerCase())
      .replace(/\b(?:Abc|Afp|Ap|Ceo|Cfo|Coo|Cto|Eu|Mp|Uk|Un|Us)\b/g, (word) => word.toUpperCase())
      // "CNN", "MSNBC": no word is without a vowel.
      .replace(/\b[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{2,}\b/g, (word) => word.toUpperCase())
  );
}
