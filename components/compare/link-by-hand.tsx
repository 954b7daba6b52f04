import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import { termsIn } from '@/lib/core/text/folded-words.ts';
import { paragraphWords, sentenceOf, wordsOfSpans } from './both-wordings.ts';
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
  /** What a link to it holds. */
  readonly from: string;
  /** Of a figure its own words, before those of its sentence. */
  readonly figure?: string;
  readonly words: string;
  readonly terms: ReadonlySet<string>;
}

/** The release's sentences, or of a figure its figures: those first whose words are most like the item's. */
function choicesFor({ article, release }: Comparison, item: ComparedItem): readonly Choice[] {
  const isFigure = item.kind === 'figure';
  const around = isFigure ? item.article.map((span) => sentenceOf(article, span)) : item.article;
  const own = new Set(termsIn(wordsOfSpans(article, around)));
  const shared = ({ terms }: Choice) => [...terms].filter((term) => own.has(term)).length;
  const choiceOf = (span: Span, known?: Pick<Choice, 'from' | 'figure'>): Choice => {
    const words = wordsOfSpans(release, [sentenceOf(release, span)]);
    return { span, from: words, ...known, words, terms: new Set(termsIn(words)) };
  };
  const choices = isFigure
    ? release.figures.map((figure) =>
        choiceOf(figure, { from: figure.words, figure: wordsOfSpans(release, [figure]) }),
      )
    : release.sentences.map((span) => choiceOf(span));
  return choices
    .filter(({ terms }) => terms.size > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.span.start - b.span.start);
}

/** Which sentence of the release a passage comes from, or which of its figures a figure, as the user says it. */
export function LinkByHand({ comparison, item, onLink, onClose }: Props) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const choices = useMemo(() => choicesFor(comparison, item), [comparison, item.id]);
  const kind = item.kind === 'figure' ? 'figure' : 'sentence';
  const sought = termsIn(query);
  const shown = choices.filter(({ terms }) =>
    sought.every((word) => [...terms].some((term) => term.startsWith(word))),
  );
  return (
    <section class="linkbyhand" aria-label="Link by hand">
      <label>
        <span>{`The ${kind} of the release that it comes from`}</span>
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
        {shown.map(({ span, from, figure, words }) => (
          <li key={span.start}>
            <button type="button" class="row" onClick={() => onLink(from)}>
              {figure && <b>{figure}</b>} {words}
              <span class="meta">{paragraphWords(comparison.release, [span]) || 'headline'}</span>
            </button>
          </li>
        ))}
        {shown.length === 0 && <li class="meta">{`No ${kind} of the release has these words.`}</li>}
      </ul>
      <button type="button" class="button" onClick={onClose}>
        Cancel
      </button>
    </section>
  );
}
