import type { Change } from '@/lib/core/model.ts';
import { CHANGES, Icon } from './icons.tsx';

interface Props {
  readonly change: Change;
  /** Whether the word stands beside the arrow, or is for screen readers alone. */
  readonly word?: boolean;
}

/** The direction of a change as an arrow, never as a colour. */
export function ChangeArrow({ change, word = false }: Props) {
  return (
    <span class="chg">
      <Icon path={CHANGES[change]} />
      {word ? change : <span class="visually-hidden">{change} </span>}
    </span>
  );
}
