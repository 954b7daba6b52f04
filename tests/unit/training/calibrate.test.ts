import { expect, test } from 'vitest';
import { probabilityOf } from '@/lib/core/attribution/tagger/calibration.ts';
import { fitCalibration, meanOf } from '@/lib/training/calibrate.ts';

const verdict = (flag: number, right: boolean) => ({ evidence: { flags: [flag], amounts: [0] }, right });
const times = (count: number, flag: number, right: boolean) =>
  Array.from({ length: count }, () => verdict(flag, right));
const [OFTEN, ONCE, NEVER] = [1, 2, 3];

test('a calibration that is fitted again keeps what nothing new was seen of, and follows what was seen often', () => {
  const before = {
    bias: 0,
    flags: new Map([
      [OFTEN, 2],
      [ONCE, 2],
      [NEVER, 2],
    ]),
    amounts: [0],
  };
  const after = fitCalibration([...times(60, OFTEN, false), verdict(ONCE, false)], before);
  expect(after.flags.get(NEVER)).toBe(2);
  expect(after.flags.get(OFTEN)).toBeLessThan(after.flags.get(ONCE) ?? 0);
  expect(probabilityOf(after, verdict(OFTEN, false).evidence)).toBeLessThan(0.5);
  expect(before.flags.get(OFTEN)).toBe(2);
});

test('half of the way is between both, weight by weight', () => {
  const mean = meanOf(
    { bias: 1, flags: new Map([[OFTEN, 2]]), amounts: [1] },
    {
      bias: 0,
      flags: new Map([
        [OFTEN, 1],
        [ONCE, -1],
      ]),
      amounts: [0, 4],
    },
  );
  expect(mean).toEqual({
    bias: 0.5,
    flags: new Map([
      [OFTEN, 1.5],
      [ONCE, -0.5],
    ]),
    amounts: [0.5, 2],
  });
});
