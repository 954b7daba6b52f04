import { itemAt } from './item-at.ts';
import type { Span, Token } from '../model.ts';

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
  readonly firstToken: number;
  readonly endToken: number;
  /** The token that counts: the noun, the main verb, the preposition. */
  readonly head: number;
  /** `Token.norm` of the head. */
  readonly norm: string;
  /** Index into the marks or times laid over the sentence; -1 of other phrases. */
  readonly index: number;
  /** Of a verb: how it stands. Always there, since phrases of one shape are quicker to read. */
  readonly verb: VerbForm | undefined;
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

/** Phrases at the head of a sentence within which a dateline's time stands, and between it and the dash. */
const DATELINE = { head: 6, dash: 8 };

/** "KIGALI, Nov 17 –": whether the time at `at` belongs to a dateline, which dates the report and nothing that it tells. */
export function isDatelineTime(phrases: readonly Phrase[], at: number): boolean {
  if (at > DATELINE.head) return false;
  // "is to total $1 trillion next year — the first time": what tells something stands before no dateline's time.
  if (phrases.slice(0, at).some(({ kind }) => kind === 'verb' || kind === 'marked')) return false;
  const after = phrases.slice(at + 1, at + DATELINE.dash);
  // A hyphen that binds two words is none.
  const dash = after.findIndex(
    ({ kind, norm, start }, n) =>
      kind === 'mark' && /^(?:–|—|--|-)$/.test(norm) && start > (after[n - 1]?.end ?? -1),
  );
  // "grows in the third quarter as oil recovers – NBS"
  return dash >= 0 && after.slice(0, dash).every(({ kind }) => kind !== 'verb' && kind !== 'that');
}

/** A phrase of tokens `[first, end)` with its head. */
export function phraseOf(
  tokens: readonly Token[],
  kind: PhraseKind,
  first: number,
  end: number,
  head: number,
  verb?: VerbForm,
): Phrase {
  return {
    kind,
    firstToken: first,
    endToken: end,
    head,
    norm: tokens[head]?.norm ?? '',
    index: -1,
    start: tokens[first]?.start ?? 0,
    end: itemAt(tokens, end - 1)?.end ?? 0,
    verb,
  };
}
