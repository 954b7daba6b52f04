import { useState } from 'preact/hooks';
import type { Annotation, FigureBody, Version } from '@/lib/core/record/record.ts';
import { takeNewWording } from '@/lib/core/record/wording.ts';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import { dayWords } from '@/lib/core/record/date-words.ts';
import { columnUnit } from '../words/figures.ts';
import { CHANGES, Icon } from '../icons.tsx';
import { ChangedFlag, OwnFlags } from './standing-flags.tsx';
import { useLibrary } from './library-context.ts';
import { holdingWords } from './articles-view.tsx';
import { RowNotes } from './row-notes.tsx';
import { RowTools } from './row-tools.tsx';
import { SameWords } from './same-words.tsx';
import { ClaimWords } from './words.tsx';

/** The passages of an annotation as they read in the text that it was looked for in last; undefined where none is left. */
function newWords({ placement }: Annotation, versions: readonly Version[]): string | undefined {
  const text = versions.find(({ id }) => id === placement.version)?.read.text;
  if (text === undefined) return undefined;
  const words = placement.spans.flatMap((span) => (span ? text.slice(span.start, span.end) : []));
  return words.length > 0 ? words.join(' … ').replace(/^that\s+/, '') : undefined;
}

const figureOf = ({ body }: Annotation): FigureBody | undefined =>
  body.type === 'figure' ? body : undefined;

/** A figure as its new wording would have it; undefined where that gives none. */
function newFigure(annotation: Annotation, versions: readonly Version[]): FigureBody | undefined {
  const version = versions.find(({ id }) => id === annotation.placement.version);
  try {
    return version && figureOf(takeNewWording(annotation, version, annotation.changedAt));
  } catch {
    return undefined;
  }
}

/** "6.8 %", "1.37 tn CNY"; the words themselves where the value has not changed. */
function amountWords(figure: FigureBody, other: FigureBody): string {
  const words = ({ kind, value, unit }: FigureBody) =>
    [amountOf({ value }).short, columnUnit({ kind, unit })].filter(Boolean).join(' ');
  return words(figure) === words(other) ? figure.text : words(figure);
}

/** Who says it and in which words: "authors · they calculate"; what a figure measures. */
function Source({ annotation: { body } }: { readonly annotation: Annotation }) {
  if (body.type === 'figure') return <p class="cue">{body.measure}</p>;
  const said = body.type === 'claim' ? body : body.saidBy;
  if (said === null) return <p class="cue">the article’s own words</p>;
  // A claim's words are led in by its own.
  const cue = body.type === 'claim' ? undefined : body.saidBy?.cue;
  return (
    <p class="cue">
      {said.speaker?.name ?? 'No name given'}
      {cue && (
        <>
          <span class="dot" />
          <em>{cue}</em>
        </>
      )}
    </p>
  );
}

interface WordsProps {
  readonly annotation: Annotation;
  readonly others: readonly Annotation[];
}

function RecordedWords({ annotation, others }: WordsProps) {
  const { search } = useLibrary();
  const { body } = annotation;
  if (body.type === 'claim')
    return (
      <p class="quote">
        <ClaimWords claim={annotation} others={others} search={search} />
      </p>
    );
  return body.type === 'figure' ? (
    <p class="amt">
      <b>{body.text}</b>
    </p>
  ) : (
    <p class="quote">{body.name}</p>
  );
}

interface AffectedProps extends WordsProps {
  readonly versions: readonly Version[];
}

