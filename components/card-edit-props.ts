import type { Span } from '@/lib/core/model.ts';
import type { RecordAction } from '@/lib/core/record/actions.ts';
import type { Values } from './card-form.tsx';
import type { PassageStep } from './card-passage.tsx';

/** What every edit form of the card is given. */
export interface EditProps {
  readonly draft: Values | undefined;
  readonly onDraft: (values: Values) => void;
  readonly onCancel: () => void;
  /** The passages as they were moved; undefined where they were not. */
  readonly content: readonly Span[] | undefined;
  /** Absent where the passage cannot be moved. */
  readonly onMove: ((step: PassageStep) => void) | undefined;
  /** Does what was changed, null for nothing; resolves with what is wrong, as a sentence. */
  readonly onEdit: (action: RecordAction | null) => Promise<string | undefined>;
}
