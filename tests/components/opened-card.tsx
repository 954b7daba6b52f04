import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { FindingCardProps } from '@/components/finding-card.tsx';
import { cardView } from './gallery/card-states.tsx';
import { harbour } from './harbour.ts';

const CLAIM = { type: 'claim', id: 'a1' } as const;

export function open(given: Partial<FindingCardProps> = {}, finding: FindingCardProps['finding'] = CLAIM) {
  const on = {
    onDo: vi.fn<FindingCardProps['onDo']>(),
    onForm: vi.fn<FindingCardProps['onForm']>(),
    onSave: vi.fn<FindingCardProps['onSave']>(() => Promise.resolve(undefined)),
    onMove: vi.fn<NonNullable<FindingCardProps['onMove']>>(),
    onDraft: vi.fn<FindingCardProps['onDraft']>(),
    onDismiss: vi.fn<FindingCardProps['onDismiss']>(),
  };
  render(cardView(harbour, finding, { ...on, ...given }));
  return { ...on, card: screen.getByRole('dialog') };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const press = (key: string, modifiers = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
export const type = (name: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
