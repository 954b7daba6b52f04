import { FollowingTabs } from './following-tabs.tsx';

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
  readonly onSelect: (kind: Kind) => void;
}

/** A tab for each kind of finding. */
export function KindTabs(props: Props) {
  return (
    <FollowingTabs
      {...props}
      label="Findings"
      names={NAMES}
      idOf={tabId}
      classOf={(kind) => `t-${kind}`}
      panel={PANEL_ID}
    />
  );
}
