import { useEffect, useId, useRef } from 'preact/hooks';
import type { Annotation } from '@/lib/core/record/record.ts';
import { ChangedElsewhere } from '../changed-elsewhere.tsx';
import { tagsIn } from '../words/tags.ts';
import { useLibrary } from './library-context.ts';
import { knownWords } from './model/known-words.ts';
import { useDraft } from './use-draft.ts';
import { WordsField } from './words-field.tsx';

/** Note and tags of an annotation, below its row: Ctrl+Enter keeps them, Esc leaves them as they were. */
export function NoteForm({ annotation }: { readonly annotation: Annotation }) {
  const { actions, entries, onEditing } = useLibrary();
  // What was not typed here stays as it is, whatever another tab makes of it meanwhile.
  const now = { note: annotation.note?.text ?? '', tags: annotation.tags.join(', ') };
  const typing: { readonly opened: typeof now; readonly typed: Partial<typeof now> } = {
    opened: now,
    typed: {},
  };
  const draft = useDraft(`note ${annotation.id}`, typing);
  const { opened, typed } = draft.value;
  const type = (words: Partial<typeof now>) =>
    draft.change((before) => ({ ...before, typed: { ...before.typed, ...words } }));
  const { note, tags } = { ...now, ...typed };
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);

  const close = () => {
    draft.end();
    onEditing(undefined);
  };
  const keep = () => {
    actions.onNote(annotation.id, {
      ...(typed.note !== undefined && { text: note.trim() }),
      ...(typed.tags !== undefined && { tags: tagsIn(tags) }),
    });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <form
        class="form"
        aria-label="Note and tags"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label htmlFor={`${id}-note`}>Note</label>
        <textarea
          id={`${id}-note`}
          rows={3}
          ref={field}
          value={note}
          onInput={({ currentTarget }) => type({ note: currentTarget.value })}
        />
        <label htmlFor={`${id}-tags`}>Tags</label>
        <WordsField
          id={`${id}-tags`}
          value={tags}
          known={knownWords(entries, 'tag')}
          isList
          onInput={(words) => type({ tags: words })}
        />
        <ChangedElsewhere opened={opened} now={now} typed={typed} keep="Keep" />
        <div class="ways">
          <button type="submit" class="button primary">
            Keep
          </button>
          <button type="button" class="button plain" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </div>
  );
}
