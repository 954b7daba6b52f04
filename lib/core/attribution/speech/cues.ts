import { CUE_FRAMES, CUE_PREPOSITIONS, DOCUMENT_NOUNS, type Frame } from '../../lexicon/reporting-verbs.ts';
import { cueLemmaAt } from './cue-lemma.ts';
import { gladGroup } from './glad-group.ts';
import { isReducedPassive } from './reduced-passive.ts';
import { endOfQuoting, speaksBehindQuotation } from './speaks-behind.ts';
import { isFiniteVerb } from './left-side.ts';
import { isNominal } from './noun-phrase.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import {
  GOING_ON,
  MODALS,
  PASSIVE_AUXILIARIES,
  TIME_NOUNS,
  TIME_WORDS,
} from '../../lexicon/closed-classes.ts';

/** Words that may report what somebody says. The range is the cue's own: "has said", "called on", "according to". */
export interface Cue extends TokenRange {
  readonly verb: number;
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** finite: it has a subject of its own; participle: ", adding that"; according: "according to". */
  readonly form: 'finite' | 'participle' | 'according';
  /** The preposition that the cue ends in, if any. */
  readonly preposition?: string;
}

const NO_FRAMES: ReadonlySet<Frame> = new Set();

/** Of any verb that only its place behind a quotation makes one of speech: “It is late,” chuckled Ana Rao. */
const QUOTING: ReadonlySet<Frame> = new Set<Frame>(['quote', 'invert']);

/** The cue whose main word stands at `index`, if there is one and it tells of speech that took place. */
export function cueAt(reading: Reading, index: number): Cue | undefined {
  if (isQuoted(reading, index)) return undefined;
  const word = wordAt(reading, index);
  const lemma = cueLemmaAt(reading, index);
  if (word === 'according' && wordAt(reading, index + 1) === 'to') {
    return { first: index, end: index + 2, verb: index, lemma, frames: NO_FRAMES, form: 'according' };
  }
  if (word === 'per' && namesSource(reading, index))
    return { first: index, end: index + 1, verb: index, lemma, frames: NO_FRAMES, form: 'according' };
  const verb = participleOf(reading, index) ?? lemma;
  const known = CUE_FRAMES.get(verb);
  const speaks = speaksBehindQuotation(reading, index);
  const frames = speaks ? new Set([...(known ?? []), ...QUOTING]) : known;
  if (frames === undefined || (!speaks && verb === lemma && !isVerb(reading, index))) return undefined;
  const group = speaks
    ? ({ first: index, form: 'finite' } as const)
    : (quotedAs(reading, index) ?? verbGroup(reading, index));
  if (group === undefined) return undefined;
  const end = speaks ? endOfQuoting(reading, index) : index + 1;
  const found = { first: group.first, end, verb: index, lemma: verb, frames, form: group.form };
  const at = prepositionAfter(reading, index, verb);
  return at === undefined ? found : { ...found, end: at + 1, preposition: wordAt(reading, at) };
}

/** "It leads, per the Herald", but not "a crown, per head". */
function namesSource(reading: Reading, per: number): boolean {
  const named = posAt(reading, per + 1);
  return wordAt(reading, per - 1) === ',' && (named === 'DET' || named === 'PROPN');
}

/** The preposition that the verb's claim follows, a time between them or not: "called on Monday for". */
function prepositionAfter(reading: Reading, verb: number, lemma: string): number | undefined {
  const prepositions = CUE_PREPOSITIONS.get(lemma);
  if (prepositions === undefined) return undefined;
  let at = verb + 1;
  if (wordAt(reading, at) === 'on' && TIME_WORDS.has(wordAt(reading, at + 1))) at += 1;
  while (TIME_WORDS.has(wordAt(reading, at)) || posAt(reading, at) === 'ADV') {
    if (prepositions.has(wordAt(reading, at))) break;
    at += 1;
  }
  // "argued for years"
  const tellsTime = TIME_NOUNS.has(wordAt(reading, at + 1)) || TIME_NOUNS.has(wordAt(reading, at + 2));
  return prepositions.has(wordAt(reading, at)) && !tellsTime ? at : undefined;
}

/** The verb of an -ing form that wink took for a noun or adjective: ", promising to", ", saying that", "have been warning". */
function participleOf(reading: Reading, index: number): string | undefined {
  const word = wordAt(reading, index);
  const stem = word.length > 3 && word.endsWith('ing') ? word.slice(0, -3) : undefined;
  const before = wordAt(reading, index - 1);
  const leads = before === ',' || PASSIVE_AUXILIARIES.has(before);
  if (stem === undefined || posAt(reading, index) === 'VERB' || !leads) return undefined;
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((verb) => CUE_FRAMES.has(verb));
}

