import { expect, test, vi } from 'vitest';
import { readStringOnce } from '@/lib/core/text/read-string-once.ts';

test('the same string is read once, another anew', () => {
  const read = vi.fn<(text: string) => string[]>((text) => text.split(' '));
  const once = readStringOnce(read);
  expect(once('Ana Rao')).toEqual(['Ana', 'Rao']);
  expect(once('Ana Rao')).toBe(once('Ana Rao'));
  expect(once('Tom Beck')).toEqual(['Tom', 'Beck']);
  expect(read).toHaveBeenCalledTimes(2);
});

test('of very many strings it keeps few', () => {
  const read = vi.fn<(text: string) => string[]>((text) => [text]);
  const once = readStringOnce(read);
  for (let number = 0; number < 2000; number += 1) once(String(number));
  once('0');
  expect(read).toHaveBeenCalledTimes(2001);
});
