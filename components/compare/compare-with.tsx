import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { useLibrary } from '../library/library-context.ts';
import { sourceOf } from '../library/model/entries.ts';
import { likelySources, type LikelySource } from '../library/model/likely-sources.ts';
import { formatState } from '../library/model/view-state.ts';
import { SourceWords } from '../library/source-words.tsx';
import { counted } from '../words/counts.ts';

/** Articles listed that nothing but a word in their title or source speaks for. */
const MOST_OTHERS = 20;

function reasonsOf({ names, figures, days }: LikelySource): string {
  const time = days === undefined ? '' : days === 0 ? 'same day' : `${counted(days, 'day')} apart`;
  const told = [names > 0 && counted(names, 'name'), figures > 0 && counted(figures, 'figure')].filter(
    Boolean,
  );
  return [`${told.join(', ')} in common`, time].filter(Boolean).join(' · ');
}

interface RowProps {
  readonly article: RecordedArticle;
  readonly why?: string;
}

function Row({ article, why }: RowProps) {
  const { state } = useLibrary();
  return (
    <li>
      <a href={formatState({ ...state, beside: article.id, pane: '', at: '' })}>
        {article.title || article.url}
      </a>
      <p class="meta">
        <SourceWords article={article} />
        {why && <span class="dot">{why}</span>}
      </p>
    </li>
  );
}

/** Which recorded text an article is laid beside: those that are likely its source first, any other by a word. */
export function CompareWith({
  article,
  onClose,
}: {
  readonly article: RecordedArticle;
  readonly onClose: () => void;
}) {
  const { entries } = useLibrary();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // It stands before the button that opened it.
  useLayoutEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const likely = useMemo(() => likelySources(entries, entries.articles.indexOf(article)), [entries, article]);
  const words = typed.trim().toLowerCase();
  const others = words
    ? entries.articles.filter(
        (other) => other !== article && `${other.title} ${sourceOf(other)}`.toLowerCase().includes(words),
      )
    : [];
  return (
    <section class="comparewith" aria-label="Compare with">
      <div role="presentation" onKeyDown={onKeyDown}>
        <div class="comparehead">
          <h3>Compare with</h3>
          <button type="button" class="button plain" onClick={onClose}>
            Cancel
          </button>
        </div>
        <input
          type="text"
          ref={field}
          aria-label="Any recorded text"
          placeholder="Any recorded text"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {words ? (
          <ul>
            {others.slice(0, MOST_OTHERS).map((other) => (
              <Row key={other.id} article={other} />
            ))}
            {others.length === 0 && <li class="meta">No recorded text has these words in its title.</li>}
          </ul>
        ) : (
          <>
            <h4>Likely its source</h4>
            <ul>
              {likely.map((source) => {
                const other = entries.articles[source.article];
                return other && <Row key={other.id} article={other} why={reasonsOf(source)} />;
              })}
              {likely.length === 0 && (
                <li class="meta">
                  No recorded text of these weeks resembles this article. Record the release first, or look
                  for it by a word of its title.
                </li>
              )}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
