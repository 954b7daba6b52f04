import { expect, test } from 'vitest';
import { type Lesson, offeredLessons } from '@/lib/core/record/lessons.ts';

const lesson = (id: string, to: string, day: number): Lesson => ({
  id,
  article: `article of ${id}`,
  sort: 'affiliation',
  key: 'affiliation bob reed\n',
  name: 'Bob Reed',
  from: '',
  to,
  at: `2026-03-0${day}T09:00:00.000Z`,
});

const offered = (...lessons: readonly Lesson[]) =>
  [...offeredLessons(lessons, [], '').values()].map(({ id }) => id);

test('a correction that was carried over to another article is offered as that of the first', () => {
  expect(offered(lesson('carried', 'Orrin Ferries', 5), lesson('first', 'Orrin Ferries', 4))).toEqual([
    'first',
  ]);
});

test('of two that differ the later is offered', () => {
  expect(offered(lesson('first', 'Orrin Ferries', 4), lesson('later', 'Port of Orrin', 5))).toEqual([
    'later',
  ]);
  expect(
    offered(
      lesson('a', 'Orrin Ferries', 4),
      lesson('b', 'Port of Orrin', 5),
      lesson('c', 'Orrin Ferries', 6),
    ),
  ).toEqual(['c']);
});
