import type { Figure } from '@/lib/core/model.ts';
import { UnsureFlag } from './unsure-flag.tsx';

/** What a reader may want to look at, each a fact of the card; a currency that is a guess is told as unsure. */
export function FigureNotes({ notes }: { readonly notes: NonNullable<Figure['notes']> }) {
  return notes.map(({ kind, text }) => (
    <div key={text}>
      <dt>{kind === 'currency' ? <UnsureFlag /> : 'Note'}</dt>
      <dd>{text}</dd>
    </div>
  ));
}
