import type { ExportedRecord, RecordWriter } from '../record-writer.ts';
import { passageLink } from '../passage-link.ts';
import { creditOf, toldClaim } from '../quotation.ts';
import { type Reference, referenceOf } from './reference.ts';

/** What a bibliography holds an entry of: an article, or a quotation of it, whose address is the link to the passage. */
export interface Entry extends Reference {
  /** "“We wait,” said Ana Ríos, mayor": the words as they may leave the tool, and whose they are; "" of the article. */
  readonly note: string;
}

/** The article, then each of its quotations; `exported` is the day of reading where none is known. */
export function entriesOf({ analysis, readAt }: ExportedRecord, exported: string | undefined): Entry[] {
  const reference = referenceOf(analysis, readAt ?? exported);
  const quotations = analysis.attributions.map((claim, at): Entry => {
    const who = creditOf(analysis, claim);
    const words = toldClaim(analysis, claim).replaceAll(/\s+/g, ' ');
    return {
      ...reference,
      key: `${reference.key}-${at + 1}`,
      url: passageLink(analysis, claim.content),
      note: who === '' ? words : `${words} (${who})`,
    };
  });
  return [{ ...reference, note: '' }, ...quotations];
}

/** Writes one entry after the other. */
export function entriesWriter(write: (entry: Entry) => string, exported: string | undefined): RecordWriter {
  return {
    start: () => '',
    add: (record) => entriesOf(record, exported).map(write).join(''),
    end: () => '',
  };
}
