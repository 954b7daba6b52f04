import { useEffect, useRef } from 'preact/hooks';
import type { FindingType } from '@/lib/core/record/record.ts';
import { KIND } from './card-keys.ts';
import { IconButton } from './icon-button.tsx';
import { CLOSE } from './icons.tsx';

interface Props {
  /** Whether they take the focus: the keyboard asked for them. */
  readonly takesFocus: boolean;
  /** Why the selection could not be marked, as a sentence. */
  readonly fault: string | undefined;
  readonly onAdd: (finding: FindingType) => void;
  readonly onClose: () => void;
}

const TYPES: readonly FindingType[] = ['claim', 'figure', 'initiative'];

/** Marks what is selected on the page as a claim, a figure or an initiative; ← → between them, Escape closes. */
export function CardTools({ takesFocus, fault, onAdd, onClose }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    if (takesFocus) buttons()[0]?.focus({ preventScroll: true });
  }, [takesFocus]);

  const step = (from: EventTarget | null, by: 1 | -1) => {
    const all = buttons();
    const at = all.findIndex((button) => button === from);
    all.at((at + by) % all.length)?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') step(event.target, 1);
    else if (event.key === 'ArrowLeft') step(event.target, -1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="tools">
      <div
        role="toolbar"
        aria-label="Mark by hand"
        tabIndex={-1}
        ref={bar}
        onKeyDown={onKeyDown}
        // Else the press would take the selection away.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        <span class="meta">Mark as</span>
        {TYPES.map((type) => (
          <button type="button" class="button plain" key={type} onClick={() => onAdd(type)}>
            <span class={`kind ${type}`}>{KIND[type]}</span>
          </button>
        ))}
        <IconButton icon={CLOSE} name="Close" keyName="Escape" onClick={onClose} />
      </div>
      {fault !== undefined && (
        <p class="fault" role="alert">
          <b>Not marked.</b> {fault}
        </p>
      )}
    </div>
  );
}
