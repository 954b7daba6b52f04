import { expect, test } from 'vitest';
import { CLAUSAL_PASTS, CLAUSAL_VERBS } from '@/lib/core/lexicon/clausal-verbs.ts';
import { formsOf } from '@/lib/core/lexicon/inflect.ts';
import { regularFormsOf } from '@/lib/core/lexicon/regular-forms.ts';

test('the forms that no rule gives are those of the table that card and popup do not load', () => {
  const verbs = CLAUSAL_VERBS.split(/\s+/);
  const regular = new Set(verbs.flatMap(regularFormsOf));
  const others = verbs.flatMap(formsOf).filter((form) => !regular.has(form));
  expect(CLAUSAL_PASTS.split(' ')).toEqual(others.toSorted());
});
