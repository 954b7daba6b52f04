import type { AnnotatedText, Figure, FigureNote } from '../../model.ts';
import { changeNotes } from './change-notes.ts';
import { conflictNotes } from './conflict-notes.ts';
import { currencyNote } from './currency-note.ts';
import { totalNotes } from './total-notes.ts';

/** A note and the figure it is about. */
export interface NoteOn {
  readonly figure: string;
  readonly note: FigureNote;
}

/** The figures of an article with notes on what does not fit together; observations, never verdicts. */
export function withNotes(text: AnnotatedText, figures: readonly Figure[]): Figure[] {
  const found: NoteOn[] = [];
  let next = 0;
  for (const sentence of text.sentences) {
    const first = next;
    while ((figures[next]?.start ?? Infinity) < sentence.end) next += 1;
    const inside = figures.slice(first, next);
    if (inside.length < 2) continue;
    found.push(...changeNotes(text.article.text, inside), ...totalNotes(text.article.text, sentence, inside));
  }
  found.push(...conflictNotes(text, figures));
  const byFigure = new Map<string, FigureNote[]>();
  for (const { figure, note } of found) byFigure.set(figure, [...(byFigure.get(figure) ?? []), note]);
  return figures.map((figure) => {
    const currency = currencyNote(figure);
    const notes = [...(byFigure.get(figure.id) ?? []), ...(currency ? [currency] : [])];
    return notes.length === 0 ? figure : { ...figure, notes };
  });
}
