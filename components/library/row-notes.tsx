import type { Annotation } from '@/lib/core/record/record.ts';
import { EditForm } from './edit-form.tsx';
import { useLibrary } from './library-context.ts';
import { NoteForm } from './note-form.tsx';
import { Progress } from './progress.tsx';
import { Words } from './words.tsx';

/** What the user wrote to an annotation, and the form that is open for it. */
export function RowNotes({ annotation }: { readonly annotation: Annotation }) {
  const { editing, onEditing, search } = useLibrary();
  const form = editing?.annotation === annotation.id ? editing.form : undefined;
  const { note, tags, progress, projects = [] } = annotation;
  return (
    <>
      {note && form !== 'note' && (
        <p class="notetext">
          <span class="visually-hidden">Note: </span>
          <Words text={note.text} search={search} />
        </p>
      )}
      {(progress || projects.length > 0) && (
        <p class="standing">
          {progress && (
            <>
              <span class="visually-hidden">Status: </span>
              <Progress words={progress} />
            </>
          )}
          {projects.map((project) => (
            <span key={project} class="project">
              <span class="visually-hidden">Project: </span>
              {project}
            </span>
          ))}
        </p>
      )}
      {tags.length > 0 && form !== 'note' && (
        <ul class="tags" aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {form === 'note' && <NoteForm annotation={annotation} />}
      {form === 'edit' && <EditForm annotation={annotation} onClose={() => onEditing(undefined)} />}
    </>
  );
}
