import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '@/lib/core/model.ts';
import { FigureTable } from './figure-table.tsx';
import { FilterField } from './filter-field.tsx';
import type { FindingActions } from './finding.ts';
import { InitiativeList } from './initiative-list.tsx';
import { type Kind, KindTabs, PANEL_ID, tabId } from './kind-tabs.tsx';
import { FIGURE_ORDERS, figureGroups, type FigureOrder } from './lists/figure-groups.ts';
import { INITIATIVE_ORDERS, initiativeRows, type InitiativeOrder } from './lists/initiative-rows.ts';
import { SPEAKER_ORDERS, speakerRows, type SpeakerOrder } from './lists/speaker-rows.ts';
import { NoMatch } from './no-match.tsx';
import { findingAt } from './row-button.tsx';
import { SortSelect } from './sort-select.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { counted } from './words/counts.ts';

interface Props {
  readonly analysis: Analysis;
  readonly lost: readonly string[];
  readonly actions: FindingActions;
  /** The filter's input, for the keys of the whole view. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

const FILTER_NAMES: Readonly<Record<Kind, string>> = {
  claim: 'Filter speakers and claims',
  figure: 'Filter figures',
  initiative: 'Filter initiatives',
};

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The lists of what was found, by kind, with their filter and orders. Opens with the focus on the selected tab. */
export function FindingsView({ analysis, lost, actions, input, query, onQuery }: Props) {
  const [kind, setKind] = useState<Kind>('claim');
  const [speakerOrder, setSpeakerOrder] = useState<SpeakerOrder>('claims');
  const [figureOrder, setFigureOrder] = useState<FigureOrder>('speaker');
  const [initiativeOrder, setInitiativeOrder] = useState<InitiativeOrder>('newest');
  const [current, setCurrent] = useState<string>();
  const tab = useRef<HTMLButtonElement>(null);
  // No ring yet: most popups are opened by mouse, and the first key shows where the focus is.
  useEffect(() => tab.current?.focus({ preventScroll: true, focusVisible: false }), []);

  const speakers = useMemo(() => speakerRows(analysis, query, speakerOrder), [analysis, query, speakerOrder]);
  const figures = useMemo(() => figureGroups(analysis, query, figureOrder), [analysis, query, figureOrder]);
  const initiatives = useMemo(
    () => initiativeRows(analysis, query, initiativeOrder),
    [analysis, query, initiativeOrder],
  );
  const counts: Record<Kind, number> = {
    claim: speakers.length,
    figure: sum(figures.map((group) => group.figures.length)),
    initiative: initiatives.dated.length + initiatives.undated.length,
  };
  const words: Record<Kind, string> = {
    claim: `${counted(counts.claim, 'speaker')}, ${counted(sum(speakers.map(({ claims }) => claims.length)), 'claim')}`,
    figure: counted(counts.figure, 'figure'),
    initiative: counted(counts.initiative, 'initiative'),
  };

  const onFocusIn = ({ target }: FocusEvent) => setCurrent(findingAt(target)?.id ?? current);
  const onKeyDown = (event: KeyboardEvent) => {
    const finding = findingAt(event.target);
    if (!finding || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'c' || event.key === 'C') actions.onCopyQuotation(finding);
    else if (event.key === 'l' || event.key === 'L') actions.onCopyLink(finding);
    else return;
    event.preventDefault();
  };

  return (
    <div class="findings" role="presentation" onFocusIn={onFocusIn} onKeyDown={onKeyDown}>
      <KindTabs selected={kind} counts={counts} tab={tab} onSelect={setKind} />
      <FilterField name={FILTER_NAMES[kind]} query={query} input={input} onChange={onQuery} />
      <div class="panel" role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(kind)}>
        {counts[kind] === 0 ? (
          <NoMatch kind={kind} query={query} counts={counts} onShow={setKind} onClear={() => onQuery('')} />
        ) : (
          <>
            <div class="count">
              <output>{words[kind]}</output>
              {kind === 'claim' && (
                <SortSelect orders={SPEAKER_ORDERS} value={speakerOrder} onChange={setSpeakerOrder} />
              )}
              {kind === 'figure' && (
                <SortSelect orders={FIGURE_ORDERS} value={figureOrder} onChange={setFigureOrder} />
              )}
              {kind === 'initiative' && (
                <SortSelect
                  orders={INITIATIVE_ORDERS}
                  value={initiativeOrder}
                  onChange={setInitiativeOrder}
                />
              )}
            </div>
            {kind === 'claim' && (
              <SpeakerList
                key={query}
                analysis={analysis}
                rows={speakers}
                isFiltered={query.trim() !== ''}
                actions={actions}
                current={current}
                lost={lost}
              />
            )}
            {kind === 'figure' && <FigureTable groups={figures} actions={actions} current={current} />}
            {kind === 'initiative' && (
              <InitiativeList rows={initiatives} actions={actions} current={current} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
