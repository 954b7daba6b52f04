import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const POLNEAR = join(import.meta.dirname, '../../../shared/corpora/polnear');

/** The texts of a split of PolNeAR, in the order of their names; null where ../shared is not there. */
export function corpusTexts(split: 'dev' | 'train'): string[] | null {
  const folder = join(POLNEAR, split, 'text');
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Words as white space parts them. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
