import type { ArticleText } from '@/lib/core/model.ts';
import type { PdfSource } from '@/lib/messaging/messages.ts';
import { element } from './element.ts';

interface HeadState {
  readonly marks: number;
  readonly areVisible: boolean;
  readonly onMarks: (visible: boolean) => void;
  /** Goes to the tab with the file itself. */
  readonly onOpen: () => void;
  /** What came of a file that was dropped meanwhile; "" where nothing is to be told. */
  readonly told: string;
  readonly onDismiss: () => void;
}

/** The name of a file, of its address. */
function nameOf(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const name = path.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function whereFrom(address: string): string {
  const host = /^https?:/.test(address) && URL.canParse(address) ? new URL(address).host : '';
  return host === '' ? nameOf(address) : `${nameOf(address)} · ${host}`;
}

/** Title, where from, how many pages; marks off and on; the way to the file itself. */
export function head(article: ArticleText, source: PdfSource | null, state: HeadState): HTMLElement {
  const { metadata, pages = [], partial } = article;
  const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  const about = `${whereFrom(metadata.url)} · ${count} · read on this computer`;
  const choices = [true, false].map((visible) => {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(visible === state.areVisible) },
      visible ? `All ${state.marks}` : 'Off',
    );
    button.addEventListener('click', () => state.onMarks(visible));
    return button;
  });
  const header = element(
    'header',
    {},
    element('img', { src: '/icon.svg', alt: '', width: '20', height: '20' }),
    element(
      'div',
      { class: 'what' },
      element('b', {}, metadata.title?.value ?? nameOf(metadata.url)),
      element('span', {}, about),
    ),
    element('div', { class: 'choice', role: 'group', 'aria-label': 'Marks' }, ...choices),
  );
  if (source !== null) {
    const open = element('button', { type: 'button', class: 'button plain' }, 'Open the file itself');
    open.addEventListener('click', state.onOpen);
    header.append(open);
  }
  if (partial?.kind === 'pictures') {
    const words = partial.pages === 1 ? 'One page has' : `${partial.pages} pages have`;
    header.append(element('p', { role: 'note' }, `${words} no text that could be read, only pictures.`));
  }
  if (state.told !== '') {
    const dismiss = element('button', { type: 'button', class: 'button plain' }, 'Dismiss');
    dismiss.addEventListener('click', state.onDismiss);
    header.append(element('p', { role: 'alert', class: 'told' }, element('span', {}, state.told), dismiss));
  }
  return header;
}
