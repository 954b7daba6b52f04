import { fireEvent, render, screen } from '@testing-library/preact';
import type { PageActions } from '@/components/page-view.tsx';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';

export function open(
  actions: Partial<PageActions> = {},
  state: keyof ReturnType<typeof pageStates> = 'annotated',
  showsUnsure = false,
) {
  return render(pageView(pageStates(harbour)[state], actions, undefined, 'click', showsUnsure));
}

export function tab(name: RegExp): HTMLElement {
  return screen.getByRole('tab', { name });
}

export function filter(words: string): void {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: words } });
}

export function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}
