import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '@/lib/core/model.ts';
import { DOWN, Icon, RIGHT } from './icons.tsx';
import type { Reason } from './words/why.ts';

interface Props {
  readonly reasons: readonly Reason[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Shows these passages on the page; none once it is closed. */
  readonly onEvidence: (spans: readonly Span[]) => void;
}

/** The words of the article that made it this speaker, this period, this change; one press away. */
export function CardWhy({ reasons, isOpen, onToggle, onEvidence }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onEvidence(isOpen ? reasons.flatMap(({ words }) => words) : []);
    // In a card that is cut it opens out of sight.
    const [why, body] = [ref.current, ref.current?.parentElement];
    if (isOpen && why && body) body.scrollTop = why.offsetTop - body.offsetTop;
  }, [isOpen]);
  if (reasons.length === 0) return null;
  return (
    <div class="why" ref={ref}>
      <button type="button" aria-expanded={isOpen} aria-keyshortcuts="W" onClick={onToggle}>
        <Icon path={isOpen ? DOWN : RIGHT} />
        Why?
        {isOpen && <span class="meta">read from these words</span>}
        <kbd class="key" aria-hidden="true">
          W
        </kbd>
      </button>
      {isOpen && (
        <dl>
          {reasons.map(({ field, read, words }) => (
            <div key={`${field} ${words[0]?.start}`}>
              <dt>{field}</dt>
              <dd>
                {read && (
                  <>
                    <b>{read}</b>, from{' '}
                  </>
                )}
                {words.map(({ start, text }, index) => (
                  <Fragment key={start}>
                    {index > 0 && ' … '}“<span class="m-source">{text}</span>”
                  </Fragment>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
