import { expect, test } from 'vitest';
import { themeFor } from '@/entrypoints/content/theme.ts';

test.each([
  ['rgb(26, 26, 26)', 'light'],
  ['rgb(51, 48, 46)', 'light'],
  ['rgb(0, 0, 238)', 'light'],
  ['rgb(221, 221, 221)', 'dark'],
  ['rgba(255, 255, 255, 0.8)', 'dark'],
  ['oklch(0.9 0 0)', null],
])('text in %s is on a %s paper', (colour, theme) => {
  expect(themeFor(colour)).toBe(theme);
});
