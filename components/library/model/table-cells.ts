import type { ArticleCells, SpeakerCells } from '@/lib/core/export/export-table.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import type { Annotation, Version } from '@/lib/core/record/record.ts';
import type { ArticleRow } from './articles.ts';
import { dateOf, type Entries, siteOf, sourceOf } from './entries.ts';
import { positionsOf } from './positions.ts';
import type { SpeakerEntry } from './speakers.ts';

const distinct = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean);
const day = (instant: string): string => instant.slice(0, 10);

/** A speaker's row, from all the articles they speak in; `byArticle` holds annotations by their ids. */
export function speakerCells(
  entries: Entries,
  row: SpeakerEntry,
  byArticle: ReadonlyMap<string, { readonly byId: ReadonlyMap<string, Annotation> }>,
): SpeakerCells {
  const { name, claims, unsure, figures, initiatives, articlePlaces } = row;
  const articles = articlePlaces.flatMap((place) => entries.articles[place] ?? []);
  const { held, aliases } = positionsOf(entries, row, articlePlaces, (id) => byArticle.get(id));
  const dates = articles.map(dateOf).filter((date) => date !== '');
  const [newest, oldest] = [dates[0], dates.at(-1)];
  return {
    name,
    roles: distinct(held.map(({ role }) => role)),
    affiliations: distinct(held.map(({ affiliation }) => affiliation)),
    aliases,
    claims,
    unsure,
    figures,
    initiatives,
    articles: articles.length,
    sites: distinct(articles.map(siteOf)),
    first: oldest && day(oldest),
    last: newest && day(newest),
    positions: held.map((position) => ({
      ...position,
      first: day(position.first),
      last: day(position.last),
    })),
  };
}

/** An article's row; `versions` are its texts, the one read first first. */
export function articleCells(
  entries: Entries,
  { article: place, claims, figures, initiatives }: ArticleRow,
  versions: readonly Version[],
): ArticleCells {
  const article = entries.articles[place];
  if (!article) return {};
  const { title, byline, url, published, recordedAt, readAt, change } = article;
  const newest = newestVersion(article, versions);
  return {
    title,
    byline,
    site: sourceOf(article),
    published,
    url,
    language: newest?.read.metadata.language?.value,
    recorded: recordedAt,
    read: readAt,
    versions: versions.length,
    claims,
    figures,
    initiatives,
    changed: change?.noticedAt,
    changed_since: change?.since,
    undecided: change?.undecided.length,
  };
}
