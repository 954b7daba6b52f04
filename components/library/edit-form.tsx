import type { Annotation } from '@/lib/core/record/record.ts';
import { FieldsForm } from './fields-form.tsx';
import { useLibrary } from './library-context.ts';
import { editsOf, fieldsOf } from './model/edit-fields.ts';

interface Props {
  readonly annotation: Annotation;
  readonly onClose: () => void;
}

/** Corrects a finding, below its row. */
export function EditForm({ annotation, onClose }: Props) {
  const { actions } = useLibrary();
  return (
    <FieldsForm
      label="Edit"
      draft={`edit ${annotation.id}`}
      fields={fieldsOf(annotation.body)}
      onKeep={async (values) => {
        const edits = editsOf(annotation.body, values);
        return edits && actions.onEdit(annotation.id, edits);
      }}
      onClose={onClose}
    />
  );
}
