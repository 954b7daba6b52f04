import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Annotation, Version } from '@/lib/core/record/record.ts';
import { marksIn, type TextMark, textRuns } from './model/text-runs.ts';

interface Props {
  readonly version: Version;
  readonly annotations: readonly Annotation[];
  /** The annotation to show first, or "". */
  readonly at: string;
}

/** An article as it was read once, with what is on record marked. */
export function VersionText({ version: { id, read }, annotations, at }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => {
    const marks = marksIn(annotations, id);
    return read.blocks.map((block) => ({ block, runs: textRuns(read.text, block, marks) }));
  }, [annotations, id, read]);
  useEffect(() => {
    const mark = at && text.current?.querySelector<HTMLElement>(`[data-mark~="${CSS.escape(at)}"]`);
    if (mark) mark.scrollIntoView({ block: 'center' });
  }, [at, blocks]);
  return (
    <div class="read" ref={text}>
      {blocks.map(({ block, runs }) => {
        const words = runs.map((run, index) => (
          <span
            key={index}
            class={classes(run.marks, at)}
            data-mark={
              run.marks.length > 0 ? run.marks.map(({ annotation }) => annotation).join(' ') : undefined
            }
          >
            {run.text}
          </span>
        ));
        return block.kind === 'heading' ? (
          <h3 key={block.start}>{words}</h3>
        ) : (
          <p key={block.start} class={block.kind}>
            {words}
          </p>
        );
      })}
    </div>
  );
}

function classes(marks: readonly TextMark[], at: string): string | undefined {
  const last = marks.at(-1);
  if (!last) return undefined;
  const isAt = marks.some(({ annotation }) => annotation === at);
  return [`m-${last.type}`, last.isUnsure && 'm-unsure', isAt && 'is-at'].filter(Boolean).join(' ');
}
