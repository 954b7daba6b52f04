import { useRef, useState } from 'preact/hooks';
import { keyOf } from '../key-of.ts';
import { counted } from '../words/counts.ts';
import { type Answer, answersOf } from './decide-answers.ts';
import { DecideRow } from './decide-row.tsx';
import { useLibrary } from './library-context.ts';
import type { LibraryModel } from './library-model.ts';
import { NothingMatches } from './library-states.tsx';
import type { Decision, DecisionKind } from './model/to-decide.ts';
import { choiceOf } from './model/view-state.ts';
import { useRowNavigation } from './use-row-navigation.ts';
import { Segments } from './view-head.tsx';

const HEADINGS: Readonly<Record<DecisionKind, string>> = {
  names: 'One speaker or two?',
  lesson: 'Corrected elsewhere, the same here?',
  undated: 'No date stated',
  changed: 'The page now says something else',
  unsure: 'Unsure claims on record',
};
const KINDS = Object.keys(HEADINGS) as DecisionKind[];
const SHORT = {
  names: 'Names',
  lesson: 'Corrections',
  undated: 'Dates',
  changed: 'Changes',
  unsure: 'Unsure',
} as const;
/** Questions of one kind that are shown before more are asked for. */
const STEP = 50;

/** All questions since the view was opened, in order: what is answered stays in its place until the view is left. */
function useQuestions(open: readonly Decision[]): readonly Decision[] {
  const seen = useRef(new Map<string, Decision>());
  for (const decision of open) seen.current.set(decision.id, decision);
  return [...seen.current.values()];
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li[data-index]') ?? [])];
}

/** Presses the button of the row with the focus that bears a key; true where there is one. */
function pressed(list: HTMLElement | null, key: string): boolean {
  const row = rowsIn(list).find((one) => one.contains(document.activeElement));
  const button = row?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  button?.click();
  return button !== null && button !== undefined;
}

interface Props {
  readonly model: LibraryModel;
  readonly onClearSearch: () => void;
}

/** "To decide": what waits for the user, one answer each; nothing changes until it is given, and each can be undone. */
export function DecideView({ model, onClearSearch }: Props) {
  const { decisions, decisionsFound, counts: found } = model;
  const context = useLibrary();
  const { state, actions, nav } = context;
  const questions = useQuestions(decisions);
  const [answered, setAnswered] = useState<ReadonlyMap<string, string>>(new Map());
  const [limit, setLimit] = useState(STEP);
  const list = useRef<HTMLDivElement>(null);
  const open = new Set(decisions.map(({ id }) => id));
  const last = [...answered.keys()].findLast((id) => !open.has(id));
  const counts = (kind: DecisionKind) =>
    decisionsFound.filter((one) => one.kind === kind).length.toLocaleString('en');
  const all = decisionsFound.length.toLocaleString('en');
  const shown = new Set(decisionsFound.map(({ id }) => id));
  const choices = {
    all: `All ${all}`,
    ...Object.fromEntries(KINDS.map((kind) => [kind, `${SHORT[kind]} ${counts(kind)}`])),
  } as Readonly<Record<DecisionKind | 'all', string>>;
  const part = choiceOf(choices, state.part);

  const answer = (decision: Decision, { words, give }: Answer) => {
    const now = new Map(answered);
    now.delete(decision.id);
    setAnswered(now.set(decision.id, words));
    // Its buttons go; without the focus on the row, the next key would answer nothing.
    document.activeElement?.closest<HTMLElement>('li[data-index]')?.focus();
    give();
  };
  useRowNavigation(nav, () => ({
    count: rowsIn(list.current).length,
    goTo: (index) => rowsIn(list.current)[index]?.focus(),
    isRow: () => true,
    currentRow: () => -1,
  }));

  let index = 0;
  return (
    <main>
      <div class="viewhead">
        <h2>To decide</h2>
        <output class="meta">
          {all}
          {state.search && ` of ${decisions.length.toLocaleString('en')}`} open. Nothing is changed until you
          answer; every answer can be undone.
        </output>
        <span class="push" />
        <Segments<DecisionKind | 'all'>
          name="Questions shown"
          choices={choices}
          value={part}
          onChange={(next) => actions.onState({ ...state, part: next === 'all' ? '' : next }, 'replace')}
        />
      </div>
      <div
        class="decide"
        role="presentation"
        ref={list}
        onKeyDown={(event) => {
          const isField = event.target instanceof HTMLElement && event.target.matches('input');
          if (isField || event.altKey || event.ctrlKey || event.metaKey) return;
          const key = keyOf(event);
          const isAnswer = /^[a-z]$/.test(key) && !/^[jk]$/.test(key);
          if (!isAnswer || !pressed(list.current, key)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {KINDS.filter((kind) => part === 'all' || part === kind).map((kind) => {
          const own = questions.filter(
            ({ kind: of, id }) => of === kind && (shown.has(id) || answered.has(id)),
          );
          if (own.length === 0) return null;
          return (
            <section key={kind} aria-label={HEADINGS[kind]}>
              <div class="decidehead">
                <h3>{HEADINGS[kind]}</h3>
                <span>{counts(kind)}</span>
              </div>
              <ul>
                {own.slice(0, limit).map((decision) => (
                  <DecideRow
                    key={decision.id}
                    decision={decision}
                    index={index++}
                    answers={answersOf(context, decision)}
                    onAnswer={(one) => answer(decision, one)}
                    answered={open.has(decision.id) ? undefined : answered.get(decision.id)}
                    onUndo={decision.id === last ? actions.onUndo : undefined}
                  />
                ))}
              </ul>
              {own.length > limit && (
                <button type="button" class="link" onClick={() => setLimit(limit + STEP)}>
                  {counted(own.length - limit, 'more question')}
                </button>
              )}
            </section>
          );
        })}
        {decisions.length > 0 && decisionsFound.length === 0 && answered.size === 0 && (
          <NothingMatches
            state={state}
            counts={found}
            isFiltered={false}
            onState={(next) => actions.onState(next, 'replace')}
            onClearSearch={onClearSearch}
          />
        )}
        {decisions.length === 0 && answered.size === 0 && (
          <div class="state">
            <h2>Nothing waits for you</h2>
            <p>
              Names that may be one speaker, what you corrected elsewhere, undated articles, changed pages and
              unsure claims come here.
            </p>
          </div>
        )}
        <p class="keysline" aria-hidden="true">
          <span>
            <kbd class="key">J</kbd> <kbd class="key">K</kbd> next, previous; nothing is decided by moving on
          </span>
          <span>
            <kbd class="key">Y</kbd> <kbd class="key">N</kbd> and the other keys on the buttons answer
          </span>
          <span>
            <kbd class="key">Z</kbd> undo
          </span>
        </p>
      </div>
    </main>
  );
}
