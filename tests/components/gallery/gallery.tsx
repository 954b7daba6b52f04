import { type ComponentChild, render } from 'preact';
import type { Finding } from '@/lib/core/record/record.ts';
import type { Analysis } from '@/lib/core/model.ts';
import cardStyles from '@/components/styles/card.css?inline';
import tokenStyles from '@/components/styles/tokens.css?inline';
import type { Kept } from '../library/library-fixture.ts';
import { LibraryPage } from '../library/library-page.tsx';
import { parseState } from '@/components/library/model/view-state.ts';
import { cardStates, cardView } from './card-states.tsx';
import { PAGES, pageStates, pageView } from './views.tsx';

declare global {
  interface Window {
    analysis: Analysis;
    library: readonly Kept[];
  }
}

/** `?page=welcome`, `?state=annotated` (`&uncertain`), `?card=claim:a1`, `?card=unsure` or `?library#figures`, on what shoot.ts puts on the window. */
const query = new URLSearchParams(location.search);
const page = query.get('page');
const state = query.get('state');
const card = query.get('card');

if (query.has('library')) {
  await import('@/components/styles/tokens.css');
  await import('@/components/styles/library.css');
  render(<LibraryPage kept={window.library} start={parseState(location.hash)} />, document.body);
} else if (page) {
  await import('@/components/styles/tokens.css');
  await import('@/components/styles/welcome.css');
  render(PAGES[page], document.body);
} else if (card) {
  document.body.style.cssText =
    'margin: 24px; background: light-dark(#e9ebe8, #0d0f0e); color-scheme: light dark; font: italic 30px serif; letter-spacing: 3px';
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${tokenStyles}\n${cardStyles}`;
  const host = document.createElement('div');
  root.append(style, host);
  const [type, id] = card.split(':');
  const states: Readonly<Record<string, ComponentChild>> = cardStates(window.analysis);
  const view = id ? cardView(window.analysis, { type: type as Finding['type'], id }) : states[card];
  render(view, host);
} else {
  await import('@/components/styles/tokens.css');
  await import('@/components/styles/popup.css');
  const shown = pageStates(window.analysis)[state ?? 'annotated'];
  render(pageView(shown, {}, undefined, 'click', query.has('uncertain')), document.body);
}
document.body.dataset['ready'] = '';
