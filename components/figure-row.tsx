import { doubtIn } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis, Figure } from '@/lib/core/model.ts';
import { ChangeArrow } from './change-arrow.tsx';
import { FigureNotes } from './figure-notes.tsx';
import type { Finding } from '@/lib/core/record/record.ts';
import { claimWith, type FindingActions } from './finding.ts';
import { saidBy } from './lists/figure-lists.ts';
import { Quotation } from './quotation.tsx';
import { RowActions } from './row-actions.tsx';
import { RowButton } from './row-button.tsx';
import { RowSigns } from './row-signs.tsx';
import { Told } from './told.tsx';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import { periodWords } from '@/lib/core/record/date-words.ts';
import { wordsBeside } from './words/excerpt.ts';
import { unitAndMeasure } from './words/figures.ts';

interface Props {
  /** As the lists show it, and with what they keep back. */
  readonly analysis: Analysis;
  readonly found: Analysis;
  readonly figure: Figure;
  /** Whether the row tells who gave the figure, since no heading does. */
  readonly namesSpeaker: boolean;
  readonly actions: FindingActions;
  readonly isCurrent: boolean;
  /** Whether its passage is not on the page any more. */
  readonly isLost: boolean;
}

/** The sentence that the figure stands in, as somebody tells it or in the article's own words. */
function Sentence({ analysis, figure }: Pick<Props, 'analysis' | 'figure'>) {
  const claim = claimWith(analysis, figure.attribution);
  return (
    <p class="sent">
      {claim ? (
        <Told analysis={analysis} claim={claim} />
      ) : (
        <Quotation analysis={analysis} passage={figure} />
      )}
    </p>
  );
}

/** A figure of which it is not stated what it measures, in the words beside it. */
function Unmeasured({ text, figure }: { readonly text: string; readonly figure: Figure }) {
  const [before, after] = wordsBeside(text, figure);
  return (
    <q>
      {before}
      {figure.text}
      {after}
    </q>
  );
}

/** A figure's row: the value above its unit, what it measures and who said so, and when; its sentence once it is the current one. */
export function FigureRow(props: Props) {
  const { analysis, found, figure, namesSpeaker, actions, isCurrent, isLost } = props;
  const finding: Finding = { type: 'figure', id: figure.id };
  const { short, full } = amountOf(figure);
  const { unit, measure } = unitAndMeasure(figure);
  const told = claimWith(found, figure.attribution);
  const isSaid = claimWith(analysis, figure.attribution) !== undefined;
  const about = [figure.basis, figure.place, namesSpeaker && isSaid && saidBy(analysis, figure)].filter(
    Boolean,
  );
  return (
    <li class={isCurrent ? 'fg current' : 'fg'} data-type="figure" data-id={figure.id}>
      <RowButton class="v" finding={finding} title={full} onClick={() => actions.onJump(finding)}>
        {figure.change && <ChangeArrow change={figure.change} />}
        {figure.bound && (
          <>
            <span class="bound">{figure.bound}</span>{' '}
          </>
        )}
        <span class="amount">{short}</span>
        {unit && (
          <>
            {' '}
            <small>{unit}</small>
          </>
        )}
      </RowButton>
      <div class="m">
        {measure || <Unmeasured text={analysis.article.text} figure={figure} />}
        {about.length > 0 && <small>{about.join(' · ')}</small>}
      </div>
      {figure.period && <div class="p">{periodWords(figure.period).short}</div>}
      <div class="more-of">
        {isCurrent && <Sentence analysis={analysis} figure={figure} />}
        {figure.notes && (
          <dl>
            <FigureNotes notes={figure.notes} />
          </dl>
        )}
        <RowSigns finding={finding} doubt={told ? doubtIn(told) : ''} isLost={isLost} />
        <RowActions finding={finding} quotes={told !== undefined} actions={actions} />
      </div>
    </li>
  );
}
