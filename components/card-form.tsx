import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What stands in a form's fields, by their names. */
export type Values = Readonly<Record<string, string>>;

/** What could not be saved, and the field that it is about, if one. */
interface Fault {
  readonly field: string | undefined;
  readonly sentence: string;
}

/** A form as its fields see it. */
export interface FormState {
  readonly values: Values;
  /** Those of them that were typed. */
  readonly typed: Values;
  readonly fault: Fault | undefined;
  readonly set: (values: Values) => void;
}

interface FormProps {
  /** What the form is for: "Edit claim". */
  readonly label: string;
  /** As it is on record: what is not typed goes along with it. */
  readonly initial: Values;
  /** What was typed into it before and not saved. */
  readonly draft: Values | undefined;
  /** Name of the field that takes the focus. */
  readonly first: string;
  readonly onDraft: (values: Values) => void;
  /** Resolves with what is wrong, as a sentence; undefined once it is saved. */
  readonly onSave: (values: Values) => Promise<string | undefined>;
  readonly onCancel: () => void;
  readonly children: (form: FormState) => ComponentChildren;
}

/**
 * Of the fields that stand in the form, the one whose new words a sentence quotes, else the last that it names of those that were
 * changed or left empty ("the speaker’s name"); undefined where it is about none of them, or about a choice, which has no room for it.
 */
function fieldOf(sentence: string, form: HTMLFormElement | null, initial: Values): string | undefined {
  const typed = [...(form?.querySelectorAll<HTMLInputElement>('input[type=text], textarea') ?? [])];
  const changed = typed.filter(({ name, value }) => value !== initial[name]);
  const quoted = changed.find(({ value }) => {
    const words = value.trim().replaceAll(/\s+/g, ' ');
    return words !== '' && (sentence.includes(`“${words}”`) || sentence.includes(` ${words}.`));
  });
  const words = sentence.toLowerCase().split(/\W+/);
  const named = typed
    .filter((field) => field.value === '' || changed.includes(field))
    .filter(({ name }) => words.includes(name.toLowerCase()))
    .toSorted((a, b) => words.indexOf(a.name) - words.indexOf(b.name));
  return (quoted ?? named.at(-1))?.name;
}

/** A form of the card: Ctrl+Enter or Save saves it, Cancel leaves all as it was; what cannot be saved stays as typed. */
export function CardForm({ label, initial, draft = {}, first, children, ...on }: FormProps) {
  const [typed, setTyped] = useState(draft);
  const values = { ...initial, ...typed };
  const [fault, setFault] = useState<Fault>();
  const [isSaving, setSaving] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const focus = (name: string) => element.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  useEffect(() => focus(first), [first]);

  const set = (changes: Values) => {
    const now = { ...typed, ...changes };
    setTyped(now);
    on.onDraft(now);
  };
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    const sentence = await on.onSave(values);
    setSaving(false);
    const field = sentence === undefined ? undefined : fieldOf(sentence, element.current, initial);
    setFault(sentence === undefined ? undefined : { field, sentence });
    if (field !== undefined) focus(field);
  };
  return (
    <form
      class="form"
      aria-label={label}
      ref={element}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {children({ values, typed, fault, set })}
      {fault !== undefined && fault.field === undefined && (
        <p class="fault" role="alert">
          <b>Not saved.</b> {fault.sentence}
        </p>
      )}
      <div class="pair">
        <button type="submit" class="button primary">
          Save
        </button>
        <button type="button" class="button" onClick={on.onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  /** What it takes, in grey while it is empty. */
  readonly hint?: string | undefined;
  /** Lines of a field of several. */
  readonly rows?: number;
  /** Whether it takes the focus as it comes. */
  readonly isNext?: boolean;
}

/** A field with its name above it, and below it what is wrong with what was typed. */
export function TextField({ form, name, label, hint, rows, isNext = false }: FieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isNext) input.current?.focus();
  }, []);
  const fault = form.fault?.field === name ? form.fault.sentence : undefined;
  const shared = {
    id,
    name,
    value: form.values[name] ?? '',
    placeholder: hint,
    autocomplete: 'off',
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      form.set({ [name]: currentTarget.value }),
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" ref={input} {...shared} />
      ) : (
        <textarea
          rows={rows}
          {...shared}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
      )}
      {fault !== undefined && (
        <p class="fault" role="alert" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
