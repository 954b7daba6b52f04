import { itemAt } from './item-at.ts';
import { BODY_KINDS } from '../lexicon/body-words.ts';
import { TIME_WORDS } from '../lexicon/closed-classes.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isHonorific, RANKS } from '../lexicon/honorifics.ts';
import { PORTFOLIO_WORDS, ROLE_NOUNS } from '../lexicon/role-words.ts';
import type { Sentence, Token } from '../model.ts';
import { opensInCapital } from './letters.ts';
import { isTitleCase } from './tag-corrections.ts';
import { tokenWith } from './token.ts';

/**
 * Marks surnames that are words as well, "Ford" or "Law" after "Eric Law", as names; the norm of one that is in a list of words keeps its
 * capital (as that of "WHO"), so that no list holds it. Kinds of bodies are left out: "Florence Police" is no one. In place; time is
 * linear.
 */
export function markSurnames(tokens: Token[], sentences: readonly Sentence[]): void {
  const running = sentences.filter(
    ({ firstToken, endToken }) =>
      itemAt(tokens, endToken - 1)?.text === '.' || !isTitleCase(tokens.slice(firstToken, endToken)),
  );
  const surnames = new Set<string>();
  for (const sentence of running) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const word = tokens[at];
      if (word !== undefined && mayBeSurname(word) && isIntroduced(tokens, at, sentence))
        surnames.add(word.text);
    }
  }
  if (surnames.size === 0) return;
  for (const sentence of running) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const word = tokens[at];
      if (word === undefined || !surnames.has(word.text) || !standsForOne(tokens, at, sentence)) continue;
      const { text, norm } = word;
      const isOther = isListed(norm);
      if (isOther || word.pos !== 'PROPN')
        tokens[at] = tokenWith(word, {
          norm: isOther ? text : norm,
          lemma: isOther ? text : norm,
          pos: 'PROPN',
        });
    }
  }
}

const mayBeSurname = ({ text, norm }: Token): boolean =>
  opensInCapital(text) && /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !BODY_KINDS.has(norm) && !GIVEN_NAMES.has(norm);

/** Whether a list would take the name for something else. */
const isListed = (norm: string): boolean =>
  TIME_WORDS.has(norm) || PORTFOLIO_WORDS.has(norm) || ROLE_NOUNS.has(norm);

/** "Eric Law", "Eric J. Law": behind a given name, and no more of a name behind it. */
function isIntroduced(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  return isBehindGiven(tokens, at, sentence) && !opensName(tokens, at);
}

function isBehindGiven(tokens: readonly Token[], at: number, { firstToken }: Sentence): boolean {
  let given = at - 1;
  while (given > firstToken && /^\p{Lu}\.?$|^\.$/u.test(tokens[given]?.text ?? '')) given -= 1;
  const name = itemAt(tokens, given);
  return (
    given >= firstToken &&
    name !== undefined &&
    opensInCapital(name.text) &&
    GIVEN_NAMES.has(name.norm) &&
    !TIME_WORDS.has(name.norm)
  );
}

/** "Law | Society", "March | 5": what follows belongs to the same name or date. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (own === undefined || next === undefined) return false;
  return (
    opensInCapital(next.text) ||
    /^\d/.test(next.text) ||
    (next.start === own.end && /^[-&/‐‑–]/.test(next.text))
  );
}

/** Whether the word, here, is the person: behind a given name or a title, or by itself and doing something. */
function standsForOne(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const [before, next] = [itemAt(tokens, at - 1), tokens[at + 1]];
  if (isBehindGiven(tokens, at, sentence)) return !opensName(tokens, at);
  if (opensName(tokens, at) && !/^(?:VERB|AUX)$/.test(next?.pos ?? '')) return false;
  // "Law | enforcement said", "Power | prices"
  if (at === sentence.firstToken || before === undefined)
    return (
      next !== undefined && (/^(?:VERB|AUX|ADV|PUNCT|PART)$/.test(next.pos) || /^['’]s?$/.test(next.text))
    );
  if (isHonorific(before)) return true;
  if (opensInCapital(before.text) && /^(?:PROPN|NOUN|ADJ|VERB)$/.test(before.pos))
    return ROLE_NOUNS.has(before.norm) || RANKS.has(before.norm);
  if (TIME_WORDS.has(tokens[at]?.text.toLowerCase() ?? ''))
    return !/^(?:ADP|DET|ADJ|NUM|SCONJ)$/.test(before.pos);
  return before.pos !== 'DET' && before.norm !== 'of';
}
