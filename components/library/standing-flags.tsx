import { HandFlag } from '../hand-flag.tsx';
import { CHANGED, Icon } from '../icons.tsx';
import { UnsureFlag } from '../unsure-flag.tsx';
import { dayWords } from '@/lib/core/record/date-words.ts';
import type { Annotation, ArticleChange } from '@/lib/core/record/record.ts';
import { FLAGS } from '@/lib/core/record/record.ts';
import { isUnsure } from '@/lib/core/record/standing.ts';

/** That words on record read otherwise now, or are gone. */
export function ChangedFlag({ children }: { readonly children: string }) {
  return (
    <span class="flag changed">
      <Icon path={CHANGED} />
      {children}
    </span>
  );
}

/** What is unsure of an annotation, and what was done to it by hand; nothing where all is plain. */
export function OwnFlags({ annotation }: { readonly annotation: Annotation }) {
  const { origin, edited } = annotation;
  const flags =
    (isUnsure(annotation) ? FLAGS.unsure : 0) |
    (origin === 'user' ? FLAGS.byHand : 0) |
    (edited.length > 0 ? FLAGS.edited : 0);
  if (flags === 0) return null;
  return (
    <p class="st">
      <StandingFlags flags={flags} annotation={annotation} change={null} />
    </p>
  );
}

interface Props {
  /** Bits of `FLAGS`. */
  readonly flags: number;
  readonly annotation: Annotation | undefined;
  readonly change: ArticleChange | null;
}

/** How an annotation stands, where there is something to say: unsure, by hand, changed since. */
export function StandingFlags({ flags, annotation, change }: Props) {
  const doubt = annotation?.body.type === 'claim' ? annotation.body.doubt : undefined;
  const isGone = annotation?.placement.status === 'gone';
  return (
    <>
      {(flags & FLAGS.unsure) !== 0 && <UnsureFlag {...(doubt && { reason: doubt })} />}
      {(flags & (FLAGS.byHand | FLAGS.edited)) !== 0 && <HandFlag isMade={(flags & FLAGS.byHand) !== 0} />}
      {(flags & FLAGS.changed) !== 0 && (
        <ChangedFlag>
          {isGone
            ? 'Gone from the article'
            : change
              ? `Changed since ${dayWords(change.since)}`
              : 'Changed since'}
        </ChangedFlag>
      )}
    </>
  );
}
