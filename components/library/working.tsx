/** What is going on and how far it is; it can be ended, and then nothing was changed. */
export function Working({
  words,
  done,
  onCancel,
}: {
  readonly words: string;
  readonly done: number;
  readonly onCancel: () => void;
}) {
  return (
    <>
      <output>{words}</output>
      <div class="ways">
        <progress max={100} value={done} aria-label={words} />
        <span class="share">{done} %</span>
        <button type="button" class="button plain" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </>
  );
}
