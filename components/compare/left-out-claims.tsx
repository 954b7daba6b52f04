import type { Comparison } from '@/lib/core/align/comparison.ts';
import { paragraphWords, wordsOfSpans } from './both-wordings.ts';
import type { ComparedItem } from './compared-items.ts';

interface Props {
  readonly comparison: Comparison;
  readonly items: readonly ComparedItem[];
}

/** Claims of the release of which no passage was found in the article. */
export function LeftOutClaims({ comparison: { release }, items }: Props) {
  return (
    <>
      <ul>
        {items.map(({ id, speaker, release: spans }) => (
          <li key={id} class="relationrow">
            <p class="quote">{wordsOfSpans(release, spans)}</p>
            <p class="meta">
              {speaker && <b>{speaker}</b>}
              <span class={speaker ? 'dot' : undefined}>{paragraphWords(release, spans)}</span>
            </p>
          </li>
        ))}
      </ul>
      <p class="fine">Leaving out is what reports do. This list says only that no passage was found.</p>
    </>
  );
}
