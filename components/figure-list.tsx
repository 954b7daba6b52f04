import { useState } from 'preact/hooks';
import type { Analysis } from '@/lib/core/model.ts';
import { FigureRow } from './figure-row.tsx';
import type { FindingActions } from './finding.ts';
import { DOWN, Icon, RIGHT } from './icons.tsx';
import type { FigureLists, FigureOrder } from './lists/figure-lists.ts';
import { RowButton } from './row-button.tsx';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import { counted } from './words/counts.ts';

interface Props {
  /** As the lists show it, and with what they keep back. */
  readonly analysis: Analysis;
  readonly found: Analysis;
  readonly lists: FigureLists;
  readonly order: FigureOrder;
  readonly actions: FindingActions;
  /** Id of the figure that was last touched. */
  readonly current: string | undefined;
  /** Ids of what is not on the page any more. */
  readonly lost: readonly string[];
}

/** How many small numbers the fold names. */
const NAMED = 4;

/** Small numbers of what the text only refers to, folded into one line until it is opened. */
function SmallNumbers({ small, actions }: { small: FigureLists['small']; actions: FindingActions }) {
  const [isOpen, setOpen] = useState(false);
  if (small.length === 0) return null;
  const named = small.slice(0, NAMED).map(({ text }) => text);
  return (
    <>
      <button
        type="button"
        class="fold"
        data-row
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => {
          if (key === 'ArrowRight') setOpen(true);
          else if (key === 'ArrowLeft') setOpen(false);
        }}
      >
        <Icon path={isOpen ? DOWN : RIGHT} />
        <b>{counted(small.length, 'small number')}</b>
        <span>
          {isOpen ? 'no measure that stands alone' : `${named.join(', ')}${small.length > NAMED ? ' …' : ''}`}
        </span>
      </button>
      {isOpen && (
        <ul class="smalls">
          {small.map((figure) => {
            const finding = { type: 'figure', id: figure.id } as const;
            return (
              <li key={figure.id} data-type="figure" data-id={figure.id}>
                <RowButton class="small-number" finding={finding} onClick={() => actions.onJump(finding)}>
                  <b>{amountOf(figure).short}</b> <em>{figure.text}</em>
                </RowButton>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** Figures under what tells them apart, each with unit, measure, claimant and period; what the text does not state is left empty. */
export function FigureList({ lists: { groups, small }, order, current, lost, ...rest }: Props) {
  return (
    <div class="list">
      {groups.map(({ heading, figures }) => (
        <section key={heading} aria-label={heading || 'Figures'}>
          {heading && (
            <h2 class="gh">
              {heading}
              <span>{figures.length}</span>
            </h2>
          )}
          <ul>
            {figures.map((figure) => (
              <FigureRow
                key={figure.id}
                {...rest}
                figure={figure}
                namesSpeaker={order !== 'speaker'}
                isCurrent={figure.id === current}
                isLost={lost.includes(figure.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <SmallNumbers small={small} actions={rest.actions} />
    </div>
  );
}
