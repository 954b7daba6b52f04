import { Icon, LEFT, RIGHT } from './icons.tsx';

/** Which end of a passage is moved, and by how many words. */
export interface PassageStep {
  readonly edge: 'start' | 'end';
  readonly by: 1 | -1;
}

/** The step that a key makes: [ moves the start on and ] the end, with Shift back. */
export function passageStepOf({ key, code, shiftKey }: KeyboardEvent): PassageStep | undefined {
  const by = shiftKey ? -1 : 1;
  // With Shift, or where another alphabet is typed, another character is, on each layout its own.
  const bracket = /^[[\]]$/.test(key) ? key : (BRACKETS[key] ?? BRACKETS[code]);
  if (bracket === undefined) return undefined;
  return { edge: bracket === '[' ? 'start' : 'end', by };
}

const BRACKETS: Readonly<Record<string, string>> = {
  '{': '[',
  '}': ']',
  BracketLeft: '[',
  BracketRight: ']',
};

interface ButtonProps extends PassageStep {
  readonly onMove: (step: PassageStep) => void;
}

function StepButton({ edge, by, onMove }: ButtonProps) {
  const name = `${edge === 'start' ? 'Start' : 'End'} one word ${by === 1 ? 'on' : 'back'}`;
  const key = edge === 'start' ? '[' : ']';
  const label = `${name}, ${by === 1 ? key : `Shift+${key}`}`;
  return (
    <button
      type="button"
      class="button icon-only"
      aria-label={label}
      title={label}
      onClick={() => onMove({ edge, by })}
    >
      <Icon path={by === 1 ? RIGHT : LEFT} />
    </button>
  );
}

/** Moves the ends of the passage word by word; the mark on the page shows it. */
export function PassageField({ onMove }: Pick<ButtonProps, 'onMove'>) {
  return (
    <fieldset class="passage">
      <legend>Passage</legend>
      <div>
        <span>Start</span>
        <StepButton edge="start" by={-1} onMove={onMove} />
        <StepButton edge="start" by={1} onMove={onMove} />
        <span>End</span>
        <StepButton edge="end" by={-1} onMove={onMove} />
        <StepButton edge="end" by={1} onMove={onMove} />
      </div>
      <p class="hint">
        Drag either end of the mark on the page, or move it with <kbd class="key">[</kbd>{' '}
        <kbd class="key">]</kbd>, back with Shift.
      </p>
    </fieldset>
  );
}
