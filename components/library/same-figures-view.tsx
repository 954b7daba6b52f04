import { useRef, useState } from 'preact/hooks';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { CHECK, Icon } from '../icons.tsx';
import { counted } from '../words/counts.ts';
import { BOUND_SIGNS, columnUnit, measureWords } from '../words/figures.ts';
import { loadedAt, useEntries, useLibrary } from './library-context.ts';
import { articleAt, figureAt, saidIn, sourceOf } from './model/entries.ts';
import { figureContext } from './model/figure-context.ts';
import { answerOf, type FigureQuestion, type FigureRow } from './model/same-figures.ts';
import { OpenLink } from './open-link.tsx';
import { SourceWords } from './source-words.tsx';
import { useRowNavigation } from './use-row-navigation.ts';

/** Questions that are shown at once. */
const MOST = 40;

/** All questions since the view was opened: what is answered stays in its place until the view is left. */
function useQuestions(open: readonly FigureQuestion[]): readonly FigureQuestion[] {
  const seen = useRef(new Map<string, FigureQuestion>());
  for (const question of open) {
    const known = seen.current.get(question.id);
    // Rows that were answered are no more in the question, and stay in view.
    if (known === undefined || known.rows.length <= question.rows.length)
      seen.current.set(question.id, question);
  }
  return [...seen.current.values()].slice(0, MOST);
}

