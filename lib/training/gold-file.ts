import type { Span } from '../core/model.ts';
import type { GoldAttribution } from './polnear.ts';

/** An attribution as a gold file has it (guide.md): exact strings of the text, `at` the number of the occurrence. */
export interface GoldEntry {
  readonly source?: string | null;
  readonly cue?: string | null;
  readonly content: readonly string[];
  readonly at?: number;
  readonly speaker?: string | readonly string[] | null;
  readonly kind?: string;
  readonly optional?: boolean;
}

export interface GoldSpeaker {
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldInitiative {
  readonly name: string;
  readonly kind: string;
  readonly action?: string;
  readonly actors?: readonly string[];
  readonly counterparts?: readonly string[];
  readonly date?: string;
  readonly optional?: boolean;
}

/** What `NAME.gold.json` holds beside `NAME.txt`; figures are not learnt from. */
export interface GoldFile {
  readonly published: string;
  readonly attributions: readonly GoldEntry[];
  readonly speakers: readonly GoldSpeaker[];
  readonly initiatives: readonly GoldInitiative[];
}

/** Where the parts of an entry stand. Gold files do not say where cue and source stand: nearest to the claim, and nearest to the cue. */
export function placed(text: string, { source, cue, content, at, optional }: GoldEntry): GoldAttribution {
  const claim = content.map((words) => nth(text, words, at ?? 0));
  const reported = typeof cue !== 'string' ? [] : nearest(text, cue, claim);
  const named =
    typeof source !== 'string' ? [] : nearest(text, source, reported.length > 0 ? reported : claim);
  return {
    source: named,
    cue: reported,
    content: claim.toSorted((a, b) => a.start - b.start),
    ...(optional === true && { optional }),
  };
}

/** The occurrence of words with `at` others before it; throws where there is none. */
export function nth(text: string, words: string, at: number): Span {
  let start = -1;
  for (let n = 0; n <= at; n += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** How many times words stand in a text before a place: the `at` of the occurrence there. */
export function timesBefore(text: string, words: string, place: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < place; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

/** The occurrence of words as whole words that stands nearest to the spans and in none of them; none where there is none. */
function nearest(text: string, words: string, spans: readonly Span[]): Span[] {
  let best: Span | undefined;
  let least = Infinity;
  for (const span of wholeWords(text, words)) {
    const distance = Math.min(...spans.map((own) => Math.max(own.start - span.end, span.start - own.end)));
    if (distance < 0 || distance >= least) continue;
    best = span;
    least = distance;
  }
  return best === undefined ? [] : [best];
}

/** Where words stand in a text and are no part of longer ones. */
export function wholeWords(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isPart = /\p{L}/u.test(words) && (isLetter(text[start - 1]) || isLetter(text[end]));
    if (!isPart) found.push({ start, end });
  }
  return found;
}

const isLetter = (letter = ''): boolean => /\p{L}/u.test(letter);
