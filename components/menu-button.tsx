import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHECK, DOWN, Icon } from './icons.tsx';

export interface MenuItem {
  readonly label: string;
  /** What it is for, in grey at the end of the row. */
  readonly hint?: string;
  /** Set for an item that is on or off. */
  readonly checked?: boolean;
  /** Whether it is one of several of which one is on. */
  readonly isRadio?: boolean;
  /** What it does, in a sentence below it. */
  readonly about?: string;
  /** The browser's own words, if it will ask. */
  readonly asks?: string;
  /** Words above it, where a group begins. */
  readonly heading?: string;
  /** Whether it leads to other items of this menu. */
  readonly keepsOpen?: boolean;
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
  /** What stands below the items; no item itself. */
  readonly foot?: ComponentChildren;
  readonly isWide?: boolean;
  /** Called when it is closed. */
  readonly onClose?: () => void;
}

/** One item: its name, what it does, and what the browser will ask. */
function Item({ item, onPress }: { readonly item: MenuItem; readonly onPress: () => void }) {
  const { label, hint, checked, isRadio, about, asks } = item;
  return (
    <button
      type="button"
      role={isRadio ? 'menuitemradio' : checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={checked}
      class={about || isRadio ? 'option' : ''}
      tabIndex={-1}
      onClick={onPress}
    >
      {isRadio && <i class="radio" />}
      {about || asks ? (
        <span class="told">
          <b>{label}</b>
          {about}
          {asks && <span class="asks">“{asks}”</span>}
        </span>
      ) : (
        label
      )}
      {hint && <span>{hint}</span>}
      {checked && !isRadio && <Icon path={CHECK} />}
    </button>
  );
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

/** What came into a menu may be below what a low window shows of it. */
const bringIn = (element: HTMLElement | null): void => element?.scrollIntoView?.({ block: 'nearest' });

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
  foot,
  isWide = false,
  onClose,
}: Props) {
  const [isOpen, setOpen] = useState(false);
  const [openGroup, setOpenGroup] = useState('');
  const anchor = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const entries = () => [...(anchor.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const names = items.map(({ label }) => label).join();
  useEffect(() => {
    if (isOpen) entries()[0]?.focus();
  }, [isOpen, names]);
  // A press beside it closes it, also one on what takes no focus.
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = ({ target }: Event) => !anchor.current?.contains(target as Node) && shut();
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen]);

  const shut = () => {
    setOpen(false);
    // Opened again, it is as it was at first.
    setOpenGroup('');
    onClose?.();
  };
  const close = () => {
    shut();
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
    // What was pressed may be gone, as where one choice leads to others.
    if (relatedTarget !== null && !anchor.current?.contains(relatedTarget as Node)) shut();
  };

  const itemOf = (item: MenuItem) => (
    <Fragment key={item.label}>
      {item.startsGroup && <hr />}
      {item.heading && <p role="presentation">{item.heading}</p>}
      <Item
        item={item}
        onPress={() => {
          if (!item.keepsOpen) close();
          item.onSelect();
        }}
      />
    </Fragment>
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
        onClick={() => (isOpen ? shut() : setOpen(true))}
      >
        {children}
        <Icon path={DOWN} />
      </button>
      {isOpen && (
        <div class={isWide ? `menu ${opens} wide` : `menu ${opens}`}>
          {note && <p>{note}</p>}
          <div role="menu" aria-label={name}>
            {items.map(itemOf)}
            {groups.map((group) => (
              <Fragment key={group.heading}>
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
                  <div role="group" aria-label={group.heading} ref={bringIn}>
                    {group.items.map(itemOf)}
                  </div>
                )}
              </Fragment>
            ))}
          </div>
          {foot}
        </div>
      )}
    </div>
  );
}
