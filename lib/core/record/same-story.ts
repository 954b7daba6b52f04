import { isDoubtful } from '../attribution/doubtful.ts';
import type { Analysis, Figure } from '../model.ts';
import type { Catalog } from './record.ts';
import { isUnnamed } from './unnamed.ts';

/** What tells that two texts are of one story. */
export interface Held {
  /** Who speaks in it. */
  readonly names: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Its date in days; undefined where none is stated. */
  readonly day: number | undefined;
}

/** What two texts of one story share. */
export interface InCommon {
  readonly names: number;
  readonly figures: number;
  /** Days between their dates; undefined where one has none. */
  readonly days: number | undefined;
}

const DAY = 86_400_000;
/** Texts further apart than this are of two stories, unless nobody knows. */
export const MOST_DAYS = 14;

export function dayOf(published: string | undefined): number | undefined {
  const time = Date.parse(published?.slice(0, 10) ?? '');
  return Number.isNaN(time) ? undefined : time / DAY;
}

/** A figure as it is looked for elsewhere; undefined for "two" and "10", which are in every text. */
export function figureKey({ value, unit }: Pick<Figure, 'value' | 'unit'>): string | undefined {
  return unit === '' && /^\d{1,2}$/.test(String(value)) ? undefined : `${String(value)} ${unit}`;
}

const known = (keys: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(keys.filter((key) => key !== undefined));

/** What a text holds, as it was just read. */
export function heldInAnalysis({ article, speakers, attributions, figures }: Analysis): Held {
  const speaking = new Set(attributions.filter((claim) => !isDoubtful(claim)).map(({ speaker }) => speaker));
  return {
    names: new Set(
      speakers.filter(({ id, name }) => speaking.has(id) && !isUnnamed(name)).map(({ name }) => name),
    ),
    figures: known(figures.map(figureKey)),
    day: dayOf(article.metadata.published?.value),
  };
}

/** What a recorded article holds, by its catalog alone. */
export function heldInCatalog({
  catalog: { names, figures },
  published,
}: {
  readonly catalog: Catalog;
  readonly published?: string;
}): Held {
  const values = figures?.values ?? [];
  return {
    names: new Set(names.filter((name) => !isUnnamed(name))),
    figures: known(values.map((value, at) => figureKey({ value, unit: figures?.units[at] ?? '' }))),
    day: dayOf(published),
  };
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length;

/** What two texts share; null where they are too far apart in time to be of one story. */
export function inCommon(one: Held, other: Held): InCommon | null {
  const days = one.day === undefined || other.day === undefined ? undefined : Math.abs(one.day - other.day);
  if (days !== undefined && days > MOST_DAYS) return null;
  return { names: shared(one.names, other.names), figures: shared(one.figures, other.figures), days };
}
