import { capitalised } from '@/lib/core/text/letters.ts';
import type { ArticleChange } from '@/lib/core/record/record.ts';
import { counted } from './counts.ts';

/** What a change comes to, in a sentence: "3 passages read differently; 1 mark on record is affected." */
export function changeWords({ passages, headline, undecided }: ArticleChange): string {
  const places = passages > 0 ? [counted(passages, 'passage')] : [];
  const what = [...(headline ? ['the headline'] : []), ...places].join(' and ');
  const verb = headline && passages === 0 ? 'reads' : passages === 1 && !headline ? 'reads' : 'read';
  const affected = undecided.length;
  const marks =
    affected === 0 ? '' : `${counted(affected, 'mark')} on record ${affected === 1 ? 'is' : 'are'} affected.`;
  if (what === '') return marks === '' ? 'Nothing on record is affected.' : capitalised(marks);
  return capitalised(`${what} ${verb} differently${marks === '' ? '.' : `; ${marks}`}`);
}
