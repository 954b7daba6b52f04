import type { PartOfSpeech } from '../../universal-pos.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { speakingNames } from '../speaking-names.ts';
import type { Hint } from './hint.ts';
import { factsOf } from './facts.ts';
import { CONTENT_LEFT, CONTENT_RIGHT, CUE, SOURCE_LEFT, SOURCE_RIGHT } from './labels.ts';
import { type Places, placesOf } from './places.ts';
import { CLASS_BRANCHING, LIKELY_STRENGTH, MAIN_STRENGTH, strengthOf, type WordTable } from './word-table.ts';

const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
];
const POS_ID = new Map(PARTS_OF_SPEECH.map((pos, index) => [pos, index + 1]));
/** The values of `Columns.pos` that verbs have. */
export const VERBAL: ReadonlySet<number> = new Set([POS_ID.get('VERB') ?? 0, POS_ID.get('AUX') ?? 0]);

/** A token's place in a quotation: in none, inside, its first token, its closing mark, or its last where it stays open. */
const QUOTED = { outside: 0, inside: 1, first: 2, last: 3, open: 4 };

/** Any odd number does. */
const KIND_FACTOR = 0x9e3779b1;

/** What is known of each token of a text before it is labelled, one array per kind of knowledge. */
export interface Columns extends Places {
  readonly size: number;
  /** All that a token is by itself, hashed: columns from `word` to `frames` that have the same one are mostly the same. */
  readonly kind: Int32Array;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  readonly quoted: Int32Array;
  readonly prior: Int32Array;
  /** What the lemma does if it is a cue (its act in stance-lexicon.ts), hashed, and the frames it takes, as bits. */
  readonly act: Int32Array;
  readonly frames: Int32Array;
  /** Whether the name stands in a source that the rules find anywhere in the text. */
  readonly speaks: Int32Array;
  /** Word classes, coarse to fine, or -1. */
  readonly coarse: Int32Array;
  readonly middle: Int32Array;
  readonly fine: Int32Array;
  /** The label that the rules would give, 0 for none, and how sure they are: 1, 2 or 3. */
  readonly hint: Int32Array;
  readonly hintSure: Int32Array;
  /** The first token and the end of the block, the sentence and the stretch in or out of quotation marks around a token. */
  readonly blockFirst: Int32Array;
  readonly blockEnd: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly stretchFirst: Int32Array;
  readonly stretchEnd: Int32Array;
  /** The nearest likely cue before and after the token in its block, or -1. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** The strongest cue of the sentence before and after the token, or -1; quoted ones only for quoted tokens. */
  readonly mainBefore: Int32Array;
  readonly mainAfter: Int32Array;
  /** The rules' nearest cue in the sentence at or before, and at or after, the token, or -1; how many the sentence has. */
  readonly hintBefore: Int32Array;
  readonly hintAfter: Int32Array;
  readonly hintCount: Int32Array;
}

/** Reads the columns of a text; `hints` are the attributions that the rules find in it. Linear in the text. */
export function readColumns(reading: Reading, words: WordTable, hints: readonly Hint[]): Columns {
  const { quotationOf } = reading;
  const size = reading.tokens.length;
  const own = wordColumns(reading, words);
  const { block, sentence } = placesOf(reading);
  const stretch = Int32Array.from(quotationOf, (quotation, at) => quotation * 2 + ((block[at] ?? 0) & 1));
  const [blockFirst, blockEnd] = runsOf(block);
  const [sentenceFirst, sentenceEnd] = runsOf(sentence);
  const [stretchFirst, stretchEnd] = runsOf(stretch);
  const { fine, prior } = own;
  const middle = fine.map((id) => (id < 0 ? id : Math.floor(id / CLASS_BRANCHING)));
  const strength = prior.map(strengthOf);
  const likely = strength.map((value) => (value >= LIKELY_STRENGTH ? 1 : 0));
  const { hint, hintSure } = hintColumns(size, hints);
  const hinted = hint.map((label) => (label === CUE ? 1 : 0));
  return {
    size,
    block,
    sentence,
    ...own,
    quoted: quotedColumn(reading),
    speaks: speaksColumn(reading, hints),
    middle,
    coarse: middle.map((id) => (id < 0 ? id : Math.floor(id / CLASS_BRANCHING))),
    hint,
    hintSure,
    blockFirst,
    blockEnd,
    sentenceFirst,
    sentenceEnd,
    stretchFirst,
    stretchEnd,
    cueBefore: nearestBefore(likely, block, 1),
    cueAfter: nearestAfter(likely, block, 1),
    ...mainCues(strength, sentence, quotationOf),
    hintBefore: nearestBefore(hinted, sentence, 0),
    hintAfter: nearestAfter(hinted, sentence, 0),
    hintCount: countIn(hinted, sentenceFirst, sentenceEnd),
  };
}

type WordColumn =
  | 'kind'
  | 'word'
  | 'lemma'
  | 'suffix'
  | 'pos'
  | 'shape'
  | 'prior'
  | 'act'
  | 'frames'
  | 'fine';

/** What the tokens are by themselves. */
function wordColumns({ tokens }: Reading, words: WordTable): Pick<Columns, WordColumn> {
  const facts = factsOf(words);
  const column = (): Int32Array => new Int32Array(tokens.length);
  const [kind, word, lemma, suffix, pos] = [column(), column(), column(), column(), column()];
  const [shape, prior, act, frames, fine] = [column(), column(), column(), column(), column()];
  // One walk over the tokens: a call for each column and token takes twice as long.
  tokens.forEach((token, at) => {
    const form = facts.ofForm(token);
    const base = facts.ofLemma(token);
    kind[at] = Math.imul(form.key, KIND_FACTOR) + base.key;
    word[at] = form.word;
    lemma[at] = base.key;
    suffix[at] = form.suffix;
    pos[at] = POS_ID.get(token.pos) ?? 0;
    shape[at] = form.shape;
    prior[at] = token.pos === 'VERB' ? base.verbPrior : base.otherPrior;
    act[at] = base.act;
    frames[at] = base.frames;
    fine[at] = form.wordClass < 0 ? base.wordClass : form.wordClass;
  });
  return { kind, word, lemma, suffix, pos, shape, prior, act, frames, fine };
}

