import type { Span } from '../model.ts';

/** What the user says of a passage beside a release: the words of the release that it comes from, or that it comes from none. */
export interface ReleaseLink {
  /** `passageWords` in the article. */
  readonly passage: string;
  /** As the release has them; null: it comes from somewhere else. */
  readonly from: string | null;
  /** It is about a figure: both are `figureWords`. */
  readonly figure?: true;
}

/** A passage by its words, pieces with "…" between them: what it is known by when its text is read anew. */
export const passageWords = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).trim()).join(' … ');

/** A figure by the words of its sentence as far as it goes. */
export function figureWords(text: string, sentences: readonly Span[], figure: Span): string {
  const sentence = sentences.findLast(({ start }) => start <= figure.start);
  return text.slice(sentence?.start ?? figure.start, figure.end).trim();
}

/** Where the words of a link stand in the release; undefined where it reads otherwise now. */
export function placeOfWords(text: string, words: string): readonly Span[] | undefined {
  const spans: Span[] = [];
  let from = 0;
  for (const piece of words.split(' … ')) {
    const start = piece === '' ? -1 : text.indexOf(piece, from);
    if (start === -1) return undefined;
    from = start + piece.length;
    spans.push({ start, end: from });
  }
  return spans;
}
