import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Marking } from '@/lib/core/record/marking.ts';
import { BIN, Icon } from '../icons.tsx';
import { counted } from '../words/counts.ts';
import { BulkForm, type BulkKind } from './bulk-form.tsx';
import type { Entries } from './model/entries.ts';
import { useFoot } from './use-foot.ts';
import type { RowSelection } from './use-selection.ts';

const DEEDS: ReadonlyArray<readonly [kind: BulkKind, words: string, key: string]> = [
  ['status', 'Mark as', 'M'],
  ['project', 'Project', 'P'],
  ['tag', 'Tag', 'T'],
  ['note', 'Note', 'N'],
];

interface Props {
  readonly selection: RowSelection;
  readonly entries: Entries;
  /** `Annotation.id` of what the view shows, selected or not. */
  readonly shown: readonly string[];
  readonly onMark: (marking: Marking, words: string) => void;
  /** Ways out: export, print. */
  readonly children: ComponentChildren;
}

/** What can be done with the rows that are selected; it stays at the foot while any are. */
export function BulkBar({ selection, entries, shown, onMark, children }: Props) {
  const { selected, bulk: open, onBulk: onOpen, onSelectAll, onDelete, onClear } = selection;
  const seen = useMemo(() => shown.filter((id) => selected.has(id)).length, [shown, selected]);
  const unseen = selected.size - seen;
  const bar = useRef<HTMLElement>(null);
  useFoot(bar);
  return (
    <section class="selection" aria-label="Selected rows" ref={bar}>
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
        <output>
          {counted(selected.size, 'row')} selected
          {unseen > 0 && `, ${seen === 0 ? 'not' : `${unseen.toLocaleString('en')} not`} shown here`}
        </output>
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
        {shown.length > seen && (
          <button type="button" class="link" onClick={() => onSelectAll(shown)}>
            Select all {shown.length.toLocaleString('en')} shown
          </button>
        )}
        <button type="button" class="link" onClick={onClear}>
          Clear selection
        </button>
      </div>
    </section>
  );
}
