import type { Block } from '../../model.ts';
import { FIRST_PERSON } from '../speech/first-person.ts';
import { spokenIn } from '../speech/spoken-words.ts';
import type { Reading } from '../reading.ts';
import { endsSpeech, tellsOf, type Turn } from './transcript.ts';
import { openingOf, OPENS_STATEMENT } from './unmarked-opening.ts';

/** "…, Roe said. …": whose words these are is told among them. */
const TOLD_AGAIN = /,\s[^.,]{1,60}\b(?:said|says|stated|added)\.(?:\s|$)/u;
/** The most blocks between what opens a speech as a line and the first one in the first person: a heading, who was there. */
const MOST_BETWEEN = 2;
/** Marks that close a release, "###" and "- 30 -". */
const CLOSING = /^[^\p{L}]*$/u;

/**
 * What a release opens with "made the following statement" or "Remarks by …:" and gives without quotation marks: the
 * paragraphs behind it, up to the last one in the first person, which outside quotations is nobody's but the speaker's.
 */
export function findUnmarkedStatements(reading: Reading): Turn[] {
  const { text, blocks } = reading.text.article;
  return blocks.flatMap((block, index): Turn[] => {
    const opening = openingOf(reading, block);
    if (opening === undefined) return [];
    const { label, mark, fewest, isDirect } = opening;
    const speaks = (own: Block): boolean => FIRST_PERSON.test(text.slice(own.start, own.end));
    const firstBlock = isDirect ? index + 1 : blocks.findIndex((own, n) => n > index && speaks(own));
    if (firstBlock < 0 || firstBlock > index + MOST_BETWEEN + 1) return [];
    const endBlock = endOfStatement(reading, firstBlock, text.slice(label.start, label.end));
    const spoken = blocks.slice(firstBlock, endBlock).filter(({ kind }) => kind !== 'caption');
    if (spoken.filter(speaks).length < fewest) return [];
    const paragraphs = spoken.flatMap((own) => [...spokenIn(text, own)]);
    return paragraphs.length === 0 ? [] : [{ label, mark, paragraphs, firstBlock, endBlock }];
  });
}

/** The block behind the last one that speaks in the first person; `first` where none does or quotation marks tell what is said. */
function endOfStatement({ text: { article } }: Reading, first: number, speaker: string): number {
  let end = first;
  for (let index = first; index < article.blocks.length; index += 1) {
    const block = article.blocks[index];
    if (block === undefined || endsSpeech(article.text, block)) break;
    const words = article.text.slice(block.start, block.end);
    if (
      OPENS_STATEMENT.test(words) ||
      CLOSING.test(words) ||
      (index === first && (/^["“‘'«]/.test(words) || TOLD_AGAIN.test(words))) ||
      tellsOf(words, speaker)
    )
      break;
    if (FIRST_PERSON.test(words)) end = index + 1;
  }
  return end;
}
