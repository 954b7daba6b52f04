import { termsIn } from '../text/folded-words.ts';
import { areApart, heldOf } from './held-one.ts';
import { passagesOf } from './passages.ts';
import type { Annotation, Body, HeldOne } from './record.ts';
import { LEAST_SHARED } from './shared-run.ts';
import { isUnnamed } from './unnamed.ts';

/** What a correction of the user's says of the same words in other articles. Plain data, which lies in IndexedDB. */
export interface Lesson {
  /** `Annotation.id` of what was corrected. */
  readonly id: string;
  /** `RecordedArticle.id`. */
  readonly article: string;
  readonly sort: 'refused' | 'speaker' | 'measure';
  /** What it is offered for: of `keysOf`. */
  readonly key: string;
  /** As the engine found it: the claim's words, the speaker's name, the measure. */
  readonly from: string;
  /** As the user corrected it; "" for a claim that is none. */
  readonly to: string;
  /** When; ISO 8601. */
  readonly at: string;
}

/** A lesson with where it comes from. */
export interface TaughtLesson extends Lesson {
  readonly title: string;
  /** A host name. */
  readonly site: string;
}

const wordsOf = (body: Body): string =>
  passagesOf(body)
    .map(({ text }) => text)
    .join(' ');

/** Fewer words are said by many: "Yes", "We are ready". */
function wordsKey(sort: 'r' | 'w', words: string): readonly string[] {
  const terms = termsIn(words);
  return terms.length < LEAST_SHARED ? [] : [`${sort} ${terms.join(' ')}`];
}

const named = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Of somebody without a name only the same words tell that it is the same one. */
function speakerKey(name: string, words: string): readonly string[] {
  return isUnnamed(name) ? wordsKey('w', words) : [`s ${named(name)}`];
}

const measureKey = (measure: string, unit: string): readonly string[] =>
  measure === '' ? [] : [`m ${termsIn(measure).join(' ')} ${unit}`];

/** What a finding is looked up by among lessons, as the engine found it. */
export function keysOf(found: Body): readonly string[] {
  if (found.type === 'figure') return measureKey(found.measure, found.unit);
  if (found.type !== 'claim') return [];
  const words = wordsOf(found);
  const speaker = found.speaker === null ? [] : speakerKey(found.speaker.name, words);
  return [...wordsKey('r', words), ...speaker];
}

type Said = Pick<Lesson, 'sort' | 'from' | 'to'> & { readonly keys: readonly string[] };

/** The quotation marks around a claim, with the comma before the last. */
const OUTER_MARKS = /^["“”«]+|(?:[,.]|(?<!["”“»]))["”“»]+$/g;

function saidOf({ body, found, edited, removed, origin }: Annotation): Said | null {
  if (origin === 'user') return null;
  if (removed) {
    if (body.type !== 'claim') return null;
    const from = wordsOf(found ?? body);
    return { sort: 'refused', from: from.replaceAll(OUTER_MARKS, ''), to: '', keys: wordsKey('r', from) };
  }
  if (found?.type === 'claim' && body.type === 'claim' && edited.includes('speaker')) {
    const [from, to] = [found.speaker?.name ?? '', body.speaker?.name ?? ''];
    return from === '' || to === ''
      ? null
      : { sort: 'speaker', from, to, keys: speakerKey(from, wordsOf(found)) };
  }
  if (found?.type === 'figure' && body.type === 'figure' && edited.includes('measure'))
    return body.measure === ''
      ? null
      : {
          sort: 'measure',
          from: found.measure,
          to: body.measure,
          keys: measureKey(found.measure, found.unit),
        };
  return null;
}

/** What a correction teaches; null where it is none, or says nothing of other articles. */
export function lessonOf(annotation: Annotation): Lesson | null {
  const said = saidOf(annotation);
  const [key] = said?.keys ?? [];
  if (said === null || key === undefined) return null;
  const { sort, from, to } = said;
  return { id: annotation.id, article: annotation.article, sort, key, from, to, at: annotation.changedAt };
}

/** Whether the user said that a lesson is not offered any more. */
export function isRevoked(held: readonly HeldOne[], lesson: string): boolean {
  return heldOf(held, 'lesson').some(
    ({ apart, names }) => apart && names.length === 1 && names[0] === lesson,
  );
}

/** The one site that the user wants a lesson to be offered on; null for everywhere. */
export function siteOfLesson(held: readonly HeldOne[], lesson: string): string | null {
  return heldOf(held, 'lesson').find(({ apart, name }) => !apart && name === lesson)?.site ?? null;
}

/** The lessons that are offered on a site, by key; of several the last. */
export function offeredLessons<T extends Lesson>(
  lessons: readonly T[],
  held: readonly HeldOne[],
  site: string,
): ReadonlyMap<string, T> {
  const open = lessons.filter(({ id }) => {
    const only = siteOfLesson(held, id);
    return !isRevoked(held, id) && (only === null || only === site);
  });
  return new Map(open.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((lesson) => [lesson.key, lesson]));
}

/** Whether the user said of a lesson that it does not hold for a finding on record. */
export function isLeft(held: readonly HeldOne[], lesson: string, annotation: string): boolean {
  return areApart(heldOf(held, 'lesson'), [lesson, annotation]);
}
