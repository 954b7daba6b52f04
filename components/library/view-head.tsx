import type { ComponentChildren } from 'preact';
import { CLOSE, Icon } from '../icons.tsx';
import type { Applied } from './model/facet-words.ts';
import type { Filters } from './model/view-state.ts';

interface Props {
  readonly title: string;
  /** How much is shown: "41 in 4 articles, newest first". */
  readonly words: string;
  readonly applied: readonly Applied[];
  readonly onFilters: (filters: Filters) => void;
  /** Orders and parts of the view. */
  readonly children?: ComponentChildren;
}

/** What a view is and how much of it is shown, what it is filtered by, and its choices. */
export function ViewHead({ title, words, applied, onFilters, children }: Props) {
  return (
    <>
      <div class="viewhead">
        <h2>{title}</h2>
        <output class="meta">{words}</output>
        <span class="push" />
        {children}
      </div>
      {applied.length > 0 && (
        <ul class="applied" aria-label="Filtered by">
          {applied.map(({ words, without }) => (
            <li key={words}>
              <button type="button" onClick={() => onFilters(without)}>
                <span class="visually-hidden">No longer filter by </span>
                {words}
                <Icon path={CLOSE} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface SegmentsProps<Choice extends string> {
  readonly name: string;
  readonly choices: Readonly<Record<Choice, ComponentChildren>>;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** A few choices side by side, of which one holds. */
export function Segments<Choice extends string>({ name, choices, value, onChange }: SegmentsProps<Choice>) {
  return (
    <fieldset class="seg" aria-label={name}>
      {(Object.keys(choices) as Choice[]).map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === value} onClick={() => onChange(choice)}>
          {choices[choice]}
        </button>
      ))}
    </fieldset>
  );
}
