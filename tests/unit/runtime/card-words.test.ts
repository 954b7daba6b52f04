import { expect, test } from 'vitest';
import { doneToast, notDone } from '@/entrypoints/card-frame/deed-words.ts';
import { placeTools } from '@/entrypoints/content/place-tools.ts';
import { toastKeyOf } from '@/entrypoints/card-frame/toast-keys.ts';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';

const removed = { ...NO_RECORD, undo: 'Mark removed from this article.' };
const back = { ...NO_RECORD, redo: 'Mark removed from this article.' };

test('what was done is told with the way back', () => {
  const words = 'Mark removed from this article: “fees rise”.';
  expect(doneToast({ type: 'remove', ids: ['a1'] }, words, removed)).toEqual({ words, way: 'undo' });
  expect(doneToast({ type: 'undo' }, 'Undone: mark removed.', back)).toEqual({
    words: 'Undone: mark removed.',
    way: 'redo',
  });
  expect(doneToast({ type: 'redo' }, 'Done again: mark removed.', removed).way).toBe('undo');
  expect(doneToast({ type: 'undo' }, 'Undone: mark removed.', NO_RECORD)).not.toHaveProperty('way');
});

test('what was not done is told first', () => {
  expect(notDone({ type: 'record', ids: ['a1'] })).toBe('Not put on record.');
});

test.each([
  ['Escape', {}, 'close'],
  ['j', {}, 'next'],
  ['K', {}, 'previous'],
  ['z', { ctrlKey: true }, 'undo'],
  ['z', { metaKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['z', {}, undefined],
  ['j', { altKey: true }, undefined],
] as const)('%s %o on the word of what was done: %s', (key, modifiers, action) => {
  expect(toastKeyOf({ key, ...modifiers } as KeyboardEvent)).toBe(action);
});

test('tools stand above a selection, else below it, inside the viewport', () => {
  const viewport = { width: 800, height: 600 };
  const tools = { width: 300, height: 40 };
  const at = (top: number, left = 300) => ({ left, top, right: left + 100, bottom: top + 20 });
  expect(placeTools(at(200), tools, viewport)).toEqual({ left: 200, top: 152 });
  expect(placeTools(at(20), tools, viewport)).toEqual({ left: 200, top: 48 });
  expect(placeTools(at(200, 0), tools, viewport).left).toBe(8);
  expect(placeTools(at(200, 780), tools, viewport).left).toBe(492);
});
