import { GIVEN_MONTHS } from '../../lexicon/given-names.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { opensInCapital } from '../../text/letters.ts';

interface Written {
  readonly text: string;
}

/** "Jan Kok", "Jan van der Berg", "Jun Sato": whether a month, maybe in short, is a given name by the words behind it. */
export function isGivenMonth(words: readonly Written[], at: number): boolean {
  if (!GIVEN_MONTHS.has(words[at]?.text ?? '')) return false;
  let next = at + 1;
  while (next - at < 3 && PARTICLES.test(words[next]?.text ?? '')) next += 1;
  return opensInCapital(words[next]?.text ?? '');
}
