import { type Entries, FIGURE, figureAt } from './entries.ts';

/** A recorded article that another may come from, with what the two share. */
export interface LikelySource {
  /** Place in `Entries.articles`. */
  readonly article: number;
  readonly names: number;
  readonly figures: number;
  /** Days between their dates; undefined where one has none. */
  readonly days: number | undefined;
}

const DAY = 86_400_000;
/** Articles further apart than this are of two stories, unless nobody knows. */
const MOST_DAYS = 14;
const MOST = 6;

function dayOf(published: string | undefined): number | undefined {
  const time = Date.parse(published?.slice(0, 10) ?? '');
  return Number.isNaN(time) ? undefined : time / DAY;
}

interface Held {
  readonly names: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

function heldBy(entries: Entries, article: number): Held {
  const [names, figures] = [new Set<string>(), new Set<string>()];
  const end = entries.firsts[article + 1] ?? 0;
  for (let entry = entries.firsts[article] ?? 0; entry < end; entry += 1) {
    const name = entries.names[entries.speakers[entry] ?? -1];
    if (name !== undefined && !entries.unnamed.has(name)) names.add(name);
    const figure = entries.types[entry] === FIGURE ? figureAt(entries, entry) : undefined;
    // "two" and "10" are in every text.
    if (figure && (figure.unit !== '' || !/^\d{1,2}$/.test(String(figure.value))))
      figures.add(`${String(figure.value)} ${figure.unit}`);
  }
  return { names, figures };
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length;

/**
 * The recorded articles that are most likely the source of one, or come from the same: those that share names and figures,
 * within two weeks; most shared first. From the catalogs alone, so that it takes no time.
 */
export function likelySources(entries: Entries, article: number): readonly LikelySource[] {
  const own = heldBy(entries, article);
  const day = dayOf(entries.articles[article]?.published);
  const found: LikelySource[] = [];
  for (const [other, { published }] of entries.articles.entries()) {
    if (other === article) continue;
    const otherDay = dayOf(published);
    const days = day === undefined || otherDay === undefined ? undefined : Math.abs(day - otherDay);
    if (days !== undefined && days > MOST_DAYS) continue;
    const { names, figures } = heldBy(entries, other);
    const row = {
      article: other,
      names: shared(own.names, names),
      figures: shared(own.figures, figures),
      days,
    };
    if (row.names + row.figures >= 2) found.push(row);
  }
  const weight = ({ names, figures }: LikelySource): number => names + figures;
  return found.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST);
}
