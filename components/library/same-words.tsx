import { useEffect, useState } from 'preact/hooks';
import { mayBeSpeaker } from '@/lib/core/align/same-name.ts';
import type { Annotation, RecordedSpeaker } from '@/lib/core/record/record.ts';
import { counted } from '../words/counts.ts';
import { useLibrary } from './library-context.ts';
import { OpenLink } from './open-link.tsx';
import { SourceWords } from './source-words.tsx';

const speakerOf = ({ body }: Annotation): RecordedSpeaker | null =>
  body.type === 'claim' ? body.speaker : null;

/** Whether two claims surely name two speakers: of one that names nobody nothing is sure. */
function nameOthers(one: Annotation, other: Annotation): boolean {
  const [own, theirs] = [speakerOf(one), speakerOf(other)];
  return own !== null && theirs !== null && !mayBeSpeaker(own, theirs);
}

/** Where else the words of a claim are on record, by date, and who is named there. */
export function SameWords({ annotation }: { readonly annotation: Annotation }) {
  const { actions, entries } = useLibrary();
  const [found, setFound] = useState<readonly Annotation[]>([]);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void actions.onSameWords(annotation).then((others) => isWanted && setFound(others));
    return () => {
      isWanted = false;
    };
  }, [annotation.id, annotation.changedAt]);
  const rows = found
    .flatMap((other) => {
      const article = entries.articles.find(({ id }) => id === other.article);
      return article ? [{ other, article }] : [];
    })
    .toSorted((a, b) => (a.article.published ?? '9').localeCompare(b.article.published ?? '9'));
  if (rows.length === 0) return null;
  const articles = new Set(rows.map(({ article }) => article.id)).size;
  const differs = rows.some(({ other }) => nameOthers(other, annotation));
  return (
    <div class="samewords">
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Same words in {counted(articles, 'other article')}
        {differs && ', another speaker named'}
      </button>
      {isOpen && (
        <ul>
          {rows.map(({ other, article }) => (
            <li key={other.id}>
              <OpenLink class="" article={article.id} annotation={other.id}>
                <SourceWords article={article} />
              </OpenLink>
              : <b>{speakerOf(other)?.name ?? 'no name given'}</b>
            </li>
          ))}
          {differs && <li class="meta">The outlets differ, or On the Record misread one.</li>}
        </ul>
      )}
    </div>
  );
}
