import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compareVersions } from '@/lib/core/compare/compare-versions.ts';
import type { ArticleField, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import { CompareWith } from '../compare/compare-with.tsx';
import { CHANGED, Icon } from '../icons.tsx';
import { counted } from '../words/counts.ts';
import { dateWords, dayWords } from '@/lib/core/record/date-words.ts';
import { AffectedList } from './affected.tsx';
import { ArticleForm } from './article-form.tsx';
import { useLibrary } from './library-context.ts';
import { changeRows } from './model/change-rows.ts';
import { momentWords } from '../words/moment.ts';
import { sourceOf } from './model/entries.ts';
import { formatState, type Pane, START } from './model/view-state.ts';
import { useOpener } from './use-focus-back.ts';
import { VersionText } from './version-text.tsx';
import { Segments } from './view-head.tsx';
import { WordDiff } from './word-diff.tsx';

const FIELD_NAMES: Readonly<Record<ArticleField, string>> = {
  title: 'title',
  byline: 'byline',
  publication: 'publication',
  published: 'day',
};

function fieldNames(fields: readonly ArticleField[]): string {
  return new Intl.ListFormat('en').format(fields.map((field) => FIELD_NAMES[field]));
}

type TextPane = Exclude<Pane, 'reports'>;

interface ChangedProps {
  readonly article: RecordedArticle;
  readonly before: Version;
  readonly passages: number;
  readonly headline: boolean;
  /** How many claims, figures and initiatives are affected. */
  readonly affected: readonly [number, number, number];
}

function affectedWords([claims, figures, initiatives]: ChangedProps['affected']): string {
  const parts = [
    claims > 0 && counted(claims, 'claim'),
    figures > 0 && counted(figures, 'figure'),
    initiatives > 0 && counted(initiatives, 'initiative'),
  ].filter(Boolean);
  if (parts.length === 0) return 'nothing on record is affected.';
  const isOne = claims + figures + initiatives === 1;
  return `${parts.join(' and ')} on record ${isOne ? 'is' : 'are'} affected.`;
}

function ChangedWords({ article, before, passages, headline, affected }: ChangedProps) {
  const read = [
    passages > 0 && `${counted(passages, 'passage')} ${passages === 1 ? 'reads' : 'read'} differently`,
    headline && (passages > 0 ? 'so does the headline' : 'The headline reads differently'),
  ].filter(Boolean);
  return (
    <p>
      <b>Changed since {dayWords(article.change?.since ?? before.readAt)}.</b>{' '}
      {read.length > 0 ? read.join(', ') : 'Paragraphs moved'}; {affectedWords(affected)}
    </p>
  );
}

interface Props {
  readonly article: RecordedArticle;
  /** Its texts, oldest first; undefined until they are there. */
  readonly versions: readonly Version[] | undefined;
}

/** An article on record: its text as it was and is, what changed, and what is on record of it. */
export function ArticleView({ article, versions }: Props) {
  const { cache, actions, state } = useLibrary();
  useEffect(() => cache.want([article.id]), [cache, article.id]);
  const title = useRef<HTMLHeadingElement>(null);
  // The link that was followed is gone with its list.
  useLayoutEffect(() => {
    if (document.activeElement === document.body)
      title.current?.focus({ preventScroll: true, focusVisible: false });
  }, [article.id]);
  const annotations = cache.of(article.id)?.list ?? [];
  const newest = versions?.at(-1);
  const [chosen, setChosen] = useState<string>();
  const [isEditing, setEditing] = useState(false);
  const [isComparing, setComparing] = useState(false);
  const details = useOpener(isEditing);
  const compares = useOpener(isComparing);
  const others = (versions ?? []).slice(0, -1);
  const before =
    others.find(({ id }) => id === chosen) ??
    others.find(({ id }) => id === article.change?.from) ??
    others.at(-1);
  const comparison = useMemo(
    () => (before && newest ? compareVersions(before.read, newest.read) : undefined),
    [before, newest],
  );
  // Once all is decided about, the changes that were looked at stay in view.
  const hadChange = useRef<string>(undefined);
  if (article.change) hadChange.current = article.id;
  const asked = state.pane === 'reports' ? '' : state.pane;
  const pane: TextPane = before ? asked || (hadChange.current === article.id ? 'changes' : 'now') : 'now';
  const undecided = article.change?.undecided ?? [];
  const isOf = (type: string) =>
    annotations.filter(({ id, body }) => body.type === type && undecided.includes(id)).length;
  const showsDiff = pane === 'changes' && before && newest && comparison;
  // What exports name it by; lists have the host, which no page can choose.
  const site = newest?.read.metadata.site?.value;
  const ownName = article.publication === undefined && site !== sourceOf(article) ? site : undefined;
  const shown = pane === 'recorded' ? before : newest;

  return (
    <div class="cols art">
      <main>
        <p class="crumb">
          <a href={formatState({ ...START, view: 'articles', search: state.search })}>Articles</a>
          <span class="dot" />
          {sourceOf(article)}
          {ownName !== undefined && (
            <>
              <span class="dot" />
              calls itself {ownName}
            </>
          )}
        </p>
        <h2 class="arttitle" tabIndex={-1} ref={title}>
          {article.title || article.url}
        </h2>
        <p class="meta">
          {article.published ? `Published ${dateWords(article.published)}` : 'Day of publication not stated'}
          {article.edited && article.edited.length > 0 && (
            <>
              <span class="dot" />
              {fieldNames(article.edited)} set by hand
            </>
          )}
          <span class="dot" />
          put on record {momentWords(article.recordedAt)}
          {article.readAt !== article.recordedAt && (
            <>
              <span class="dot" />
              read again {momentWords(article.readAt)}
            </>
          )}
        </p>
        <p class="meta printnote">{article.url}</p>
        {isComparing && <CompareWith article={article} onClose={() => setComparing(false)} />}
        {isEditing && <ArticleForm article={article} ownName={ownName} onClose={() => setEditing(false)} />}
        <p class="artways">
          <button type="button" class="link" ref={compares} onClick={() => setComparing(!isComparing)}>
            Compare with …
          </button>
          <a href={formatState({ ...state, pane: 'reports', at: '' })}>What reports made of it</a>
          {!isEditing && (
            <button type="button" class="link" ref={details} onClick={() => setEditing(true)}>
              {article.published === undefined ? 'Set its day and other details' : 'Correct its details'}
            </button>
          )}
          <a href={article.url} target="_blank" rel="noreferrer">
            Open the page
          </a>
          <button type="button" class="link danger" onClick={() => actions.onDeleteArticle(article.id)}>
            Delete article
          </button>
        </p>
        {before && newest && comparison && (
          <div class="change-notice">
            <div>
              <Icon path={CHANGED} />
              <ChangedWords
                article={article}
                before={before}
                passages={comparison.passages}
                headline={comparison.headline !== null}
                affected={[isOf('claim'), isOf('figure'), isOf('initiative')]}
              />
            </div>
            <Segments<TextPane>
              name="Text"
              choices={{ changes: 'Changes', recorded: 'As recorded', now: 'As it stands' }}
              value={pane}
              onChange={(next) => actions.onState({ ...state, pane: next }, 'replace')}
            />
          </div>
        )}
        {others.length > 1 && before && pane !== 'now' && (
          <p class="versions">
            <label>
              Text of{' '}
              <select value={before.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                {others.map(({ id, readAt }) => (
                  <option key={id} value={id}>
                    {momentWords(readAt)}
                  </option>
                ))}
              </select>
            </label>
          </p>
        )}
        {showsDiff ? (
          <WordDiff rows={changeRows(comparison, before.read, newest.read)} />
        ) : shown ? (
          <VersionText version={shown} annotations={annotations} at={state.at} />
        ) : (
          versions && <p class="meta none">The text of this article was not kept.</p>
        )}
      </main>
      <AffectedList
        key={`${article.id} ${undecided.length}`}
        annotations={annotations}
        versions={versions ?? []}
        undecided={undecided}
        since={article.change?.since}
        at={state.at}
      />
    </div>
  );
}
