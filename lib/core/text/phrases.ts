import { CLAUSE_LINKS, PERSONAL_PRONOUNS } from '../lexicon/closed-classes.ts';
import { IRREGULAR_PASTS } from '../lexicon/phrase-bounds.ts';
import type { AnnotatedText, Sentence, Span, Token } from '../model.ts';
import type { PartOfSpeech } from '../universal-pos.ts';
import { itemAt } from './item-at.ts';
import { readNoun } from './noun-phrase.ts';
import { isConjunctiveThat, posAt } from './part-of-speech.ts';
import { type Phrase, type PhraseKind, phraseOf } from './phrase.ts';
import { readVerb } from './verb-phrase.ts';
import { keepTime } from './time-limit.ts';

/** Spans laid over a sentence that count as one phrase each: what a stage has marked (figures, names), and times. */
export interface Overlay {
  readonly marks: readonly Span[];
  readonly times: readonly Span[];
  /** Words that say nothing in the sentence, as the codes of a news agency beside its names ("crude LCOc1 rose"). */
  readonly asides?: readonly Span[];
}

/** Tokens of a phrase. */
const LONGEST = 60;

/** Cuts a sentence into phrases; marks and times, both in text order, stand as one phrase each. */
export function phrasesOf(
  text: AnnotatedText,
  sentence: Sentence,
  { marks, times, asides = [] }: Overlay,
): Phrase[] {
  keepTime();
  const tokens = text.tokens;
  const phrases: Phrase[] = [];
  let mark = 0;
  let time = 0;
  let aside = 0;
  let limit = sentence.firstToken;
  for (let at = sentence.firstToken; at < sentence.endToken;) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((marks[mark]?.end ?? Infinity) <= token.start) mark += 1;
    while ((times[time]?.end ?? Infinity) <= token.start) time += 1;
    while ((asides[aside]?.end ?? Infinity) <= token.start) aside += 1;
    const next = Math.min(
      marks[mark]?.start ?? Infinity,
      times[time]?.start ?? Infinity,
      asides[aside]?.start ?? Infinity,
    );
    // The token at which the next overlay begins, which no other phrase may run into.
    while (limit < sentence.endToken && (tokens[limit]?.start ?? Infinity) < next) limit += 1;
    const laid =
      coverOf(marks[mark], token, 'marked', mark) ??
      coverOf(times[time], token, 'time', time) ??
      coverOf(asides[aside], token, 'aside', -1);
    if (laid?.kind === 'aside') {
      while (at < sentence.endToken && (tokens[at]?.start ?? Infinity) < laid.span.end) at += 1;
      continue;
    }
    const phrase =
      laid === null
        ? withGeneration(tokens, readPhrase(tokens, at, Math.min(limit, at + LONGEST), sentence))
        : overlaid(tokens, at, sentence.endToken, laid.kind, laid);
    phrases.push(phrase);
    at = Math.max(phrase.endToken, at + 1);
  }
  return phrases;
}

interface Cover {
  readonly span: Span;
  readonly kind: 'marked' | 'time' | 'aside';
  readonly index: number;
}

function coverOf(span: Span | undefined, token: Token, kind: Cover['kind'], index: number): Cover | null {
  return span !== undefined && span.start < token.end && span.end > token.start
    ? { span, kind, index }
    : null;
}

function overlaid(
  tokens: readonly Token[],
  at: number,
  end: number,
  kind: 'marked' | 'time',
  { span, index }: Cover,
): Phrase {
  let endToken = at + 1;
  while (endToken < end && (tokens[endToken]?.start ?? Infinity) < span.end) endToken += 1;
  return {
    kind,
    firstToken: at,
    endToken,
    head: endToken - 1,
    norm: '',
    index,
    start: span.start,
    end: span.end,
    verb: undefined,
  };
}

