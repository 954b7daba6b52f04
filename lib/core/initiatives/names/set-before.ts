import { NAMING_PARTICIPLES } from '../../lexicon/head-nouns.ts';
import type { Token } from '../../model.ts';
import { ASIDE_MARK } from './done-behind.ts';
import type { FoundHead } from './name-mention.ts';
import { CLOSING, type Range, readQuoted } from './quoted-names.ts';
import { readCapitalised } from './right-behind.ts';
import { COINING_KINDS, SLOGAN_NOUNS } from './slogans.ts';

/**
 * "Dubbed Open Hangar, the scheme was launched", "Under the banner “Open Hangar”, Oro launched a campaign": the name that opens the
 * sentence, set before what it names.
 */
export function readSetBefore(tokens: readonly Token[], least: number, head: FoundHead): Range | null {
  if (!COINING_KINDS.test(head.head.kind) && !/^(?:project|scheme)$/.test(head.word)) return null;
  const first = nameFrom(tokens, least);
  if (first < 0 || first >= head.first) return null;
  const quoted = readQuoted(tokens, first, head.first);
  const end = quoted?.end ?? readCapitalised(tokens, first, head.first);
  const range = quoted ?? { first, end };
  const close = CLOSING.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const isClosed =
    ASIDE_MARK.test(tokens[close]?.text ?? '') || (quoted !== null && tokens[close - 2]?.text === ',');
  if (range.end - range.first < 2 || !isClosed) return null;
  const opening = tokens[head.first - 1]?.pos === 'ADJ' ? head.first - 2 : head.first - 1;
  return /^(?:the|an?|its|their|this)$/.test(tokens[opening]?.norm ?? '') ? range : null;
}

/** Where the name begins that the words opening a sentence at `least` announce; -1 where they announce none. */
function nameFrom(tokens: readonly Token[], least: number): number {
  const norm = tokens[least]?.norm ?? '';
  if (NAMING_PARTICIPLES.has(norm)) return least + 1;
  if (norm === 'known' && tokens[least + 1]?.norm === 'as') return least + 2;
  if (!/^(?:under|with)$/.test(norm) || tokens[least + 1]?.norm !== 'the') return -1;
  const at = least + 2;
  return runsUnder(tokens[at]?.norm ?? '') ? (tokens[at + 1]?.norm === 'of' ? at + 2 : at + 1) : -1;
}

/** “under the [banner]” */
const runsUnder = (word: string): boolean => SLOGAN_NOUNS.test(word) || /^(?:banner|theme)$/.test(word);
