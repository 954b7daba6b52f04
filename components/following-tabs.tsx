import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props<Name extends string> {
  /** What all of them are of. */
  readonly label: string;
  /** In their order, each with its words. */
  readonly names: Readonly<Record<Name, string>>;
  readonly selected: Name;
  /** How many rows each leads to. */
  readonly counts: Readonly<Record<Name, number | string>>;
  readonly idOf: (name: Name) => string;
  readonly classOf: (name: Name) => string;
  /** The id of the element that they control. */
  readonly panel: string;
  readonly onSelect: (name: Name) => void;
}

/** Tabs that follow the focus (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/): ← → Home End. The one that is selected has it first. */
export function FollowingTabs<Name extends string>(props: Props<Name>) {
  const { label, names, selected, counts, idOf, classOf, panel, onSelect } = props;
  const all = Object.keys(names) as Name[];
  const tab = useRef<HTMLButtonElement>(null);
  // Before anything is painted, so that no key that is typed at once goes elsewhere. No ring yet: most popups are opened by mouse,
  // and the first key shows where the focus is.
  useLayoutEffect(() => {
    const focus = () => tab.current?.focus({ preventScroll: true, focusVisible: false });
    focus();
    // Firefox gives a popup's window the focus after it is drawn, and forgets at times which element had it.
    const onFocus = () => {
      if (document.activeElement === document.body) focus();
    };
    window.addEventListener('focus', onFocus, { once: true });
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = all.indexOf(selected);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % all.length,
      ArrowLeft: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const name = all[targets[event.key] ?? -1];
    if (!name) return;
    event.preventDefault();
    onSelect(name);
    document.getElementById(idOf(name))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label}>
      {all.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={idOf(name)}
          class={`tab ${classOf(name)}`}
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          ref={name === selected ? tab : null}
          onClick={() => onSelect(name)}
          onKeyDown={onKeyDown}
        >
          {names[name]} <span>{counts[name]}</span>
        </button>
      ))}
    </div>
  );
}