/** An annotation whose words changed: how it stands on record, how it reads now, and the choice between the two. */
function Affected({ annotation, others, versions }: AffectedProps) {
  const { actions } = useLibrary();
  const { body, placement, id } = annotation;
  const now = placement.status === 'gone' ? undefined : newWords(annotation, versions);
  const figure = now === undefined ? undefined : newFigure(annotation, versions);
  return (
    <li class="aff" data-id={id}>
      {body.type === 'figure' && figure ? (
        <p class="amt">
          <b>{amountWords(body, figure)}</b>
          <Icon path={CHANGES.flat} />
          <b>{amountWords(figure, body)}</b>
        </p>
      ) : (
        <RecordedWords annotation={annotation} others={others} />
      )}
      <Source annotation={annotation} />
      <OwnFlags annotation={annotation} />
      <p class="st">
        <ChangedFlag>
          {now === undefined
            ? 'Gone from the article'
            : body.type === 'figure' && body.value !== figure?.value
              ? 'Value differs now'
              : 'The page now says something else'}
        </ChangedFlag>
      </p>
      {now !== undefined && body.type !== 'figure' && (
        <p class="quote now">
          <span class="hint">Now: </span>
          {now}
        </p>
      )}
      <div class="pair">
        <button type="button" class="button" onClick={() => actions.onKeep([id])}>
          Keep as recorded
        </button>
        {now === undefined ? (
          <button type="button" class="button" onClick={() => actions.onDelete([id])}>
            Remove
          </button>
        ) : (
          <button type="button" class="button" onClick={() => actions.onTake([id])}>
            {body.type === 'figure' ? 'Take new value' : 'Take new wording'}
          </button>
        )}
      </div>
      <RowNotes annotation={annotation} />
    </li>
  );
}

function ListedAnnotation({ annotation, others }: WordsProps) {
  const { current } = useLibrary();
  const { id, body, placement } = annotation;
  return (
    <li class={id === current ? 'aff sel' : 'aff'} data-id={id}>
      <div tabIndex={-1} data-row>
        <RecordedWords annotation={annotation} others={others} />
        <Source annotation={annotation} />
        <OwnFlags annotation={annotation} />
        {placement.status !== 'in place' && placement.status !== 'moved' && (
          <p class="st">
            <ChangedFlag>
              {placement.status === 'gone' ? 'Gone from the article' : 'Kept in its earlier wording'}
            </ChangedFlag>
          </p>
        )}
      </div>
      {body.type === 'claim' && <SameWords annotation={annotation} />}
      <RowNotes annotation={annotation} />
      <RowTools annotation={id} quotes={body.type === 'claim' || body.saidBy !== null} />
    </li>
  );
}

interface Props {
  readonly annotations: readonly Annotation[];
  readonly versions: readonly Version[];
  /** `Annotation.id` of those that the user has not decided about. */
  readonly undecided: readonly string[];
  /** When the text was last read before it changed; undefined where it did not. */
  readonly since: string | undefined;
  /** The annotation that the article was opened for, or "". */
  readonly at: string;
}

/** What is on record of an article: what its change touches first, then the rest. */
export function AffectedList({ annotations, versions, undecided, since, at }: Props) {
  const affected = annotations.filter(({ id }) => undecided.includes(id));
  const rest = annotations.filter(({ id }) => !undecided.includes(id));
  const [isOpen, setOpen] = useState(undecided.length === 0 || (at !== '' && !undecided.includes(at)));
  const { actions } = useLibrary();
  const count = (type: string) => rest.filter(({ body }) => body.type === type).length;
  const held = { claims: count('claim'), figures: count('figure'), initiatives: count('initiative') };
  return (
    <aside class="affected" aria-label="On record">
      {affected.length > 0 && (
        <>
          <h3>On record, changed on the page</h3>
          <ul>
            {affected.map((annotation) => (
              <Affected
                key={annotation.id}
                annotation={annotation}
                others={annotations}
                versions={versions}
              />
            ))}
          </ul>
          {affected.length > 1 && (
            <div class="pair all">
              <button
                type="button"
                class="button plain"
                onClick={() => actions.onKeep(affected.map(({ id }) => id))}
              >
                Keep all as recorded
              </button>
            </div>
          )}
        </>
      )}
      <h3>{affected.length > 0 ? 'On record, unchanged' : 'On record'}</h3>
      <p class="same">
        {holdingWords(held) || 'The page alone.'}{' '}
        {rest.length > 0 && (
          <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide' : 'Show'}
          </button>
        )}
      </p>
      {isOpen && (
        <ul class="rest">
          {rest.map((annotation) => (
            <ListedAnnotation key={annotation.id} annotation={annotation} others={annotations} />
          ))}
        </ul>
      )}
      {since && affected.length > 0 && (
        <p class="fine">The wording of {dayWords(since)} stays in the library whichever you choose.</p>
      )}
    </aside>
  );
}
