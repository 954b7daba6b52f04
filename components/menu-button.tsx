import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHECK, DOWN, Icon } from './icons.tsx';

export interface MenuItem {
  readonly label: string;
  /** What it is for, in grey at the end of the row. */
  readonly hint?: string;
  /** Set for an item that is on or off. */
  readonly checked?: boolean;
  /** Whether a rule stands above it. */
  readonly startsGroup?: boolean;
  readonly onSelect: () => void;
}

/** Items that are shown once their heading is pressed. */
export interface MenuGroup {
  readonly heading: string;
  readonly hint: string;
  readonly items: readonly MenuItem[];
}

interface Props {
  readonly children: ComponentChildren;
  readonly class: string;
  readonly opens: 'up' | 'down';
  readonly disabled?: boolean;
  /** A line above the items. */
  readonly note?: string;
  /** The menu's accessible name. */
  readonly name: string;
  readonly items: readonly MenuItem[];
  /** Below the items. */
  readonly groups?: readonly MenuGroup[];
}

/** The item to go to by key: the next or previous one round, the first or the last; undefined for other keys. */
function targetOf(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** A button with a menu (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/): ↑ ↓ Home End, Enter, Esc. */
export function MenuButton({
  children,
  class: className,
  opens,
  disabled = false,
  note,
  name,
  items,
  groups = [],
}: Props) {
  const [isOpen, setOpen] = useState(false);
  const [openGroup, setOpenGroup] = useState('');
  const anchor = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const entries = () => [...(anchor.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  useEffect(() => {
    if (isOpen) entries()[0]?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const focused = all.findIndex((entry) => entry === event.target);
    const target = targetOf(event.key, focused, all.length);
    if (!isOpen && target !== undefined && event.key.startsWith('Arrow')) setOpen(true);
    else if (isOpen && event.key === 'Escape') close();
    else if (isOpen && target !== undefined) all[target]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!anchor.current?.contains(relatedTarget as Node | null)) setOpen(false);
  };

  const itemButton = ({ label, hint, checked, startsGroup, onSelect }: MenuItem) => (
    <>
      {startsGroup && <hr />}
      <button
        type="button"
        role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
        aria-checked={checked}
        tabIndex={-1}
        onClick={() => {
          close();
          onSelect();
        }}
      >
        {label}
        {hint && <span>{hint}</span>}
        {checked && <Icon path={CHECK} />}
      </button>
    </>
  );
  return (
    <div class="menu-anchor" role="presentation" ref={anchor} onFocusOut={onFocusOut} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={className}
        ref={button}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
        <Icon path={DOWN} />
      </button>
      {isOpen && (
        <div class={`menu ${opens}`}>
          {note && <p>{note}</p>}
          <div role="menu" aria-label={name}>
            {items.map(itemButton)}
            {groups.map((group) => (
              <>
                <hr />
                <button
                  type="button"
                  role="menuitem"
                  aria-expanded={openGroup === group.heading}
                  tabIndex={-1}
                  onClick={() => setOpenGroup(openGroup === group.heading ? '' : group.heading)}
                >
                  {group.heading}
                  <span>{group.hint}</span>
                  <Icon path={DOWN} />
                </button>
                {openGroup === group.heading && (
                  // A group of a menu is no fieldset.
                  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
                  <div role="group" aria-label={group.heading}>
                    {group.items.map(itemButton)}
                  </div>
                )}
              </>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
