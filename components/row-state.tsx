import { UnsureFlag } from './unsure-flag.tsx';

interface Props {
  /** Who said it, where no heading tells. */
  readonly speaker?: string | undefined;
  /** Why the claim that it stands in is unsure, if it is. */
  readonly doubt: string | undefined;
  /** Whether its passage is not on the page any more. */
  readonly isLost: boolean;
}

/** What else there is to say of a figure or initiative in a list; nothing where all is plain. */
export function RowState({ speaker, doubt, isLost }: Props) {
  if (!speaker && !doubt && !isLost) return null;
  return (
    <small>
      {speaker && <span>{speaker}</span>}
      {doubt && <UnsureFlag reason={doubt} />}
      {isLost && <span>not on the page any more</span>}
    </small>
  );
}
