import { parseQuery } from '@/lib/core/search/query.ts';
import { isBeginning } from './hits.ts';

/** In which order statements stand that a search found, for the line above them. */
export function foundWords(rows: Int32Array, ranks: Uint8Array, search: string): string {
  const open = parseQuery(search).wanted.filter(({ isOpen }) => isOpen);
  if (!rows.some((row) => isBeginning(ranks[row] ?? 0))) return '';
  const words = open.map(({ words: own }) => `“${own.join(' ')}”`).join(', ');
  return `: whole words first, then words that begin with ${words}`;
}
