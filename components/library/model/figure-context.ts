import { fromWholeWord, toWholeWord } from '@/lib/core/text/whole-words.ts';
import type { Annotation } from '@/lib/core/record/record.ts';

/** A figure's words with those around them, as far as the record's selectors hold them. */
export interface FigureContext {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** So that no line begins or ends with "…" alone. */
const NBSP = '\u00a0';

/** The words around a figure, whole and of its paragraph; "…" where the sentence goes on. */
export function figureContext({ body, passages }: Annotation): FigureContext {
  const { prefix = '', exact = '', suffix = '' } = passages[0]?.quote ?? {};
  const line = prefix.lastIndexOf('\n');
  const before = line === -1 ? `…${NBSP}${fromWholeWord(prefix)}` : prefix.slice(line + 1);
  const end = suffix.indexOf('\n');
  const after = end === -1 ? `${toWholeWord(suffix)}${NBSP}…` : suffix.slice(0, end);
  return { before, text: body.type === 'figure' ? body.text : exact, after };
}
