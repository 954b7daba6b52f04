/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls takes the focus, so that keys scroll it */
import type { ArticleText } from '@/lib/core/model.ts';
import { type ComparedMark, comparedRuns } from './compared-marks.ts';

interface Props {
  readonly read: ArticleText;
  readonly marks: readonly ComparedMark[];
  readonly side: 'article' | 'release';
  /** `ComparedItem.id` of the passage that is looked at. */
  readonly current: string | undefined;
  readonly onItem: (item: string) => void;
}

/** One of the two texts, its paragraphs numbered, with what became of its words drawn by lines. */
export function ComparedColumn({ read, marks, side, current, onItem }: Props) {
  let paragraph = 0;
  return (
    <section
      class="column"
      data-side={side}
      aria-label={side === 'release' ? 'The release' : 'The article'}
      tabIndex={0}
    >
      {read.blocks.map((block) => {
        const isHeading = block.kind === 'heading';
        if (!isHeading) paragraph += 1;
        const words = comparedRuns(read.text, block, marks).map(({ start, text, draw, items }) =>
          draw ? (
            <span
              key={start}
              class={current !== undefined && items.includes(current) ? `${draw} is-open` : draw}
              data-items={items.join('|')}
              role="presentation"
              onClick={() => items[0] !== undefined && onItem(items[0])}
            >
              {text}
            </span>
          ) : (
            text
          ),
        );
        return isHeading ? (
          <h4 key={block.start}>{words}</h4>
        ) : (
          <p key={block.start}>
            <span class="pn" aria-hidden="true">
              ¶ {paragraph}
            </span>
            {words}
          </p>
        );
      })}
    </section>
  );
}
