import { kindBeside } from '../words/deeds.ts';
import { deedText } from '@/lib/core/record/deed-text.ts';
import { dateWords, periodWords } from '@/lib/core/record/date-words.ts';
import type { Annotation, FigureBody, InitiativeBody, RecordedSpeaker } from '@/lib/core/record/record.ts';
import { isUnsure, standingOf } from '@/lib/core/record/standing.ts';
import { loadedWords, KIND_WORDS, NOBODY } from '../words/claims.ts';
import { figureContext } from '../library/model/figure-context.ts';
import { ClaimWords } from '../library/words.tsx';
import type { BriefArticle } from './brief-data.ts';

function Who({ speaker, source }: { readonly speaker: RecordedSpeaker | null; readonly source?: string }) {
  const { role = '', affiliation = '' } = speaker ?? {};
  const position = [role, role.includes(affiliation) ? '' : affiliation].filter(Boolean).join(', ');
  return (
    <p class="who">
      <b>{speaker?.name ?? source ?? NOBODY}</b>
      {position && `, ${position}`}
    </p>
  );
}

/** A figure in the words around it, which the record's selectors hold. */
function FigureWords({ annotation, body }: { readonly annotation: Annotation; readonly body: FigureBody }) {
  const { before, text, after } = figureContext(annotation);
  const about = [body.measure, body.period && periodWords(body.period).long, body.basis, body.place].filter(
    Boolean,
  );
  return (
    <>
      <p class="words">
        {before}
        <u>{text}</u>
        {after}
      </p>
      {about.length > 0 && <p class="about">{about.join(' · ')}</p>}
      <p class="about">
        {body.saidBy === null
          ? 'The article’s own words'
          : `Said by ${body.saidBy.speaker?.name ?? 'somebody of whom no name is given'}${body.saidBy.cue ? ` (“${body.saidBy.cue}”)` : ''}`}
      </p>
    </>
  );
}

function InitiativeWords({ body }: { readonly body: InitiativeBody }) {
  return (
    <>
      <p class="words">
        {body.name} <span class="about">{kindBeside(body)}</span>
      </p>
      {body.deeds.map((deed) => (
        <p key={deedText(deed)} class="about">
          {deedText({ ...deed, ...(deed.date && { date: dateWords(deed.date) }) })}
          {deed.date ? '' : ', no date stated'}
        </p>
      ))}
      {body.saidBy && (
        <p class="about">Said by {body.saidBy.speaker?.name ?? 'somebody of whom no name is given'}</p>
      )}
    </>
  );
}

/** How a row stands, in words alone: what was done by hand, how far the user is, what it belongs to. */
function standingWords(annotation: Annotation, page: number | undefined): string[] {
  const {
    byHand,
    edited,
    was,
    confirmed,
    progress,
    projects = [],
    tags,
  } = standingOf(annotation, annotation.placement.status);
  const { body } = annotation;
  return [
    body.type === 'claim' ? KIND_WORDS[body.kind].long : '',
    ...(body.type === 'claim' ? loadedWords({ ...body, id: annotation.id, speaker: null }) : []),
    page === undefined ? '' : `page ${page}`,
    byHand ? 'marked by hand' : '',
    edited.length > 0 ? `corrected by hand: ${edited.join(', ')}${was ? `, was “${was}”` : ''}` : '',
    confirmed && edited.length === 0 && !byHand ? 'confirmed by hand' : '',
    progress ? `status: ${progress}` : '',
    projects.length > 0 ? `project: ${projects.join(', ')}` : '',
    tags.length > 0 ? `tags: ${tags.join(', ')}` : '',
  ].filter(Boolean);
}

/** What became of the passage; undefined where it stands as it was recorded. */
function changeWords({ id, placement }: Annotation, { article, now }: BriefArticle): string | undefined {
  if (placement.status !== 'altered' && placement.status !== 'gone') return undefined;
  const since = article.change ? `since ${dateWords(article.change.since)} ` : '';
  const words = now.get(id);
  return words
    ? `${since}the page says “${words}”; the wording above is the one recorded`
    : `${since}it is not on the page any more; the wording above is the one recorded`;
}

interface Props {
  readonly annotation: Annotation;
  readonly from: BriefArticle;
  readonly number: number;
}

/** One row of a brief, whole. */
export function BriefRow({ annotation, from, number }: Props) {
  const { body, note } = annotation;
  const change = changeWords(annotation, from);
  return (
    <li value={number}>
      {isUnsure(annotation) && (
        <p class="unsure">
          <b>Unsure:</b> {(body.type === 'claim' && body.doubt) || 'read the passage before you use it'}
        </p>
      )}
      {body.type === 'claim' && (
        <>
          <Who speaker={body.speaker} {...(body.source && { source: body.source.text })} />
          <p class="words">
            <ClaimWords claim={annotation} others={from.others} leads={from.leads} search="" />
          </p>
        </>
      )}
      {body.type === 'figure' && <FigureWords annotation={annotation} body={body} />}
      {body.type === 'initiative' && <InitiativeWords body={body} />}
      <p class="about">
        <b>On record</b> since {dateWords(annotation.createdAt)}
        {standingWords(annotation, from.pages.get(annotation.id)).map((words) => ` · ${words}`)}
      </p>
      {change && (
        <p class="about">
          <b>Changed:</b> {change}
        </p>
      )}
      {note && <blockquote>{note.text}</blockquote>}
    </li>
  );
}
