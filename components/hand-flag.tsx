import { HAND, Icon } from './icons.tsx';

interface Props {
  readonly isMade: boolean;
  /** What stood there before it was corrected. */
  readonly was?: string | undefined;
}

/** That a finding was made or corrected by hand. */
export function HandFlag({ isMade, was }: Props) {
  return (
    <span class="flag own">
      <Icon path={HAND} />
      {isMade ? 'Marked by hand' : 'Corrected by hand'}
      {was !== undefined && <span class="was">was “{was}”</span>}
    </span>
  );
}
