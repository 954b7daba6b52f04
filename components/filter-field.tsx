import type { ComponentChildren, RefObject } from 'preact';
import { IconButton } from './icon-button.tsx';
import { CLOSE, Icon, SEARCH } from './icons.tsx';

interface Props {
  /** What it filters, as its accessible name and, unless there are shorter words, its placeholder: "Filter speakers and claims". */
  readonly name: string;
  readonly words?: string | undefined;
  readonly query: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChange: (query: string) => void;
  /** Choices that stand beside it. */
  readonly children?: ComponentChildren;
}

/** The filter of the lists; "/" brings the focus here (page-view.tsx), Esc clears it. */
export function FilterField({ name, words = name, query, input, onChange, children }: Props) {
  return (
    <div class="filter">
      <div class="field">
        <Icon path={SEARCH} />
        <input
          type="text"
          aria-label={name}
          placeholder={words}
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
      {children}
    </div>
  );
}
