import { unpainted } from './unpainted.ts';

const KINDS = ['claim', 'initiative', 'figure'] as const;
/** The stronger first: what is painted as one is not painted as the next. */
const STANDINGS = ['-record', '', '-unsure'] as const;
const STATES = [
  ...(['source', 'evidence', 'focus', 'active', 'active-figure', 'active-initiative'] as const),
  ...(['active-record', 'flash'] as const),
] as const;

/** Lines of a comparison, which take the place of kinds; no two of them are given the same words. */
const LINES = [
  ...(['same', 'cut', 'differs', 'reworded', 'not-there', 'copied'] as const),
  ...(['figure-same', 'figure-near', 'figure-differs', 'figure-new'] as const),
] as const;

/** Names of kinds and lines in the registry that the page shares (marks.css). */
export type MarkName =
  `otr-${`${(typeof KINDS)[number]}${(typeof STANDINGS)[number]}` | (typeof LINES)[number]}`;
/** Names of states, which lie over kinds. */
export type StateName = `otr-${(typeof STATES)[number]}`;

/** Passages to paint under one name. */
export interface Marks {
  readonly name: MarkName;
  readonly ranges: readonly Range[];
  /** With a rule above: made or corrected by hand. */
  readonly byHand?: boolean;
}

/** Above claim 0, initiative 1 and figure 2, as the narrower mark lies in the wider one. */
const HAND_PRIORITY = 3;
const STATE_PRIORITY = 4;

/**
 * Paints these marks in place of those before, with the Custom Highlight API, which leaves the page's nodes alone. Within a
 * kind no character is painted twice: overlaps are merged, and the stronger standing (on record, found, unsure) wins.
 */
export function paint(marks: readonly Marks[]): void {
  const rangesOf = (name: MarkName) => marks.flatMap((mark) => (mark.name === name ? mark.ranges : []));
  for (const line of LINES) register(`otr-${line}`, rangesOf(`otr-${line}`), 0);
  KINDS.forEach((kind, priority) => {
    const painted: Range[] = [];
    for (const standing of STANDINGS) {
      const name: MarkName = `otr-${kind}${standing}`;
      const ranges = unpainted(rangesOf(name), painted);
      for (const range of ranges) painted.push(range);
      register(name, ranges, priority);
      // The dots of a figure stand in two rows, as its line does.
      if (name === 'otr-figure-unsure') register(`${name}-2`, ranges, priority);
    }
  });
  const byHand = marks.flatMap(({ byHand: isOwn, ranges }) => (isOwn ? ranges : []));
  register('otr-hand', unpainted(byHand, []), HAND_PRIORITY);
}

/** Takes all marks and states of ours off the page; what others registered stays. */
export function erase(): void {
  paint([]);
  for (const state of STATES) setState(`otr-${state}`, []);
}

/** Shows these ranges in a state, in place of those before; none takes the state away. */
export function setState(name: StateName, ranges: readonly Range[]): void {
  register(name, ranges, STATE_PRIORITY);
}

/** Brings back what was taken off the registry, which the page shares, by others than us. */
export function restore(): void {
  for (const [name, highlight] of registered) {
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }
}

/** What stands in the registry by us. */
const registered = new Map<string, Highlight>();

function register(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    registered.delete(name);
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  highlight.priority = priority;
  for (const range of ranges) highlight.add(range);
  registered.set(name, highlight);
  CSS.highlights.set(name, highlight);
}
