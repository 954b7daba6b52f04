import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import { termsIn } from '@/lib/core/text/folded-words.ts';
import { paragraphWords, wordsOfSpans } from './both-wordings.ts';
import type { ComparedItem } from './compared-items.ts';

interface Props {
  readonly comparison: Comparison;
  readonly item: ComparedItem;
  /** The words of the release that were chosen. */
  readonly onLink: (from: string) => void;
  readonly onClose: () => void;
}

interface Choice {
  readonly span: Span;
  readonly words: string;
  readonly terms: ReadonlySet<string>;
}

/** The release's sentences, those first that share most words with the passage. */
function choicesFor({ article, release }: Comparison, item: ComparedItem): readonly Choice[] {
  const own = new Set(termsIn(wordsOfSpans(article, item.article)));
  const shared = ({ terms }: Choice) => [...terms].filter((term) => own.has(term)).length;
  return release.sentences
    .map((span): Choice => {
      const words = wordsOfSpans(release, [span]);
      return { span, words, terms: new Set(termsIn(words)) };
    })
    .filter(({ terms }) => terms.size > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.span.start - b.span.start);
}

/** Which sentence of the release a passage comes from, as the user says it. */
export function LinkByHand({ comparison, item, onLink, onClose }: Props) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const choices = useMemo(() => choicesFor(comparison, item), [comparison, item.id]);
  const sought = termsIn(query);
  const shown = choices.filter(({ terms }) =>
    sought.every((word) => [...terms].some((term) => term.startsWith(word))),
  );
  return (
    <section class="linkbyhand" aria-label="Link by hand">
      <label>
        <span>The sentence of the release that it comes from</span>
        <input
          type="text"
          autocomplete="off"
          placeholder="Words of the release"
          ref={field}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <ul>
        {shown.map(({ span, words }) => (
          <li key={span.start}>
            <button type="button" class="row" onClick={() => onLink(words)}>
              {words}
              <span class="meta">{paragraphWords(comparison.release, [span]) || 'headline'}</span>
            </button>
          </li>
        ))}
        {shown.length === 0 && <li class="meta">No sentence of the release has these words.</li>}
      </ul>
      <button type="button" class="button" onClick={onClose}>
        Cancel
      </button>
    </section>
  );
}
