import { useMemo, useState } from 'preact/hooks';
import { heldOf } from '@/lib/core/record/held-one.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { counted } from '../words/counts.ts';
import { useFigures } from './figures-list.tsx';
import { ArticlesView } from './articles-view.tsx';
import { foundWords } from './model/found-words.ts';
import { useLibrary } from './library-context.ts';
import type { LibraryModel } from './library-model.ts';
import { MergePanel } from './merge-panel.tsx';
import { articleRows } from './model/articles.ts';
import { type Entries, siteOf } from './model/entries.ts';
import { timelinePart } from './model/parts.ts';
import { remembered } from './model/remembered.ts';
import { shownPages } from './model/shown-table.ts';
import { type SpeakerEntry, type SpeakerTable, speakerTable } from './model/speakers.ts';
import { statementsOf } from './model/statements.ts';
import { timelineOf } from './model/timeline.ts';
import {
  ARTICLE_ORDERS,
  INITIATIVE_ORDERS,
  SPEAKER_ORDERS,
  STATEMENT_ORDERS,
  type TimelinePart,
} from './model/view-state.ts';
import { SpeakersView } from './speakers-view.tsx';
import { StatementList } from './statement-list.tsx';
import { TimelineView } from './timeline-view.tsx';
import { useOpener } from './use-focus-back.ts';
import { Segments } from './view-head.tsx';
import { type ViewList, useOrder } from './view-list.tsx';

function useStatements({ entries, filtered: { shown }, hits, isLooking }: LibraryModel): ViewList {
  const { state } = useLibrary();
  const { order, select } = useOrder(STATEMENT_ORDERS);
  const ranks = hits?.wide;
  const statements = useMemo(
    () => statementsOf(entries, shown, order, ranks),
    [entries, shown, order, ranks],
  );
  const words = { article: ', newest first', oldest: ', oldest first', speaker: '', name: '' }[order];
  return {
    words: `${statements.rows.length.toLocaleString('en')} in ${counted(statements.articles, 'article')}${ranks ? foundWords(statements.rows, ranks, state.search) : words}`,
    isLooking,
    count: statements.rows.length,
    choices: select,
    list: <StatementList key={order} statements={statements} ranks={ranks} />,
  };
}

function sitesOf(entries: Entries, rows: readonly SpeakerEntry[]): string[] {
  const sites = rows.map(
    ({ articlePlaces }) =>
      new Set(
        articlePlaces.flatMap((place) => (entries.articles[place] ? siteOf(entries.articles[place]) : [])),
      ),
  );
  const [first = new Set<string>(), ...others] = sites;
  return [...first].filter((site) => others.every((other) => other.has(site)));
}

function speakerWords({ rows }: SpeakerTable): string {
  const unnamed = rows.filter((row) => row.unnamed).length;
  const named = rows.length - unnamed;
  const words = `${named.toLocaleString('en')} ${named === 1 ? 'person or body' : 'people and bodies'}`;
  return unnamed === 0 ? words : `${words}, ${unnamed.toLocaleString('en')} more of whom no name is given`;
}

function useSpeakers(
  { entries, filtered: { shown } }: LibraryModel,
  identities: readonly HeldOne[],
): ViewList {
  const { actions } = useLibrary();
  const { order, select } = useOrder(SPEAKER_ORDERS);
  const table = remembered(shown, `speakers ${order}`, () => speakerTable(entries, shown, order));
  const [chosen, setChosen] = useState<readonly string[]>();
  const opener = useOpener(chosen !== undefined);
  const choose = (name: string) =>
    setChosen((names = []) =>
      names.includes(name) ? names.filter((other) => other !== name) : [...names, name],
    );
  const rows = chosen ? table.rows.filter(({ name }) => chosen.includes(name)) : [];
  return {
    words: speakerWords(table),
    count: table.rows.length,
    choices: (
      <>
        {select}
        {!chosen && (
          <button type="button" class="button" ref={opener} onClick={() => setChosen([])}>
            Merge two names …
          </button>
        )}
      </>
    ),
    above: chosen && (
      <MergePanel
        names={chosen}
        sites={sitesOf(entries, rows)}
        onMerge={(name, site) => {
          actions.onMerge(chosen, name, site);
          setChosen(undefined);
        }}
        onCancel={() => setChosen(undefined)}
      />
    ),
    list: (
      <SpeakersView
        table={table}
        shown={shown}
        identities={heldOf(identities)}
        chosen={chosen}
        onChoose={choose}
      />
    ),
  };
}

function useInitiatives({ entries, filtered: { shown } }: LibraryModel): ViewList {
  const { state, actions } = useLibrary();
  const { order, select } = useOrder(INITIATIVE_ORDERS);
  const part = timelinePart(state.part);
  const timeline = remembered(shown, `timeline ${order} ${part}`, () =>
    timelineOf(entries, shown, order, part),
  );
  const { heads, reports, dated } = timeline;
  return {
    words: `${counted(heads.size, 'name')} in ${counted(reports, 'article')}; ${dated.toLocaleString('en')} with the date of what was done`,
    count: timeline.rows.length,
    choices: (
      <>
        {select}
        <Segments<TimelinePart>
          name="Deeds shown"
          choices={{ all: 'All', done: 'Done', open: 'Not done' }}
          value={part}
          onChange={(next) => actions.onState({ ...state, part: next === 'all' ? '' : next }, 'replace')}
        />
      </>
    ),
    list: <TimelineView timeline={timeline} />,
  };
}

function useArticles({ entries, filtered: { shown }, hits, isLooking }: LibraryModel): ViewList {
  const { state } = useLibrary();
  const { order, select } = useOrder(ARTICLE_ORDERS);
  const rows = useMemo(
    () => articleRows(entries, shown, order, shownPages({ entries, hits }, state)),
    [entries, shown, order, hits, state.search, state.filters],
  );
  const changed = rows.filter(({ article }) => entries.articles[article]?.change).length;
  return {
    words: `${rows.length.toLocaleString('en')} on record${changed > 0 ? `, ${changed.toLocaleString('en')} changed since` : ''}`,
    isLooking,
    count: rows.length,
    choices: select,
    list: <ArticlesView rows={rows} />,
  };
}

/** What each view shows; a view keeps its own, so that its hooks stay the same. */
export const VIEW_LISTS = {
  statements: useStatements,
  speakers: useSpeakers,
  figures: useFigures,
  initiatives: useInitiatives,
  articles: useArticles,
} as const;
