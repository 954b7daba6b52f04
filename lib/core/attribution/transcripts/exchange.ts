import type { ArticleText } from '../../model.ts';
import { namesSpeaker, type TurnLabel } from './turn-label.ts';

/** A question's turn has few paragraphs. */
const LONGEST_QUESTION = 5;
/** How many paragraphs of an answer are looked at. */
const OPENING = 2;
const ASKS = /\?(?:\s|["”’]|$)/;
/** Words of one who speaks to somebody: "Thank you for your question", "We count about forty". */
export const SPEAKS = /\b(?:I|we|you|our|my|us|me|your|let['’]s|thanks?|yes|no|well)\b|\?/i;

/**
 * The labels of questions and their answers on a page that gives no more of the transcript, so that none comes again: "China
 * Media Group: How do you see the outlook? Thank you." and "Zhao Zhiguo: Thank you for your question. …".
 */
export function exchangesIn(article: ArticleText, labels: readonly TurnLabel[]): TurnLabel[] {
  const found = new Set<TurnLabel>();
  labels.forEach((answer, n) => {
    const question = labels[n - 1];
    if (question === undefined || question.name === answer.name) return;
    const { block: asked } = question;
    if (answer.block === asked || answer.block - asked > LONGEST_QUESTION) return;
    // A headline that opens with a name is no question, unless the next line answers it.
    const isHeadline = answer.block > asked + 1 && isHeading(article, question);
    const areNamed = namesSpeaker(question.name, 2) && namesSpeaker(answer.name, 1);
    if (!areNamed || isHeadline || isHeading(article, answer)) return;
    if (!isTurn(article, question) || !isTurn(article, answer)) return;
    const own = wordsOf(article, question, answer.block);
    const reply = wordsOf(
      article,
      answer,
      Math.min(answer.block + OPENING, labels[n + 1]?.block ?? Infinity),
    );
    if (ASKS.test(own) && SPEAKS.test(reply)) found.add(question).add(answer);
  });
  return [...found];
}

const isTurn = ({ blocks }: ArticleText, { block, form }: TurnLabel): boolean =>
  form === 'colon' && blocks[block]?.kind !== 'list-item';

/** Whether the label opens a heading; alone on its line it may look like one. */
const isHeading = ({ blocks }: ArticleText, { block, from }: TurnLabel): boolean =>
  blocks[block]?.kind === 'heading' && from < blocks[block].end;

/** The label's words up to the block `end`, or of a label alone on its line those of the next. */
function wordsOf({ text, blocks }: ArticleText, { from, block }: TurnLabel, end: number): string {
  const last = blocks[Math.min(end, blocks.length) - 1] ?? blocks[block];
  return text.slice(from, last?.end ?? from);
}
