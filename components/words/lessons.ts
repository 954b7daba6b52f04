import type { Lesson } from '@/lib/core/record/lessons.ts';

type Described = Pick<Lesson, 'sort' | 'from' | 'to'>;

/** What a corrected role or affiliation is, behind a name: "is “harbour master”, not “master”". */
export function describedWords({ sort, from, to }: Described): string {
  const is = sort === 'role' ? 'is' : 'speaks for';
  if (to === '') return sort === 'role' ? `is not “${from}”` : `does not speak for “${from}”`;
  return from === '' ? `${is} “${to}”` : `${is} “${to}”, not “${from}”`;
}
