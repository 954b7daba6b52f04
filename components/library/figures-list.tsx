import { useState } from 'preact/hooks';
import { counted } from '../words/counts.ts';
import { LedgerView } from './ledger-view.tsx';
import { useLibrary } from './library-context.ts';
import type { LibraryModel } from './library-model.ts';
import { MergePanel } from './merge-panel.tsx';
import { type Entries, siteOf } from './model/entries.ts';
import { type Ledger, ledgerOf } from './model/ledger.ts';
import { ledgerPart } from './model/parts.ts';
import { remembered } from './model/remembered.ts';
import { FIGURE_ORDERS, type LedgerPart } from './model/view-state.ts';
import { SameFiguresView } from './same-figures-view.tsx';
import { useOpener } from './use-focus-back.ts';
import { Segments } from './view-head.tsx';
import { type ViewList, useOrder } from './view-list.tsx';

/** How much could be held against each other at all: "no differing values" says nothing of the rest. */
function comparedWords({ compared, differing }: Ledger): string {
  if (compared === 0) return 'nothing here can be said to differ';
  return `${counted(compared, 'measure')} could be compared, ${differing === 0 ? 'none differs' : `${differing.toLocaleString('en')} ${differing === 1 ? 'differs' : 'differ'}`}`;
}

/** The sites that all of some measures are told on. */
function sitesOf(
  { articles, articleOf }: Entries,
  { measures }: Ledger,
  chosen: readonly string[],
): string[] {
  const own = measures.filter(({ words, heldOne }) => !heldOne && chosen.includes(words));
  const sites = own.map(
    ({ entries }) =>
      new Set(
        entries.flatMap((entry) => {
          const article = articles[articleOf[entry] ?? -1];
          return article ? siteOf(article) : [];
        }),
      ),
  );
  const [first = new Set<string>(), ...others] = sites;
  return [...first].filter((site) => others.every((other) => other.has(site)));
}

function useMergedMeasures({ entries }: LibraryModel, ledger: Ledger) {
  const { actions } = useLibrary();
  const [chosen, setChosen] = useState<readonly string[]>();
  const choose = (words: string) =>
    setChosen((all = []) => (all.includes(words) ? all.filter((other) => other !== words) : [...all, words]));
  const panel = chosen && (
    <MergePanel
      of="measure"
      names={chosen}
      sites={sitesOf(entries, ledger, chosen)}
      onMerge={(name, site) => {
        actions.onMerge(chosen, name, site, 'measure');
        setChosen(undefined);
      }}
      onCancel={() => setChosen(undefined)}
    />
  );
  return { chosen, choose, panel, begin: () => setChosen([]), opener: useOpener(chosen !== undefined) };
}

/** The figures by what they measure; or those of several articles that may be one. */
export function useFigures(model: LibraryModel): ViewList {
  const {
    entries,
    filtered: { shown },
    figures,
    lookingFor,
  } = model;
  const { state, actions } = useLibrary();
  const { order, select } = useOrder(FIGURE_ORDERS);
  const part = ledgerPart(state.part);
  const ledger = remembered(shown, `ledger ${order} ${part}`, () => ledgerOf(entries, shown, order, part));
  const { chosen, choose, panel, begin, opener } = useMergedMeasures(model, ledger);
  const by = { measure: 'by measure', newest: 'newest first', speaker: 'by speaker' }[order];
  const isAsking = part === 'one';
  return {
    words: isAsking
      ? 'Figures of several articles that may be one. Nothing is changed until you answer; every answer can be undone.'
      : `${ledger.figures.toLocaleString('en')} in ${counted(ledger.articles, 'article')}, ${by}; ${comparedWords(ledger)}`,
    count: isAsking ? Math.max(1, ledger.figures) : ledger.figures,
    choices: (
      <>
        {!isAsking && select}
        {!isAsking && !chosen && (
          <button type="button" class="button" aria-label="Merge two measures …" ref={opener} onClick={begin}>
            Merge …
          </button>
        )}
        <Segments<LedgerPart>
          name="Figures shown"
          choices={{
            all: 'All',
            differing: (
              <>Differing {ledger.differing > 0 && <b>{ledger.differing.toLocaleString('en')}</b>}</>
            ),
            one:
              figures.length > 0
                ? `Perhaps one figure ${figures.length.toLocaleString('en')}`
                : 'Perhaps one figure',
            money: 'Money',
            shares: 'Shares',
            counts: 'Counts',
          }}
          value={part}
          onChange={(next) => actions.onState({ ...state, part: next === 'all' ? '' : next }, 'replace')}
        />
      </>
    ),
    above: !isAsking && panel,
    list: isAsking ? (
      <SameFiguresView questions={figures} lookingFor={lookingFor} />
    ) : (
      <LedgerView ledger={ledger} chosen={chosen} onChoose={choose} />
    ),
  };
}
