import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../icon-button.tsx';
import { ALERT, CLOSE, Icon } from '../icons.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';

/** A file that the user is asked for. */
interface Wanted {
  /** What is to be chosen, and what then happens. */
  readonly about: string;
  /** The field's accessible name. */
  readonly name: string;
  /** As the `accept` of a field: endings and media types. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

interface Props {
  /** Of the heading, which names the panel. */
  readonly id: string;
  readonly heading: string;
  /** Given until a file is chosen that can be read. */
  readonly wanted: Wanted | undefined;
  /** The file that was chosen and cannot be read: what was not done, and why, each a sentence. */
  readonly refused: readonly [notDone: string, reason: string] | undefined;
  readonly onClose: () => void;
  /** What follows once there is a file. */
  readonly children: ComponentChildren;
}

/** A panel of the library that takes a file: asks for it, and says why it cannot be read. */
export function FilePanel({ id, heading, wanted, refused, onClose, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const [from, own] = [document.activeElement, panel.current];
    (choose.current ?? own?.querySelector('h2'))?.focus();
    // Back to what it was opened from, unless its user went elsewhere meanwhile.
    return () => {
      const isOurs = document.activeElement === document.body || own?.contains(document.activeElement);
      if (isOurs && from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    };
  }, []);
  useKeptFocus(panel, 'h2');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section class="file-panel" aria-labelledby={id} ref={panel}>
      <div role="presentation" onKeyDown={onKeyDown}>
        <div class="file-panel-head">
          <h2 id={id} tabIndex={-1}>
            {heading}
          </h2>
          <IconButton icon={CLOSE} name="Close" onClick={onClose} />
        </div>
        {refused && (
          <p class="refused" role="alert">
            <Icon path={ALERT} />
            <span>
              <b>{refused[0]}</b> {refused[1]}
            </span>
          </p>
        )}
        {wanted && (
          <>
            <p id={`${id}-about`}>{wanted.about}</p>
            <div class="ways">
              <button
                type="button"
                class="button"
                ref={choose}
                aria-describedby={`${id}-about`}
                onClick={() => input.current?.click()}
              >
                Choose a file
              </button>
              <input
                type="file"
                hidden
                aria-label={wanted.name}
                ref={input}
                accept={wanted.accept}
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  if (file) wanted.onChoose(file);
                  currentTarget.value = '';
                }}
              />
            </div>
          </>
        )}
        {children}
      </div>
    </section>
  );
}
