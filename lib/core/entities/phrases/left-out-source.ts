import { hasCapital } from '../../text/letters.ts';
import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import type { AnnotatedText, Sentence, Span, TextSpan, Token } from '../../model.ts';
import { afterDateline } from '../../text/dateline.ts';
import { firstFrom } from '../../text/places.ts';
import type { TokenRange } from './token-range.ts';

/** Past forms of saying that do not end in "-ed". */
const SAID = /^(?:said|says|told|wrote|found|put|held)$/;
/** Participles by which a sentence's subject goes on to say something. */
const STATING = /^(?:adding|arguing|noting|saying|stating|stressing|warning)$/;
/** The longest subject before its first comma, in tokens. */
const LONGEST = 16;

/** The source that a tagger left out beside a cue: a subject that a clause parts from it, or one that follows it. */
export function leftOutSource(text: AnnotatedText, cue: Span): TextSpan | undefined {
  const { tokens } = text;
  const at = firstFrom(tokens, cue.start, ({ start }) => start);
  const sentence = text.sentences[firstFrom(text.sentences, cue.start + 1, ({ start }) => start) - 1];
  if (sentence === undefined) return undefined;
  const isParticiple = STATING.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.text === ',';
  if (!isParticiple && !reports(tokens[at], tokens[at + 1])) return undefined;
  const range = isParticiple
    ? statedBy(text, sentence, at)
    : (partedSubject(text, sentence, at) ??
      subjectAfter(tokens, sentence, at, cue.end) ??
      sharedSubject(text, sentence, at));
  return spanOf(text, range);
}

function spanOf({ article, tokens }: AnnotatedText, range: TokenRange | undefined): TextSpan | undefined {
  const start = tokens[range?.first ?? -1]?.start;
  const end = tokens[(range?.end ?? 0) - 1]?.end;
  return start === undefined || end === undefined
    ? undefined
    : { start, end, text: article.text.slice(start, end) };
}

/** What is sent to somebody and says something to them. */
const SENT = /^(?:letter|e-?mail|memo|message|note|petition)s?$/;
/** How far before an addressee, in tokens, what is sent stands: "letters to both House and | Senate leaders". */
const SENT_REACH = 6;

/** "Rao sent a letter to | President Tull | urging him to stay": who sends it says so, not to whom it is sent. */
export function senderOf(text: AnnotatedText, source: Span, cue: Span): TextSpan | undefined {
  const { tokens } = text;
  const first = firstFrom(tokens, source.start, ({ start }) => start);
  const at = firstFrom(tokens, cue.start, ({ start }) => start);
  if (cue.start !== source.end + 1 || tokens[at]?.norm.endsWith('ing') !== true) return undefined;
  const to = tokens.slice(Math.max(0, first - SENT_REACH), first).findLastIndex(({ norm }) => norm === 'to');
  const joint = to < 0 ? -1 : Math.max(0, first - SENT_REACH) + to;
  const sentence = text.sentences[firstFrom(text.sentences, cue.start + 1, ({ start }) => start) - 1];
  if (sentence === undefined || !SENT.test(tokens[joint - 1]?.norm ?? '')) return undefined;
  return spanOf(text, mainSubject(text, sentence, joint));
}

/** "LEEDS, June 2 - | Halden Ltd. | (LSE": a source without the dateline before it and a bracket that stays open; undefined for another. */
export function ownWordsOf({ article, sentences }: AnnotatedText, source: Span): TextSpan | undefined {
  const sentence = sentences[firstFrom(sentences, source.start + 1, ({ start }) => start) - 1];
  const block = article.blocks[sentence?.block ?? -1];
  const begins = block === undefined ? source.start : afterDateline(article.text, block);
  const start = begins < source.end ? Math.max(source.start, begins) : source.start;
  const words = article.text.slice(start, source.end);
  const open = words.lastIndexOf('(');
  const own = open > 0 && !words.includes(')', open) ? words.slice(0, open).trimEnd() : words;
  const isWhole = start === source.start && own === words;
  return isWhole || own === '' ? undefined : { start, end: start + own.length, text: own };
}

/**
 * "Halden Ltd., a maker of copper, tin, | wire and nails, | announced": the subject that a list ends in which a tagger took for the
 * source; undefined for another source.
 */
export function hostOf(text: AnnotatedText, source: Span, cue: Span): TextSpan | undefined {
  const { tokens } = text;
  const first = firstFrom(tokens, source.start, ({ start }) => start);
  const at = firstFrom(tokens, cue.start, ({ start }) => start);
  const sentence = text.sentences[firstFrom(text.sentences, cue.start + 1, ({ start }) => start) - 1];
  const isTail =
    tokens[first]?.pos === 'NOUN' && !hasCapital(tokens[first]) && tokens[first - 1]?.text === ',';
  if (sentence === undefined || !isTail || source.end > cue.start) return undefined;
  const range = partedSubject(text, sentence, at);
  return range !== undefined && hasCapital(tokens[range.first]) ? spanOf(text, range) : undefined;
}

/** "the monument, | which President Obama | declared": who stands behind the relative, rather than what that stands for; undefined for another source. */
export function behindRelative(text: AnnotatedText, source: Span, cue: Span): TextSpan | undefined {
  const { tokens } = text;
  const first = firstFrom(tokens, source.start, ({ start }) => start);
  const end = firstFrom(tokens, source.end, ({ start }) => start);
  const own = tokens.slice(first + 1, end);
  const isWhole = own.length > 0 && own.every(({ pos }) => /^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/.test(pos));
  return isWhole && /^(?:which|whom)$/.test(tokens[first]?.norm ?? '') && cue.start >= source.end
    ? spanOf(text, { first: first + 1, end })
    : undefined;
}

