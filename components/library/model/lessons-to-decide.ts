import { isDescribed } from '@/lib/core/record/lesson-sort.ts';
import { isLeft, offeredLessons, type TaughtLesson } from '@/lib/core/record/lessons.ts';
import { FLAGS, type RecordedArticle } from '@/lib/core/record/record.ts';
import { type Entries, siteOf } from './entries.ts';

/** A correction, and the annotations of other articles that it is offered for. */
export interface LessonQuestion {
  readonly lesson: TaughtLesson;
  /** `Annotation.id`. */
  readonly annotations: readonly string[];
}

/** Ids of the claims of other articles that have the words of a refused one, or a speaker with the role that was corrected, by the lesson's id. */
export type SameClaims = Readonly<Record<string, readonly string[]>>;

/** The entries of an article that a correction of speaker or measure is offered for: those that read as it did. */
function readingAsBefore(
  { catalog: { ids, types, names, speakers, labels, flags } }: RecordedArticle,
  { sort, from }: TaughtLesson,
): readonly string[] {
  const name = sort === 'speaker' ? names.indexOf(from) : -1;
  if (sort === 'speaker' && name === -1) return [];
  const isMeant = (at: number): boolean =>
    sort === 'speaker'
      ? types[at] === 'c' && speakers[at] === name
      : types[at] === 'f' && labels[at] === from;
  // What the user corrected here holds here.
  return ids.filter((_, at) => isMeant(at) && ((flags[at] ?? 0) & FLAGS.edited) === 0);
}

/** What corrections are offered for among all that is on record; what was answered is asked no more. */
export function lessonsToDecide(
  entries: Entries,
  lessons: readonly TaughtLesson[],
  sameClaims: SameClaims,
): readonly LessonQuestion[] {
  if (lessons.length === 0) return [];
  const questions = new Map<string, { lesson: TaughtLesson; annotations: string[] }>();
  const offeredOn = new Map<string, readonly TaughtLesson[]>();
  for (const article of entries.articles) {
    const site = siteOf(article);
    const offered = offeredOn.get(site) ?? [...offeredLessons(lessons, entries.held, site).values()];
    offeredOn.set(site, offered);
    for (const lesson of offered) {
      // Of somebody without a name only the same words tell who it is.
      if (lesson.article === article.id || lesson.key.startsWith('w ')) continue;
      const same = new Set(sameClaims[lesson.id]);
      const found =
        lesson.sort === 'refused' || isDescribed(lesson.sort)
          ? article.catalog.ids.filter((id) => same.has(id))
          : readingAsBefore(article, lesson);
      const open = found.filter((id) => !isLeft(entries.held, lesson.id, id));
      if (open.length === 0) continue;
      const question = questions.get(lesson.id) ?? { lesson, annotations: [] };
      question.annotations.push(...open);
      questions.set(lesson.id, question);
    }
  }
  return [...questions.values()];
}