function reasonWords({ words, isSameValue, days }: FigureQuestion): string {
  const value = isSameValue ? 'Same unit and value' : 'Same unit';
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.at(-1) ?? '';
  const named = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${last}` : last;
  const time = days === undefined ? '' : days === 0 ? '; on one day' : `; within ${counted(days, 'day')}`;
  return `${value}${named && `; the sentences have ${named}`}${time}.`;
}

function Value({ entry }: { readonly entry: number }) {
  const { entries } = useLibrary();
  const figure = figureAt(entries, entry);
  if (!figure) return null;
  const { short, full } = amountOf(figure);
  return (
    <td class="num v" title={full}>
      {figure.bound && (
        <span class="bound">
          <span aria-hidden="true">{BOUND_SIGNS[figure.bound]} </span>
          <span class="visually-hidden">{figure.bound} </span>
        </span>
      )}
      {short} <span class="unit">{columnUnit(figure)}</span>
    </td>
  );
}

interface AnswersProps {
  readonly answer: 'same' | 'another' | null;
  readonly isFirst: boolean;
  /** Whether it was answered last, and so is what undo takes back. */
  readonly isLast: boolean;
  readonly onSame: () => void;
  readonly onAnother: () => void;
}

function Answers({ answer, isFirst, isLast, onSame, onAnother }: AnswersProps) {
  const { actions } = useLibrary();
  if (isFirst) return <span class="done">the first of it</span>;
  if (answer !== null)
    return (
      <>
        <span class="done">
          {answer === 'same' && <Icon path={CHECK} />}
          {answer === 'same' ? 'same figure' : 'another figure'}
        </span>{' '}
        {isLast && (
          <button type="button" class="link" data-key="z" onClick={actions.onUndo}>
            Undo
          </button>
        )}
      </>
    );
  return (
    <>
      <button type="button" class="button" data-key="y" onClick={onSame}>
        Same{' '}
        <kbd class="key" aria-hidden="true">
          Y
        </kbd>
      </button>{' '}
      <button type="button" class="button" data-key="o" onClick={onAnother}>
        Another{' '}
        <kbd class="key" aria-hidden="true">
          O
        </kbd>
      </button>
    </>
  );
}

interface RowProps {
  readonly row: FigureRow;
  readonly first: FigureRow;
  readonly index: number;
  readonly held: readonly HeldOne[];
  readonly last: string;
  readonly onAnswered: (row: string) => void;
}

function Row({ row, first, index, held, last, onAnswered }: RowProps) {
  const context = useLibrary();
  const { entries, actions } = context;
  const [entry = -1] = row.entries;
  const article = articleAt(entries, entry);
  const annotation = loadedAt(context, entry)?.annotation;
  const around = annotation && figureContext(annotation);
  const speaker = saidIn(entries, entry);
  const isFirst = row === first;
  if (!article) return null;
  return (
    <tr data-index={isFirst ? undefined : index} tabIndex={isFirst ? undefined : -1} aria-keyshortcuts="y o">
      <Value entry={entry} />
      <td class="as">
        <OpenLink class="put" article={article.id} annotation={entries.ids[entry] ?? ''}>
          {around ? (
            <>
              “{around.before}
              <u>{around.text}</u>
              {around.after}”
            </>
          ) : (
            <span class="visually-hidden">Figure in {article.title}</span>
          )}
        </OpenLink>
        {row.entries.length > 1 && (
          <span class="again">{counted(row.entries.length, 'time')} in this article</span>
        )}
      </td>
      <td class="by">{speaker ?? <span class="nil">article’s own words</span>}</td>
      <td class="src">
        <SourceWords article={article} />
      </td>
      <td class="yn">
        <Answers
          isFirst={isFirst}
          isLast={row.ids[0] === last}
          answer={answerOf(held, first, row)}
          onSame={() => {
            onAnswered(row.ids[0] ?? '');
            actions.onMerge([...first.ids, ...row.ids], first.ids[0] ?? '', null, 'figure');
          }}
          onAnother={() => {
            onAnswered(row.ids[0] ?? '');
            actions.onOtherFigure(first.ids, row.ids);
          }}
        />
      </td>
    </tr>
  );
}

interface QuestionProps extends Pick<RowProps, 'last' | 'onAnswered'> {
  readonly question: FigureQuestion;
  /** Of its first row that can be answered. */
  readonly from: number;
}

function Question({ question, from, ...answered }: QuestionProps) {
  const context = useLibrary();
  const { entries } = context;
  const { rows } = question;
  const [first] = rows;
  const [entry = -1] = first.entries;
  useEntries(
    context,
    rows.flatMap((row) => row.entries),
  );
  const figure = figureAt(entries, entry);
  const measure = figure ? measureWords({ ...figure, measure: entries.labels[entry] ?? '' }) : '';
  const others = rows.filter(({ isOtherValue }) => isOtherValue);
  const sources = others.flatMap(({ entries: [place = -1] }) => {
    const article = articleAt(entries, place);
    return article ? sourceOf(article) : [];
  });
  return (
    <section class="sugg" aria-label={`One figure? ${measure}`}>
      <div class="q1">
        <h3>One figure?</h3>
        <p>{measure || 'Measure not stated'}</p>
        <p class="meta">{reasonWords(question)}</p>
        {sources.length > 0 && (
          <p class="meta">
            Less sure of <b>{[...new Set(sources)].join(', ')}</b>: another value.
          </p>
        )}
      </div>
      <table class="tbl led2">
        <thead>
          <tr>
            <th scope="col" class="num">
              Value
            </th>
            <th scope="col">As it was put</th>
            <th scope="col">Said by</th>
            <th scope="col">Source</th>
            <th scope="col">
              <span class="visually-hidden">Your answer</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row
              key={row.ids[0]}
              row={row}
              first={first}
              index={from + at - 1}
              held={entries.held}
              {...answered}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const rowsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('tr[data-index]') ?? []),
];

/** "Perhaps one figure": figures of several articles, confirmed or refused row by row, with a key each. */
export function SameFiguresView({
  questions: open,
  lookingFor,
}: {
  readonly questions: readonly FigureQuestion[];
  /** Articles whose figures have still to be looked for. */
  readonly lookingFor: number;
}) {
  const { nav } = useLibrary();
  const questions = useQuestions(open);
  const [last, setLast] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useRowNavigation(nav, () => ({
    count: rowsIn(list.current).length,
    goTo: (index) => rowsIn(list.current)[index]?.focus(),
    isRow: () => true,
    currentRow: () => -1,
  }));
  let from = 0;
  return (
    <div
      role="presentation"
      ref={list}
      onKeyDown={(event) => {
        const { target, key } = event;
        const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
        if (!isPlain || !/^[yoz]$/i.test(key) || !(target instanceof Element)) return;
        const row = target.closest<HTMLElement>('tr[data-index]');
        const button = row?.querySelector<HTMLElement>(`[data-key="${key.toLowerCase()}"]`);
        if (!row || !button) return;
        // Its buttons go; without the focus on the row, the next key would answer nothing.
        row.focus();
        button.click();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {lookingFor > 0 && (
        <p class="meta">
          <output>Still looking: {counted(lookingFor, 'article')} to go.</output>
        </p>
      )}
      {questions.map((question) => {
        const own = (
          <Question key={question.id} question={question} from={from} last={last} onAnswered={setLast} />
        );
        from += question.rows.length - 1;
        return own;
      })}
      {questions.length === 0 && lookingFor === 0 && (
        <div class="state">
          <h2>No figures wait for you</h2>
          <p>
            Figures of several articles come here that have unit, value and words of their sentences in
            common.
          </p>
        </div>
      )}
    </div>
  );
}
