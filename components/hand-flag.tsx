import { HAND, Icon } from './icons.tsx';

/** That a finding was made or corrected by hand. */
export function HandFlag({ isMade }: { readonly isMade: boolean }) {
  return (
    <span class="flag own">
      <Icon path={HAND} />
      {isMade ? 'Marked by hand' : 'Edited by hand'}
    </span>
  );
}
