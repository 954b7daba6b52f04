import { type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryNotice } from '@/components/library/library-notice.tsx';

/** How long a success is told, and one that can be undone, in milliseconds. */
const TOLD_FOR = 4000;
const UNDO_FOR = 12_000;

/** What the last action did. */
export interface Notices {
  readonly notice: ReadonlySignal<LibraryNotice | undefined>;
  readonly say: (text: string, canUndo?: boolean) => void;
  /** A failure stays until it is dismissed. */
  readonly fail: (text: string) => void;
  readonly dismiss: () => void;
}

export function notices(): Notices {
  const notice = signal<LibraryNotice>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (next: LibraryNotice | undefined, time: number | undefined) => {
    clearTimeout(timer);
    notice.value = next;
    if (time !== undefined) timer = setTimeout(() => (notice.value = undefined), time);
  };
  return {
    notice,
    say: (text, canUndo = false) => show({ text, failed: false, canUndo }, canUndo ? UNDO_FOR : TOLD_FOR),
    fail: (text) => show({ text, failed: true }, undefined),
    dismiss: () => show(undefined, undefined),
  };
}

/** What went wrong, as a sentence: errors of ours are for the user, a fault in the program is not. */
export function sentenceOf(error: unknown): string {
  const isPlain = error instanceof Error && Object.getPrototypeOf(error) === Error.prototype;
  const isOurs =
    isPlain ||
    (error instanceof Error && /^(?:StorageFailure|BackupRefusal|ImportRefusal)$/.test(error.name));
  return isOurs ? error.message : 'It could not be done: a fault in On the Record. Nothing was changed.';
}
