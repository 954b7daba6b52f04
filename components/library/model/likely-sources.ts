import { dayOf, figureKey, type Held, type InCommon, inCommon } from '@/lib/core/record/same-story.ts';
import { type Entries, FIGURE, figureAt } from './entries.ts';

/** A recorded article that another may come from, with what the two share. */
export interface LikelySource extends InCommon {
  /** Place in `Entries.articles`. */
  readonly article: number;
}

const MOST = 6;

function heldBy(entries: Entries, article: number): Held {
  const [names, figures] = [new Set<string>(), new Set<string>()];
  const end = entries.firsts[article + 1] ?? 0;
  for (let entry = entries.firsts[article] ?? 0; entry < end; entry += 1) {
    const name = entries.names[entries.speakers[entry] ?? -1];
    if (name !== undefined && !entries.unnamed.has(name)) names.add(name);
    const figure = entries.types[entry] === FIGURE ? figureAt(entries, entry) : undefined;
    const key = figure && figureKey(figure);
    if (key !== undefined) figures.add(key);
  }
  return { names, figures, day: dayOf(entries.articles[article]?.published) };
}

/**
 * The recorded articles that are most likely the source of one, or come from the same: those that share names and figures,
 * within two weeks; most shared first. From the catalogs alone, so that it takes no time.
 */
export function likelySources(entries: Entries, article: number): readonly LikelySource[] {
  const own = heldBy(entries, article);
  const weight = ({ names, figures }: InCommon): number => names + figures;
  return [...entries.articles.keys()]
    .filter((other) => other !== article)
    .flatMap((other) => {
      const common = inCommon(own, heldBy(entries, other));
      return common && weight(common) >= 2 ? [{ article: other, ...common }] : [];
    })
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST);
}
