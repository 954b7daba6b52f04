import { CardTools } from '@/components/card-tools.tsx';
import type { PageCard } from '../content/page-card.ts';
import type { Selected } from '../content/selected.ts';

/** The tools for a selection. */
export interface Tools {
  readonly selected: Selected;
  readonly takesFocus: boolean;
  /** Why it could not be marked. */
  readonly fault?: string;
}

export function toolsView({ selected, takesFocus, fault }: Tools, card: Pick<PageCard, 'add' | 'close'>) {
  return (
    <CardTools
      takesFocus={takesFocus}
      fault={fault}
      onAdd={(finding) => void card.add(finding, selected)}
      onClose={() => card.close()}
    />
  );
}
