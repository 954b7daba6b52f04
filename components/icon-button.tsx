import { Icon } from './icons.tsx';

interface Props {
  /** One of the drawings in icons.tsx. */
  readonly icon: string;
  /** What it does, in words: the tooltip and, with its key, the accessible name. */
  readonly name: string;
  /** The key that does the same, as look/README.md names it. */
  readonly keyName?: string;
  /** For one that stays pressed. */
  readonly isOn?: boolean;
  readonly onClick: () => void;
}

/** A button that is only an icon to the eye. */
export function IconButton({ icon, name, keyName, isOn, onClick }: Props) {
  const label = keyName ? `${name}, ${keyName}` : name;
  return (
    <button
      type="button"
      class={isOn ? 'button icon-only on' : 'button icon-only'}
      aria-label={label}
      aria-pressed={isOn}
      title={label}
      onClick={onClick}
    >
      <Icon path={icon} isFilled={isOn === true} />
    </button>
  );
}
