import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { button, open } from './opened-card.tsx';

afterEach(cleanup);

const TAUGHT = {
  sort: 'speaker',
  from: 'the minister',
  to: 'Ana Ríos',
  title: 'Fares rise',
  site: 'quay.example',
  at: '2025-03-03T09:00:00.000Z',
  isDone: false,
} as const;

test('a card says what was corrected elsewhere, and does the same only when that is pressed', () => {
  const { card, onDo } = open({ record: { ...NO_RECORD, taught: { a1: TAUGHT } } });
  expect(card.textContent).toContain('You made “the minister” Ana Ríos in “Fares rise”, quay.example, on 3');
  expect(onDo).not.toHaveBeenCalled();
  fireEvent.click(button('Make it Ana Ríos'));
  expect(onDo).toHaveBeenCalledExactlyOnceWith({
    type: 'edit-claim',
    id: 'a1',
    edit: { speaker: { name: 'Ana Ríos' } },
  });
});

test('a role is said with whose it is and what it was', () => {
  const role = { ...TAUGHT, sort: 'role', name: 'Ana Ríos', from: 'minister', to: 'water minister' } as const;
  const { card, onDo } = open({ record: { ...NO_RECORD, taught: { a1: role } } });
  expect(card.textContent).toContain(
    'You said that Ana Ríos is “water minister”, not “minister” in “Fares rise”',
  );
  fireEvent.click(button('Role: water minister'));
  expect(onDo).toHaveBeenCalledExactlyOnceWith({
    type: 'edit-claim',
    id: 'a1',
    edit: { role: 'water minister' },
  });
});

test('what was done so says where it comes from; in a private window nothing is offered to be done', () => {
  const { card } = open({ record: { ...NO_RECORD, taught: { a1: { ...TAUGHT, isDone: true } } } });
  expect(card.textContent).toContain('As you corrected it in “Fares rise”');
  cleanup();
  const kept = open({ record: { ...NO_RECORD, keeps: false, taught: { a1: TAUGHT } } });
  expect(kept.card.textContent).not.toContain('Make it Ana Ríos');
});
