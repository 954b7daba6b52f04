import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Field } from './model/edit-fields.ts';
import { useDraft } from './use-draft.ts';

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

interface Props {
  readonly label: string;
  readonly fields: readonly Field[];
  /** Is given what was typed; answers with what is wrong with it, in a sentence. */
  readonly onKeep: (values: Readonly<Record<string, string>>) => Promise<string | undefined>;
  readonly onClose: () => void;
  /** What is typed stays by this name while a row with the form is out of view. */
  readonly draft?: string;
}

/** Corrects some fields: Enter keeps them, Esc leaves them as they were. */
export function FieldsForm({ label, fields, onKeep, onClose, draft }: Props) {
  const typing = useDraft<Readonly<Record<string, string>>>(draft, {});
  const values = typing.value;
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const close = () => {
    typing.end();
    onClose();
  };
  const keep = async () => {
    const wrong = await onKeep(values);
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
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {fields.map((field) => (
          <Input
            key={field.name}
            field={field}
            id={`${id}-${field.name}`}
            value={values[field.name] ?? field.value}
            onChange={(value) => typing.change((before) => ({ ...before, [field.name]: value }))}
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