function speaksColumn(reading: Reading, hints: readonly Hint[]): Int32Array {
  const names = speakingNames(reading, hints);
  const speaks = new Int32Array(reading.tokens.length);
  reading.tokens.forEach(({ norm }, at) => {
    if (names.has(norm)) speaks[at] = 1;
  });
  return speaks;
}

function quotedColumn(reading: Reading): Int32Array {
  const quoted = new Int32Array(reading.tokens.length);
  for (let at = 0; at < quoted.length; at += 1) quoted[at] = quotedAt(reading, at);
  return quoted;
}

function quotedAt({ quotationOf, outermost }: Reading, at: number): number {
  const own = quotationOf[at] ?? -1;
  if (own < 0) return QUOTED.outside;
  if (quotationOf[at - 1] !== own) return QUOTED.first;
  if (quotationOf[at + 1] === own) return QUOTED.inside;
  return outermost[own]?.closed === true ? QUOTED.last : QUOTED.open;
}

/** For each index the first index and the end of the run of equal values around it. */
function runsOf(values: Int32Array): [Int32Array, Int32Array] {
  const firsts = new Int32Array(values.length);
  const ends = new Int32Array(values.length);
  for (let first = 0; first < values.length;) {
    let end = first + 1;
    while (end < values.length && values[end] === values[first]) end += 1;
    firsts.fill(first, first, end);
    ends.fill(end, first, end);
    first = end;
  }
  return [firsts, ends];
}

/** The last flagged index at least `apart` before each index, in the same group. */
function nearestBefore(flags: Int32Array, groups: Int32Array, apart: number): Int32Array {
  const found = new Int32Array(flags.length).fill(-1);
  let last = -1;
  for (let at = 0; at < flags.length; at += 1) {
    if (groups[at] !== groups[at - 1]) last = -1;
    if (apart === 0 && flags[at] === 1) last = at;
    found[at] = last;
    if (flags[at] === 1) last = at;
  }
  return found;
}

/** The first flagged index at least `apart` after each index, in the same group. */
function nearestAfter(flags: Int32Array, groups: Int32Array, apart: number): Int32Array {
  const found = new Int32Array(flags.length).fill(-1);
  let next = -1;
  for (let at = flags.length - 1; at >= 0; at -= 1) {
    if (groups[at] !== groups[at + 1]) next = -1;
    if (apart === 0 && flags[at] === 1) next = at;
    found[at] = next;
    if (flags[at] === 1) next = at;
  }
  return found;
}

/** The strongest cue of each token's sentence on either side of it; the first of equals. */
function mainCues(
  strength: Int32Array,
  sentence: Int32Array,
  quotationOf: Int32Array,
): Pick<Columns, 'mainBefore' | 'mainAfter'> {
  const size = strength.length;
  const mainBefore = new Int32Array(size);
  const mainAfter = new Int32Array(size);
  const isQuoted = (at: number): boolean => (quotationOf[at] ?? -1) >= 0;
  const power = (at: number): number => (at < 0 ? MAIN_STRENGTH - 1 : (strength[at] ?? 0));
  const sweep = (into: Int32Array, from: number, by: number): void => {
    let any = -1;
    let plain = -1;
    for (let at = from; at >= 0 && at < size; at += by) {
      if (sentence[at] !== sentence[at - by]) any = plain = -1;
      into[at] = isQuoted(at) ? any : plain;
      const own = strength[at] ?? 0;
      // Going back, an equal one that stands earlier wins.
      if (own > power(any) || (by < 0 && any >= 0 && own === power(any))) any = at;
      if (isQuoted(at)) continue;
      if (own > power(plain) || (by < 0 && plain >= 0 && own === power(plain))) plain = at;
    }
  };
  sweep(mainBefore, 0, 1);
  sweep(mainAfter, size - 1, -1);
  return { mainBefore, mainAfter };
}

function hintColumns(size: number, hints: readonly Hint[]): Pick<Columns, 'hint' | 'hintSure'> {
  const hint = new Int32Array(size);
  const hintSure = new Int32Array(size);
  for (const { source, cue, content, confidence } of hints) {
    const sure = confidence >= 0.9 ? 3 : confidence >= 0.75 ? 2 : 1;
    const put = ({ first, end }: TokenRange, left: number, right: number): void => {
      const begin = first > cue.first ? right : left;
      for (let at = first; at < end; at += 1) {
        if (hint[at] !== 0 && begin >= CONTENT_LEFT) continue;
        hint[at] = at === first ? begin : begin + 1;
        hintSure[at] = sure;
      }
    };
    put(cue, CUE, CUE);
    if (source !== null) put(source, SOURCE_LEFT, SOURCE_RIGHT);
    for (const piece of content) put(piece, CONTENT_LEFT, CONTENT_RIGHT);
  }
  return { hint, hintSure };
}

/** How many flags are set between each index's first and end. */
function countIn(flags: Int32Array, firsts: Int32Array, ends: Int32Array): Int32Array {
  const upTo = new Int32Array(flags.length + 1);
  for (let at = 0; at < flags.length; at += 1) upTo[at + 1] = (upTo[at] ?? 0) + (flags[at] ?? 0);
  return firsts.map((first, at) => (upTo[ends[at] ?? 0] ?? 0) - (upTo[first] ?? 0));
}
