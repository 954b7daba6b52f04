import { useLibrary } from './library-context.ts';

interface Props {
  /** Of the names that were made one. */
  readonly id: string;
  readonly name: string;
}

/** Takes a name out of those that the user made one. */
export function SplitOff({ id, name }: Props) {
  const { actions } = useLibrary();
  return (
    <button
      type="button"
      class="link"
      aria-label={`Split off ${name}`}
      onClick={() => actions.onSplit(id, name)}
    >
      Split off
    </button>
  );
}
