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
export function gladTo(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  infinitive: number,
): Governed | null {
  const glad = tokens[(itemAt(phrases, infinitive)?.firstToken ?? 0) - 1]?.norm ?? '';
  if (!GLAD.has(glad)) return null;
  let at = infinitive - 1;
  while (/^(?:adjective|adverb)$/.test(itemAt(phrases, at)?.kind ?? '')) at -= 1;
  const phrase = itemAt(phrases, at);
  // "is thrilled" may be one verb to the tagger.
  if (phrase?.verb === undefined || (phrase.verb.lemma !== 'be' && !phrase.verb.passive)) return null;
  const isPast = tokens
    .slice(phrase.firstToken, phrase.endToken)
    .some(({ norm }) => /^(?:was|were|been)$/.test(norm));
  if (!isPast && WILLING.has(glad)) return null;
  const ahead = phrase.verb.ahead || (!isPast && isLater(tokens, phrases, infinitive));
  return { ahead, negated: phrase.verb.negated, actor: subjectOf(phrases, at) };
}

/** "is proud to launch X [in May]": a time behind it in its clause that is not now. */
function isLater(tokens: readonly Token[], phrases: readonly Phrase[], infinitive: number): boolean {
  for (let at = infinitive + 1; at < phrases.length; at += 1) {
    const { kind, norm, verb, firstToken = 0 } = itemAt(phrases, at) ?? {};
    if (verb !== undefined || kind === 'that' || (kind === 'mark' && norm !== ',')) return false;
    if (kind === 'time') return !NOW.test(tokens[firstToken]?.norm ?? '');
  }
  return false;
}
