import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Marking } from '@/lib/core/record/marking.ts';
import { CLOSE, Icon } from '../icons.tsx';
import { counted } from '../words/counts.ts';
import type { Entries } from './model/entries.ts';
import { knownWords, type WordKind, wordsOfSome } from './model/known-words.ts';
import { Progress } from './progress.tsx';
import { focusRowOf } from './use-focus-back.ts';
import { WordsField } from './words-field.tsx';

/** What is said of the rows that are selected. */
export type BulkKind = WordKind | 'note';

interface Props {
  readonly kind: BulkKind;
  readonly selected: ReadonlySet<string>;
  readonly entries: Entries;
  /** `words` tell what was done. */
  readonly onMark: (marking: Marking, words: string) => void;
  readonly onClose: () => void;
}

const LABELS: Readonly<Record<BulkKind, string>> = {
  status: 'Status in your own words',
  project: 'Project',
  tag: 'Tags',
  note: 'Note, put below those that are there',
};

/** Words as they are typed, parted by commas. */
const parted = (typed: string): string[] =>
  typed
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** What typed words say of so many rows. */
function markingOf(kind: BulkKind, typed: string, rows: string): readonly [Marking, string] {
  if (kind === 'status') return [{ progress: typed }, `${rows} marked “${typed}”.`];
  if (kind === 'project') return [{ addProjects: [typed] }, `${rows} put in project “${typed}”.`];
  if (kind === 'note') return [{ addNote: typed }, `Note added to ${rows}.`];
  const tags = parted(typed);
  return [{ addTags: tags }, `${rows} tagged “${tags.join('”, “')}”.`];
}

/** How a word is taken off so many rows. */
function droppingOf(kind: WordKind, word: string, rows: string): readonly [Marking, string] {
  if (kind === 'status') return [{ progress: '' }, `Status taken off ${rows}.`];
  return kind === 'project'
    ? [{ dropProjects: [word] }, `${rows} taken out of project “${word}”.`]
    : [{ dropTags: [word] }, `Tag “${word}” taken off ${rows}.`];
}

/** Says the same of all rows that are selected: Ctrl+Enter keeps a note, Enter the rest, Esc leaves all as it was. */
export function BulkForm({ kind, selected, entries, onMark, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => {
    const from = document.activeElement;
    const row = from?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    form.current?.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true });
    // Back to the row or the button that it was opened from; what was said of a row may have it drawn anew.
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
      else if (row !== undefined) focusRowOf(row);
    };
  }, []);
  const rows = counted(selected.size, 'row');
  const say = ([marking, words]: readonly [Marking, string]) => {
    onMark(marking, words);
    onClose();
  };
  const keep = () => {
    const words = typed.trim();
    if (kind === 'tag' ? parted(words).length > 0 : words !== '') say(markingOf(kind, words, rows));
  };
  const had = kind === 'note' ? [] : wordsOfSome(entries, kind, selected);
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    // Here no letter is a key of the list: it begins words of the user's own.
    if (isPlain) event.stopPropagation();
    if (isPlain && event.key.length === 1 && event.key !== ' ' && event.target instanceof HTMLButtonElement)
      form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.altKey && !isPlain) keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="bulkform" role="presentation" onKeyDown={onKeyDown}>
      <form
        ref={form}
        aria-label={`For ${rows}`}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        {kind === 'status' &&
          knownWords(entries, 'status').map((word) => (
            <button key={word} type="button" class="button" onClick={() => say(markingOf(kind, word, rows))}>
              <Progress words={word} />
            </button>
          ))}
        <label htmlFor={id}>{LABELS[kind]}</label>
        {kind === 'note' ? (
          <textarea
            id={id}
            rows={2}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        ) : (
          <WordsField
            id={id}
            value={typed}
            known={knownWords(entries, kind)}
            isList={kind === 'tag'}
            onInput={setTyped}
          />
        )}
        <button type="submit" class="button primary">
          {kind === 'status' ? 'Mark' : 'Add'}
        </button>
        <button type="button" class="button plain" onClick={onClose}>
          Cancel
        </button>
      </form>
      {kind !== 'note' && had.length > 0 && (
        <ul class="applied" aria-label="On the selected rows now">
          {had.map(([word, count]) => (
            <li key={word}>
              <button
                type="button"
                onClick={() =>
                  say(droppingOf(kind, word, counted(kind === 'status' ? selected.size : count, 'row')))
                }
              >
                <span class="visually-hidden">Take off </span>
                {word} ({count.toLocaleString('en')})
                <Icon path={CLOSE} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
