import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '@/lib/core/model.ts';
import type { InSight } from '@/lib/core/record/shown.ts';
import { FigureList } from './figure-list.tsx';
import { FilterField } from './filter-field.tsx';
import type { FindingActions } from './finding.ts';
import { InitiativeList } from './initiative-list.tsx';
import { keyOf } from './key-of.ts';
import { type Kind, KINDS, KindTabs, PANEL_ID, tabId } from './kind-tabs.tsx';
import { ListSelect } from './list-select.tsx';
import { claimLists } from './lists/claim-lists.ts';
import { type FigureFilter, figureFilters } from './lists/figure-filter.ts';
import { FIGURE_ORDERS, figureLists, type FigureOrder } from './lists/figure-lists.ts';
import { INITIATIVE_ORDERS, initiativeRows, type InitiativeOrder } from './lists/initiative-rows.ts';
import { SPEAKER_ORDERS, type SpeakerOrder } from './lists/speaker-rows.ts';
import type { StanceFilter } from './lists/stance-filter.ts';
import { NoMatch } from './no-match.tsx';
import { findingAt, pressRowButton } from './row-button.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { UnsureLine } from './unsure-line.tsx';
import { counted } from './words/counts.ts';

interface Props {
  /** All that was found, and what of it is in sight. */
  readonly analysis: Analysis;
  readonly shown: Analysis;
  readonly lost: readonly string[];
  readonly actions: FindingActions;
  /** The filter's input, for the keys of the whole view. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly inSight: InSight;
  readonly onShowUnsure: (shown: boolean) => void;
}

const FILTER_NAMES: Readonly<Record<Kind, string>> = {
  claim: 'Filter speakers and claims',
  figure: 'Filter figures',
  initiative: 'Filter initiatives',
};

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The first kind of which anything was found, sure or not: where the article puts nothing in anybody's mouth, its figures are what there is. */
function firstFound({ attributions, figures, initiatives }: Analysis): Kind {
  const found: Record<Kind, number> = {
    claim: attributions.length,
    figure: figures.length,
    initiative: initiatives.length,
  };
  return KINDS.find((kind) => found[kind] > 0) ?? 'claim';
}

/** The lists of what was found, by kind, with their filter and orders. Opens with the focus on the selected tab. */
export function FindingsView(props: Props) {
  const { analysis, shown, lost, actions, input, query, onQuery, inSight, onShowUnsure } = props;
  const [kind, setKind] = useState(() => firstFound(analysis));
  const [speakerOrder, setSpeakerOrder] = useState<SpeakerOrder>('claims');
  const [wantedStance, setStance] = useState<StanceFilter>('any');
  const [figureKind, setFigureKind] = useState<FigureFilter>('any');
  const [figureOrder, setFigureOrder] = useState<FigureOrder>('text');
  const [initiativeOrder, setInitiativeOrder] = useState<InitiativeOrder>('newest');
  const [current, setCurrent] = useState<string>();

  const { speakers, claims, unsure, stances, stance } = useMemo(
    () => claimLists(analysis, { query, order: speakerOrder, stance: wantedStance, inSight }),
    [analysis, query, speakerOrder, wantedStance, inSight],
  );
  const kinds = useMemo(() => figureFilters(analysis.figures), [analysis]);
  const figures = useMemo(
    () => figureLists(shown, { query, kind: figureKind, order: figureOrder, isKept: inSight.isKept }),
    [shown, query, figureKind, figureOrder, inSight],
  );
  const initiatives = useMemo(
    () => initiativeRows(analysis, query, initiativeOrder),
    [analysis, query, initiativeOrder],
  );
  const counts: Record<Kind, number> = {
    claim: speakers.length,
    figure: sum(figures.groups.map((group) => group.figures.length)) + figures.small.length,
    initiative: initiatives.dated.length + initiatives.undated.length,
  };
  const words: Record<Kind, string> = {
    claim: `${counted(counts.claim, 'speaker')}, ${counted(claims, 'claim')}`,
    figure: counted(counts.figure, 'figure'),
    initiative: counted(counts.initiative, 'initiative'),
  };

  const onFocusIn = ({ target }: FocusEvent) => setCurrent(findingAt(target)?.id ?? current);
  const onKeyDown = (event: KeyboardEvent) => {
    const finding = findingAt(event.target);
    if (!finding || event.altKey || event.ctrlKey || event.metaKey) return;
    const key = keyOf(event);
    if (key === 'c') actions.onCopyQuotation(finding);
    else if (key === 'l') actions.onCopyLink(finding);
    else if (key === 't') actions.onCopyRow(finding);
    else if (key === 'r') pressRowButton(event.target, 'R');
    else if (key === 'n') pressRowButton(event.target, 'N');
    else return;
    event.preventDefault();
  };

  return (
    <div class="findings" role="presentation" onFocusIn={onFocusIn} onKeyDown={onKeyDown}>
      <KindTabs selected={kind} counts={counts} onSelect={setKind} />
      <FilterField
        name={FILTER_NAMES[kind]}
        // Beside two choices there is no room for more.
        words={kind === 'claim' && stances.any ? 'Filter' : undefined}
        query={query}
        input={input}
        onChange={onQuery}
      >
        {kind === 'claim' && stances.any && (
          <ListSelect name="Stance" choices={stances} value={stance} onChange={setStance} />
        )}
        {kind === 'claim' && (
          <ListSelect name="Order" choices={SPEAKER_ORDERS} value={speakerOrder} onChange={setSpeakerOrder} />
        )}
        {kind === 'figure' && kinds.any && (
          <ListSelect name="Kind" choices={kinds} value={figureKind} onChange={setFigureKind} />
        )}
        {kind === 'figure' && (
          <ListSelect name="Order" choices={FIGURE_ORDERS} value={figureOrder} onChange={setFigureOrder} />
        )}
        {kind === 'initiative' && (
          <ListSelect
            name="Order"
            choices={INITIATIVE_ORDERS}
            value={initiativeOrder}
            onChange={setInitiativeOrder}
          />
        )}
      </FilterField>
      <div class="panel" role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(kind)}>
        {(counts[kind] > 0 || (kind === 'claim' && unsure > 0)) && (
          <div class="count">
            {counts[kind] > 0 && <output>{words[kind]}</output>}
            {kind === 'claim' && unsure > 0 && (
              <UnsureLine count={unsure} isShown={inSight.withUnsure} onShow={onShowUnsure} />
            )}
          </div>
        )}
        {counts[kind] === 0 ? (
          <NoMatch
            kind={kind}
            query={query}
            counts={counts}
            hidesUnsure={kind === 'claim' && unsure > 0}
            onShow={setKind}
            onClear={() => {
              onQuery('');
              setStance('any');
              setFigureKind('any');
            }}
          />
        ) : (
          <>
            {kind === 'claim' && (
              <SpeakerList
                key={`${stance} ${query}`}
                analysis={analysis}
                rows={speakers}
                isFiltered={query.trim() !== '' || stance !== 'any'}
                opensAll={stance !== 'any'}
                actions={actions}
                current={current}
                lost={lost}
              />
            )}
            {kind === 'figure' && (
              <FigureList
                {...{ actions, current, lost }}
                analysis={shown}
                found={analysis}
                lists={figures}
                order={figureOrder}
              />
            )}
            {kind === 'initiative' && (
              <InitiativeList {...{ analysis, actions, current, lost }} rows={initiatives} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
