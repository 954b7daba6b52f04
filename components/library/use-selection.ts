import { useMemo, useState } from 'preact/hooks';
import type { LibraryActions } from './actions.ts';
import type { BulkKind } from './bulk-form.tsx';
import type { Entries } from './model/entries.ts';

/** The rows that were selected, and what is being said of them. */
export interface RowSelection {
  /** `Annotation.id`, in the order they were selected; what is gone is not among them. */
  readonly selected: ReadonlySet<string>;
  readonly bulk: BulkKind | undefined;
  /** `current` is what is meant where nothing is selected: it is selected for this alone. */
  readonly onBulk: (kind: BulkKind | undefined, current?: string) => void;
  readonly onSelect: (annotation: string) => void;
  /** Besides what is selected already. */
  readonly onSelectAll: (annotations: readonly string[]) => void;
  readonly onClear: () => void;
  readonly onDelete: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Those of a selection that are still on record: others may have been deleted, here or in another tab. */
function stillThere(chosen: ReadonlySet<string>, entries: Entries | undefined): ReadonlySet<string> {
  if (chosen.size === 0 || entries === undefined) return chosen;
  const there = new Set(entries.ids);
  const left = [...chosen].filter((id) => there.has(id));
  return left.length === chosen.size ? chosen : new Set(left);
}

export function useSelection(actions: LibraryActions, entries: Entries | undefined): RowSelection {
  const [chosen, setSelected] = useState(NOTHING);
  const [bulk, setBulk] = useState<BulkKind>();
  const [isMeant, setMeant] = useState(false);
  const selected = useMemo(() => stillThere(chosen, entries), [chosen, entries]);
  const onClear = () => {
    setSelected(NOTHING);
    setBulk(undefined);
    setMeant(false);
  };
  return {
    selected,
    bulk,
    onBulk: (kind, current) => {
      if (kind === undefined && isMeant) return onClear();
      setBulk(kind);
      if (selected.size > 0 || current === undefined) return;
      setSelected(new Set([current]));
      setMeant(true);
    },
    onSelect: (annotation) => {
      setMeant(false);
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(annotation)) next.add(annotation);
        return next;
      });
    },
    onSelectAll: (annotations) => {
      setMeant(false);
      setSelected(new Set([...selected, ...annotations]));
    },
    onClear,
    onDelete: () => {
      actions.onDelete([...selected]);
      onClear();
    },
  };
}
