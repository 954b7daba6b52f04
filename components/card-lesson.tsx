import { isDescribed } from '@/lib/core/record/lesson-sort.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import { taughtAction } from '@/lib/core/record/taught-action.ts';
import type { Taught } from '@/lib/core/record/taught-page.ts';
import { dayWords } from '@/lib/core/record/date-words.ts';
import { describedWords } from './words/lessons.ts';

/** The button that does the same here. */
function buttonWords({ sort, to, from }: Taught): string {
  if (isDescribed(sort)) {
    const field = sort === 'role' ? 'Role' : 'Affiliation';
    return to === '' ? `${field}: not “${from}”` : `${field}: ${to}`;
  }
  if (sort === 'refused') return 'Not a claim here either';
  return sort === 'speaker' ? `Make it ${to}` : `Measure: ${to}`;
}

function wordsOf({ sort, name, from, to }: Taught): string {
  if (isDescribed(sort)) return `You said that ${name} ${describedWords({ sort, from, to })}`;
  if (sort === 'refused') return 'You said that these words are no claim';
  return sort === 'speaker' ? `You made “${from}” ${to}` : `You called “${from}” ${to}`;
}

interface Props {
  readonly id: string;
  readonly taught: Taught | undefined;
  /** Absent where nothing can be kept. */
  readonly onDo: ((action: PageAction) => void) | undefined;
}

/** What a correction of the user's in another article says of this finding; done only where the user wants it. */
export function CardLesson({ id, taught, onDo }: Props) {
  if (taught === undefined) return null;
  const where = `in “${taught.title}”, ${taught.site}, on ${dayWords(taught.at)}`;
  if (taught.isDone) return <p class="lesson">As you corrected it {where}.</p>;
  return (
    <p class="lesson">
      {wordsOf(taught)} {where}.{' '}
      {onDo && (
        <button type="button" class="link" onClick={() => onDo(taughtAction(taught, id))}>
          {buttonWords(taught)}
        </button>
      )}
    </p>
  );
}
