import type { Analysis } from '../model.ts';
import { isDescribed } from './lesson-sort.ts';
import { keysOf, type Lesson, offeredLessons, type TaughtLesson } from './lessons.ts';
import type { PageRecord, RecalledPage } from './page-record.ts';
import type { Body, HeldOne } from './record.ts';
import { bodyOf } from './to-annotation.ts';

/** A correction that the user made elsewhere, for a finding of the page at hand: offered, never done by itself. */
export interface Taught extends Pick<
  TaughtLesson,
  'sort' | 'name' | 'from' | 'to' | 'title' | 'site' | 'at'
> {
  /** Whether the finding is so already. */
  readonly isDone: boolean;
}

/** What a finding says in the field that a lesson is about. */
function saysNow(body: Body, sort: Lesson['sort']): string {
  if (isDescribed(sort)) return body.type === 'claim' ? (body.speaker?.[sort] ?? '') : '';
  if (sort === 'speaker') return body.type === 'claim' ? (body.speaker?.name ?? '') : '';
  return sort === 'measure' && body.type === 'figure' ? body.measure : '';
}

function findingsIn({ attributions, figures }: Analysis) {
  return [
    ...attributions.map(({ id }) => ({ type: 'claim' as const, id })),
    ...figures.map(({ id }) => ({ type: 'figure' as const, id })),
  ];
}

/** What corrections elsewhere say of the findings of a page, by the finding's id. `found` is the page as the engine reads it. */
export function taughtOn(
  found: Analysis,
  { analysis, record }: RecalledPage,
  lessons: readonly TaughtLesson[],
  held: readonly HeldOne[],
  site: string,
): NonNullable<PageRecord['taught']> {
  const others = lessons.filter(({ article }) => article !== record.article);
  const offered = offeredLessons(others, held, site);
  if (offered.size === 0) return {};
  const there = new Set(findingsIn(analysis).map(({ id }) => id));
  const taught = findingsIn(found).flatMap((finding) => {
    if (!there.has(finding.id)) return [];
    const now = bodyOf(analysis, finding);
    const standing = record.standings[finding.id];
    const told = keysOf(bodyOf(found, finding)).flatMap((key): Taught | [] => {
      const lesson = offered.get(key);
      if (lesson === undefined) return [];
      const { sort, name, from, to, title, at } = lesson;
      // Somebody else by now: what the first one is says nothing.
      if (name !== undefined && saysNow(now, 'speaker') !== name) return [];
      const isSaid =
        sort === 'refused' ? standing?.confirmed === true : standing?.edited.includes(sort) === true;
      const isDone = sort !== 'refused' && saysNow(now, sort) === to;
      // What the user said otherwise here holds here.
      if (isSaid && !isDone) return [];
      return { sort, ...(name !== undefined && { name }), from, to, title, site: lesson.site, at, isDone };
    });
    const next = told.find(({ isDone }) => !isDone) ?? told[0];
    return next === undefined ? [] : [[finding.id, next] as const];
  });
  return Object.fromEntries(taught);
}