/** "Additionally, the Ambassador extended an invitation to them, | stating": whoever the sentence is about, outside a quotation. */
function statedBy(text: AnnotatedText, sentence: Sentence, cue: number): TokenRange | undefined {
  const subject = mainSubject(text, sentence, cue);
  const isQuoted = text.tokens
    .slice(subject?.first ?? cue, cue)
    .some(({ text: mark }) => /^["“”]$/.test(mark));
  return isQuoted ? undefined : subject;
}

/** The subject that the sentence opens with, right before its first verb; undefined where anything else stands there. */
function mainSubject(text: AnnotatedText, sentence: Sentence, limit: number): TokenRange | undefined {
  const { tokens } = text;
  const first = openingOf(text, sentence, limit);
  const end = endOfNominal(tokens, first, limit);
  const verb = tokens[end];
  const isSubject = /^(?:DET|PROPN|PRON)$/.test(tokens[first]?.pos ?? '') && end > first && end < limit;
  return isSubject && /^(?:VERB|AUX)$/.test(verb?.pos ?? '') ? { first, end } : undefined;
}

/** "Senator Rao today praised the judge and | outlined his hopes": of two verbs side by side the subject of the first. */
function sharedSubject(text: AnnotatedText, sentence: Sentence, cue: number): TokenRange | undefined {
  const { tokens } = text;
  if (tokens[cue - 1]?.norm !== 'and') return undefined;
  const subject = mainSubject(text, sentence, cue);
  if (subject === undefined || tokens[subject.end]?.norm.endsWith('ed') !== true) return undefined;
  const between = tokens.slice(subject.end + 1, cue - 1);
  return between.some(
    ({ pos, text: mark }) => /^(?:VERB|AUX|SCONJ|PRON)$/.test(pos) || /^[“”":;—–]$/.test(mark),
  )
    ? undefined
    : subject;
}

/** Where a sentence begins, after its dateline and opening marks. */
function openingOf({ article, tokens }: AnnotatedText, sentence: Sentence, limit: number): number {
  const block = article.blocks[sentence.block];
  const begins = block === undefined ? 0 : afterDateline(article.text, block);
  let first = sentence.firstToken;
  while (
    first < limit &&
    ((tokens[first]?.start ?? 0) < begins || /^(?:CCONJ|PUNCT)$/.test(tokens[first]?.pos ?? ''))
  )
    first += 1;
  // "Additionally, | the Ambassador"
  return tokens[first]?.pos === 'ADV' && tokens[first + 1]?.text === ',' ? first + 2 : first;
}

/** A past form of saying; "alleged that", which a tagger may take for an adjective. */
function reports(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.pos === 'VERB') return token.norm.endsWith('ed') || SAID.test(token.norm);
  return token.norm.endsWith('ed') && next?.norm === 'that';
}

/** "A senior officer in the Water Department, who did not wish to be named, | conceded" */
function partedSubject(text: AnnotatedText, sentence: Sentence, cue: number): TokenRange | undefined {
  const { tokens } = text;
  let end = cue;
  while (TIME_WORDS.has(tokens[end - 1]?.norm ?? '')) end -= 1;
  if (tokens[end - 1]?.text !== ',') return undefined;
  const first = openingOf(text, sentence, end);
  const comma = endOfNominal(tokens, first, end);
  const opens = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[first]?.pos ?? '');
  if (!opens || comma === first || tokens[comma]?.text !== ',' || comma >= end - 2) return undefined;
  const next = tokens[comma + 1];
  const isRelative = /^(?:who|which|whose)$/.test(next?.norm ?? '');
  const isApposed =
    /^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(next?.pos ?? '') && !hasSubject(tokens, comma + 1, end);
  return isRelative || isApposed ? { first, end: end - 1 } : undefined;
}

/** Where a subject without a clause ends that opens at `first`: at the first verb or mark; what stands in brackets is of it. */
function endOfNominal(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  let depth = 0;
  while (at < end && at - first < LONGEST) {
    const text = tokens[at]?.text ?? '';
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth === 0 && !isNominal(tokens[at]) && !isInName(tokens, at)) break;
    at += 1;
  }
  return at;
}

/** Whether the token may stand in a subject without a clause: no verb, no mark. */
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/^(?:AUX|SCONJ)$/.test(token.pos) &&
  (token.pos !== 'VERB' || hasCapital(token)) &&
  !/^[,"“”:;.!?—–]$/.test(token.text);

/** "Terra | na | Estrada": a small word of a name that a tagger takes for a verb. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text.length ?? 0) < 4 &&
  tokens[at]?.pos !== 'PUNCT' &&
  hasCapital(tokens[at - 1]) &&
  hasCapital(tokens[at + 1]);

/** Whether a clause of its own stands there: "the bank, he added, …" */
const hasSubject = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens
    .slice(first, end)
    .some(({ pos, text }) => pos === 'AUX' || pos === 'PRON' || /^["“”:;—–]$/.test(text));

/** "“Cheap steam goes in,” grumbled | the league’s secretary, Hassan Abdi Noor." */
function subjectAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: number,
  from: number,
): TokenRange | undefined {
  const first = firstFrom(tokens, from, ({ start }) => start);
  if (!/^[”’"]$/.test(tokens[cue - 1]?.text ?? '') || !/^(?:DET|PROPN)$/.test(tokens[first]?.pos ?? ''))
    return undefined;
  let end = first;
  while (
    end < sentence.endToken &&
    end - first < LONGEST &&
    (isNominal(tokens[end]) || tokens[end]?.text === ',')
  )
    end += 1;
  return tokens[end]?.text === '.' && end > first ? { first, end } : undefined;
}
