import type { UnresolvedAttribution } from '../attribution/find-attributions.ts';
import type { Entity } from '../entities/cast/entity.ts';
import type { Mention } from '../entities/mention.ts';
import { BODY_KINDS } from '../lexicon/body-words.ts';
import { isPersonNoun, PEOPLE_WORDS } from '../lexicon/person-nouns.ts';

/**
 * Why it is unsure that the source speaks: it names or describes neither a person nor a body nor a document ("the move",
 * "jarring tones"). Words in quotation marks were said by somebody all the same.
 */
export function doubtOfSpeaker(
  { kind, source }: UnresolvedAttribution,
  mention: Mention | 'label' | undefined,
  entity: Entity | undefined,
): string | undefined {
  if (kind !== 'indirect' || source === null || mention === undefined || mention === 'label')
    return undefined;
  if (mention.kind !== 'other' || (entity !== undefined && entity.kind !== 'other')) return undefined;
  if (mention.head === '' || speaksFor(mention, source.text)) return undefined;
  return `“${source.text}” may be nobody who can say this.`;
}

/** Whether what is described are people or bodies. */
function speaksFor({ head, plural }: Extract<Mention, { kind: 'other' }>, source: string): boolean {
  // "20% of savers", "7 in 10 owners", "another 43 percent"
  if (/\d%|\d percent|\d (?:in|of) \d/.test(source) || head.endsWith('-year-old')) return true;
  if (plural && /(?:se|sh|ch|i)$/.test(head)) return true;
  // "the [doctors] offering to run the clinic"
  const words = source.split(' ');
  const after = words.findIndex((word, at) => at > 0 && /^(?:who|that|of|in|for|from|with)$|ing$/.test(word));
  const first = words[after - 1]?.toLowerCase() ?? '';
  const nouns = [head, first.replace(/s$/, ''), first.replace(/es$/, '')];
  return nouns.some((noun) => isPersonNoun(noun) || PEOPLE_WORDS.has(noun) || BODY_KINDS.has(noun));
}
