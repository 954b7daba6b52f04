import { expect, test } from 'vitest';
import { Progress } from '@/lib/cli/progress.ts';

/** A terminal, or a file in its place, with a clock that is set by hand. */
function told(isTTY: boolean, total: number | undefined) {
  const clock = { now: 0 };
  const written: string[] = [];
  const out = { isTTY, write: (text: string) => written.push(text) };
  return { clock, written, progress: new Progress(out, total, () => clock.now) };
}

test('on a terminal it tells documents, rate and time left, not more than twice a second', () => {
  const { clock, written, progress } = told(true, 100);
  for (let done = 1; done <= 25; done += 1) {
    clock.now += 200;
    progress.step(1);
  }
  expect(written).toHaveLength(9);
  expect(written.at(-1)).toBe('\r\u001b[2K25 documents, 5.0 a second, 15 s left');
  progress.clear();
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test('of input whose length nobody knows it tells no time', () => {
  const { clock, progress } = told(true, undefined);
  clock.now = 60_000;
  progress.step(4000);
  expect(progress.words()).toBe('1 document, 0.0 a second');
});

test('elsewhere it is silent', () => {
  const { written, progress } = told(false, 2);
  progress.step(1);
  progress.clear();
  expect(written).toEqual([]);
});
