import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words by class: a line holds the number of a class, a tab, and its words. docs/model-card.md tells where they are from. */
const FILE = join(import.meta.dirname, 'word-classes.txt');

/** The class of each word. Throws where a line is none. */
export function readWordClasses(file = FILE): Map<string, number> {
  const classes = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const [id, words] = line.split('\t');
    if (words === undefined || !/^\d+$/.test(id ?? ''))
      throw new Error(`${file}: no class in the line “${line.slice(0, 40)}”`);
    for (const word of words.split(' ')) classes.set(word, Number(id));
  }
  return classes;
}
