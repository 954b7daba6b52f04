import { namesSpeaker, readTurnLabel } from '../attribution/transcripts/turn-label.ts';
import type { ArticleText, Span } from '../model.ts';

/** What stands under a label on a line of its own. */
export interface LabelledTurn extends Span {
  readonly name: string;
}

/** Labels of one text alone may be headings. */
const FEWEST = 2;

/** The turns of an exchange by labels on lines of their own, whatever was found in them: a question is nobody's claim, yet it is somebody's. */
export function labelledTurns({ text, blocks }: ArticleText): readonly LabelledTurn[] {
  const labels = blocks.flatMap((block, index) => {
    const label = readTurnLabel(text, block, index);
    const isOwnLine = label?.form === 'colon' && text.slice(label.from, block.end).trim() === '';
    return label && isOwnLine && namesSpeaker(label.name, 2) ? [{ name: label.name, start: block.end }] : [];
  });
  if (new Set(labels.map(({ name }) => name)).size < FEWEST) return [];
  return labels.map((label, at) => ({ ...label, end: labels[at + 1]?.start ?? text.length }));
}