function readPhrase(tokens: readonly Token[], at: number, limit: number, sentence: Sentence): Phrase {
  if (tokens[at]?.norm === 'according' && tokens[at + 1]?.norm === 'to')
    return phraseOf(tokens, 'prep', at, at + 2, at);
  if (isAndOr(tokens, at)) return phraseOf(tokens, 'and', at, at + 3, at + 2);
  // "twice that of the city"
  if (tokens[at]?.norm === 'that' && tokens[at + 1]?.norm === 'of' && at + 1 < limit)
    return phraseOf(tokens, 'noun', at, at + 1, at);
  if (isConjunctiveThat(tokens, at, sentence) || opensClause(tokens, at))
    return phraseOf(tokens, 'that', at, at + 1, at);
  const pos = posAt(tokens, at, sentence);
  return (
    readVerb(tokens, at, limit, sentence) ??
    readNoun(tokens, at, limit, sentence) ??
    phraseOf(tokens, kindOf(tokens[at], pos), at, at + 1, at)
  );
}

/** "Paul Holm[, Jr.]" is one name; the comma behind it, too, where a verb follows. */
function withGeneration(tokens: readonly Token[], phrase: Phrase): Phrase {
  const comma = phrase.endToken;
  const own =
    phrase.kind === 'noun' &&
    tokens[comma]?.text === ',' &&
    /^(?:Jr|Sr|II|III|IV)\.?$/.test(tokens[comma + 1]?.text ?? '');
  if (!own) return phrase;
  const dot = tokens[comma + 2]?.text === '.' && tokens[comma + 2]?.start === tokens[comma + 1]?.end ? 1 : 0;
  const past = comma + 2 + dot;
  const closed = tokens[past]?.text === ',' && /^(?:AUX|VERB)$/.test(tokens[past + 1]?.pos ?? '');
  return { ...phrase, endToken: closed ? past + 1 : past, end: tokens[past - 1]?.end ?? phrase.end };
}

/** "and/or" */
function isAndOr(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'and' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.norm === 'or';
}

/** ", whose exports rose", "once the protocol enters into force" */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm;
  if (norm === 'as') return opensAsClause(tokens, at);
  if (norm === 'whose') return tokens[at - 1]?.norm === ',';
  return (
    norm === 'once' &&
    /^(?:DET|PRON|PROPN|NOUN)$/.test(tokens[at + 1]?.pos ?? '') &&
    tokens[at + 1]?.norm !== 'a'
  );
}

/** "as [imports dropped] 4%", "as guests arrived at 25 halls", "as she sat": a subject and its verb; no "as a teacher", "as well as", "known as". */
function opensAsClause(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  if (
    !/^(?:NOUN|PROPN|NUM|SYM|ADV)$/.test(before?.pos ?? '') ||
    /^(?:well|such|far|long|soon|much|many)$/.test(before?.norm ?? '')
  )
    return false;
  if (/^an?$/.test(tokens[at + 1]?.norm ?? '')) return false;
  let verb = at + 1;
  while (
    (verb - at < LONGEST_SUBJECT && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[verb]?.pos ?? '')) ||
    (verb > at + 1 && tokens[verb]?.norm === 'of')
  )
    verb += 1;
  const [noun, own, next] = [itemAt(tokens, verb - 1), tokens[verb], tokens[verb + 1]];
  if (verb === at + 1 || !/^(?:NOUN|PROPN|PRON)$/.test(noun?.pos ?? '')) return false;
  if (own?.pos === 'AUX') return true;
  if (own?.pos !== 'VERB') return false;
  if (verb === at + 2 && PERSONAL_PRONOUNS.has(noun?.norm ?? '')) return true;
  return (
    (/(?:[^s]s|ed)$/.test(own.norm) || IRREGULAR_PASTS.has(own.norm)) &&
    /^(?:NUM|SYM|DET|PRON|PROPN|ADP)$/.test(next?.pos ?? '')
  );
}

/** Tokens of the subject of a clause with "as". */
const LONGEST_SUBJECT = 8;

function kindOf(token: Token | undefined, pos: PartOfSpeech): PhraseKind {
  const norm = token?.norm ?? '';
  if (norm === ',') return 'comma';
  if (pos === 'PUNCT' || pos === 'SYM' || pos === 'X') return 'mark';
  if (/^(?:and|or|but|nor|&)$/.test(norm)) return 'and';
  if (pos === 'SCONJ' || (CLAUSE_LINKS.has(norm) && pos !== 'ADP' && pos !== 'NOUN')) return 'that';
  if (pos === 'ADP' || pos === 'PART') return 'prep';
  if (pos === 'ADJ' || pos === 'DET') return 'adjective';
  return 'adverb';
}
