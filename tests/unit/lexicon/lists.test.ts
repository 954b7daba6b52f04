import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../lib/core/lexicon');
const WORD = /^[\p{L}\p{N}’'&.%/-]+$/u;
/** Shorter strings of words are phrases as often as lists. */
const SHORTEST = 4;
/** Lists that share more of their words are one list. */
const ALIKE = 0.9;

interface List {
  readonly name: string;
  readonly words: readonly string[];
}

/** The words of a string that is a list, by blanks or by commas; none of another string. */
function wordsOf(text: string): string[] {
  const words = text
    .split(text.includes(',') ? /,\s*/ : /\s+/)
    .map((word) => word.trim().replace(/\s+/g, ' '));
  const all = words.filter((word) => word !== '');
  const isList =
    all.length >= SHORTEST && all.every((word) => word.split(' ').every((part) => WORD.test(part)));
  return isList ? all : [];
}

function listsIn(file: string): List[] {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const lists: List[] = [];
  const add = (start: number, words: readonly string[]): void => {
    if (words.length > 0) lists.push({ name: `${file}:${source.slice(0, start).split('\n').length}`, words });
  };
  new Visitor({
    Literal: ({ start, value }) => {
      if (typeof value === 'string') add(start, wordsOf(value));
    },
    TemplateLiteral: ({ start, quasis }) => {
      if (quasis.length === 1) add(start, wordsOf(quasis[0]?.value.raw ?? ''));
    },
    NewExpression: ({ start, callee, arguments: [given] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'Set' || given?.type !== 'ArrayExpression') return;
      add(
        start,
        given.elements.flatMap((word) => (word?.type === 'Literal' ? [String(word.value)] : [])),
      );
    },
  }).visit(parseSync(file, source).program);
  return lists;
}

const LISTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => listsIn(file));

test('each list of words is sorted and holds a word once', () => {
  expect(LISTS.length).toBeGreaterThan(60);
  const unsorted = LISTS.filter(({ words }) => words.join() !== [...new Set(words)].toSorted().join());
  expect(unsorted.map(({ name }) => name)).toEqual([]);
});

test('no list is there twice', () => {
  const sets = LISTS.filter(({ words }) => words.length > SHORTEST).map(({ name, words }) => ({
    name,
    words: new Set(words),
  }));
  const twice = sets.flatMap((one, index) =>
    sets.slice(index + 1).flatMap((other) => {
      const shared = [...one.words].filter((word) => other.words.has(word)).length;
      return shared / Math.max(one.words.size, other.words.size) > ALIKE ? [`${one.name} ${other.name}`] : [];
    }),
  );
  expect(twice).toEqual([]);
});
