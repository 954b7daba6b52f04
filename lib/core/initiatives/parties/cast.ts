import { isNation } from '../../lexicon/nations-of.ts';
import type { WhoIsMeant } from '../../entities/resolve/who-is-meant.ts';
import type { Attribution, Span, Speaker } from '../../model.ts';

const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
/** UTF-16 units from a claim's start within which "it" is its first subject: "that [it]", "in 2019 [it]". */
const OPENING = 30;
/** What nobody is by himself. */
const SIDES_ONLY =
  /\b(?:agencies|banks|bodies|cities|companies|countries|firms|governments|institutions|ministries|nations|organi[sz]ations|powers|sides|states|universities)\b/i;
/** Lists of parties that "the two sides" may look back over. */
const LISTS_BACK = 6;

/** Who speaks where, and who did something together: what "we" and "the two sides" stand for. */
export interface Cast {
  /** Who "we" or "I" at an offset is; undefined where nobody is known. */
  readonly speaking: (offset: number, word: string) => string[] | undefined;
  /** The body that tells of "it" at the head of its own claim: "the bank said that [it] had launched". */
  readonly teller: (offset: number) => string | undefined;
  /** The two that tell of "they" at the head of their own claim: "Oro and Lumara said that [they] had signed". */
  readonly tellers: (offset: number) => string | undefined;
  /** The parties named last that are as many as the words say. */
  readonly together: (words: string) => readonly string[];
  /** Whom other words mean. */
  readonly meant: (words: Span) => ReturnType<WhoIsMeant['at']>;
  readonly remember: (parties: readonly string[], people: boolean) => void;
}

/** A cast of the article's speakers; parties are remembered in text order. */
export function castOf(
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  meant: WhoIsMeant | undefined,
): Cast {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const lists: { readonly names: readonly string[]; readonly people: boolean }[] = [];
  const claimAt = (offset: number): Attribution | undefined =>
    attributions.findLast(({ content }) => content.some(({ start, end }) => start <= offset && offset < end));
  const opens = (claim: Attribution | undefined, offset: number): boolean =>
    claim?.kind !== 'direct' &&
    // "Oro has a fund, which it set up, the ministry said": what stands before the clause is no other's.
    !/^(?:which|who)\b/.test(claim?.content[0]?.text ?? '') &&
    offset - (claim?.content[0]?.start ?? offset) < OPENING;
  return {
    meant: (words) => meant?.at(words),
    speaking: (offset, word) => {
      const speaker = byId.get(claimAt(offset)?.speaker ?? '');
      if (speaker === undefined) return undefined;
      const name = /^(?:i|me)$/i.test(word) ? speaker.name : (speaker.affiliation ?? bodyOf(speaker));
      return name === undefined ? undefined : [name];
    },
    teller: (offset) => {
      const claim = claimAt(offset);
      const speaker = byId.get(claim?.speaker ?? '');
      return speaker !== undefined && opens(claim, offset) && !isVoice(claim?.source?.text ?? '')
        ? bodyOf(speaker)
        : undefined;
    },
    tellers: (offset) => {
      const claim = claimAt(offset);
      const source = claim?.source?.text ?? '';
      return opens(claim, offset) && source.includes(' and ') ? source : undefined;
    },
    together: (words) => {
      const count = Object.entries(COUNTS).find(([word]) => words.toLowerCase().includes(word))?.[1];
      const told = lists.findLast(({ names }) => count === undefined || names.length === count);
      // "The two sides" are not the ministers who signed for them, but may be those whose they are.
      if (told?.people === true && SIDES_ONLY.test(words))
        return lists.findLast(({ names }) => names.length === count && names.every(isNation))?.names ?? [];
      return told?.names ?? [];
    },
    remember: (names, people) => {
      if (names.length > 1) lists.push({ names, people });
      if (lists.length > LISTS_BACK) lists.shift();
    },
  };
}

/** A speaker without a role or affiliation may be a body, which speaks of itself as "we". */
function bodyOf({ name, role }: Speaker): string | undefined {
  return role === undefined && name !== 'Spokesperson' ? name : undefined;
}

const isVoice = (source: string): boolean => /^(?:he|she)$/i.test(source);
