import type { MetadataOrigin, Sourced } from '@/lib/core/article-metadata.ts';
import { isoDate } from './iso-date.ts';
import { type JsonLdNode, textOf } from './json-ld.ts';
import type { Meta } from './meta-tags.ts';
import type { Opening } from './opening.ts';
import { changedDate, pageDate, printedDate } from './page-dates.ts';

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
  opening: Opening,
): { published: Sourced<string> | undefined; updated: Sourced<string> | undefined } {
  const stated = first([
    ['json-ld', textOf(ld['datePublished']) ?? textOf(ld['dateCreated'])],
    ['open-graph', meta(['article:published_time', 'og:article:published_time', 'og:published_time'])],
    ['meta', meta(PUBLISHED)],
  ]);
  const statedChange: Claims = [
    ['json-ld', textOf(ld['dateModified'])],
    ['open-graph', meta(CHANGED.slice(0, 3))],
    ['meta', meta(CHANGED.slice(3))],
  ];
  const published =
    stated === undefined
      ? first([['page', pageDate(document, addresses, opening)]])
      : onCalendar(stated, first(statedChange)?.value, document, opening);
  const printed = changedDate(document, opening);
  const stamp = first(statedChange);
  const changed =
    printed !== null &&
    (stamp === undefined || (dayOf(printed) !== dayOf(stamp.value) && isNightApart(printed, stamp.value)))
      ? { value: printed, from: 'page' as const }
      : stamp;
  // Data in Greenwich's calendar tell of a change in the same night, whose day the page prints.
  const isSameNight =
    changed === stamp &&
    stated !== undefined &&
    published !== stated &&
    /^.{10}T0[0-5].*(?:Z|\+00:00)$/.test(changed?.value ?? '') &&
    dayOf(changed?.value ?? '') === dayOf(stated.value);
  const isLater =
    changed !== undefined &&
    published !== undefined &&
    !isSameNight &&
    dayOf(changed.value) > dayOf(published.value);
  return { published, updated: isLater ? changed : undefined };
}

/** The stated date, or the printed one where they are a night apart and the printed one is not that of a later change. */
function onCalendar(
  stated: Sourced<string>,
  statedChange: string | undefined,
  document: Document,
  opening: Opening,
): Sourced<string> {
  const printed = printedDate(document, opening);
  if (
    printed !== null &&
    dayOf(printed) !== dayOf(stated.value) &&
    isNightApart(printed, stated.value) &&
    !(dayOf(printed) > dayOf(stated.value) && isOfChange(printed, stated.value, statedChange))
  )
    return { value: printed, from: 'page' };
  // Nothing is changed before it is published: the calendar is behind that of the data.
  const changed = changedDate(document, opening);
  const isBehind = printed === null && changed !== null && dayOf(changed) < dayOf(stated.value);
  return isBehind && isNightApart(changed, stated.value) ? { value: changed, from: 'page' } : stated;
}

/** Whether a printed time is that of a change: minutes are the same in all calendars. */
function isOfChange(printed: string, published: string, changed: string | undefined): boolean {
  const [minute, ofPublished, ofChanged] = [printed, published, changed ?? ''].map(
    (date) => /T\d{2}:(\d{2})/.exec(date)?.[1],
  );
  return minute !== undefined && minute === ofChanged && minute !== ofPublished;
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
