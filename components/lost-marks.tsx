import type { Lost } from '@/lib/core/record/merge-kept.ts';
import { counted } from './words/counts.ts';

interface Props {
  readonly lost: readonly Lost[];
  /** Takes an annotation, by its own id, away for good. */
  readonly onRemove: (annotation: string) => void;
}

const KINDS = { claim: 'Claim', figure: 'Figure', initiative: 'Initiative' } as const;

/** The words that are on record of it. */
function wordsOf({ body }: Lost): string {
  if (body.type === 'claim') return body.content.map(({ text }) => text).join(' … ');
  return body.type === 'figure' ? body.text : body.name;
}

/** What is on record of the page and stands nowhere in it any more; nothing where all does. */
export function LostMarks({ lost, onRemove }: Props) {
  if (lost.length === 0) return null;
  return (
    <details class="lost-marks">
      <summary>{counted(lost.length, 'mark')} on record, gone from the page</summary>
      <ul>
        {lost.map((one) => (
          <li key={one.standing.annotation}>
            <p class="quote">{wordsOf(one)}</p>
            <p class="meta">
              {[
                KINDS[one.body.type],
                one.body.type === 'claim' && one.body.speaker?.name,
                one.standing.note?.text,
              ]
                .filter(Boolean)
                .join(' · ')}
              <button type="button" class="button plain" onClick={() => onRemove(one.standing.annotation)}>
                Remove
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
