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
  return kind === 'indirect' && source !== null && isThing(mention, entity, source.text)
    ? `“${source.text}” may be nobody who can say this.`
    : undefined;
}

/** Whether what the source describes is neither a person nor a body nor a document, so that nobody is named by it. */
export function isThing(
  mention: Mention | 'label' | undefined,
  entity: Entity | undefined,
  source: string,
): boolean {
  if (mention === undefined || mention === 'label' || mention.kind !== 'other') return false;
  if (entity !== undefined && entity.kind !== 'other') return false;
  return mention.head !== '' && !speaksFor(mention, source);
}

/** Whether what is described are people or bodies. */
function speaksFor({ head, plural, share }: Extract<Mention, { kind: 'other' }>, source: string): boolean {
  if (share !== undefined || head.endsWith('-year-old')) return true;
  if (plural && /(?:se|sh|ch|i)$/.test(head)) return true;
  // "the [doctors] offering to run the clinic"
  const words = source.split(/(?:['’]s?)?(?:\s|$)/).filter((word) => word !== '');
  const after = words.findIndex((word, at) => at > 0 && /^(?:who|that|of|in|for|from|with)$|ing$/.test(word));
  const first = words[after - 1]?.toLowerCase() ?? '';
  const last = words.at(-1)?.toLowerCase() ?? '';
  const nouns = [head, last, first.replace(/s$/, ''), first.replace(/es$/, '')];
  return nouns.some((noun) => isPersonNoun(noun) || PEOPLE_WORDS.has(noun) || BODY_KINDS.has(noun));
}
