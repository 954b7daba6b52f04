import type { Values } from '@/components/card-form.tsx';
import type { CardFormName } from '@/components/finding-card.tsx';
import type { Finding } from '@/components/finding.ts';
import { passageWords } from '@/components/words/passages.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';

/** What was changed in a form and is not saved. */
export interface Draft {
  readonly values?: Values;
  readonly content?: readonly Span[];
}

const keyOf = (analysis: Analysis, finding: Finding, form: CardFormName): string =>
  [form, finding.type, passageWords(analysis, finding)].join(' ');

/** What was typed into the card's forms, until it is saved or given up: a click beside the card loses none of it. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  of(analysis: Analysis, finding: Finding, form: CardFormName): Draft {
    return this.#drafts.get(keyOf(analysis, finding, form)) ?? {};
  }

  keep(analysis: Analysis, finding: Finding, form: CardFormName, draft: Draft): void {
    const key = keyOf(analysis, finding, form);
    this.#drafts.set(key, { ...this.#drafts.get(key), ...draft });
  }

  drop(analysis: Analysis, finding: Finding, form: CardFormName): void {
    this.#drafts.delete(keyOf(analysis, finding, form));
  }
}
