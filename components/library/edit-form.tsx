import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/lib/core/record/record.ts';
import { useLibrary } from './library-context.ts';
import { editsOf, type Field, fieldsOf } from './model/edit-fields.ts';

interface InputProps {
  readonly field: Field;
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Input({ field: { label, hint, choices }, id, value, onChange }: InputProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {choices ? (
        <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {Object.entries(choices).map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={value}
          placeholder={hint}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </>
  );
}

/** Corrects a finding, below its row: Enter keeps it, Esc leaves it as it was. */
export function EditForm({ annotation }: { readonly annotation: Annotation }) {
  const { actions, onEditing } = useLibrary();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const close = () => onEditing(undefined);
  const keep = async () => {
    const edits = editsOf(annotation.body, values);
    const wrong = edits && (await actions.onEdit(annotation.id, edits));
    setFault(wrong);
    if (!wrong) close();
  };
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <form
        class="form"
        ref={form}
        aria-label="Edit"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {fieldsOf(annotation.body).map((field) => (
          <Input
            key={field.name}
            field={field}
            id={`${id}-${field.name}`}
            value={values[field.name] ?? field.value}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        {fault && (
          <p class="fault" role="alert">
            {fault}
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
