import { useId, useState } from 'preact/hooks';

interface Props {
  /** "Tag". */
  readonly what: string;
  readonly value: string;
  readonly onRename: (to: string) => void;
}

/** Gives a tag, a project or a status another name; that of another one makes them one. */
export function RenameForm({ what, value, onRename }: Props) {
  const [typed, setTyped] = useState<string>();
  const id = useId();
  if (typed === undefined)
    return (
      <button type="button" class="link rename" onClick={() => setTyped(value)}>
        Rename …
      </button>
    );
  const close = () => setTyped(undefined);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        const to = typed.trim();
        if (to !== '' && to !== value) onRename(to);
        close();
      }}
    >
      <label htmlFor={id} class="visually-hidden">
        New name of {what.toLowerCase()} “{value}”
      </label>
      <input
        id={id}
        type="text"
        class="type"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
      <button type="submit" class="link">
        Rename
      </button>
    </form>
  );
}
