import { CURRENCY_NOUNS, CURRENCY_SIGNS } from '../../lexicon/currencies.ts';
import { COUNTED_IN_MILLIONS, METRE_WORDS } from '../../lexicon/number-names.ts';
import type { Lexeme } from '../../text/lexemes.ts';

/** Lexemes of the sentence before "5m" that are looked at, and those on both sides in which a word tells of metres. */
const [SENTENCE, BESIDE] = [30, 6];

/**
 * Whether the letter at `at` stands for millions though no noun follows: the sentence has told of money or of a count in the same way,
 * "77m euros, up from 38m", or of what is counted by the million, "arrivals hit 4.1m". Beside what tells of lengths it never does.
 */
export function isMillions(lexemes: readonly Lexeme[], at: number): boolean {
  const beside = lexemes.slice(Math.max(0, at - BESIDE), at + BESIDE);
  // "30m-high", "within 500m of the coast"
  if (lexemes[at + 1]?.norm === 'of' || lexemes[at + 1]?.text === '-') return false;
  if (beside.some(({ norm }) => METRE_WORDS.has(norm))) return false;
  for (let before = at - 2; before >= 0 && at - before < SENTENCE; before -= 1) {
    const { text, norm, kind } = lexemes[before] ?? { text: '', norm: '', kind: 'mark' };
    if (kind === 'mark' && /^[.?!]$/.test(text)) return false;
    if (isMillionOf(lexemes, before) || COUNTED_IN_MILLIONS.has(norm)) return true;
  }
  return false;
}

/** "£53[m]", "77[m] euros". */
function isMillionOf(lexemes: readonly Lexeme[], at: number): boolean {
  const [sign, number, letter, next] = [lexemes[at - 2], lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  return (
    /^(?:m|bn)$/.test(letter?.text ?? '') &&
    letter?.glued === true &&
    number?.kind === 'number' &&
    (CURRENCY_SIGNS.has(sign?.text ?? '') ||
      CURRENCY_NOUNS.has(next?.norm ?? '') ||
      /^(?:[a-z]{3,}s|people)$/.test(next?.text ?? ''))
  );
}
