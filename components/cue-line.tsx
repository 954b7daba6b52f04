import { type ComponentChildren, Fragment } from 'preact';
import { stanceWords } from '@/lib/core/export/stance-words.ts';
import type { Attribution } from '@/lib/core/model.ts';
import { KIND_WORDS } from './words/claims.ts';

interface Props {
  readonly claim: Attribution;
  /** The words that report, as they are shown. */
  readonly cue: string;
  /** A row says less than a card, and no "states" beside "said". */
  readonly length: 'short' | 'long';
  readonly children?: ComponentChildren;
}

/** How a claim is reported: in which words, what these do, and whether the claim is verbatim. */
export function CueLine({ claim, cue, length, children }: Props) {
  const told = stanceWords(claim.stance, cue, length === 'short' ? 'say' : undefined);
  return (
    <p class="cue">
      {cue && (
        <>
          <em>{cue}</em>
          <span class="dot" />
        </>
      )}
      {told.map((word) => (
        <Fragment key={word}>
          {word}
          <span class="dot" />
        </Fragment>
      ))}
      {KIND_WORDS[claim.kind][length]}
      {children}
    </p>
  );
}
