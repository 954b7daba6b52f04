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
/** The most lines below a title that are none of what is said: the day, who is greeted. */
const MOST_LINES = 6;
/** How soon below a title, in paragraphs, somebody speaks in the first person. */
const SOON = 3;
/** What others are quoted with. */
const QUOTED = /[“"][^“”"]{0,2000}[”"]/g;
/** A paragraph rather than a line, in UTF-16 units. */
const SHORTEST = 40;
const isProse = ({ kind }: Block, words: string): boolean =>
  kind !== 'heading' && kind !== 'caption' && words.length >= SHORTEST && /[.!?]["”’)]?$/.test(words.trim());
/** Marks that close a release, "###" and "- 30 -". */
const CLOSING = /^[^\p{L}]*$/u;

/**
 * What a release opens with "made the following statement" or "Remarks by …:" and gives without quotation marks: the
 * paragraphs behind it, up to the last one in the first person, which outside quotations is nobody's but the speaker's.
 */
export function findUnmarkedStatements(reading: Reading): Turn[] {
  const { text, blocks } = reading.text.article;
  return blocks.flatMap((block, index): Turn[] => {
    const opening = openingOf(reading, block, index);
    if (opening === undefined) return [];
    const { label, mark, fewest, isDirect, isTitle = false } = opening;
    const speaks = (own: Block): boolean => FIRST_PERSON.test(text.slice(own.start, own.end));
    const isFirst = isTitle ? isProse : speaks;
    const firstBlock = isDirect
      ? index + 1
      : blocks.findIndex((own, n) => n > index && isFirst(own, text.slice(own.start, own.end)));
    if (firstBlock < 0 || firstBlock > index + (isTitle ? MOST_LINES : MOST_BETWEEN) + 1) return [];
    // A headline that repeats the title is none.
    const isRepeated = (own: Block, n: number): boolean =>
      openingOf(reading, own, index + 1 + n)?.isTitle === true;
    if (isTitle && blocks.slice(index + 1, firstBlock + 1).some((own, n) => isRepeated(own, n))) return [];
    // What a title opens and is told of nobody soon is a report of it.
    const speaksItself = (own: Block): boolean =>
      FIRST_PERSON.test(text.slice(own.start, own.end).replaceAll(QUOTED, ''));
    if (isTitle && !blocks.slice(firstBlock, firstBlock + SOON).some((own) => speaksItself(own))) return [];
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
