import { itemAt } from '../../text/item-at.ts';
import type { Figure } from '../../model.ts';
import type { NoteOn } from './consistency.ts';
import { middle } from '../amounts/note-numbers.ts';
import { difference, type Known, knownValue, overlap, percentOf } from '../amounts/precision.ts';

/** Right before a level that was: "from 50", "compared with 8.5 percent". */
const FROM =
  /\b(?:from|against|versus|vs\.?|than|compared (?:with|to))(?: (?:about|some|around|just|only|a))?\s*$/i;
/** Right before a level that is: "to 54", "at 54". */
const TO =
  /\b(?:to|at|reached|reaching|totall?ed|hit|stood at|was|were)(?: (?:about|some|around|just|only|a))?\s*$/i;
/** Characters looked at before a figure. */
const BEFORE = 30;

/** Changes of a sentence that do not follow from the two levels given with them: "up 12% from 50 to 54". */
export function changeNotes(text: string, figures: readonly Figure[]): NoteOn[] {
  return figures.flatMap((figure, at) => {
    if (figure.change !== 'up' && figure.change !== 'down') return [];
    const levels = levelsBeside(text, figures, at);
    const note = levels === null ? null : noteOn(figure, levels.from, levels.to);
    return note === null ? [] : [note];
  });
}

interface Levels {
  readonly from: Figure;
  readonly to: Figure;
}

/** The one level before and the one after the change, next to it in the sentence and of one kind; null where unsure. */
function levelsBeside(text: string, figures: readonly Figure[], at: number): Levels | null {
  const near = [itemAt(figures, at - 2), itemAt(figures, at - 1), figures[at + 1], figures[at + 2]].filter(
    (figure) => figure !== undefined && figure.change === undefined,
  ) as Figure[];
  const lead = (figure: Figure): string => text.slice(Math.max(0, figure.start - BEFORE), figure.start);
  const from = near.filter((figure) => FROM.test(lead(figure)));
  const [was] = from;
  if (was === undefined || from.length > 1) return null;
  const alike = near.filter(
    (figure) => figure !== was && figure.kind === was.kind && figure.unit === was.unit,
  );
  const to = alike.filter((figure) => TO.test(lead(figure)));
  const is =
    to.length === 1 ? to[0] : alike.length === 1 && figures[at - 1] === alike[0] ? alike[0] : undefined;
  return is === undefined || !sameMeasure(was, is) || changesBetween(figures, at, was, is)
    ? null
    : { from: was, to: is };
}

/** Two levels of one thing; a comparison takes the measure over. */
function sameMeasure(a: Figure, b: Figure): boolean {
  return a.kind === 'count' || a.measure === b.measure || a.measure === '' || b.measure === '';
}

/** Another change among the three: which of them the levels belong to cannot be told. */
function changesBetween(figures: readonly Figure[], at: number, ...levels: readonly Figure[]): boolean {
  const places = [at, ...levels.map((level) => figures.indexOf(level))];
  return figures
    .slice(Math.min(...places), Math.max(...places) + 1)
    .some((figure, index) => figure.change !== undefined && index + Math.min(...places) !== at);
}

function noteOn(figure: Figure, from: Figure, to: Figure): NoteOn | null {
  const [was, is, said] = [knownValue(from), knownValue(to), knownValue(figure)];
  if (was === null || is === null || said === null || was.low <= 0) return null;
  const moved = difference(was, is);
  const relative = percentOf(moved, was);
  const signed: Known = figure.change === 'down' ? { low: -said.high, high: -said.low } : said;
  const note = (kind: 'change' | 'points', words: string): NoteOn => ({
    figure: figure.id,
    note: { kind, text: words, figures: [from.id, to.id] },
  });
  const levels = `${from.text} to ${to.text}`;
  if (figure.kind === 'percent') {
    if (overlap(relative, signed)) return null;
    if (from.kind === 'percent' && overlap(moved, signed))
      return note(
        'points',
        `${levels} is ${size(moved)} percentage points, or ${size(relative)} percent; the text says ${figure.text}.`,
      );
    return note(
      'change',
      `${levels} is ${way(relative)} ${size(relative)} percent; the text says ${figure.change} ${figure.text}.`,
    );
  }
  if (figure.kind === 'points' && figure.unit === 'pp' && from.kind === 'percent')
    return overlap(moved, signed)
      ? null
      : note(
          'change',
          `${levels} is ${way(moved)} ${size(moved)} percentage points; the text says ${figure.change} ${figure.text}.`,
        );
  if (figure.kind !== from.kind || figure.unit !== from.unit || overlap(moved, signed)) return null;
  return note(
    'change',
    `${levels} is ${way(moved)} ${size(moved)}; the text says ${figure.change} ${figure.text}.`,
  );
}

function size(known: Known): string {
  return middle(known).replace(/^-/, '');
}

function way({ low, high }: Known): string {
  return low + high < 0 ? 'down' : 'up';
}
