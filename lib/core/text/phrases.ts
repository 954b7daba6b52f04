import type { AnnotatedText, PartOfSpeech, Sentence, Span, Token } from '../model.ts';

/** What a run of tokens is in its sentence. */
export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'prep'
  | 'and'
  | 'that'
  | 'comma'
  | 'mark'
  | 'adverb'
  | 'adjective'
  | 'marked'
  | 'time';

/** A chunk of a sentence: a noun phrase without its prepositional phrases, a verb with its auxiliaries, and so on. */
export interface Phrase extends Span {
  readonly kind: PhraseKind;
  /** Tokens of the text, as a half-open range. */
  readonly first: number;
  readonly last: number;
  /** The token that counts: the noun, the main verb, the preposition. */
  readonly head: number;
  /** `Token.norm` of the head. */
  readonly norm: string;
  /** Index into the marks or times laid over the sentence; -1 of other phrases. */
  readonly index: number;
  /** Of a verb: how it stands. */
  readonly verb?: VerbForm;
}

export interface VerbForm {
  /** Plain form of the main verb. */
  readonly lemma: string;
  /** "finite" has an auxiliary or a person; "past" is a bare -ed form, finite or a participle. */
  readonly form: 'finite' | 'past' | 'ing' | 'to';
  readonly passive: boolean;
  readonly negated: boolean;
  /** About what is to come: "will", "would", "to", "plans to". */
  readonly ahead: boolean;
}

const MODALS = /^(?:will|would|shall|should|may|might|can|could|must|'ll|'d|wo|ca)$/;
const AHEAD = /^(?:will|would|shall|'ll|wo|may|might|should|to)$/;
const BE = /^(?:be|is|are|was|were|been|being|am|'s|'re|'m)$/;
const RELATIVES =
  /^(?:that|which|who|whom|whose|where|when|while|because|although|though|if|whether|unless|as|so|whereas|after|before|until|since|what|how|why)$/;
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM']);

/** Spans laid over a sentence that count as one phrase each: what a stage has marked (figures, names), and times. */
export interface Overlay {
  readonly marks: readonly Span[];
  readonly times: readonly Span[];
}

/** Cuts a sentence into phrases; marks and times, both in text order, stand as one phrase each. */
export function phrasesOf(text: AnnotatedText, sentence: Sentence, { marks, times }: Overlay): Phrase[] {
  const tokens = text.tokens;
  const phrases: Phrase[] = [];
  let mark = 0;
  let time = 0;
  for (let at = sentence.firstToken; at < sentence.endToken;) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((marks[mark]?.end ?? Infinity) <= token.start) mark += 1;
    while ((times[time]?.end ?? Infinity) <= token.start) time += 1;
    const laid = coverOf(marks[mark], token, 'marked', mark) ?? coverOf(times[time], token, 'time', time);
    const phrase =
      laid === null
        ? readPhrase(tokens, at, limitOf(tokens, at, sentence.endToken, marks[mark], times[time]), sentence)
        : overlaid(tokens, at, sentence.endToken, laid);
    phrases.push(phrase);
    at = Math.max(phrase.last, at + 1);
  }
  return phrases;
}

interface Cover {
  readonly span: Span;
  readonly kind: 'marked' | 'time';
  readonly index: number;
}

function coverOf(span: Span | undefined, token: Token, kind: Cover['kind'], index: number): Cover | null {
  return span !== undefined && span.start < token.end && span.end > token.start
    ? { span, kind, index }
    : null;
}

function overlaid(tokens: readonly Token[], at: number, end: number, { span, kind, index }: Cover): Phrase {
  let last = at + 1;
  while (last < end && (tokens[last]?.start ?? Infinity) < span.end) last += 1;
  return { kind, first: at, last, head: last - 1, norm: '', index, start: span.start, end: span.end };
}

/** The token at which the next overlay begins, which no other phrase may run into. */
function limitOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  ...spans: readonly (Span | undefined)[]
): number {
  const next = Math.min(...spans.map((span) => span?.start ?? Infinity));
  let limit = at;
  while (limit < end && (tokens[limit]?.start ?? Infinity) < next && limit - at < 60) limit += 1;
  return limit;
}

