import { namePairs, type NamePair } from '@/lib/core/record/name-pairs.ts';
import { FLAGS, type RecordedArticle, type HeldOne } from '@/lib/core/record/record.ts';
import { areApart, heldOf } from '@/lib/core/record/held-one.ts';
import { annotationOf } from '@/lib/core/record/lessons.ts';
import { CLAIM, type Entries } from './entries.ts';
import type { Hits } from './hits.ts';
import type { LessonQuestion } from './lessons-to-decide.ts';

/** Something that waits for the user's answer; nothing changes until it is given. Articles and entries by their places. */
export type Decision = { readonly id: string } & (
  | ({ readonly kind: 'names'; readonly articles: number } & NamePair)
  /** `day` is one that the address holds, "" where it holds none. */
  | { readonly kind: 'undated'; readonly article: number; readonly day: string }
  | { readonly kind: 'changed'; readonly article: number; readonly undecided: readonly string[] }
  | ({ readonly kind: 'lesson' } & LessonQuestion)
  | { readonly kind: 'unsure'; readonly entry: number; readonly annotation: string }
);
export type DecisionKind = Decision['kind'];

const DAY_IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/;

/** The day that an address names, ISO 8601, "2025-05-14" of "…/2025/05/14/…"; "" where it names none. */
export function dayInAddress(url: string): string {
  const [, year, month, day] = DAY_IN_ADDRESS.exec(url) ?? [];
  const date = `${year}-${month}-${day}`;
  const isDay = year !== undefined && new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) === date;
  return isDay ? date : '';
}

/** How many articles two names both stand in. */
function articlesShared({ articles }: Entries, [one, other]: NamePair['names']): number {
  const hold = ({ catalog: { names } }: RecordedArticle) => names.includes(one) && names.includes(other);
  return articles.filter(hold).length;
}

function namesToDecide(entries: Entries, identities: readonly HeldOne[]): Decision[] {
  const pairs = namePairs([...entries.names].filter((name) => !entries.unnamed.has(name)));
  return pairs
    .filter(({ names }) => !areApart(heldOf(identities), names))
    .map((pair) => ({
      kind: 'names',
      id: `names ${pair.names.join('\n')}`,
      articles: articlesShared(entries, pair.names),
      ...pair,
    }));
}

/** All that waits for an answer, by kind: names first, then what was corrected elsewhere, undated articles, changed pages, unsure claims. */
export function toDecide(
  entries: Entries,
  identities: readonly HeldOne[],
  lessons: readonly LessonQuestion[] = [],
): readonly Decision[] {
  const undated: Decision[] = [];
  const changed: Decision[] = [];
  for (const [article, { id, published, edited, url, change }] of entries.articles.entries()) {
    // Where the user left the day open, nobody asks again.
    if (published === undefined && !edited?.includes('published'))
      undated.push({ kind: 'undated', id: `undated ${id}`, article, day: dayInAddress(url) });
    if (change !== null && change.undecided.length > 0)
      changed.push({ kind: 'changed', id: `changed ${id}`, article, undecided: change.undecided });
  }
  const unsure: Decision[] = [];
  for (let entry = 0; entry < entries.count; entry += 1) {
    if (entries.types[entry] !== CLAIM || ((entries.flags[entry] ?? 0) & FLAGS.unsure) === 0) continue;
    const annotation = entries.ids[entry] ?? '';
    unsure.push({ kind: 'unsure', id: `unsure ${annotation}`, entry, annotation });
  }
  const taught = lessons.map((question): Decision => ({
    kind: 'lesson',
    id: `lesson ${question.lesson.id}`,
    ...question,
  }));
  return [...namesToDecide(entries, identities), ...taught, ...undated, ...changed, ...unsure];
}

/**
 * What a search leaves of it, each as its view would: names with who is found, dates and changes with the article, claims and
 * corrections with the findings, those with what was corrected, too.
 */
export function decisionsFound(
  decisions: readonly Decision[],
  { ids, articleOf, speakers, names }: Entries,
  { own, wide, articles }: Hits,
): readonly Decision[] {
  const found = new Set<string>();
  const pages = new Set(articles);
  const heard = new Set<string | undefined>();
  for (const [entry, id] of ids.entries()) {
    if (own[entry]) heard.add(names[speakers[entry] ?? -1]);
    if (!wide[entry]) continue;
    found.add(id);
    pages.add(articleOf[entry] ?? -1);
  }
  return decisions.filter((one) => {
    if (one.kind === 'names') return one.names.some((name) => heard.has(name));
    if (one.kind === 'lesson')
      return [annotationOf(one.lesson), ...one.annotations].some((id) => found.has(id));
    return one.kind === 'unsure' ? found.has(one.annotation) : pages.has(one.article);
  });
}
