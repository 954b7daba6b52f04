import { expect, test } from 'vitest';
import { keyOf } from '@/components/key-of.ts';

test.each([
  ['J of a Latin keyboard', 'J', 'KeyJ', true, 'j'],
  ['where Dvorak has it', 'j', 'KeyC', false, 'j'],
  ['a full stop of Dvorak', '.', 'KeyE', false, '.'],
  ['Russian', 'о', 'KeyJ', false, 'j'],
  ['Greek', 'Ξ', 'KeyJ', true, 'j'],
  ['Hebrew', 'ח', 'KeyJ', false, 'j'],
  ['Arabic', 'ت', 'KeyJ', false, 'j'],
  ['Option+N on a Mac', 'Dead', 'KeyN', false, 'n'],
  ['the filter, Russian', '.', 'Slash', false, '/'],
  ['all keys, Russian', ',', 'Slash', true, '?'],
  ['all keys, Arabic', '؟', 'Slash', true, '?'],
  ['a hyphen of German', '-', 'Slash', false, '-'],
  ['a slash of German', '/', 'Digit7', true, '/'],
  ['a sign over a digit', '!', 'Digit1', true, '!'],
  ['French, without Shift', 'é', 'Digit2', false, '2'],
  ['French, with Shift', '2', 'Digit2', true, '2'],
  ['Arabic digits', '٣', 'Digit3', false, '3'],
  ['a key by its name', 'ArrowDown', 'ArrowDown', false, 'arrowdown'],
  ['an umlaut', 'ö', 'Semicolon', false, 'ö'],
])('a key is one shortcut on every keyboard: %s', (_, key, code, shiftKey, is) => {
  expect(keyOf({ key, code, shiftKey })).toBe(is);
});
