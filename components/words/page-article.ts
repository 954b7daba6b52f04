import type { ArticleName } from '@/lib/core/page-article.ts';

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** "“Ferry fares rise”", or "“Ferry fares rise” (the 2nd under this headline)". */
export function articleWords({ headline, nth }: ArticleName): string {
  if (nth === undefined) return `“${headline}”`;
  return `“${headline}” (the ${nth}${ENDINGS[rules.select(nth)] ?? 'th'} under this headline)`;
}
