import type { MetadataOrigin, Sourced } from '@/lib/core/article-metadata.ts';
import { isoDate } from './iso-date.ts';
import { type JsonLdNode, textOf } from './json-ld.ts';
import { changedDate, pageDate, printedDate } from './page-metadata.ts';

const PUBLISHED = [
  'publish-date',
  'publishdate',
  'publication_date',
  'publicationdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'article.published',
  'published_at',
  'datepublished',
  'ptime',
  'date',
];
const CHANGED = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'lastmod',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
  'datemodified',
];

const DAY = 864e5;

type Meta = (names: readonly string[]) => string | undefined;
type Claims = ReadonlyArray<readonly [MetadataOrigin, string | null | undefined]>;

/**
 * When the article was published, by the publisher's own calendar: data give an instant, often in UTC, and the day that the page
 * prints beside it is the one its readers know. And when it was changed, where that was another day.
 */
export function datesOf(
  document: Document,
  ld: JsonLdNode,
  meta: Meta,
  addresses: ReadonlyArray<string | undefined>,
): { published: Sourced<string> | undefined; updated: Sourced<string> | undefined } {
  const stated = first([
    ['json-ld', textOf(ld['datePublished']) ?? textOf(ld['dateCreated'])],
    ['open-graph', meta(['article:published_time', 'og:article:published_time', 'og:published_time'])],
    ['meta', meta(PUBLISHED)],
  ]);
  const published =
    stated === undefined ? first([['page', pageDate(document, addresses)]]) : onCalendar(stated, document);
  const changed = first([
    ['json-ld', textOf(ld['dateModified'])],
    ['open-graph', meta(CHANGED.slice(0, 3))],
    ['meta', meta(CHANGED.slice(3))],
    ['page', changedDate(document)],
  ]);
  const isLater =
    changed !== undefined && published !== undefined && dayOf(changed.value) > dayOf(published.value);
  return { published, updated: isLater ? changed : undefined };
}

/** The stated date, or the printed one where they are a night apart. */
function onCalendar(stated: Sourced<string>, document: Document): Sourced<string> {
  const printed = printedDate(document);
  if (printed !== null && dayOf(printed) !== dayOf(stated.value) && isNightApart(printed, stated.value))
    return { value: printed, from: 'page' };
  // Nothing is changed before it is published: the calendar is behind that of the data.
  const changed = changedDate(document);
  const isBehind = printed === null && changed !== null && dayOf(changed) < dayOf(stated.value);
  return isBehind && isNightApart(changed, stated.value) ? { value: changed, from: 'page' } : stated;
}

function isNightApart(a: string, b: string): boolean {
  return Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) <= DAY;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

function first(claims: Claims): Sourced<string> | undefined {
  for (const [from, claim] of claims) {
    const value = claim ? isoDate(claim) : null;
    if (value !== null) return { value, from };
  }
  return undefined;
}
