import { element } from './element.ts';

/** Says what is so, and takes a file that is chosen or dropped on the page. */
export function chooser(
  { heading, text }: { readonly heading: string; readonly text: string },
  take: (file: File) => void,
): HTMLElement {
  const input = element('input', {
    type: 'file',
    accept: 'application/pdf,.pdf',
    id: 'file',
    class: 'visually-hidden',
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file);
  });
  const choose = element('label', { class: 'button primary', for: 'file' }, 'Choose a PDF file');
  const ways = element('div', { class: 'ways' }, input, choose);
  const hint = element(
    'p',
    { class: 'meta' },
    'Or drop one here. It is read on this computer and goes nowhere.',
  );
  return element('div', { class: 'state' }, element('h1', {}, heading), element('p', {}, text), ways, hint);
}

/** Takes files that are dropped anywhere on the page, until the signal. */
export function takeDrops(take: (file: File) => void, signal: AbortSignal): void {
  addEventListener('dragover', (event) => event.preventDefault(), { signal });
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) take(file);
  };
  addEventListener('drop', onDrop, { signal });
}
