import { termsIn } from '../text/folded-words.ts';
import type { RecordedArticle } from './record.ts';
import { type Held, heldInCatalog, MOST_DAYS } from './same-story.ts';

/** What an article is looked up by: who speaks in it, a figure of it, a word of its title or of where it is from. */
type KeySort = 'name' | 'figure' | 'word';

/** From one key to the next, both included. */
export type KeyRange = readonly [first: string, last: string];

type Named = Pick<RecordedArticle, 'catalog' | 'published' | 'title' | 'site' | 'publication'>;

/** Days are counted from 1970; before it too, keys stand in the order of their days. */
const FIRST_DAY = 1_000_000;
const DAY_DIGITS = 7;
/** Behind all that may follow in a key. */
const END = '\uffff';

const dayKey = (day: number): string => String(FIRST_DAY + day).padStart(DAY_DIGITS, '0');
const keyOf = (sort: KeySort, text: string): string => `${sort.charAt(0)} ${text}\n`;

/** The keys that a recorded article stands under: with its day, "" where it has none, so that a time can be asked for. */
export function storyKeys(article: Named): readonly string[] {
  const { names, figures, day } = heldInCatalog(article);
  const { title, site, publication = '' } = article;
  const when = day === undefined ? '' : dayKey(day);
  const words = new Set(termsIn(`${title} ${site} ${site.replaceAll('.', ' ')} ${publication}`));
  return [
    ...Array.from(names, (name) => keyOf('name', name) + when),
    ...Array.from(figures, (figure) => keyOf('figure', figure) + when),
    ...Array.from(words, (word) => keyOf('word', word)),
  ];
}

/** Where those stand that hold a name or figure and may be of one story with a text of that day, undated ones too. */
function withinTime(key: string, day: number | undefined): readonly KeyRange[] {
  if (day === undefined) return [[key, key + END]];
  return [
    [key, key],
    [key + dayKey(day - MOST_DAYS), key + dayKey(day + MOST_DAYS)],
  ];
}

/** Where articles stand that share a name with a text, or a figure: a list of ranges for each. */
export function sharedKeys({ names, figures, day }: Held): {
  readonly names: readonly (readonly KeyRange[])[];
  readonly figures: readonly (readonly KeyRange[])[];
} {
  return {
    names: Array.from(names, (name) => withinTime(keyOf('name', name), day)),
    figures: Array.from(figures, (figure) => withinTime(keyOf('figure', figure), day)),
  };
}

/** Where articles stand that hold a figure, whenever. */
export function figureKeys(figure: string): KeyRange {
  const key = keyOf('figure', figure);
  return [key, key + END];
}

/** Where articles stand in which somebody speaks, whenever. */
export function nameKeys(name: string): KeyRange {
  const key = keyOf('name', name);
  return [key, key + END];
}

/** Where articles stand whose title or source has a word that begins so. */
export function wordKeys(term: string): KeyRange {
  const key = keyOf('word', term).trimEnd();
  return [key, key + END];
}
