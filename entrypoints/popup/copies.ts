import { claimOf, linkedPassages } from '@/components/finding.ts';
import { referenceOf } from '@/lib/core/export/citations/reference.ts';
import { citation, type CitationStyle } from '@/lib/core/export/citations/styles.ts';
import { copiedRow } from '@/lib/core/export/copied-row.ts';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import { quotationHtml } from '@/lib/core/export/quotation-html.ts';
import { quotationOf } from '@/lib/core/export/quotation.ts';
import { rowHtml } from '@/lib/core/export/row-html.ts';
import type { ExportedStandings } from '@/lib/core/export/user-marks.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { Finding } from '@/lib/core/record/record.ts';
import type { Copied } from './copy-rich.ts';

/** What can be copied of a page, made when it is asked for: the popup opens without it. */
export const COPIES = {
  quotation(analysis: Analysis, finding: Finding): Copied | undefined {
    const claim = claimOf(analysis, finding);
    return claim && { text: quotationOf(analysis, claim), html: quotationHtml(analysis, claim) };
  },
  link(analysis: Analysis, finding: Finding): Copied | undefined {
    const passages = linkedPassages(analysis, finding);
    return passages.length > 0 ? { text: passageLink(analysis, passages) } : undefined;
  },
  row(analysis: Analysis, { id }: Finding, standings: ExportedStandings): Copied | undefined {
    const text = copiedRow(analysis, id, standings);
    return text === undefined ? undefined : { text, html: rowHtml(analysis, id, standings) };
  },
  /** All quotations of what is shown. */
  all(shown: Analysis): Copied {
    const claims = shown.attributions;
    return {
      text: claims.map((claim) => quotationOf(shown, claim)).join('\n\n'),
      html: claims.map((claim) => quotationHtml(shown, claim)).join(''),
    };
  },
  citation(analysis: Analysis, style: CitationStyle): Copied {
    return { text: citation(referenceOf(analysis, new Date().toISOString()), style) };
  },
};
