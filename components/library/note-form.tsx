import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/lib/core/record/record.ts';
import { useLibrary } from './library-context.ts';
import { knownWords } from './model/known-words.ts';
import { WordsField } from './words-field.tsx';

/** Tags as they are typed, parted by commas. */
function tagsIn(words: string): string[] {
  return [...new Set(words.split(',').map((tag) => tag.trim()))].filter(Boolean);
}

/** Note and tags of an annotation, below its row: Ctrl+Enter keeps them, Esc leaves them as they were. */
export function NoteForm({ annotation }: { readonly annotation: Annotation }) {
  const { actions, entries, onEditing } = useLibrary();
  // What was not typed here stays as it is, whatever another tab makes of it meanwhile.
  const [opened] = useState(annotation);
  const [typedText, setText] = useState<string>();
  const [typedTags, setTags] = useState<string>();
  const text = typedText ?? annotation.note?.text ?? '';
  const tags = typedTags ?? annotation.tags.join(', ');
  const isTextElsewhere = typedText !== undefined && annotation.note?.text !== opened.note?.text;
  const isTagsElsewhere = typedTags !== undefined && annotation.tags.join() !== opened.tags.join();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);

  const close = () => onEditing(undefined);
  const keep = () => {
    actions.onNote(annotation.id, text.trim(), tagsIn(tags));
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
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <label htmlFor={`${id}-tags`}>Tags</label>
        <WordsField
          id={`${id}-tags`}
          value={tags}
          known={knownWords(entries, 'tag')}
          isList
          onInput={setTags}
        />
        {(isTextElsewhere || isTagsElsewhere) && (
          <p class="fault" role="alert">
            Changed in another tab meanwhile, which “Keep” replaces:{' '}
            {isTextElsewhere && (annotation.note ? `“${annotation.note.text}”` : 'no note')}
            {isTextElsewhere && isTagsElsewhere && '; '}
            {isTagsElsewhere &&
              (annotation.tags.length > 0 ? `tags ${annotation.tags.join(', ')}` : 'no tags')}
            .
          </p>
        )}
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
