import type { RefObject } from 'preact';

export type Kind = 'claim' | 'figure' | 'initiative';

export const KINDS: readonly Kind[] = ['claim', 'figure', 'initiative'];

const NAMES: Readonly<Record<Kind, string>> = {
  claim: 'Speakers',
  figure: 'Figures',
  initiative: 'Initiatives',
};

/** The id of the element that a kind's tab controls. */
export const PANEL_ID = 'findings';

/** The id of a kind's tab, for its panel's `aria-labelledby`. */
export function tabId(kind: Kind): string {
  return `tab-${kind}`;
}

interface Props {
  readonly selected: Kind;
  /** How many rows of each the filter leaves. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** The tab that takes the focus. */
  readonly tab: RefObject<HTMLButtonElement | null>;
  readonly onSelect: (kind: Kind) => void;
}

/** Tabs that follow the focus (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/): ← → Home End. */
export function KindTabs({ selected, counts, tab, onSelect }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const index = KINDS.indexOf(selected);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (index + 1) % KINDS.length,
      ArrowLeft: (index + KINDS.length - 1) % KINDS.length,
      Home: 0,
      End: KINDS.length - 1,
    };
    const kind = KINDS[targets[event.key] ?? -1];
    if (!kind) return;
    event.preventDefault();
    onSelect(kind);
    document.getElementById(tabId(kind))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Findings">
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          role="tab"
          id={tabId(kind)}
          class={`tab t-${kind}`}
          aria-selected={kind === selected}
          aria-controls={PANEL_ID}
          tabIndex={kind === selected ? 0 : -1}
          ref={kind === selected ? tab : null}
          onClick={() => onSelect(kind)}
          onKeyDown={onKeyDown}
        >
          {NAMES[kind]} <span>{counts[kind]}</span>
        </button>
      ))}
    </div>
  );
}
