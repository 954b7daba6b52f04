import type { ComponentChildren } from 'preact';
import type { Finding } from '@/lib/core/record/record.ts';

interface Props {
  readonly class: string;
  readonly finding: Finding;
  readonly title?: string;
  readonly children: ComponentChildren;
  readonly onClick: () => void;
}

/** The button that is a finding's row to keyboard and mouse; its hit area is the whole row (`.row` in popup.css). */
export function RowButton({ class: className, finding, title, children, onClick }: Props) {
  return (
    <button
      type="button"
      class={`row ${className}`}
      title={title}
      data-row
      data-type={finding.type}
      data-id={finding.id}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** The finding of the row that an event happened in. */
export function findingAt(target: EventTarget | null): Finding | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
  const { type, id } = row?.dataset ?? {};
  return type && id ? { type: type as Finding['type'], id } : undefined;
}

/** Presses the button of the row that has this key. */
export function pressRowButton(target: EventTarget | null, key: string): void {
  const row = target instanceof Element ? target.closest('[data-id]:not([data-row])') : null;
  row?.querySelector<HTMLElement>(`.acts [aria-label$=", ${key}"]`)?.click();
}
