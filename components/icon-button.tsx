import { Icon } from './icons.tsx';

interface Props {
  /** One of the drawings in icons.tsx. */
  readonly icon: string;
  /** What it does, in words: the tooltip and, with its key, the accessible name. */
  readonly name: string;
  /** The key that does the same, as look/README.md names it. */
  readonly keyName?: string;
  readonly onClick: () => void;
}

/** A button that is only an icon to the eye. */
export function IconButton({ icon, name, keyName, onClick }: Props) {
  const label = keyName ? `${name}, ${keyName}` : name;
  return (
    <button type="button" class="button icon-only" aria-label={label} title={label} onClick={onClick}>
      <Icon path={icon} />
    </button>
  );
}
