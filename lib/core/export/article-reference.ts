import type { ArticleMetadata } from '../article-metadata.ts';
import { MONTHS } from '../record/date-words.ts';

/** "8 November 2025" of an ISO 8601 date or date and time, as the publication states it; other text unchanged. */
function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return [day === undefined ? '' : Number(day), name, year].join(' ').trim();
}

/** The calendar date of an ISO 8601 date and time; "" where none is known. */
export function isoDate(metadata: ArticleMetadata): string {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(metadata.published?.value ?? '')?.[0] ?? '';
}

/** "Global Times, 8 November 2025", as far as known. */
export function siteAndDate(metadata: ArticleMetadata): string {
  const date = metadata.published === undefined ? '' : dateInWords(metadata.published.value);
  return [metadata.site?.value ?? '', date].filter((part) => part !== '').join(', ');
}
