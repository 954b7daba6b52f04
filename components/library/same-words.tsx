import { useEffect, useState } from 'preact/hooks';
import { mayBeSpeaker } from '@/lib/core/align/same-name.ts';
import type { Annotation, RecordedArticle, RecordedSpeaker } from '@/lib/core/record/record.ts';
import { SideOfDiff } from '../compare/side-of-diff.tsx';
import { RelationSign } from '../compare/signs.tsx';
import { wordsElsewhere } from '../compare/words-elsewhere.ts';
import { counted } from '../words/counts.ts';
import { useLibrary } from './library-context.ts';
import { sourceOf } from './model/entries.ts';
import { formatState } from './model/view-state.ts';
import { OpenLink } from './open-link.tsx';
import { publishedWords } from './source-words.tsx';

const speakerOf = ({ body }: Annotation): RecordedSpeaker | null =>
  body.type === 'claim' ? body.speaker : null;

/** Whether two claims surely name two speakers: of one that names nobody nothing is sure. */
function nameOthers(one: Annotation, other: Annotation): boolean {
  const [own, theirs] = [speakerOf(one), speakerOf(other)];
  return own !== null && theirs !== null && !mayBeSpeaker(own, theirs);
}

interface Found {
  readonly annotation: Annotation;
  readonly article: RecordedArticle;
}

/** A claim with these words: when and where it stands, who is named, and in what its words differ from those at hand. */
function Row({
  of,
  found: { annotation, article },
  isFirst,
}: {
  of: Annotation;
  found: Found;
  isFirst: boolean;
}) {
  const isOwn = annotation.id === of.id;
  const isOther = nameOthers(annotation, of);
  const { parts, sign, words } = wordsElsewhere(of, annotation);
  return (
    <tr>
      <td>{publishedWords(article)}</td>
      <td>
        {isOwn ? (
          sourceOf(article)
        ) : (
          <OpenLink class="" article={article.id} annotation={annotation.id}>
            {sourceOf(article)}
          </OpenLink>
        )}
      </td>
      <td>
        <b class={isOther ? 'w' : undefined}>{speakerOf(annotation)?.name ?? 'no name given'}</b>
      </td>
      <td>
        {isOwn ? (
          <span class="meta">{isFirst ? 'this statement, the earliest on record' : 'this statement'}</span>
        ) : sign === 'verbatim' ? (
          <span class="meta">the same words</span>
        ) : (
          <span class="said">
            <SideOfDiff parts={parts} side="article" />
          </span>
        )}
      </td>
      <td class={isOther || sign === 'altered' ? 'differs' : undefined}>
        {!isOwn && (
          <>
            <RelationSign sign={isOther ? 'speaker' : sign} />
            {isOther ? 'Other speaker' : words}
          </>
        )}
      </td>
    </tr>
  );
}

/** Where else the words of a claim are on record, by date, and who is named there. */
export function SameWords({ annotation }: { readonly annotation: Annotation }) {
  const { actions, entries, state } = useLibrary();
  const [others, setOthers] = useState<readonly Annotation[]>([]);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void actions.onSameWords(annotation).then((found) => isWanted && setOthers(found));
    return () => {
      isWanted = false;
    };
  }, [annotation.id, annotation.changedAt]);
  const rows = [annotation, ...others]
    .flatMap((one): Found[] => {
      const article = entries.articles.find(({ id }) => id === one.article);
      return article ? [{ annotation: one, article }] : [];
    })
    .toSorted((a, b) => (a.article.published ?? '9').localeCompare(b.article.published ?? '9'));
  const articles = new Set(rows.map(({ article }) => article.id)).size - 1;
  if (articles < 1) return null;
  const other = rows.find((row) => nameOthers(row.annotation, annotation));
  return (
    <div class="samewords">
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Same words in {counted(articles, 'other article')}
        {other && ', another speaker named'}
      </button>
      {isOpen && (
        <>
          <table>
            <thead>
              <tr>
                {['Date', 'Recorded in', 'Who is named', 'Words there', 'Beside these'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <Row key={row.annotation.id} of={annotation} found={row} isFirst={at === 0} />
              ))}
            </tbody>
          </table>
          {other && (
            <p class="meta">
              Two names for the same words: the outlets differ, or On the Record misread one. Open both before
              you decide.{' '}
              <a
                class="link"
                href={formatState({
                  ...state,
                  view: 'articles',
                  article: annotation.article,
                  beside: other.article.id,
                })}
              >
                Open both
              </a>
            </p>
          )}
        </>
      )}
    </div>
  );
}
