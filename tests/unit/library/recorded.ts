import { wordColumn } from '@/lib/core/record/catalog-columns.ts';
import { type Catalog, FLAGS, type RecordedArticle } from '@/lib/core/record/record.ts';

/** An entry of an invented catalog; what is not given is empty. */
interface Entry {
  readonly type?: 'c' | 'f' | 'i';
  readonly speaker?: string;
  readonly label?: string;
  readonly date?: string;
  readonly act?: string;
  readonly flags?: ReadonlyArray<keyof typeof FLAGS>;
  readonly tags?: readonly string[];
  readonly progress?: string;
  readonly projects?: readonly string[];
  readonly value?: number | readonly [number, number];
  readonly unit?: string;
  readonly kind?: 'money' | 'percent' | 'count';
  readonly bound?: 'about' | 'more than';
  readonly change?: 'up' | 'down';
  readonly condition?: string;
  readonly isAtOdds?: boolean;
  readonly deeds?: ReadonlyArray<readonly [name: string, date: string]>;
}

function catalogOf(article: string, entries: readonly Entry[]): Catalog {
  const names = [...new Set(entries.flatMap(({ speaker }) => speaker ?? []))];
  const tags = [...new Set(entries.flatMap(({ tags = [] }) => tags))];
  const taggings = entries.flatMap(({ tags: own = [] }, at) => own.map((tag) => ({ at, tag })));
  const figures = entries.filter(({ type }) => type === 'f');
  const deeds = entries.flatMap(({ deeds = [] }, at) => deeds.map(([name, date]) => ({ at, name, date })));
  return {
    ids: entries.map((_, at) => `${article}-${at}`),
    types: entries.map(({ type = 'c' }) => type).join(''),
    names,
    speakers: entries.map(({ speaker }) => (speaker === undefined ? -1 : names.indexOf(speaker))),
    labels: entries.map(({ type = 'c', label = type === 'c' ? 'direct' : '' }) => label),
    dates: entries.map(({ date = '' }) => date),
    flags: entries.map(({ flags = [] }) => flags.reduce((bits, flag) => bits | FLAGS[flag], 0)),
    acts: entries.map(({ type = 'c', act = type === 'c' ? 'say' : '' }) => act),
    tags,
    taggings: {
      entries: taggings.map(({ at }) => at),
      tags: taggings.map(({ tag }) => tags.indexOf(tag)),
    },
    progress: wordColumn(entries.map(({ progress }) => (progress === undefined ? [] : [progress]))),
    projects: wordColumn(entries.map(({ projects = [] }) => projects)),
    figures: {
      kinds: figures.map(({ kind = 'percent' }) => kind),
      values: figures.map(({ value = 0 }) => value),
      units: figures.map(({ unit = '%' }) => unit),
      bounds: figures.map(({ bound }) => bound ?? ''),
      changes: figures.map(({ change }) => change ?? ''),
      conditions: figures.map(({ condition = '' }) => condition),
      conflicts: figures.flatMap(({ isAtOdds }, at) => (isAtOdds ? [at] : [])),
    },
    deeds: {
      entries: deeds.map(({ at }) => at),
      names: deeds.map(({ name }) => name),
      dates: deeds.map(({ date }) => date),
    },
  };
}

/** An invented article of "ID.example" with these entries on record. */
export function recorded(id: string, published: string, entries: readonly Entry[]): RecordedArticle {
  return {
    id,
    identity: `https://${id}.example/`,
    url: `https://www.${id}.example/`,
    title: `Title of ${id}`,
    site: `${id}.example`,
    published,
    recordedAt: '2026-01-01T00:00:00.000Z',
    readAt: '2026-01-01T00:00:00.000Z',
    whole: true,
    version: `${id}-v1`,
    change: null,
    catalog: catalogOf(id, entries),
  };
}
