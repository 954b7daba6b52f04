import { CardTools } from '@/components/card-tools.tsx';
import type { Span } from '@/lib/core/model.ts';
import type { FindingType } from '@/lib/core/record/record.ts';

/** The tools for a selection. */
export interface Tools {
  readonly span: Span;
  readonly takesFocus: boolean;
  /** Why it could not be marked. */
  readonly fault?: string;
}

export interface ToolsActions {
  addByHand(finding: FindingType, span: Span): Promise<void>;
  closeTools(): void;
}

export function toolsView({ span, takesFocus, fault }: Tools, actions: ToolsActions) {
  return (
    <CardTools
      takesFocus={takesFocus}
      fault={fault}
      onAdd={(finding) => void actions.addByHand(finding, span)}
      onClose={() => actions.closeTools()}
    />
  );
}
