import { useEffect, useRef } from 'preact/hooks';
import { keyOf } from '../key-of.ts';
import type { LibraryActions } from './actions.ts';
import type { BulkKind } from './bulk-form.tsx';
import type { Editing, RowNavigation } from './library-context.ts';
import { VIEWS, type View } from './model/view-state.ts';

export interface LibraryKeys {
  readonly actions: LibraryActions;
  readonly nav: { readonly current: RowNavigation | undefined };
  /** The annotation that keys act on. */
  readonly current: string | undefined;
  readonly onView: (view: View) => void;
  readonly onSearch: () => void;
  /** Shows every key. */
  readonly onHelp: () => void;
  /** Esc, where nothing nearer takes it. */
  readonly onEscape: () => void;
  readonly onEditing: (editing: Editing) => void;
  readonly onSelect: (annotation: string) => void;
  readonly onSelectShown: () => void;
  /** Says something of the rows that are selected, or else of the one that keys act on. */
  readonly onBulk: (kind: BulkKind) => void;
  readonly hasSelection: boolean;
  readonly onDeleteSelected: () => void;
  /** Prints what is shown whole; undefined where the browser's own way does. */
  readonly onPrint: (() => void) | undefined;
}

const BULK = { m: 'status', p: 'project', t: 'tag', n: 'note' } as const satisfies Record<string, BulkKind>;

/** Whether a key that is typed goes into a field. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
}

/** The index of the row that something stands in; -1 where it is in none. */
export function rowAt(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset['index']) : -1;
}

/** Moves to the next or previous row of the list; true where there is one. */
function moveRow(nav: RowNavigation | undefined, target: EventTarget | null, step: 1 | -1): boolean {
  if (!nav || nav.count === 0) return false;
  const focused = rowAt(target);
  const from = focused === -1 ? nav.currentRow() : focused;
  for (let row = from + step; row >= 0 && row < nav.count; row += step) {
    if (!nav.isRow(row)) continue;
    nav.goTo(row);
    return true;
  }
  return false;
}

/** Goes to the next or previous change of an article that changed. */
function moveChange(step: 1 | -1): boolean {
  const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')];
  if (changes.length === 0) return false;
  const at = changes.findIndex((change) => change.contains(document.activeElement));
  const next = changes[at === -1 && step === -1 ? changes.length - 1 : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
  return next !== undefined;
}

/** Presses the button of an unsure row that says that it is right; true where there is one. */
function confirm(annotation: string): boolean {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-id] .confirm')];
  const own = buttons.find(
    (button) => button.closest<HTMLElement>('[data-id]')?.dataset['id'] === annotation,
  );
  own?.click();
  return own !== undefined;
}

/** Opens the menu that exports what is selected, else what is shown: past a list of thousands no Tab comes to it. */
function openExport(): boolean {
  const button = [...document.querySelectorAll<HTMLElement>('.library .button.export')].at(-1);
  button?.click();
  return button !== undefined;
}

function onPlainKey(event: KeyboardEvent, keys: LibraryKeys): boolean {
  const { actions, nav, current } = keys;
  const key = keyOf(event);
  const view = VIEWS[Number(key) - 1];
  if (view) keys.onView(view);
  else if (key === '/') keys.onSearch();
  else if (key === '?') keys.onHelp();
  else if (key === 'arrowdown' || key === 'j') return moveRow(nav.current, event.target, 1);
  else if (key === 'arrowup' || key === 'k') return moveRow(nav.current, event.target, -1);
  else if (key === 'f') return openExport();
  else if (key === 'p' && moveChange(-1)) return true;
  else if (key === 'n' && moveChange(1)) return true;
  else if (key === 'escape') keys.onEscape();
  else if (key === 'x' && event.shiftKey) keys.onSelectShown();
  else if (key in BULK && (keys.hasSelection || (key !== 'n' && current !== undefined)))
    keys.onBulk(BULK[key as keyof typeof BULK]);
  else if (key === 'delete' && keys.hasSelection) keys.onDeleteSelected();
  else if (current === undefined) return false;
  else if (key === 'c') actions.onCopyQuotation(current);
  else if (key === 'l') actions.onCopyLink(current);
  else if (key === 'n') keys.onEditing({ annotation: current, form: 'note' });
  else if (key === 'e') keys.onEditing({ annotation: current, form: 'edit' });
  else if (key === 'x') keys.onSelect(current);
  else if (key === 'y') return confirm(current);
  else if (key === 'delete') actions.onDelete([current]);
  else return false;
  return true;
}

/** The keys of the library (look/README.md, "Keyboard"), wherever the focus is but in a field. */
export function useLibraryKeys(keys: LibraryKeys): void {
  // As they are drawn: an effect would come after the next key of a quick hand.
  const drawn = useRef(keys);
  drawn.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { actions, nav, onPrint } = drawn.current;
      if (isTyping(event.target)) {
        // From the search down to what it found.
        const leads = event.key === 'ArrowDown' && (event.target as Element).matches('search input');
        if (leads && moveRow(nav.current, event.target, 1)) event.preventDefault();
        return;
      }
      const isUndo = (event.ctrlKey || event.metaKey) && keyOf(event) === 'z';
      const isPrint = (event.ctrlKey || event.metaKey) && keyOf(event) === 'p';
      if (isUndo && !event.altKey) (event.shiftKey ? actions.onRedo : actions.onUndo)();
      else if (isPrint && onPrint && !event.altKey && !event.shiftKey) onPrint();
      else if (event.altKey || event.ctrlKey || event.metaKey || !onPlainKey(event, drawn.current)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
