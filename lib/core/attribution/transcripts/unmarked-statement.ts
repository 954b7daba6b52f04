import type { Span } from '../../model.ts';
import { afterDateline } from '../../text/dateline.ts';
import { firstWhere } from '../../text/first-where.ts';
import { sourceBefore } from '../speech/source-phrase.ts';
import { spokenIn } from '../speech/spoken-words.ts';
import type { Reading } from '../reading.ts';
import { endsSpeech, tellsOf, type Turn } from './transcript.ts';

/** "made the following statement", "issued the following remarks": how a release opens what somebody said. */
const OPENS =
  /\b(?:releas|mak|made|issu|deliver|g[ai]v|provid|offer|submitt?)(?:e[ds]?|en|ing|s)?\s+(?:this|the\s+following)\s+(?:\p{Ll}+\s+)?(?:statement|remarks|comments?)\b/u;
const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Oo]ur)\b/;
/** Marks that close a release, "###" and "- 30 -". */
const CLOSING = /^[^\p{L}]*$/u;

/**
 * What a release opens with "made the following statement" and gives without quotation marks: the paragraphs behind it, up
 * to the last one in the first person, which outside quotations is nobody's but the speaker's.
 */
export function findUnmarkedStatements(reading: Reading): Turn[] {
  const { text, blocks } = reading.text.article;
  return blocks.flatMap((block, index): Turn[] => {
    const found = block.kind === 'heading' ? null : OPENS.exec(text.slice(block.start, block.end));
    if (found === null) return [];
    const start = block.start + found.index;
    const mark = { start, end: start + found[0].length };
    const behind = text.slice(mark.end, block.end).trim();
    if (/[.?!"”“]\s/.test(behind) || !/[.:]$/.test(behind)) return [];
    const label = speakerBefore(reading, start, afterDateline(text, block));
    if (label === undefined) return [];
    const endBlock = endOfStatement(reading, index + 1, text.slice(label.start, label.end));
    const paragraphs = blocks
      .slice(index + 1, endBlock)
      .flatMap((own) => (own.kind === 'caption' ? [] : [...spokenIn(text, own)]));
    return paragraphs.length === 0 ? [] : [{ label, mark, paragraphs, firstBlock: index + 1, endBlock }];
  });
}

/** The subject of the verb that stands at `start`. */
function speakerBefore(reading: Reading, start: number, from: number): Span | undefined {
  const { tokens } = reading;
  const verb = firstWhere(tokens, (token) => token.start >= start);
  const sentence =
    reading.text.sentences[firstWhere(reading.text.sentences, ({ endToken }) => endToken > verb)];
  const floor = Math.max(
    sentence?.firstToken ?? 0,
    firstWhere(tokens, (token) => token.start >= from),
  );
  const source = sourceBefore(reading, verb, floor);
  const [first, last] = [tokens[source?.first ?? -1], tokens[(source?.end ?? 0) - 1]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** The block behind the last one that speaks in the first person; `first` where none does or quotation marks tell what is said. */
function endOfStatement({ text: { article } }: Reading, first: number, speaker: string): number {
  let end = first;
  for (let index = first; index < article.blocks.length; index += 1) {
    const block = article.blocks[index];
    if (block === undefined || endsSpeech(article.text, block)) break;
    const words = article.text.slice(block.start, block.end);
    if (
      OPENS.test(words) ||
      CLOSING.test(words) ||
      (index === first && /^["“«]/.test(words)) ||
      tellsOf(words, speaker)
    )
      break;
    if (FIRST_PERSON.test(words)) end = index + 1;
  }
  return end;
}
