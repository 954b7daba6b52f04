/** What the popup copies with; loaded when the user copies, so that it opens without it. */
export { citation } from '@/lib/core/export/citations/styles.ts';
export { referenceOf } from '@/lib/core/export/citations/reference.ts';
export { copiedRow } from '@/lib/core/export/copied-row.ts';
export { passageLink } from '@/lib/core/export/passage-link.ts';
export { quotationHtml } from '@/lib/core/export/quotation-html.ts';
export { rowHtml } from '@/lib/core/export/row-html.ts';
export { quotationOf } from '@/lib/core/export/quotation.ts';
