import { diffArrays } from 'diff';
import type { Span } from '../../model.ts';
import { cutWords, type Word } from './cut-words.ts';

/** A stretch of two folded texts: the same words in both, or those of one in place of those of the other. */
export interface Run {
  readonly same: boolean;
  readonly before: Span;
  readonly after: Span;
}

/** Texts that differ in more words have nothing to do with each other; the work grows with the square of this. */
const MOST_EDITS = 1000;

/** Aligns two folded texts word by word. The runs cover both of them, in order; those of the same words are as long in both. */
export function alignWords(before: string, after: string): Run[] {
  const whole = { start: 0, end: after.length };
  if (before === after) return after === '' ? [] : [{ same: true, before: whole, after: whole }];
  const [a, b] = [cutWords(before), cutWords(after)];
  return runsOf(a, b, partnersOf(a, b));
}

/** For each word of `a` the index of its partner in `b`, or -1. */
function partnersOf(a: readonly Word[], b: readonly Word[]): Int32Array {
  const partners = new Int32Array(a.length).fill(-1);
  const [solidA, solidB] = [solid(a), solid(b)];
  const same = (at: number, other: number) => a[solidA[at] ?? -1]?.text === b[solidB[other] ?? -1]?.text;
  const pair = (at: number, other: number) => {
    partners[solidA[at] ?? -1] = solidB[other] ?? -1;
  };
  const shorter = Math.min(solidA.length, solidB.length);
  let head = 0;
  for (; head < shorter && same(head, head); head += 1) pair(head, head);
  let [endA, endB] = [solidA.length, solidB.length];
  for (; endA > head && endB > head && same(endA - 1, endB - 1); endA -= 1, endB -= 1)
    pair(endA - 1, endB - 1);
  const textsOf = (words: readonly Word[], indices: readonly number[], end: number) =>
    indices.slice(head, end).map((index) => words[index]?.text ?? '');
  const changes = diffArrays(textsOf(a, solidA, endA), textsOf(b, solidB, endB), {
    maxEditLength: MOST_EDITS,
  });
  let [at, other] = [head, head];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) pair(at + step, other + step);
    if (!added) at += count;
    if (!removed) other += count;
  }
  return withBlanks(partners, a, b);
}

/** Blanks go with the words next to them, since by themselves they would be found the same anywhere. */
function withBlanks(partners: Int32Array, a: readonly Word[], b: readonly Word[]): Int32Array {
  const taken = new Set<number>();
  const join = (at: number, other: number) => {
    const [blank, its] = [a[at], b[other]];
    if (blank?.kind !== 'blank' || its?.text !== blank.text || partners[at] !== -1 || taken.has(other))
      return;
    partners[at] = other;
    taken.add(other);
  };
  for (const [at, other] of partners.entries()) {
    if (other === -1 || a[at]?.kind === 'blank') continue;
    join(at + 1, other + 1);
    join(at - 1, other - 1);
  }
  return partners;
}

function runsOf(a: readonly Word[], b: readonly Word[], partners: Int32Array): Run[] {
  const runs: Run[] = [];
  let [at, other] = [0, 0];
  const start = (words: readonly Word[], index: number) => words[index]?.start ?? words.at(-1)?.end ?? 0;
  while (at < a.length || other < b.length) {
    const [fromA, fromB] = [at, other];
    const same = at < a.length && partners[at] === other;
    if (same) {
      for (; at < a.length && partners[at] === other; at += 1) other += 1;
    } else {
      while (at < a.length && partners[at] === -1) at += 1;
      other = at < a.length ? (partners[at] ?? b.length) : b.length;
    }
    runs.push({
      same,
      before: { start: start(a, fromA), end: start(a, at) },
      after: { start: start(b, fromB), end: start(b, other) },
    });
  }
  return runs;
}

const solid = (words: readonly Word[]): number[] =>
  [...words.keys()].filter((index) => words[index]?.kind !== 'blank');
