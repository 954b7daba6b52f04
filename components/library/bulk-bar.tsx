import type { ComponentChildren } from 'preact';
import type { Marking } from '@/lib/core/record/marking.ts';
import { BIN, Icon } from '../icons.tsx';
import { counted } from '../words/counts.ts';
import { BulkForm, type BulkKind } from './bulk-form.tsx';
import type { Entries } from './model/entries.ts';

const DEEDS: ReadonlyArray<readonly [kind: BulkKind, words: string, key: string]> = [
  ['status', 'Mark as', 'M'],
  ['project', 'Project', 'P'],
  ['tag', 'Tag', 'T'],
  ['note', 'Note', 'N'],
];

interface Props {
  readonly selected: ReadonlySet<string>;
  readonly entries: Entries;
  /** What is being said of them. */
  readonly open: BulkKind | undefined;
  readonly onOpen: (kind: BulkKind | undefined) => void;
  /** How many rows the view shows, selected or not. */
  readonly shown: number;
  readonly onSelectShown: () => void;
  readonly onMark: (marking: Marking, words: string) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
  /** Ways out: export, print. */
  readonly children: ComponentChildren;
}

/** What can be done with the rows that are selected; it stays at the foot while any are. */
export function BulkBar(props: Props) {
  const { selected, entries, open, onOpen, shown, onSelectShown, onMark, onDelete, onClear, children } =
    props;
  return (
    <section class="selection" aria-label="Selected rows">
      {open && (
        <BulkForm
          key={open}
          kind={open}
          selected={selected}
          entries={entries}
          onMark={onMark}
          onClose={() => onOpen(undefined)}
        />
      )}
      <div class="bulk">
        <output>{counted(selected.size, 'row')} selected</output>
        {DEEDS.map(([kind, words, key]) => (
          <button
            key={kind}
            type="button"
            class="button"
            aria-expanded={open === kind}
            aria-keyshortcuts={key}
            onClick={() => onOpen(open === kind ? undefined : kind)}
          >
            {words}{' '}
            <kbd class="key" aria-hidden="true">
              {key}
            </kbd>
          </button>
        ))}
        {children}
        <button type="button" class="button danger" onClick={onDelete}>
          <Icon path={BIN} /> Delete
        </button>
        <span class="push" />
        {shown > selected.size && (
          <button type="button" class="link" onClick={onSelectShown}>
            Select all {shown.toLocaleString('en')} shown
          </button>
        )}
        <button type="button" class="link" onClick={onClear}>
          Clear selection
        </button>
      </div>
    </section>
  );
}
