import type { RefObject } from 'preact';
import { IconButton } from './icon-button.tsx';
import { CLOSE, Icon, SEARCH } from './icons.tsx';

interface Props {
  /** What it filters, as its placeholder and accessible name: "Filter speakers and claims". */
  readonly name: string;
  readonly query: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChange: (query: string) => void;
}

/** The filter of the lists; "/" brings the focus here (page-view.tsx), Esc clears it. */
export function FilterField({ name, query, input, onChange }: Props) {
  return (
    <div class="filter">
      <div class="field">
        <Icon path={SEARCH} />
        <input
          type="text"
          aria-label={name}
          placeholder={name}
          autocomplete="off"
          spellcheck={false}
          ref={input}
          value={query}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
        {query ? (
          <IconButton
            icon={CLOSE}
            name="Clear filter"
            onClick={() => {
              onChange('');
              input.current?.focus();
            }}
          />
        ) : (
          <kbd class="key" aria-hidden="true">
            /
          </kbd>
        )}
      </div>
    </div>
  );
}
