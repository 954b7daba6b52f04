import { claimOf } from '@/components/finding.ts';
import { type Mark, placeOf } from '@/components/marks.ts';
import { whoSpeaks } from '@/components/words/claims.ts';
import { periodWords } from '@/lib/core/record/date-words.ts';
import { excerptAround } from '@/components/words/excerpt.ts';
import { introduced } from '@/lib/core/export/introduced.ts';
import { claimText, speakerOf, toldClaim } from '@/lib/core/export/quotation.ts';
import type { Analysis, Attribution, Figure, Span } from '@/lib/core/model.ts';
import type { ToCard } from '../content/card-port.ts';
import type { Shown } from './shown.ts';

const KIND = { claim: 'Claim', figure: 'Figure', initiative: 'Initiative' } as const;

type Told = Extract<ToCard, { readonly type: 'tell' }>['what'];

const words = ({ article }: Analysis, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ');

/** A sentence with a full stop, where it has no end of its own. */
const stopped = (sentence: string): string =>
  /[.!?…]["'”’)\]]*$/.test(sentence) ? sentence : `${sentence}.`;

/** A claim led in by who says it, a quotation too: nobody hears the line that stands above it on the card. */
const told = (analysis: Analysis, claim: Attribution): string =>
  introduced(claim, speakerOf(analysis, claim), claimText(claim), analysis.article.text);

/** A figure with its measure and period, who says so, and the sentence that it stands in. */
function ofFigure(analysis: Analysis, figure: Figure): string {
  const claim = claimOf(analysis, { type: 'figure', id: figure.id });
  const { start, end } = excerptAround(analysis, figure);
  const period = figure.period && periodWords(figure.period).long;
  const said = claim && `said by ${whoSpeaks(analysis, claim)}`;
  const facts = [figure.text, figure.measure, period, said].filter(Boolean).join(', ');
  return `${stopped(facts)} ${claim ? toldClaim(analysis, claim) : words(analysis, [{ start, end }])}`;
}

/** What a screen reader says of a mark that the keyboard came to: kind, standing, how it is told, place among its kind. */
function ofMark({ analysis, record, marks, compared }: Shown, mark: Mark): string {
  const { type, id } = mark.finding;
  const { position, total } = placeOf(marks, mark);
  const relation = compared?.marks.find(({ finding }) => finding.id === id);
  if (relation) return `${stopped(relation.told)} ${position} of ${total}.`;
  const claim = claimOf(analysis, mark.finding);
  const figure = type === 'figure' ? analysis.figures.find((one) => one.id === id) : undefined;
  const standing = [record.standings[id]?.onRecord === true && 'on record', mark.unsure && 'unsure'];
  const said =
    type === 'claim' && claim
      ? told(analysis, claim)
      : figure
        ? ofFigure(analysis, figure)
        : words(analysis, mark.spans.slice(0, 1));
  const head = [KIND[type], ...standing].filter(Boolean).join(', ');
  return `${head}${type === 'claim' ? ', ' : ': '}${stopped(said)} ${position} of ${total}.`;
}

/** What a screen reader says of what the keyboard did; undefined of a mark that the page does not show. */
export function announcementOf(shown: Shown, what: Told): string | undefined {
  if (what === 'marks-on') return 'Marks on';
  if (what === 'marks-off') return 'Marks off';
  const mark = shown.marks.find(({ finding }) => finding.id === what.mark);
  return mark && ofMark(shown, mark);
}

/** What a screen reader says of a passage that is being changed. */
export function passageAnnounced(analysis: Analysis, content: readonly Span[]): string {
  return `Passage: ${words(analysis, content)}`;
}
