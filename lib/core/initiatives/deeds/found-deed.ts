import type { PhraseRange } from '../../text/clauses.ts';

/** What was done with an initiative, in the phrases of its sentence. */
export interface FoundDeed {
  readonly action: string;
  /** Index of the verb, or of the noun that names the deed. */
  readonly verb: number;
  /** The phrase after the verb and its particles. */
  readonly end: number;
  readonly actor: PhraseRange | null;
  /** How much it says: a deed of the main clause before one of a relative clause, support last. */
  readonly rank: number;
  /** About what is to come. */
  readonly ahead: boolean;
  /** "did not sign", "refused to sign". */
  readonly negated: boolean;
  /** What it does itself: "the scheme launched in May". */
  readonly own?: true;
  /** Named by a noun: "the signing of". */
  readonly nominal?: boolean;
  /** The noun that names it, where its verb tells of it as of something done before: "today hailed the [signing] of". */
  readonly hailed?: number;
}

/** Deeds by how much they say. */
export const RANK = { main: 4, relative: 3, weak: 2, weakRelative: 1 } as const;

/** Items of a coordination, and phrases to one side of a name, that a search looks at. */
export const REACH = 14;

/** Who can only be the subject of a clause. */
export const BY_NAME = /^(?:i|we|he|she|they)$/;
