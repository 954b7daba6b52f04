import { useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { useLibrary } from '../library/library-context.ts';
import { sourceOf } from '../library/model/entries.ts';
import { formatState } from '../library/model/view-state.ts';
import { SourceWords } from '../library/source-words.tsx';
import { CompareHead, type ComparedPart } from './compare-head.tsx';
import { ComparedColumn } from './compared-column.tsx';
import { type ComparedItem, comparedItems, itemName } from './compared-items.ts';
import { comparedMarks } from './compared-marks.ts';
import { comparisonFile } from './comparison-file.ts';
import { PassageBar } from './passage-bar.tsx';
import { PrintedItems } from './printed-items.tsx';
import { RelationSign } from './signs.tsx';
import { useColumns } from './use-columns.ts';
import { useDocumentKeys } from './use-document-keys.ts';

interface Props {
  readonly article: RecordedArticle;
  readonly release: RecordedArticle;
  readonly comparison: Comparison;
}

/** What fits beside a thread: of what differs the difference itself. */
function shortWords({ sign, words, note, differs, isUnsure }: ComparedItem): string {
  if (!differs || sign === 'speaker' || note === '') return words;
  return isUnsure ? `Possibly; ${note}` : note;
}

function Tag({
  item,
  top,
  isCurrent,
  onClick,
}: {
  readonly item: ComparedItem;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly onClick: () => void;
}) {
  const { sign, differs } = item;
  const classes = ['relation', differs && 'differs', isCurrent && 'current'].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={classes}
      style={{ top: `${top - 11}px` }}
      data-item={item.id}
      aria-label={itemName(item)}
      aria-current={isCurrent ? 'true' : undefined}
      title={itemName(item)}
      onClick={onClick}
    >
      <RelationSign sign={sign} />
      <span>{shortWords(item)}</span>
    </button>
  );
}

function Head({ article, name }: { readonly article: RecordedArticle; readonly name: string }) {
  return (
    <div>
      <h3>{article.title || article.url}</h3>
      <p class="meta">
        {name}
        <span class="dot">
          <SourceWords article={article} />
        </span>
      </p>
    </div>
  );
}

/** A recorded article and a release in parallel columns, with all that became of the one in the other. */
export function CompareView({ article, release, comparison }: Props) {
  const { state, actions } = useLibrary();
  const [part, setPart] = useState<ComparedPart>('all');
  const [current, setCurrent] = useState<string>();
  const [isTogether, setTogether] = useState(true);
  const [showsCopied, setShowsCopied] = useState(true);
  const columns = useRef<HTMLDivElement>(null);
  const items = useMemo(() => comparedItems(comparison), [comparison]);
  const marks = useMemo(() => comparedMarks(comparison), [comparison]);
  const differing = items.filter(({ differs }) => differs);
  const leftOut = items.filter(({ kind }) => kind === 'left out');
  const shown = useMemo(
    () => ({ all: items.filter(({ kind }) => kind !== 'left out'), differing, 'left out': leftOut })[part],
    [items, part],
  );
  const drawn = useMemo(
    () => shown.filter(({ kind }) => showsCopied || kind !== 'copied'),
    [shown, showsCopied],
  );
  const ids = new Set(drawn.map(({ id }) => id));
  const isShown = ({ item }: { readonly item: string }) =>
    ids.has(item) || (part === 'all' && item.startsWith('left out'));
  const { threads, standLevel } = useColumns(columns, drawn, isTogether);

  const show = (id: string) => {
    setCurrent(id);
    standLevel(id);
    const tag = columns.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
    tag?.focus({ preventScroll: true });
  };
  const step = (among: readonly ComparedItem[], by: 1 | -1) => {
    const at = among.findIndex(({ id }) => id === current);
    const next = among[at === -1 ? (by === 1 ? 0 : among.length - 1) : at + by];
    if (next) show(next.id);
  };
  const toSide = (side: string) =>
    columns.current?.querySelector<HTMLElement>(`[data-side="${side}"]`)?.focus();
  useDocumentKeys({
    n: () => step(differing, 1),
    p: () => step(differing, -1),
    j: () => step(shown, 1),
    k: () => step(shown, -1),
    s: () => setTogether(!isTogether),
    '[': () => toSide('release'),
    ']': () => toSide('article'),
  });

  const { copied, copiedShare } = comparison.alignment;
  const looked = items.find(({ id }) => id === current);
  return (
    <main class="compare">
      <p class="crumb">
        <a href={formatState({ ...state, beside: '' })}>{article.title || article.url}</a>
        <span class="dot" />
        beside {sourceOf(release)}
        <span class="dot" />
        <a href={formatState({ ...state, article: release.id, beside: article.id })}>Swap the sides</a>
      </p>
      <CompareHead
        items={items}
        part={part}
        onPart={setPart}
        current={current}
        onStep={(by) => step(differing, by)}
        isTogether={isTogether}
        onTogether={setTogether}
        showsCopied={copied.length > 0 ? showsCopied : undefined}
        onCopied={setShowsCopied}
        onExport={(format) =>
          actions.onSaveFile(comparisonFile(comparison, release.title || release.url, format))
        }
      />
      {looked && (
        <PassageBar
          comparison={comparison}
          release={release.identity}
          item={looked}
          onLink={(link) => actions.onLink(article.id, link)}
        />
      )}
      <div class="columnheads">
        <Head article={release} name="The release" />
        <span />
        <Head article={article} name="The article" />
      </div>
      <div class="columns" ref={columns}>
        <svg class="threads" aria-hidden="true">
          {threads.map(({ item, path }) => (
            <path
              key={item.id}
              d={path}
              class={[item.differs && 'differs', item.id === current && 'current', item.isUnsure && 'broken']
                .filter(Boolean)
                .join(' ')}
            />
          ))}
        </svg>
        <ComparedColumn
          side="release"
          read={comparison.release.read}
          marks={marks.release.filter(isShown)}
          current={current}
          onItem={show}
        />
        <div class="gutter">
          {threads.map(({ item, top }) => (
            <Tag
              key={item.id}
              item={item}
              top={top}
              isCurrent={item.id === current}
              onClick={() => show(item.id)}
            />
          ))}
        </div>
        <ComparedColumn
          side="article"
          read={comparison.article.read}
          marks={marks.article.filter(isShown)}
          current={current}
          onItem={show}
        />
      </div>
      <PrintedItems comparison={comparison} items={drawn} />
      <p class="comparefoot meta">
        <span>
          {copied.length === 0
            ? 'No run of eight words or more outside quotation marks stands in both.'
            : `${Math.round(copiedShare * 100)} % of the article outside quotation marks stands in the release in the same order (${copied.length} ${copied.length === 1 ? 'run' : 'runs'} of eight words or more).`}{' '}
          What is seen here is that words differ, never why; a passage that is not in the release may come
          from an interview or another text.
        </span>
        <span aria-hidden="true">
          <kbd class="key">N</kbd> <kbd class="key">P</kbd> differences <kbd class="key">J</kbd>{' '}
          <kbd class="key">K</kbd> any passage <kbd class="key">S</kbd> scroll together{' '}
          <kbd class="key">[</kbd> <kbd class="key">]</kbd> side <kbd class="key">X</kbd> unlink
        </span>
      </p>
    </main>
  );
}
