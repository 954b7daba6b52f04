import { useState } from 'preact/hooks';
import { isDescribed } from '@/lib/core/record/lesson-sort.ts';
import { annotationOf } from '@/lib/core/record/lessons.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { CHANGED, HAND, Icon, MERGE, QUESTION, UNDO, WHEN } from '../icons.tsx';
import { counted } from '../words/counts.ts';
import { describedWords } from '../words/lessons.ts';
import type { Answer } from './decide-answers.ts';
import { EditForm } from './edit-form.tsx';
import { FieldsForm } from './fields-form.tsx';
import { loadedAt, useEntries, useLibrary } from './library-context.ts';
import { articleAt, sourceOf } from './model/entries.ts';
import type { Decision } from './model/to-decide.ts';
import { OpenLink } from './open-link.tsx';
import { SourceWords } from './source-words.tsx';
import { ClaimWords } from './words.tsx';

/** Around the question mark, as around that of an unsure mark. */
const RING = 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0';

const ICONS = {
  names: MERGE,
  lesson: HAND,
  undated: WHEN,
  changed: CHANGED,
  unsure: `${RING}${QUESTION}`,
} as const;

type Of<Kind extends Decision['kind']> = { readonly decision: Extract<Decision, { readonly kind: Kind }> };

function Names({ decision: { names, because, articles } }: Of<'names'>) {
  const [shorter, fuller] = names;
  return (
    <>
      <p class="what">
        {shorter} <small>and</small> {fuller}
      </p>
      <p class="because">
        {articles > 0 &&
          `They stand in ${articles === 1 ? 'the same article' : `the same ${articles} articles`}. `}
        {because}
      </p>
    </>
  );
}

function ArticleTitle({ article }: { readonly article: RecordedArticle }) {
  return (
    <p class="what">
      <OpenLink class="" article={article.id}>
        {article.title || article.url}
      </OpenLink>
    </p>
  );
}

/** What was corrected, where, and in how many other articles the same stands. */
function Lesson({ decision: { lesson, annotations } }: Of<'lesson'>) {
  const { entries } = useLibrary();
  const wanted = new Set(annotations);
  const articles = entries.articles.filter(({ catalog }) => catalog.ids.some((id) => wanted.has(id)));
  const [first] = articles;
  const { sort, name, from, to, title, article } = lesson;
  const thing = sort === 'measure' ? 'figure' : 'claim';
  return (
    <>
      <p class="what">
        {isDescribed(sort) ? (
          <>
            {name} <small>{describedWords(lesson)}</small>
          </>
        ) : (
          <>
            “{from}” <small>{sort === 'refused' ? 'is no claim' : 'is'}</small> {to}
          </>
        )}
      </p>
      <p class="because">
        So you corrected it in “
        <OpenLink class="" article={article} annotation={annotationOf(lesson)}>
          {title}
        </OpenLink>
        ”. {counted(annotations.length, thing)} in {counted(articles.length, 'other article')}{' '}
        {sort === 'refused' ? 'with the same words' : 'read as that one did before'}.
      </p>
      {first && (
        <p class="src">
          <OpenLink class="" article={first.id} annotation={annotations[0] ?? ''}>
            <SourceWords article={first} />
          </OpenLink>
          {articles.length > 1 && ` and ${counted(articles.length - 1, 'more article')}`}
        </p>
      )}
    </>
  );
}

function Undated({ decision: { article: place, day } }: Of<'undated'>) {
  const article = useArticle(place);
  if (!article) return null;
  return (
    <>
      <ArticleTitle article={article} />
      <p class="because">
        {sourceOf(article)}. The text gives no date{day && '; its address holds one'}. Until you give one, it
        stands last in every list and is left out of plots.
      </p>
    </>
  );
}

function Changed({ decision: { article: place, undecided } }: Of<'changed'>) {
  const { cache } = useLibrary();
  const article = useArticle(place);
  if (!article) return null;
  const loaded = cache.of(article.id);
  const [first] = undecided.flatMap((id) => loaded?.byId.get(id) ?? []);
  return (
    <>
      <ArticleTitle article={article} />
      {first && <p class="q">{first.passages.map(({ quote }) => quote.exact).join(' … ')}</p>}
      <p class="src">
        <SourceWords article={article} />. The page now words {counted(undecided.length, 'passage')} on record
        differently.
      </p>
    </>
  );
}

