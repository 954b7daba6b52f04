import * as v from 'valibot';
import type { Catalog } from './record.ts';

const isTexts = (column: unknown): column is string[] =>
  Array.isArray(column) && column.every((entry) => typeof entry === 'string');
const isNumbers = (column: unknown): column is number[] =>
  Array.isArray(column) && column.every((entry) => typeof entry === 'number');

/** By hand: ten thousand of them are looked at before the first list is drawn. */
function isCatalog(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const { ids, types, names, speakers, labels, dates, flags, acts, tags } = input as Catalog;
  return (
    [ids, names, labels, dates, acts, tags].every(isTexts) &&
    [speakers, flags].every(isNumbers) &&
    [types, speakers, labels, dates, flags, acts].every((column) => column.length === ids.length) &&
    /^[cfi]*$/.test(types)
  );
}

/** `Catalog`. */
export const CatalogSchema = v.custom<Catalog>(isCatalog, 'Invalid catalog: its columns do not fit together');