function readPhrase(tokens: readonly Token[], at: number, limit: number, sentence: Sentence): Phrase {
  if (tokens[at]?.norm === 'according' && tokens[at + 1]?.norm === 'to')
    return phrase(tokens, 'prep', at, at + 2, at);
  if (isConjunctiveThat(tokens, at, sentence)) return single(tokens, at, 'that');
  const pos = posAt(tokens, at, sentence);
  return (
    readVerb(tokens, at, limit, sentence) ??
    readNoun(tokens, at, limit, sentence) ??
    single(tokens, at, kindOf(tokens[at], pos))
  );
}

/** "that" and "which" which open a clause, whatever the tagger says: "that exports will grow", "a dam that failed". */
function isConjunctiveThat(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const norm = tokens[at]?.norm;
  if (norm === 'which') return true;
  if (norm !== 'that' || at === sentence.firstToken || at + 1 >= sentence.endToken) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after === undefined || before === undefined) return false;
  if (isVerbal(after.pos) || MODALS.test(after.norm))
    return /^(?:NOUN|PROPN|PRON)$/.test(before.pos) || before.norm === ')';
  if (after.pos === 'NOUN') return after.norm.endsWith('s');
  return after.pos !== 'ADJ' && after.pos !== 'PUNCT' && before.pos !== 'ADP';
}

function single(tokens: readonly Token[], at: number, kind: PhraseKind): Phrase {
  return phrase(tokens, kind, at, at + 1, at);
}

function phrase(
  tokens: readonly Token[],
  kind: PhraseKind,
  first: number,
  last: number,
  head: number,
  verb?: VerbForm,
): Phrase {
  return {
    kind,
    first,
    last,
    head,
    norm: tokens[head]?.norm ?? '',
    index: -1,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    ...(verb && { verb }),
  };
}

function kindOf(token: Token | undefined, pos: PartOfSpeech): PhraseKind {
  const norm = token?.norm ?? '';
  if (norm === ',') return 'comma';
  if (pos === 'PUNCT' || pos === 'SYM' || pos === 'X') return 'mark';
  if (/^(?:and|or|but|nor|&)$/.test(norm)) return 'and';
  if (pos === 'SCONJ' || (RELATIVES.test(norm) && pos !== 'ADP' && pos !== 'NOUN')) return 'that';
  if (pos === 'ADP' || pos === 'PART') return 'prep';
  if (pos === 'ADJ' || pos === 'DET') return 'adjective';
  return 'adverb';
}

