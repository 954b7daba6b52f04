import { hasCapital } from '../../text/letters.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isHonorific } from '../../lexicon/honorifics.ts';
import { BETWEEN_NAME_AND_VERB } from '../../lexicon/phrase-bounds.ts';
import type { AnnotatedText, Span, TextSpan, Token } from '../../model.ts';
import { firstFrom } from '../../text/places.ts';

/** A source that a tagger took for another word, and the cue without it. */
interface Recovered {
  readonly source: TextSpan;
  readonly cue: TextSpan;
}

/**
 * "Grant also | said", "Cook, however, argues": the surname right before a cue, or at its head, that a tagger took for a verb or noun; the
 * text names somebody so in full elsewhere. Undefined where none stands there.
 */
export function surnameAsWord(text: AnnotatedText, cue: Span): Recovered | undefined {
  const { article, tokens } = text;
  // "Grant is accused of": who is spoken of.
  if (/\b(?:is|are|was|were|be|been|being)\b/i.test(article.text.slice(cue.start, cue.end))) return undefined;
  const first = firstFrom(tokens, cue.start, ({ start }) => start);
  const verb = firstFrom(tokens, cue.end, ({ start }) => start) - 1;
  let at = verb > first && hasCapital(tokens[first]) ? first : first - 1;
  while (at > 0 && at < first && BETWEEN_NAME_AND_VERB.has(tokens[at]?.norm ?? '')) at -= 1;
  const name = tokens[at];
  if (name === undefined || !hasCapital(name) || hasCapital(tokens[at - 1])) return undefined;
  if (!/^\p{Lu}\p{Ll}+$/u.test(name.text) || !isSurnameElsewhere(tokens, at)) return undefined;
  const start = at === first ? (tokens[first + 1]?.start ?? cue.start) : cue.start;
  return {
    source: { start: name.start, end: name.end, text: name.text },
    cue: { start, end: cue.end, text: article.text.slice(start, cue.end) },
  };
}

/** Whether the text gives the word as a surname elsewhere, behind a given name or a form of address. */
function isSurnameElsewhere(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.text;
  return tokens.some((token, n) => {
    const before = tokens[n - 1];
    if (n === at || token.text !== name || before === undefined || !hasCapital(before)) return false;
    const norm = before.norm.replace('.', '');
    return GIVEN_NAMES.has(norm) || isHonorific({ text: before.text, norm });
  });
}
