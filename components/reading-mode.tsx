import type { ComponentChildren } from 'preact';

/** When pages are read: by the toolbar button alone, or articles on every site as they are opened. */
export type ReadingMode = 'click' | 'every-site';

interface Props {
  readonly mode: ReadingMode;
  /** What the browser asks before it allows every site, in its own words. */
  readonly asks: string;
  /** Called within the click or key press that chooses. */
  readonly onMode: (mode: ReadingMode) => void;
}

interface ChoiceProps extends Omit<Props, 'asks'> {
  readonly value: ReadingMode;
  readonly name: string;
  /** What the browser will ask for it. */
  readonly asks: string;
  readonly children: ComponentChildren;
}

function Choice({ value, mode, onMode, name, asks, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="radio"
        name="reading-mode"
        value={value}
        checked={mode === value}
        onClick={() => onMode(value)}
      />
      <b>{name}</b>
      <span class="what">{children}</span>
      <span class="asks">{asks}</span>
    </label>
  );
}

/** The choice between reading on a click and reading every article; one radio group. */
export function ReadingModeChoice({ asks, ...props }: Props) {
  return (
    <fieldset class="reading-mode">
      <legend>When should it read a page?</legend>
      <div class="choices">
        <Choice {...props} value="click" name="Only when I click" asks="Needs no access to any site.">
          Press the toolbar button on an article, and that article is marked. Nothing is read before you do.
        </Choice>
        <Choice
          {...props}
          value="every-site"
          name="On every site that shows an article"
          asks={`Your browser will ask first: “${asks}”.`}
        >
          Articles are marked as you open them. To tell an article from other pages, it looks at every page
          you open. It changes none, and nothing is sent anywhere.
        </Choice>
      </div>
    </fieldset>
  );
}
