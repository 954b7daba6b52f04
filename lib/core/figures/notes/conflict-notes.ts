import { UNTELLING_WORDS } from '../../lexicon/closed-classes.ts';
import type { AnnotatedText, Figure } from '../../model.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { NoteOn } from './consistency.ts';
import { knownValue, overlap } from '../amounts/precision.ts';

/** Words a measure needs to mean one thing throughout an article. */
const FEWEST_WORDS = 2;
/** Two values of one thing that differ by more than this are probably of two things. */
const LARGEST_RATIO = 2;
/** How much of the shorter of two sentences has to stand in the other for both to speak of one thing. */
const ALIKE = 0.75;
/** Numbers below this are mostly of several things of a kind. */
const SMALLEST_COUNT = 10;
/** A sentence about what may be, was once or is asked for states no rival value. */
const OTHER_TIMES =
  /\b(?:if|whether|will|would|could|may|might|should|by 20\d\d|target|forecast|expect(?:s|ed)?|projected|plan(?:s|ned)?|from|compared|against|than|previous(?:ly)?|earlier|every|each|average|another|further|margin of error)\b/i;

interface Placed {
  readonly figure: Figure;
  /** Index into the sentences of the text. */
  readonly sentence: number;
}

/** What a figure was said in: its words, by which two sentences are told to speak of one thing. */
interface Stated extends Placed {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Figures that give one measure, for the same time, another value than the article gave before. */
export function conflictNotes(text: AnnotatedText, figures: readonly Figure[]): NoteOn[] {
  const byKey = new Map<string, Placed[]>();
  let sentence = 0;
  for (const figure of figures) {
    while ((text.sentences[sentence]?.end ?? Infinity) <= figure.start) sentence += 1;
    const key = keyOf(figure);
    if (key === null) continue;
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [{ figure, sentence }]);
    else alike.push({ figure, sentence });
  }
  return [...byKey.values()].flatMap((alike) => (alike.length > 1 ? conflictsOf(text, alike) : []));
}

/** Those of figures of one measure that differ from the first that was stated. */
function conflictsOf(text: AnnotatedText, alike: readonly Placed[]): NoteOn[] {
  const notes: NoteOn[] = [];
  let first: Stated | undefined;
  for (const { figure, sentence } of alike) {
    const own = statedIn(text, figure, sentence);
    if (own === null) continue;
    if (first === undefined) first = own;
    else if (
      notes.length === 0 &&
      first.sentence < sentence &&
      ofOneThing(first, own) &&
      differ(first.figure, figure)
    )
      notes.push(noteOn(first.figure, figure), noteOn(figure, first.figure));
  }
  return notes;
}

function noteOn(figure: Figure, other: Figure): NoteOn {
  const text = `The article also gives ${other.text} for “${figure.measure}”.`;
  return { figure: figure.id, note: { kind: 'conflict', text, figures: [other.id] } };
}

function statedIn({ article, sentences, tokens }: AnnotatedText, figure: Figure, at: number): Stated | null {
  const sentence = sentences[at];
  // A table's row means what its heads and group say, of which the measure may miss some.
  const inTable = article.tables !== undefined && article.blocks[sentence?.block ?? -1]?.kind === 'table-row';
  if (sentence === undefined || inTable || OTHER_TIMES.test(article.text.slice(sentence.start, sentence.end)))
    return null;
  const own = tokens.slice(sentence.firstToken, sentence.endToken);
  const content = own.filter(({ pos }) => /^(?:NOUN|VERB|ADJ|PROPN)$/.test(pos));
  return {
    figure,
    sentence: at,
    words: new Set(content.map(({ lemma }) => lemma)),
    names: new Set(own.filter(({ pos }) => pos === 'PROPN').map(({ norm }) => norm)),
  };
}

/** Most words of the shorter sentence are in the other, and no name sets them apart ("in Ohio", "in Iowa"). */
function ofOneThing(a: Stated, b: Stated): boolean {
  return shareOf(a.words, b.words) >= ALIKE && shareOf(a.names, b.names) === 1;
}

/** How much of the smaller set is in the other, 0 to 1. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size === 0 ? 1 : [...small].filter((word) => large.has(word)).length / small.size;
}

/** What two figures have to share to speak of one thing; null of changes, multiples and vague measures. */
function keyOf({ measure, kind, value, unit, change, period, bound }: Figure): string | null {
  if (change !== undefined || bound !== undefined || kind === 'multiple' || kind === 'ratio') return null;
  if (kind === 'count' && Number(value) < SMALLEST_COUNT) return null;
  const words = plainWords(measure).filter((word) => !UNTELLING_WORDS.has(word));
  if (words.length < FEWEST_WORDS) return null;
  return [kind, unit, period ?? '', ...words.toSorted()].join('|');
}

function differ(a: Figure, b: Figure): boolean {
  const [left, right] = [knownValue(a), knownValue(b)];
  if (left === null || right === null || overlap(left, right) || left.low <= 0 || right.low <= 0)
    return false;
  return Math.max(left.high / right.low, right.high / left.low) <= LARGEST_RATIO;
}
