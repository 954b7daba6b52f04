import type { Block } from '../../model.ts';
import { FIRST_PERSON } from '../speech/first-person.ts';
import { spokenIn } from '../speech/spoken-words.ts';
import type { Reading } from '../reading.ts';
import { endsSpeech, tellsOf, type Turn } from './transcript.ts';
import { type Opening, openingOf, OPENS_STATEMENT } from './unmarked-opening.ts';

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
    const firstBlock = opening && firstSpoken(reading, opening, index);
    if (opening === undefined || firstBlock === undefined) return [];
    const { label, mark, fewest } = opening;
    const endBlock = endOfStatement(reading, firstBlock, text.slice(label.start, label.end));
    const spoken = blocks.slice(firstBlock, endBlock).filter(({ kind }) => kind !== 'caption');
    if (spoken.filter((own) => FIRST_PERSON.test(text.slice(own.start, own.end))).length < fewest) return [];
    const paragraphs = spoken.flatMap((own) => [...spokenIn(text, own)]);
    return paragraphs.length === 0 ? [] : [{ label, mark, paragraphs, firstBlock, endBlock }];
  });
}

/** The first block of what an opening, itself the block at `index`, has below it; undefined where nothing is spoken there. */
function firstSpoken(reading: Reading, { begins }: Opening, index: number): number | undefined {
  if (begins === 'next') return index + 1;
  if (begins === 'below title') return firstBelowTitle(reading, index);
  const { text, blocks } = reading.text.article;
  const near = blocks.slice(index + 1, index + 2 + MOST_BETWEEN);
  const at = near.findIndex((own) => FIRST_PERSON.test(text.slice(own.start, own.end)));
  return at < 0 ? undefined : index + 1 + at;
}

/** The first paragraph below a title; undefined where the title is repeated before it, or nobody speaks soon: a report of it. */
function firstBelowTitle(reading: Reading, index: number): number | undefined {
  const { text, blocks } = reading.text.article;
  const near = blocks.slice(index + 1, index + 2 + MOST_LINES);
  const at = near.findIndex((own) => isProse(own, text.slice(own.start, own.end)));
  if (at < 0) return undefined;
  const isTitle = (own: Block, n: number): boolean =>
    openingOf(reading, own, index + 1 + n)?.begins === 'below title';
  const isFirstPerson = (own: Block): boolean =>
    FIRST_PERSON.test(text.slice(own.start, own.end).replaceAll(QUOTED, ''));
  const first = index + 1 + at;
  const speaks = blocks.slice(first, first + SOON).some(isFirstPerson);
  return speaks && !near.slice(0, at + 1).some(isTitle) ? first : undefined;
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
