interface Props {
  /** How many unsure claims the filters leave. */
  readonly count: number;
  readonly isShown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** That unsure claims are kept back from the list, and the way to them and back. */
export function UnsureLine({ count, isShown, onShow }: Props) {
  return (
    <>
      <output>{isShown ? `${count} of them unsure` : `${count} unsure kept back`}</output>
      <button
        type="button"
        class="link"
        aria-label={`${isShown ? 'Hide' : 'Show'} unsure claims`}
        onClick={() => onShow(!isShown)}
      >
        {isShown ? 'Hide' : 'Show'}
      </button>
    </>
  );
}
