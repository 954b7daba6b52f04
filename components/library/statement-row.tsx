import { stanceWords } from '@/lib/core/export/stance-words.ts';
import {
  type Annotation,
  type ClaimBody,
  FLAGS,
  type RecordedArticle,
  type RecordedSpeaker,
} from '@/lib/core/record/record.ts';
import { KIND_WORDS } from '../words/claims.ts';
import type { Loaded } from './annotation-cache.ts';
import { useLibrary } from './library-context.ts';
import { HitPlaces } from './hit-places.tsx';
import { saidIn } from './model/entries.ts';
import { OpenLink } from './open-link.tsx';
import { SourceWords } from './source-words.tsx';
import { RowNotes } from './row-notes.tsx';
import { RowTools } from './row-tools.tsx';
import { StandingFlags } from './standing-flags.tsx';
import { ClaimWords, Words } from './words.tsx';

/** Role and affiliation in one line; that no name is given for a mere description. */
function positionWords(speaker: RecordedSpeaker | null, name: string): string {
  const { role = '', affiliation = '' } = speaker ?? {};
  if (role || affiliation)
    return [role, role.includes(affiliation) ? '' : affiliation].filter(Boolean).join(', ');
  return /^\p{Ll}/u.test(name) ? 'no name given' : '';
}

interface StandingProps {
  readonly body: ClaimBody;
  readonly flags: number;
  readonly annotation: Annotation;
  readonly article: RecordedArticle;
}

/** What the row tells below the words: what reports them does, how they stand in the text, and how they stand on record. */
function Standing({ body, flags, annotation, article }: StandingProps) {
  const { actions } = useLibrary();
  const told = [...stanceWords(body.stance, body.cue?.text ?? '', 'say'), KIND_WORDS[body.kind].short];
  return (
    <p class="cue">
      {told.map((word, index) => (
        <span key={word} class={index > 0 ? 'dot' : ''}>
          {word}
        </span>
      ))}
      <StandingFlags flags={flags} annotation={annotation} change={article.change} />
      {(flags & FLAGS.unsure) !== 0 && (
        <button
          type="button"
          class="link confirm"
          tabIndex={-1}
          aria-keyshortcuts="y"
          title="It is right, Y"
          onClick={() => actions.onConfirm(annotation.id)}
        >
          It is right
        </button>
      )}
    </p>
  );
}

interface Props {
  readonly entry: number;
  readonly article: RecordedArticle;
  /** Its annotation with the others of its article; undefined until they are there. */
  readonly found: { readonly annotation: Annotation; readonly loaded: Loaded } | undefined;
  /** Whether the heading above tells the article, or the speaker. */
  readonly heads: 'article' | 'speaker';
  /** How well it fits what is searched for (hits.ts). */
  readonly rank: number;
}

/** A claim on record: who said it, in which words, how it stands, and what the user wrote to it. */
export function StatementRow({ entry, article, found, heads, rank }: Props) {
  const { entries, search, current, selected } = useLibrary();
  const id = entries.ids[entry] ?? '';
  const flags = entries.flags[entry] ?? 0;
  const body = found?.annotation.body.type === 'claim' ? found.annotation.body : undefined;
  const name = saidIn(entries, entry) ?? body?.source?.text ?? 'No name given';
  const isSelected = selected.has(id);
  const classes = ['stm', id === current && 'sel', isSelected && 'picked'].filter(Boolean).join(' ');
  return (
    <div class={classes} data-id={id}>
      <div class="who">
        {heads === 'article' ? (
          <b>
            <Words text={name} search={search} />
          </b>
        ) : (
          <span>
            <SourceWords article={article} />
          </span>
        )}
        <span>
          <Words text={positionWords(body?.speaker ?? null, name)} search={search} />
        </span>
        {isSelected && <span class="visually-hidden">Selected</span>}
      </div>
      <div class="what">
        <OpenLink class="quote" article={article.id} annotation={id}>
          {found ? (
            <ClaimWords
              claim={found.annotation}
              others={found.loaded.list}
              leads={found.loaded.leads}
              search={search}
            />
          ) : (
            <span class="visually-hidden">Statement of {name}</span>
          )}
        </OpenLink>
        {body && found && (
          <Standing body={body} flags={flags} annotation={found.annotation} article={article} />
        )}
        {search && found && <HitPlaces annotation={found.annotation} article={article} rank={rank} />}
        {found && <RowNotes annotation={found.annotation} />}
      </div>
      <RowTools annotation={id} quotes />
    </div>
  );
}
