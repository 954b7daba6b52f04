import type { Standing } from '@/lib/core/record/standing.ts';

/** What is plainly on record: in place, as it was found, with nothing said of it. */
export const PLAIN_STANDING: Standing = {
  annotation: 'r1',
  onRecord: true,
  recordedAt: '2026-05-03T09:14:00.000Z',
  byHand: false,
  edited: [],
  confirmed: false,
  tags: [],
  status: 'in place',
};
