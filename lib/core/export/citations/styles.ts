import { MONTHS } from '../../record/date-words.ts';
import type { Name, Reference } from './reference.ts';

export const CITATION_STYLES = ['apa', 'chicago', 'mla', 'wikipedia'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const partsOf = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: day === '' ? '' : String(Number(day)) };
};

/** "March 2, 2026", "March 2026", "2026". */
function american(iso: string): string {
  const { year, month, day } = partsOf(iso);
  if (day !== '') return `${month} ${day}, ${year}`;
  return `${month} ${year}`.trim();
}

const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${part.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');

const inOrder = (name: Name): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);
/** "Family, Given": as lists of references have it. */
export const turned = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

/** "A", "A and B", "A, B, and C". */
function listed(names: readonly string[], joint: string): string {
  const last = names.at(-1) ?? '';
  if (names.length <= 1) return last;
  const before = names.slice(0, -1).join(', ');
  return names.length === 2 ? `${before} ${joint} ${last}` : `${before}, ${joint} ${last}`;
}

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Quotation marks within others are single. */
const nested = (title: string): string =>
  title.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");

/** APA, 7th edition. */
function apa({ authors, title, site, published, isPressRelease, url }: Reference): string {
  const names = authors.map((name) =>
    'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`,
  );
  const listing = names.length === 2 ? names.join(', & ') : listed(names, '&');
  const who = listing || (isPressRelease ? site : '');
  const { year, month, day } = partsOf(published);
  const date = `(${[year, `${month} ${day}`.trim()].filter(Boolean).join(', ') || 'n.d.'}).`;
  const what = isPressRelease ? `${title} [Press release].` : ended(title);
  const publisher = site !== '' && site !== who ? ended(site) : '';
  return [...(who === '' ? [what, date] : [ended(who), date, what]), publisher, url]
    .filter(Boolean)
    .join(' ');
}

/** Chicago, 17th edition, as a note. */
function chicago({ authors, title, site, published, isPressRelease, url }: Reference): string {
  const who = listed(authors.map(inOrder), 'and') || (isPressRelease ? site : '');
  const quoted = `“${nested(title)}${/[?!]$/.test(title) ? '' : ','}”`;
  const where = site === who ? '' : site;
  const parts = [isPressRelease ? 'press release' : '', where, american(published), url].filter(Boolean);
  return `${who === '' ? '' : `${who}, `}${quoted} ${parts.join(', ')}.`;
}

/** MLA, 9th edition. */
function mla({ authors, title, site, published, isPressRelease, url }: Reference): string {
  const [first, ...more] = authors;
  const names =
    first === undefined
      ? ''
      : more.length === 0
        ? turned(first)
        : more.length === 1 && more[0]
          ? `${turned(first)}, and ${inOrder(more[0])}`
          : `${turned(first)}, et al`;
  const who = names || (isPressRelease ? site : '');
  const { year, month, day } = partsOf(published);
  const short = month.length > 4 ? `${month === 'September' ? 'Sept' : month.slice(0, 3)}.` : month;
  const where = site === who ? '' : site;
  const parts = [where, [day, short, year].filter(Boolean).join(' '), url.replace(/^https?:\/\//, '')].filter(
    Boolean,
  );
  return `${who === '' ? '' : `${ended(who)} `}“${ended(nested(title))}” ${parts.join(', ')}.${isPressRelease ? ' Press release.' : ''}`;
}

/** What would end or part a template's parameter. */
const wiki = (text: string): string =>
  text
    .replaceAll('|', '{{!}}')
    .replaceAll('[', '&#91;')
    .replaceAll(']', '&#93;')
    .replaceAll(/\{\{(?!!\}\})/g, '&#123;&#123;');

/** https://en.wikipedia.org/wiki/Template:Cite_news and Template:Cite_press_release */
function wikipedia({
  authors,
  title,
  site,
  published,
  accessed,
  isPressRelease,
  url,
  language,
}: Reference): string {
  const names = authors.flatMap((name, at): (readonly [string, string])[] => {
    const number = authors.length > 1 ? String(at + 1) : '';
    if ('literal' in name) return [[`author${number}`, name.literal]];
    return [
      [`last${number}`, name.family],
      [`first${number}`, name.given],
    ];
  });
  const fields: ReadonlyArray<readonly [string, string]> = [
    ...names,
    ['title', title],
    ['url', url.replaceAll(/[\s|[\]{}]/g, encodeURIComponent)],
    [isPressRelease ? 'publisher' : 'work', site],
    ['date', published],
    ['access-date', accessed],
    ['language', /^en\b/i.test(language) ? '' : language],
  ];
  const told = fields.filter(([, value]) => value !== '').map(([name, value]) => ` |${name}=${wiki(value)}`);
  return `{{cite ${isPressRelease ? 'press release' : 'news'}${told.join('')}}}`;
}

const STYLES: Readonly<Record<CitationStyle, (reference: Reference) => string>> = {
  apa,
  chicago,
  mla,
  wikipedia,
};

/** A reference as one line of text, for the clipboard. */
export function citation(reference: Reference, style: CitationStyle): string {
  return STYLES[style](reference);
}
