import { useState } from 'preact/hooks';
import type { RecordAction } from '@/lib/core/record/actions.ts';
import type { Standing } from '@/lib/core/record/standing.ts';
import { CardForm, TextField, type Values } from './card-form.tsx';
import { ChangedElsewhere } from './changed-elsewhere.tsx';
import { tagsIn } from './words/tags.ts';
import { momentWords } from './words/moment.ts';

/** What the user wrote to a finding; nothing where that is nothing. */
export function CardNote({ note, tags }: Pick<Standing, 'note' | 'tags'>) {
  if (note === undefined && tags.length === 0) return null;
  return (
    <div class="noted">
      {note && (
        <>
          <p>{note.text}</p>
          <span class="meta">Note, {momentWords(note.at)}</span>
        </>
      )}
      {tags.length > 0 && (
        <ul class="tags" aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Props {
  readonly id: string;
  readonly standing: Standing | undefined;
  readonly draft: Values | undefined;
  readonly onDraft: (values: Values) => void;
  readonly onCancel: () => void;
  /** Does these one after the other; resolves with what is wrong, as a sentence. */
  readonly onKeep: (actions: readonly RecordAction[]) => Promise<string | undefined>;
}

/** Note and tags of a finding as they are written. */
export function CardNoteForm({ id, standing, onKeep, ...form }: Props) {
  const now = { note: standing?.note?.text ?? '', tags: standing?.tags.join(', ') ?? '' };
  const [opened] = useState(now);
  const save = ({ note = '', tags = '' }: Values) => {
    const isNote = note.trim() !== now.note;
    const isTags = tagsIn(tags).join(', ') !== now.tags;
    return onKeep([
      ...(isNote ? [{ type: 'note', id, text: note.trim() } as const] : []),
      ...(isTags ? [{ type: 'tags', id, tags: tagsIn(tags) } as const] : []),
    ]);
  };
  return (
    <CardForm {...form} label="Note and tags" first="note" initial={now} onSave={save}>
      {(state) => (
        <>
          <TextField form={state} name="note" label="Note" rows={3} />
          <TextField form={state} name="tags" label="Tags" hint="parted by commas" />
          <ChangedElsewhere opened={opened} now={now} typed={state.typed} keep="Save" />
        </>
      )}
    </CardForm>
  );
}
