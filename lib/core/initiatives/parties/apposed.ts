import { TWOFOLD_HEADS } from '../../lexicon/body-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { itemAt } from '../../text/item-at.ts';

/** "the minister of trade", "mayor of Marlow", "who chairs it" from `start` to a comma at `end`, behind a name and a comma: it describes the one before. */
export function isDescribing(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  start: number,
  end: number,
): boolean {
  const phrase = phrases[start];
  if (phrase === undefined || !isBehindName(tokens, phrases, start)) return false;
  if (phrase.kind === 'that') return true;
  if (isOffice(tokens, phrases, start)) return true;
  return (
    phrases[end]?.kind === 'comma' &&
    itemAt(tokens, phrase.firstToken)?.norm === 'the' &&
    isSmall(itemAt(tokens, phrase.head)) &&
    !(
      TWOFOLD_HEADS.has(phrase.norm) &&
      phrase.endToken - phrase.firstToken < 3 &&
      !ROLE_NOUNS.has(phrase.norm)
    )
  );
}

/** "Kofi Rask, president [and] chief executive of Lund Mills": whether a description goes on behind the conjunction at `at`. */
export function goesOnDescribing(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  start: number,
  at: number,
): boolean {
  const [phrase, next] = [phrases[start], phrases[at + 1]];
  return (
    phrase?.kind === 'noun' &&
    next?.kind === 'noun' &&
    isBehindName(tokens, phrases, start) &&
    isSmall(itemAt(tokens, next.firstToken)) &&
    !/^(?:the|an?)$/.test(itemAt(tokens, next.firstToken)?.norm ?? '') &&
    isSmall(itemAt(tokens, phrase.head)) &&
    ROLE_NOUNS.has(phrase.norm)
  );
}

/** An office without an article, of a body or alone: "mayor of Marlow", "CEO of Lund Mills", "Governor". */
function isOffice(tokens: readonly Token[], phrases: readonly Phrase[], start: number): boolean {
  const { kind, norm, firstToken, head } = phrases[start] ?? { kind: '', norm: '', firstToken: 0, head: 0 };
  return (
    kind === 'noun' &&
    ROLE_NOUNS.has(norm) &&
    tokens[firstToken]?.norm !== 'the' &&
    !ROLE_NOUNS.has(itemAt(phrases, start - 2)?.norm ?? '') &&
    // "the Governor, Oro Bank": what is held is told with it, or in small letters.
    (isSmall(tokens[head]) || /^(?:of|at|for)$/.test(phrases[start + 1]?.norm ?? ''))
  );
}

/** Behind a comma and something in capitals. */
const isBehindName = (tokens: readonly Token[], phrases: readonly Phrase[], start: number): boolean =>
  itemAt(phrases, start - 1)?.kind === 'comma' &&
  /^\p{Lu}/u.test(itemAt(tokens, itemAt(phrases, start - 2)?.head ?? -1)?.text ?? '');

const isSmall = (token: Token | undefined): boolean => /^\p{Ll}/u.test(token?.text ?? '');
