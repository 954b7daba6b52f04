import type { ComparedText, Comparison } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import { paragraphWords, wordsOfSpans } from './both-wordings.ts';
import { PositionStrip } from '../position-strip.tsx';
import type { ComparedItem } from './compared-items.ts';
import { cutFrom, leftOutOf } from './cut-words.ts';

interface Props {
  readonly comparison: Comparison;
  readonly items: readonly ComparedItem[];
}

function Row({
  release,
  speaker,
  spans,
  note,
}: {
  readonly release: ComparedText;
  readonly speaker: string;
  readonly spans: readonly Span[];
  readonly note?: string;
}) {
  return (
    <li class="relationrow">
      <p class="quote">{wordsOfSpans(release, spans)}</p>
      <p class="meta">
        {speaker && <b>{speaker}</b>}
        {[note, paragraphWords(release, spans)].filter(Boolean).map((words, at) => (
          <span key={words} class={speaker || at > 0 ? 'dot' : undefined}>
            {words}
          </span>
        ))}
      </p>
      <PositionStrip spans={spans} length={release.read.text.length} />
    </li>
  );
}

/** Claims of the release of which no passage was found in the article, and what trimmed quotations leave out. */
export function LeftOutClaims({ comparison, items }: Props) {
  const { release, alignment } = comparison;
  const inside = alignment.passages.flatMap((passage) => {
    const spans = cutFrom(passage, release);
    return leftOutOf(passage, comparison) ? [{ spans, speaker: passage.speaker ?? '' }] : [];
  });
  return (
    <>
      <ul>
        {items.map(({ id, speaker, release: spans }) => (
          <Row key={id} release={release} speaker={speaker} spans={spans} />
        ))}
      </ul>
      {inside.length > 0 && (
        <>
          <h3>Left out inside a quotation</h3>
          <ul>
            {inside.map(({ spans, speaker }) => (
              <Row
                key={spans[0]?.start}
                release={release}
                speaker={speaker}
                spans={spans}
                note="see “Trimmed”"
              />
            ))}
          </ul>
        </>
      )}
      <p class="fine">Leaving out is what reports do. This list says only that no passage was found.</p>
    </>
  );
}
