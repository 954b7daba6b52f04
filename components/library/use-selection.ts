import { useState } from 'preact/hooks';
import type { LibraryActions } from './actions.ts';
import type { BulkKind } from './bulk-form.tsx';

/** The rows that were selected, and what is being said of them. */
export interface RowSelection {
  /** `Annotation.id`, in the order they were selected. */
  readonly selected: ReadonlySet<string>;
  readonly bulk: BulkKind | undefined;
  readonly onBulk: (kind: BulkKind | undefined) => void;
  readonly onSelect: (annotation: string) => void;
  readonly onSelectAll: (annotations: readonly string[]) => void;
  readonly onClear: () => void;
  readonly onDelete: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function useSelection(actions: LibraryActions): RowSelection {
  const [selected, setSelected] = useState(NOTHING);
  const [bulk, setBulk] = useState<BulkKind>();
  const onClear = () => {
    setSelected(NOTHING);
    setBulk(undefined);
  };
  return {
    selected,
    bulk,
    onBulk: setBulk,
    onSelect: (annotation) =>
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(annotation)) next.add(annotation);
        return next;
      }),
    onSelectAll: (annotations) => setSelected(new Set(annotations)),
    onClear,
    onDelete: () => {
      actions.onDelete([...selected]);
      onClear();
    },
  };
}
