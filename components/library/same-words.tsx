import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '@/lib/core/record/record.ts';
import { counted } from '../words/counts.ts';
import { useLibrary } from './library-context.ts';
import { OpenLink } from './open-link.tsx';
import { SourceWords } from './source-words.tsx';

const speakerOf = ({ body }: Annotation): string =>
  (body.type === 'claim' ? body.speaker?.name : undefined) ?? 'no name given';

/** Whether two names are one, or one the end of the other: "Halloran", "Ingrid Halloran". */
function isSameName(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one.toLowerCase(), other.toLowerCase()].toSorted(
    (a, b) => a.length - b.length,
  );
  return longer === shorter || longer.endsWith(` ${shorter}`);
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
  const differs = rows.some(({ other }) => !isSameName(speakerOf(other), speakerOf(annotation)));
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
              : <b>{speakerOf(other)}</b>
            </li>
          ))}
          {differs && <li class="meta">The outlets differ, or On the Record misread one.</li>}
        </ul>
      )}
    </div>
  );
}
