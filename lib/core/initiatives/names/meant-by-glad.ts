import { GLAD, WILLING } from '../../lexicon/closed-classes.ts';
import type { Token } from '../../model.ts';
import { subjectOf } from '../../text/clauses.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Governed } from './governed.ts';

/** Times at which what is told is being done. */
const NOW = /^(?:today|now|this)$/;

/**
 * How an infinitive is meant behind how glad somebody is: "was happy to sign", "is proud to launch" have; "will be proud to", "is proud to
 * launch X in May" have yet to; null where nobody is, or is merely willing: "is happy to sign".
 */
export function meantByGlad(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  infinitive: number,
): Governed | null {
  const glad = gladBefore(tokens, phrases, infinitive);
  const at = beOf(phrases, infinitive);
  const phrase = itemAt(phrases, at);
  if (!GLAD.has(glad) || phrase?.verb === undefined) return null;
  const isPast = tokens
    .slice(phrase.firstToken, phrase.endToken)
    .some(({ norm }) => /^(?:was|were|been)$/.test(norm));
  if (!isPast && WILLING.has(glad)) return null;
  const ahead = isAhead(phrase) || (!isPast && isLater(tokens, phrases, infinitive));
  return { ahead, negated: phrase.verb.negated, actor: subjectOf(phrases, at) };
}

/** "is pleased to announce X" announces; "will be", "would be" and "hopes to be pleased to" have yet to. */
export const announcesGladly = (
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  infinitive: number,
): boolean =>
  GLAD.has(gladBefore(tokens, phrases, infinitive)) && !isAhead(itemAt(phrases, beOf(phrases, infinitive)));

/** The word before the infinitive, which may tell how glad somebody is. */
const gladBefore = (tokens: readonly Token[], phrases: readonly Phrase[], infinitive: number): string =>
  itemAt(tokens, (itemAt(phrases, infinitive)?.firstToken ?? 0) - 1)?.norm ?? '';

/** The "be" of "was happy to"; -1 where there is none. "is thrilled" may be one verb to the tagger. */
function beOf(phrases: readonly Phrase[], infinitive: number): number {
  let at = infinitive - 1;
  while (/^(?:adjective|adverb)$/.test(itemAt(phrases, at)?.kind ?? '')) at -= 1;
  const verb = itemAt(phrases, at)?.verb;
  return verb !== undefined && (verb.lemma === 'be' || verb.passive) ? at : -1;
}

const isAhead = (be: Phrase | undefined): boolean => be?.verb?.ahead === true || be?.verb?.form === 'to';

/** "is proud to launch X [in May]": a time behind it in its clause that is not now. */
function isLater(tokens: readonly Token[], phrases: readonly Phrase[], infinitive: number): boolean {
  for (let at = infinitive + 1; at < phrases.length; at += 1) {
    const { kind, norm, verb, firstToken = 0 } = itemAt(phrases, at) ?? {};
    if (verb !== undefined || kind === 'that' || (kind === 'mark' && norm !== ',')) return false;
    if (kind === 'time') return !NOW.test(tokens[firstToken]?.norm ?? '');
  }
  return false;
}
