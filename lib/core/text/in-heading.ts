import type { AnnotatedText, Span } from '../model.ts';

/** Whether the span stands in one of the article's headings. */
export const isInHeading = (
  { blocks }: Pick<AnnotatedText['article'], 'blocks'>,
  { start, end }: Span,
): boolean => blocks.some((block) => block.kind === 'heading' && block.start <= start && end <= block.end);
