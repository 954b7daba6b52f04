/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions --
   the card itself takes focus and keys, and <dialog> may not take tabindex */
import { useMemo, useState } from 'preact/hooks';
import { dateWords } from '@/lib/core/record/date-words.ts';
import type { ComparedPage } from '@/lib/messaging/messages.ts';
import { leavesBy, takeFocus } from '../card-focus.ts';
import { IconButton } from '../icon-button.tsx';
import { CLOSE } from '../icons.tsx';
import { keyOf } from '../key-of.ts';
import { comparedItems } from './compared-items.ts';
import { LeftOutClaims } from './left-out-claims.tsx';
import { RelationLegend } from './relation-legend.tsx';

export interface LegendCardProps {
  readonly compared: ComparedPage;
  /** `ComparedItem.id` of the passage that it went to; undefined before. */
  readonly current: string | undefined;
  /** Goes to another item, by `ComparedItem.id`. */
  readonly onGo: (item: string) => void;
  readonly onClose: () => void;
  /** Tab went past the last control, or before the first. */
  readonly onTabOut: () => void;
}

/** What the signs and lines mean, over the page: it stays while its reader goes from passage to passage. */
export function LegendCard({ compared, current, onGo, onClose, onTabOut }: LegendCardProps) {
  const { release, comparison } = compared;
  const [showsLeftOut, setShowsLeftOut] = useState(false);
  const items = useMemo(() => comparedItems(comparison), [comparison]);
  const leftOut = items.filter(({ kind }) => kind === 'left out');
  const onKeyDown = (event: KeyboardEvent) => {
    const isLeft = event.key === 'Tab' && leavesBy(event);
    const isClosed = event.key === 'Escape' || keyOf(event) === 'g';
    if (!isLeft && !isClosed) return;
    event.preventDefault();
    event.stopPropagation();
    if (isLeft) onTabOut();
    else onClose();
  };
  return (
    <div
      class="card beside"
      role="dialog"
      aria-label="What the lines mean"
      tabIndex={-1}
      ref={takeFocus}
      onKeyDown={onKeyDown}
    >
      <header>
        <span class="rel">Beside the release</span>
        <span class="push" />
        <IconButton icon={CLOSE} name="Close the legend" keyName="Alt+Shift+G" onClick={onClose} />
      </header>
      <div class="card-body">
        <div class="legendhead">
          <p class="quote">{release.title}</p>
          <p class="meta">
            {[release.source, release.published && dateWords(release.published)].filter(Boolean).join(' · ')}
          </p>
        </div>
        {showsLeftOut ? (
          <div class="relations">
            <LeftOutClaims comparison={comparison} items={leftOut} />
          </div>
        ) : (
          <RelationLegend comparison={comparison} items={items} current={current} onGo={onGo} />
        )}
      </div>
      {leftOut.length > 0 && (
        <footer>
          <button type="button" class="button" onClick={() => setShowsLeftOut(!showsLeftOut)}>
            {showsLeftOut ? 'What the lines mean' : `${leftOut.length} left out`}
          </button>
        </footer>
      )}
    </div>
  );
}
