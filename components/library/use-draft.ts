import { useState } from 'preact/hooks';

/** What was typed in forms that are not drawn now, by the form's key. */
const drafts = new Map<string, unknown>();

interface Draft<T> {
  readonly value: T;
  readonly change: (next: (before: T) => T) => void;
  /** It was kept, or given up. */
  readonly end: () => void;
}

/**
 * The state of a form in a row: rows out of view are not drawn, and another tab may take a row away and bring it back, with none of
 * which is what was typed gone. Undefined for a form that is in no row: it goes with its form.
 */
export function useDraft<T>(key: string | undefined, initial: T): Draft<T> {
  const [value, setValue] = useState(
    () => (key !== undefined && (drafts.get(key) as T | undefined)) || initial,
  );
  return {
    value,
    change: (next) =>
      setValue((before) => {
        const typed = next(before);
        if (key !== undefined) drafts.set(key, typed);
        return typed;
      }),
    end: () => void (key !== undefined && drafts.delete(key)),
  };
}