/** Verbs, and nouns in -s that can only be verbs where they stand: "The union disputes the sums". */
function isVerb(reading: Reading, index: number): boolean {
  const pos = posAt(reading, index);
  if (pos === 'VERB') return true;
  if (pos === 'NOUN' && namesBehind(reading, index)) return true;
  // “…,” Ms Rao fumed.
  if (pos === 'ADJ' && wordAt(reading, index).endsWith('ed') && mayClose(reading, index + 1))
    return isNominal(reading, index - 1) && closesClaim(reading, index);
  if (pos !== 'NOUN' || !isNominal(reading, index - 1)) return false;
  const next = wordAt(reading, index + 1);
  // "advocacy groups note that"
  if (!wordAt(reading, index).endsWith('s'))
    return /^(?:that|they|he|she|it|\.)$/.test(next) && followsPlural(reading, index);
  if (mayClose(reading, index + 1)) return closesClaim(reading, index);
  return (
    next === 'that' ||
    next === ':' ||
    posAt(reading, index + 1) === 'DET' ||
    posAt(reading, index + 1) === 'PRON' ||
    opensQuotation(reading, index + 1)
  );
}

/** The end of a sentence or aside, or a document: ", the union claims [in a lawsuit]". */
const mayClose = (reading: Reading, at: number): boolean =>
  /^[.,]$/.test(wordAt(reading, at)) ||
  (wordAt(reading, at) === 'in' &&
    /^(?:DET|PRON)$/.test(posAt(reading, at + 1)) &&
    [2, 3, 4].some((on) => DOCUMENT_NOUNS.has(wordAt(reading, at + on))));

/** "…, reports Wee." and “…,” notes Ann Lee, the director: a claim before, a name behind. */
function namesBehind(reading: Reading, index: number): boolean {
  const ends = wordAt(reading, index - 1) === ',' || isQuoted(reading, index - 1);
  return ends && wordAt(reading, index).endsWith('s') && posAt(reading, index + 1) === 'PROPN';
}

/** More tokens than the name of who closes a sentence has. */
const LONGEST_SUBJECT = 10;

/** “…,” Rao notes.”, ", the Commission estimates." and "Others, the company notes, include a mill". */
function closesClaim(reading: Reading, verb: number): boolean {
  for (let at = verb - 2; at > verb - LONGEST_SUBJECT; at -= 1) {
    if (isQuoted(reading, at)) return true;
    if (wordAt(reading, at) === ',') {
      const ends = wordAt(reading, verb + 1) !== ',' || isFiniteVerb(reading, verb + 2);
      return ends && posAt(reading, at + 1) !== 'CCONJ';
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|PUNCT|PART)$/.test(posAt(reading, at))) return false;
  }
  return false;
}

/** "groups note that", "analysts at the bank estimate that" */
function followsPlural(reading: Reading, index: number): boolean {
  const isPlural = (at: number): boolean =>
    (/[^s]s$/.test(wordAt(reading, at)) || posAt(reading, at) === 'NUM') && isNominal(reading, at);
  return (
    isPlural(index - 1) ||
    [2, 3, 4, 5, 6].some((back) => isPlural(index - back) && posAt(reading, index - back + 1) === 'ADP')
  );
}

/** "was quoted as saying" */
function quotedAs(reading: Reading, verb: number): { first: number; form: 'finite' } | undefined {
  const isQuoted = wordAt(reading, verb - 1) === 'as' && /^(?:quoted|cited)$/.test(wordAt(reading, verb - 2));
  if (!isQuoted || !wordAt(reading, verb).endsWith('ing')) return undefined;
  let first = verb - 2;
  while (posAt(reading, first - 1) === 'AUX') first -= 1;
  return { first, form: 'finite' };
}

/** The verb with its auxiliaries and adverbs; undefined for what was not said: "would say", "did not say", "was told". */
function verbGroup(
  reading: Reading,
  verb: number,
): { first: number; form: 'finite' | 'participle' } | undefined {
  if (isReducedPassive(reading, verb)) return undefined;
  const isParticiple = wordAt(reading, verb).endsWith('ing');
  let isFinite = !isParticiple;
  let first = verb;
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(posAt(reading, at)) && !isQuoted(reading, at)) {
    const word = wordAt(reading, at);
    if (word === 'to' && GOING_ON.has(reading.tokens[wentOn(reading, at)]?.lemma ?? '')) {
      return { first: wentOn(reading, at), form: 'finite' };
    }
    const glad = gladGroup(reading, at);
    if (glad !== undefined) return { first: glad, form: 'finite' };
    if (MODALS.has(word) || /^(?:not|n't|never)$/.test(word)) return undefined;
    if (posAt(reading, at) === 'AUX') {
      if (PASSIVE_AUXILIARIES.has(word) && !isParticiple) return undefined;
      first = at;
      isFinite ||= PASSIVE_AUXILIARIES.has(word);
    }
    if (posAt(reading, at) === 'PART') break;
    at -= 1;
  }
  return { first, form: isFinite ? 'finite' : 'participle' };
}

/** The verb before "to" in "went on to say". */
function wentOn(reading: Reading, to: number): number {
  return posAt(reading, to - 1) === 'VERB' ? to - 1 : to - 2;
}
