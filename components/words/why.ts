import { leadOf } from '@/lib/core/export/introduced.ts';
import { claimText, speakerOf } from '@/lib/core/export/quotation.ts';
import type { Analysis, Attribution, Deed, Figure, TextSpan } from '@/lib/core/model.ts';
import type { EditedField, Finding } from '@/lib/core/record/record.ts';
import { claimWith } from '../finding.ts';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import { dateWords, periodWords } from '@/lib/core/record/date-words.ts';

/** What one field of a card was read as, and the words that it was read from. */
export interface Reason {
  readonly field: string;
  /** As the card tells it; '' where the words themselves are that. */
  readonly read: string;
  readonly words: readonly TextSpan[];
}

const reason = (field: string, read: string | undefined, words: readonly TextSpan[] | undefined): Reason[] =>
  read === undefined || words === undefined || words.length === 0 ? [] : [{ field, read, words }];

function ofClaim(analysis: Analysis, claim: Attribution): Reason[] {
  const { source, cue } = claim;
  const lead = leadOf(claim, claimText(claim), analysis.article.text);
  const name = speakerOf(analysis, claim)?.name;
  return [
    ...reason('Speaker', name ?? '', source === null ? [] : [source]),
    ...reason(lead?.turns === true ? 'Denied' : 'Told by', '', cue === null || lead === null ? [] : [cue]),
  ];
}

function ofFigure(analysis: Analysis, figure: Figure): Reason[] {
  const { measure, change, basis, period, evidence = {}, attribution } = figure;
  const claim = claimWith(analysis, attribution);
  return [
    ...reason('Value', amountOf(figure).full, [figure]),
    ...reason('Measure', measure || undefined, evidence.measure),
    ...reason('Change', change, evidence.change),
    ...reason('Basis', basis, evidence.basis),
    ...reason('Period', period && periodWords(period).long, evidence.period),
    ...(claim ? ofClaim(analysis, claim) : []),
  ];
}

function ofDeed({ action, cue, evidence = {}, actors, counterparts, date }: Deed): Reason[] {
  return [
    ...reason('Deed', action, [cue]),
    ...reason('By', actors.join(', '), evidence.actors),
    ...reason('With', counterparts.join(', '), evidence.counterparts),
    ...reason('Date', date && dateWords(date), evidence.date),
  ];
}

/** Fields that the user sets, as they are named here. */
const NAMES: Readonly<Partial<Record<EditedField, string>>> = {
  speaker: 'Speaker',
  cue: 'Told by',
  value: 'Value',
  measure: 'Measure',
  period: 'Period',
};

/** Why a card says what it says: field by field the words of the article; what the user has set needs none. */
export function reasonsOf(
  analysis: Analysis,
  finding: Finding,
  edited: readonly EditedField[] = [],
): Reason[] {
  const { id } = finding;
  const claim = claimWith(analysis, id);
  const figure = analysis.figures.find((one) => one.id === id);
  const initiative = analysis.initiatives.find((one) => one.id === id);
  const own = new Set(edited.map((field) => NAMES[field]));
  const reasons = {
    claim: () => (claim ? ofClaim(analysis, claim) : []),
    figure: () => (figure ? ofFigure(analysis, figure) : []),
    initiative: () => initiative?.deeds.flatMap(ofDeed) ?? [],
  }[finding.type]();
  return edited.includes('deeds') ? [] : reasons.filter(({ field }) => !own.has(field));
}