function Unsure({ decision: { entry } }: Of<'unsure'>) {
  const context = useLibrary();
  useEntries(context, [entry]);
  const found = loadedAt(context, entry);
  const article = articleAt(context.entries, entry);
  const body = found?.annotation.body;
  if (!found || body?.type !== 'claim' || !article) return null;
  return (
    <>
      <p class="what">{body.speaker?.name ?? 'No name given'}</p>
      <p class="q">
        <OpenLink class="" article={article.id} annotation={found.annotation.id}>
          <ClaimWords
            claim={found.annotation}
            others={found.loaded.list}
            leads={found.loaded.leads}
            search=""
          />
        </OpenLink>
      </p>
      <p class="because">{body.doubt && `Unsure: ${body.doubt}`}</p>
      <p class="src">
        <SourceWords article={article} />
      </p>
    </>
  );
}

function useArticle(place: number): RecordedArticle | undefined {
  return useLibrary().entries.articles[place];
}

function Question({ decision }: { readonly decision: Decision }) {
  switch (decision.kind) {
    case 'names':
      return <Names decision={decision} />;
    case 'undated':
      return <Undated decision={decision} />;
    case 'lesson':
      return <Lesson decision={decision} />;
    case 'changed':
      return <Changed decision={decision} />;
    case 'unsure':
      break;
  }
  return <Unsure decision={decision} />;
}

interface Props {
  readonly decision: Decision;
  readonly index: number;
  readonly answers: readonly Answer[];
  readonly onAnswer: (answer: Answer) => void;
  /** What was answered; undefined while it is open. */
  readonly answered: string | undefined;
  /** Set on what was answered last. */
  readonly onUndo: (() => void) | undefined;
}

/** A question with its answers, each with its key; what is answered stays, greyed, with the way back. */
export function DecideRow({ decision, index, answers, onAnswer, answered, onUndo }: Props) {
  const [isTyping, setTyping] = useState(false);
  const isDone = answered !== undefined;
  return (
    <li
      class={isDone ? 'question done' : 'question'}
      data-index={index}
      tabIndex={-1}
      // A row takes the focus so that single keys answer it.
      aria-keyshortcuts="j k"
    >
      <Icon path={isDone ? UNDO : ICONS[decision.kind]} />
      <div>
        <Question decision={decision} />
        {isDone && <p class="because">You answered: {answered}</p>}
        {isTyping && !isDone && (
          <Typed decision={decision} onClose={() => setTyping(false)} onAnswer={onAnswer} />
        )}
      </div>
      <div class="answers">
        {isDone ? (
          onUndo && <Key name="Undo" char="z" onClick={onUndo} />
        ) : (
          <>
            {answers.map((answer) => (
              <Key key={answer.key} name={answer.label} char={answer.key} onClick={() => onAnswer(answer)} />
            ))}
            {decision.kind === 'undated' && (
              <Key name="Type a date" char="d" onClick={() => setTyping(true)} />
            )}
            {decision.kind === 'unsure' && (
              <Key name="Change speaker" char="s" onClick={() => setTyping(true)} />
            )}
          </>
        )}
      </div>
    </li>
  );
}

interface KeyProps {
  readonly name: string;
  readonly char: string;
  readonly onClick: () => void;
}

function Key({ name, char, onClick }: KeyProps) {
  return (
    <button type="button" class="button" data-key={char} onClick={onClick}>
      {name}{' '}
      <kbd class="key" aria-hidden="true">
        {char.toUpperCase()}
      </kbd>
    </button>
  );
}

interface TypedProps {
  readonly decision: Decision;
  readonly onClose: () => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** The form for an answer that is typed: a day, a speaker. */
function Typed({ decision, onClose, onAnswer }: TypedProps) {
  const context = useLibrary();
  if (decision.kind === 'unsure') {
    const annotation = loadedAt(context, decision.entry)?.annotation;
    return annotation ? <EditForm annotation={annotation} onClose={onClose} /> : null;
  }
  const article = decision.kind === 'undated' ? context.entries.articles[decision.article] : undefined;
  if (!article) return null;
  return (
    <FieldsForm
      label="Day of the article"
      fields={[{ name: 'published', label: 'Published', value: '', hint: '2024-05-03' }]}
      onKeep={async ({ published = '' }) => {
        const wrong = await context.actions.onEditArticle(article.id, { published });
        if (!wrong)
          onAnswer({ key: 'd', label: '', words: `published ${published}.`, give: () => undefined });
        return wrong;
      }}
      onClose={onClose}
    />
  );
}