/** The part of speech, put right where capitals or neighbours tell better than the tagger. */
function posAt(tokens: readonly Token[], at: number, sentence: Sentence): PartOfSpeech {
  const token = tokens[at];
  if (token === undefined) return 'X';
  const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
  const capital = /^\p{Lu}\p{L}/u.test(token.text);
  const named =
    before !== undefined && (before.pos === 'PROPN' || before.norm === 'the') && /^\p{L}/u.test(before.text);
  // "Safe Rivers Act", "the Shanghai …": a capitalised verb after a name is part of it.
  if (capital && named && (token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'ADV'))
    return 'PROPN';
  // "a hospital stay"
  if (
    token.pos === 'VERB' &&
    token.lemma === token.norm &&
    /^an?$/.test(tokens[at - 2]?.norm ?? '') &&
    before?.pos === 'NOUN'
  )
    return 'NOUN';
  // "a white paper on green bunkering"
  const gerund =
    token.pos === 'VERB' &&
    token.norm.endsWith('ing') &&
    before?.pos === 'ADJ' &&
    tokens[at - 2]?.pos === 'ADP';
  if (gerund && !/^(?:NOUN|DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return 'NOUN';
  if (token.pos === 'SCONJ' && /^(?:since|for|than|to|as|of|on|in|by)$/.test(token.norm)) return 'ADP';
  if (token.pos === 'CCONJ' && token.norm === 'minus') return 'ADV';
  return token.pos;
}

/** An auxiliary or verb with what belongs to it: "has also published", "would not sign", "to be changed". */
function readVerb(tokens: readonly Token[], at: number, limit: number, sentence: Sentence): Phrase | null {
  const start = posAt(tokens, at, sentence);
  const infinitive = tokens[at]?.norm === 'to' && isVerbal(posAt(tokens, at + 1, sentence)) && at + 1 < limit;
  if (!infinitive && !isVerbal(start)) return null;
  if (!infinitive && start === 'VERB' && isModifier(tokens, at, sentence)) return null;
  let last = at;
  let main = at;
  for (let next = at; next < limit; next += 1) {
    const token = tokens[next];
    const pos = posAt(tokens, next, sentence);
    const modal =
      next > at &&
      MODALS.test(tokens[main]?.norm ?? '') &&
      (pos === 'NOUN' || pos === 'ADJ' || pos === 'ADP');
    if (
      pos === 'VERB' ||
      pos === 'AUX' ||
      (modal && /^\p{Ll}/u.test(token?.text ?? '') && token?.norm !== 'able')
    ) {
      main = next;
      last = next + 1;
      if (pos !== 'AUX') break;
    } else if (
      !(
        pos === 'ADV' ||
        pos === 'PART' ||
        token?.norm === 'each' ||
        token?.norm === 'both' ||
        (next === at && infinitive)
      )
    )
      break;
  }
  if (last <= at) return null;
  return phrase(tokens, 'verb', at, last, main, formOf(tokens, at, last, main));
}

function isVerbal(pos: PartOfSpeech): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

function formOf(tokens: readonly Token[], first: number, last: number, main: number): VerbForm {
  const head = tokens[main];
  const norms = tokens.slice(first, last).map(({ norm }) => norm);
  const alone = norms.filter((norm) => norm !== head?.norm).length === 0 || main === first;
  const text = head?.norm ?? '';
  const auxiliary = tokens.slice(first, main).some(({ pos }) => pos === 'AUX');
  const form =
    norms[0] === 'to'
      ? 'to'
      : auxiliary
        ? 'finite'
        : text.endsWith('ing')
          ? 'ing'
          : isPast(text, head)
            ? 'past'
            : 'finite';
  return {
    lemma: head?.lemma ?? text,
    form: alone && form === 'finite' && text.endsWith('ing') ? 'ing' : form,
    passive: norms.slice(0, -1).some((norm) => BE.test(norm)) && isPast(text, head),
    negated: norms.some((norm) => /^(?:not|n't|never|no)$/.test(norm)),
    ahead: norms.some((norm) => AHEAD.test(norm)),
  };
}

function isPast(text: string, token: Token | undefined): boolean {
  return (
    /(?:ed|en|wn|ne|lt|pt|nt|ld|ught|id|de|ut|et|rose|fell|grew|held|met|won|led|built|sent|spent|kept|lost|put|cut|set|hit|saw|gave|took|went|rang|ran|began|sat|stood)$/.test(
      text,
    ) && token?.lemma !== text
  );
}

/** A participle that modifies the noun after it: "exported rice", "newly licensed projects". */
function isModifier(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at + 1 >= sentence.endToken || token === undefined || after === undefined) return false;
  const noun =
    after.pos === 'NOUN' || after.pos === 'PROPN' || (after.pos === 'ADJ' && tokens[at + 2]?.pos === 'NOUN');
  if (!noun) return false;
  const left = at === sentence.firstToken ? undefined : before?.pos;
  // "Adjusted EBITDA of", "• Operating cash flow of" open a line of results.
  if (
    (left === undefined || before?.pos === 'X' || before?.text === '-') &&
    /^(?:\p{Lu}\p{Ll}+ed|Operating|Financing|Investing|Continuing)$/u.test(token.text)
  )
    return true;
  if (token.norm.endsWith('ed'))
    return (
      left === 'DET' ||
      left === 'ADJ' ||
      left === 'ADP' ||
      (left === 'ADV' && !isAuxBefore(tokens, at, sentence)) ||
      left === 'NUM'
    );
  return (
    token.norm.endsWith('ing') &&
    (left === 'DET' || left === 'ADJ' || left === 'NUM' || before?.norm === "'s")
  );
}

function isAuxBefore(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const earlier = tokens[at - 2];
  return (
    at - 2 >= sentence.firstToken &&
    earlier !== undefined &&
    (earlier.pos === 'AUX' ||
      earlier.pos === 'NOUN' ||
      earlier.pos === 'PROPN' ||
      earlier.pos === 'PRON' ||
      earlier.norm === ',')
  );
}

/** A noun phrase up to its noun: "the average clearance time", "China's total e-commerce volume", "it". */
function readNoun(tokens: readonly Token[], at: number, limit: number, sentence: Sentence): Phrase | null {
  const start = posAt(tokens, at, sentence);
  if (start === 'PRON' && !RELATIVES.test(tokens[at]?.norm ?? '')) {
    const next = posAt(tokens, at + 1, sentence);
    const possessive = /^(?:its|their|his|her|our|my|your)$/.test(tokens[at]?.norm ?? '');
    if (!possessive || !(NOMINAL.has(next) || next === 'ADJ' || next === 'VERB' || next === 'ADV'))
      return single(tokens, at, 'noun');
  }
  let head = -1;
  let next = at;
  for (; next < limit; next += 1) {
    const pos = posAt(tokens, next, sentence);
    const token = tokens[next];
    // "secretary-general": an adjective bound to the noun before it ends the phrase.
    const bound = pos === 'ADJ' && head === next - 2 && tokens[next - 1]?.norm === '-';
    if (bound || (NOMINAL.has(pos) && /[\p{L}\p{N}]/u.test(token?.text ?? ''))) head = next;
    else if (!continuesNoun(tokens, next, at, head, pos, sentence)) break;
  }
  if (head < 0) return determinerAlone(tokens, at, limit, sentence);
  return phrase(tokens, 'noun', at, head + 1, head);
}

/** "this", "those", "some" standing for a noun. */
function determinerAlone(
  tokens: readonly Token[],
  at: number,
  limit: number,
  sentence: Sentence,
): Phrase | null {
  const norm = tokens[at]?.norm ?? '';
  const verb = at + 1 < limit && isVerbal(posAt(tokens, at + 1, sentence));
  return /^(?:this|that|these|those|all|some|most|many|both)$/.test(norm) && verb
    ? single(tokens, at, 'noun')
    : null;
}

function continuesNoun(
  tokens: readonly Token[],
  at: number,
  first: number,
  head: number,
  pos: PartOfSpeech,
  sentence: Sentence,
): boolean {
  const token = tokens[at];
  const norm = token?.norm ?? '';
  if (pos === 'DET') return at === first || (tokens[at - 1]?.pos === 'DET' && head < 0);
  if (pos === 'PRON') return at === first;
  if (/^[$£€¥%]$/.test(norm)) return true;
  if (norm === "'s" || norm === "'") return head === at - 1 && tokens[at + 1]?.pos !== 'VERB';
  if (norm === '-' && head === at - 1)
    return token?.end === tokens[at + 1]?.start && token?.start === tokens[at - 1]?.end;
  if (norm === '-') return token?.end === tokens[at + 1]?.start;
  if (pos === 'ADJ')
    return (
      head < 0 || tokens[at - 1]?.norm === "'s" || tokens[at - 1]?.norm === '-' || isInsideName(tokens, at)
    );
  if (pos === 'VERB')
    return (
      (isModifier(tokens, at, sentence) && (head < 0 || tokens[at - 1]?.norm === "'s")) ||
      tokens[at - 1]?.norm === '-'
    );
  if (pos === 'ADV')
    return (
      head < 0 &&
      at + 1 < sentence.endToken &&
      /^(?:ADJ|VERB)$/.test(tokens[at + 1]?.pos ?? '') &&
      (tokens[at - 1]?.pos === 'DET' || at === first ? norm.endsWith('ly') : true)
    );
  return false;
}

/** A lower-case or oddly tagged word between capitals: "Free Trade Area". */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}
