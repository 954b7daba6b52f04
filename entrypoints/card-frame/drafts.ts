import type { Values } from '@/components/card-form.tsx';
import type { CardFormName } from '@/components/finding-card.tsx';
import type { Finding } from '@/lib/core/record/record.ts';
import { passageWords } from '@/components/words/passages.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';

/** What was changed in a form and is not saved. */
export interface Draft {
  readonly values?: Values;
  readonly content?: readonly Span[];
}

/** A form that is open: of which finding, as it was read. */
interface OpenForm {
  readonly shown: { readonly analysis: Analysis };
  readonly mark: { readonly finding: Finding };
  readonly form: CardFormName | null;
}

const keyOf = ({ shown, mark: { finding }, form }: OpenForm): string =>
  // A passage beside a release is no finding of the analysis.
  [form, finding.type, passageWords(shown.analysis, finding) || finding.id].join(' ');

/** What was typed into the card's forms, until it is saved or given up: a click beside the card loses none of it. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #onChange: (isAny: boolean) => void;

  constructor(onChange: (isAny: boolean) => void) {
    this.#onChange = onChange;
  }

  /** Empty where nothing was changed, and where no form is open. */
  of(open: OpenForm): Draft {
    return this.#drafts.get(keyOf(open)) ?? {};
  }

  keep(open: OpenForm, draft: Draft): void {
    this.#drafts.set(keyOf(open), { ...this.of(open), ...draft });
    this.#onChange(true);
  }

  /** What was begun in each form of a finding, in words; absent where nothing was. */
  begun(open: OpenForm): Readonly<Partial<Record<CardFormName, string>>> {
    const note = this.#drafts.get(keyOf({ ...open, form: 'note' }))?.values?.['note']?.trim();
    const edit = this.#drafts.has(keyOf({ ...open, form: 'edit' }));
    return { ...(note && { note: `“${note}”` }), ...(edit && { edit: 'changes' }) };
  }

  drop(open: OpenForm): void {
    this.#drafts.delete(keyOf(open));
    this.#onChange(this.#drafts.size > 0);
  }
}
