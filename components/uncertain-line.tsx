import { counted } from './words/counts.ts';

interface Props {
  /** How many uncertain claims the filters leave. */
  readonly count: number;
  readonly isShown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** That uncertain claims are left out of the list, and the way to them and back. */
export function UncertainLine({ count, isShown, onShow }: Props) {
  return (
    <p class="uncertain">
      {counted(count, 'uncertain claim')} {isShown ? 'shown' : 'hidden'}
      <span class="dot" />
      <button type="button" class="link" onClick={() => onShow(!isShown)}>
        {isShown ? 'Hide uncertain' : 'Show uncertain'}
      </button>
    </p>
  );
}
