import type { AnnotatedText } from '../../model.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { isCapital, type Word, wordsOf } from '../../text/words.ts';

/** Lines at the head of a text in which whoever puts it out is named. */
const HEAD_LINES = 12;
/** The longest line that is a body's name and nothing else, in words. */
const LONGEST = 9;
/** "Statement by the Coastal Rights Network", "Press release of the Oro Union". */
const ISSUED =
  /^(?:joint )?(?:(?:press|media|news) )?(?:statement|release|letter|declaration|communique|communiqué|position|briefing|report)$/i;

/** The words of the body that puts the text out, as its head names it: in "statement by …", or in a line of its own. */
export function issuerIn(text: AnnotatedText): readonly Word[] | undefined {
  for (const sentence of text.sentences) {
    if (sentence.block >= HEAD_LINES) break;
    const words = wordsOf(text.tokens, sentence.firstToken, sentence.endToken);
    const by = words.findIndex((word) => /^(?:by|from|of)$/.test(word.norm));
    const lead = words
      .slice(0, Math.max(0, by))
      .map((word) => word.text)
      .join(' ');
    const name = ISSUED.test(lead) ? words.slice(words[by + 1]?.pos === 'DET' ? by + 2 : by + 1) : words;
    const block = text.article.blocks[sentence.block];
    const isLine = block?.start === sentence.start && block.end === sentence.end;
    if (isLine && name.length <= LONGEST && isBodyName(name)) return name;
  }
  return undefined;
}

/** Capitals and the small words between them, with a word for a kind of body. */
function isBodyName(words: readonly Word[]): boolean {
  const [first] = words;
  return (
    words.length > 1 &&
    isCapital(first) &&
    words.every((word) => isCapital(word) || /^(?:of|for|and|the|on|&)$/.test(word.norm)) &&
    words.some((word) => BODY_KINDS.has(word.norm) && !/^(?:press|news|media|state)$/.test(word.norm))
  );
}
