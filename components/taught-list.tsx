import { isDescribed } from '@/lib/core/record/lesson-sort.ts';
import { isRevoked, siteOfLesson, type TaughtLesson } from '@/lib/core/record/lessons.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { describedWords } from './words/lessons.ts';

/** What was corrected and made one, as the options show it. */
export interface TaughtListProps {
  readonly lessons: readonly TaughtLesson[];
  readonly held: readonly HeldOne[];
  readonly onRevoke: (lesson: string, isRevoked: boolean) => void;
  /** Offers a lesson on one site alone, or (null) everywhere. */
  readonly onSite: (lesson: string, site: string | null) => void;
  /** Parts what was made one. */
  readonly onPart: (held: string) => void;
}

/** Words of a claim that are shown, in UTF-16 units. */
const LONGEST = 90;

function wordsOf({ sort, name, from, to }: TaughtLesson): string {
  if (isDescribed(sort)) return `${name} ${describedWords({ sort, from, to })}`;
  if (sort !== 'refused') return `“${from}” is ${to}`;
  return `“${from.length > LONGEST ? `${from.slice(0, LONGEST).trimEnd()} …` : from}” is no claim`;
}

function LessonRow({ lesson, held, onRevoke, onSite }: TaughtListProps & { readonly lesson: TaughtLesson }) {
  const { id, site, title } = lesson;
  const revoked = isRevoked(held, id);
  const words = wordsOf(lesson);
  return (
    <li>
      <span>
        {words} <small>{revoked ? 'not offered any more' : `from “${title}”`}</small>
      </span>
      {!revoked && (
        <select
          aria-label={`Where it is offered that ${words}`}
          value={siteOfLesson(held, id) === null ? '' : site}
          onChange={({ currentTarget }) => onSite(id, currentTarget.value === '' ? null : site)}
        >
          <option value="">everywhere</option>
          <option value={site}>on {site} only</option>
        </select>
      )}
      <button
        type="button"
        class="button"
        aria-label={`${revoked ? 'Offer again' : 'Revoke'}: ${words}`}
        onClick={() => onRevoke(id, !revoked)}
      >
        {revoked ? 'Offer again' : 'Revoke'}
      </button>
    </li>
  );
}

/** What the user's corrections teach, and what they made one; each can be taken back. Nothing where there is none. */
export function TaughtList(props: TaughtListProps) {
  const { lessons, held, onPart } = props;
  const merged = held.filter(({ apart, of }) => !apart && (of === undefined || of === 'measure'));
  if (lessons.length === 0 && merged.length === 0) return null;
  return (
    <section>
      <h2>What you corrected</h2>
      <p>
        It is offered for the same words in other articles, on the card and in the library under “To decide”.
        Nothing is changed until you say so there.
      </p>
      <ul class="sites taught">
        {lessons.map((lesson) => (
          <LessonRow key={lesson.id} {...props} lesson={lesson} />
        ))}
        {merged.map(({ id, name, names, site }) => {
          const words = `${names
            .filter((other) => other !== name)
            .map((other) => `“${other}”`)
            .join(', ')} ${names.length > 2 ? 'are' : 'is'} ${name}`;
          return (
            <li key={id}>
              <span>
                {words} <small>{site ? `on ${site}` : 'everywhere'}, in the library’s lists</small>
              </span>
              <button type="button" class="button" aria-label={`Part: ${words}`} onClick={() => onPart(id)}>
                Part
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
