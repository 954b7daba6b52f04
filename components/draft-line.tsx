interface Props {
  /** What was begun: the note's words, or that there are changes. */
  readonly words: string;
  readonly onGoOn: () => void;
  readonly onDiscard: () => void;
}

/** That something typed is not kept yet, with the way back to it. */
export function DraftLine({ words, onGoOn, onDiscard }: Props) {
  return (
    <p class="draft">
      <span>
        <b>Not kept yet:</b> {words}
      </span>
      <button type="button" class="link" onClick={onGoOn}>
        Go on
      </button>
      <button type="button" class="link" onClick={onDiscard}>
        Discard
      </button>
    </p>
  );
}
