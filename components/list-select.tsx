import { DOWN, Icon } from './icons.tsx';

interface Props<Choice extends string> {
  /** What is chosen, for its accessible name: "Order". */
  readonly name: string;
  /** The choices and their words. */
  readonly choices: Readonly<Partial<Record<Choice, string>>>;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** A choice that a list offers: its order, or what it leaves out. */
export function ListSelect<Choice extends string>({ name, choices, value, onChange }: Props<Choice>) {
  return (
    <span class="sort">
      <select
        aria-label={name}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Choice)}
      >
        {Object.entries(choices).map(([choice, words]) => (
          <option key={choice} value={choice}>
            {String(words)}
          </option>
        ))}
      </select>
      <Icon path={DOWN} />
    </span>
  );
}
