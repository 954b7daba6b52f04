import { DEMONSTRATIVES, OWNERS } from '../../../lexicon/closed-classes.ts';
import { wordSet } from '../../../lexicon/word-set.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene } from '../../scene.ts';

const SPANS = wordSet('decade half month quarter season week weekend year');
const OF_SPANS = wordSet(
  'closing current debut entire final financial first fiscal fourth full last next opening past previous same second third whole',
  DEMONSTRATIVES,
  OWNERS,
);
/** “its opening weekend”, “last season”: when something was. */
export const isWhen = ({ tokens }: Scene, { firstToken, head, norm }: Phrase): boolean =>
  SPANS.has(norm) &&
  head > firstToken &&
  tokens.slice(firstToken, head).every((token) => token.norm === 'the' || OF_SPANS.has(token.norm)) &&
  tokens.slice(firstToken, head).some((token) => token.norm !== 'the');
