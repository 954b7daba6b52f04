import type { Scene } from '../cast/scene.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { textOf, withoutPossessive } from '../../text/words.ts';
import type { Mention } from '../mention.ts';

/** "Canada’s auditor general": what such an officer writes is not the country's; what "researchers at the University of Westmoor" write is the university’s. */
export function isStateOfficer({ text }: Scene, mention: Mention): boolean {
  if (mention.kind !== 'role' || mention.plural || mention.affiliation === undefined) return false;
  const of = mention.affiliation.map((word) => withoutPossessive(word));
  return isNation(textOf(text.article.text, of));
}
