import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- a toolbar has keys, and no tag */
/** What can be done with a row: one stop for Tab, since a list has many rows; the arrows lead on. */
export function RowToolbar({ children }: { readonly children: ComponentChildren }) {
  const bar = useRef<HTMLSpanElement>(null);
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    for (const [index, button] of buttons().entries()) button.tabIndex = index === 0 ? 0 : -1;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button === event.target);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || at < 0) return;
    all[(at + by + all.length) % all.length]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="acts" role="toolbar" aria-label="Actions" tabIndex={-1} ref={bar} onKeyDown={onKeyDown}>
      {children}
    </span>
  );
}
