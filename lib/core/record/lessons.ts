import { termsIn } from '../text/folded-words.ts';
import { areApart, heldOf, nameKey } from './held-one.ts';
import { DESCRIBED, type Described, isDescribed, type LessonSort } from './lesson-sort.ts';
import { passagesOf } from './passages.ts';
import type { Annotation, Body, ClaimBody, HeldOne } from './record.ts';
import { LEAST_SHARED } from './shared-run.ts';
import { isUnnamed } from './unnamed.ts';

/** What a correction of the user's says of the same words in other articles. Plain data, which lies in IndexedDB. */
export interface Lesson {
  /** `Annotation.id` of what was corrected (`annotationOf`), behind it which of its fields where it teaches several. */
  readonly id: string;
  /** `RecordedArticle.id`. */
  readonly article: string;
  readonly sort: LessonSort;
  /** What it is offered for: of `keysOf`. */
  readonly key: string;
  /** Of a role or an affiliation: whose it is. */
  readonly name?: string;
  /** As the engine found it: the claim's words, the speaker's name, role or affiliation ("" where none), the measure. */
  readonly from: string;
  /** As the user corrected it; "" for a claim that is none, and a role that nobody has. */
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

/** Of somebody without a name only the same words tell that it is the same one. */
function speakerKey(name: string, words: string): readonly string[] {
  return isUnnamed(name) ? wordsKey('w', words) : [`s ${nameKey(name)}`];
}

/** A role holds for one time and place: it is corrected where it was found alike, of a name alike. */
const describedKey = (field: Described, name: string, value = ''): readonly string[] =>
  isUnnamed(name) ? [] : [`${field} ${nameKey(name)}\n${termsIn(value).join(' ')}`];

const measureKey = (measure: string, unit: string): readonly string[] =>
  measure === '' ? [] : [`m ${termsIn(measure).join(' ')} ${unit}`];

/** What a finding is looked up by among lessons, as the engine found it. */
export function keysOf(found: Body): readonly string[] {
  if (found.type === 'figure') return measureKey(found.measure, found.unit);
  if (found.type !== 'claim') return [];
  const words = wordsOf(found);
  const { speaker } = found;
  if (speaker === null) return wordsKey('r', words);
  const described = DESCRIBED.flatMap((field) => describedKey(field, speaker.name, speaker[field]));
  return [...wordsKey('r', words), ...speakerKey(speaker.name, words), ...described];
}

type Said = Pick<Lesson, 'sort' | 'name' | 'from' | 'to'> & { readonly keys: readonly string[] };

/** The quotation marks around a claim, with the comma before the last. */
const OUTER_MARKS = /^["“”«]+|(?:[,.]|(?<!["”“»]))["”“»]+$/g;

/** Who speaks, as it was corrected; of another name role and affiliation say nothing of the first. */
function saidOfSpeaker(found: ClaimBody, body: ClaimBody, edited: Annotation['edited']): readonly Said[] {
  const [from, to] = [found.speaker?.name ?? '', body.speaker?.name ?? ''];
  if (from === '' || to === '') return [];
  if (edited.includes('speaker'))
    return [{ sort: 'speaker', from, to, keys: speakerKey(from, wordsOf(found)) }];
  return DESCRIBED.filter((field) => edited.includes(field)).map((field) => ({
    sort: field,
    name: from,
    from: found.speaker?.[field] ?? '',
    to: body.speaker?.[field] ?? '',
    keys: describedKey(field, from, found.speaker?.[field]),
  }));
}

function saidOf({ body, found, edited, removed, origin }: Annotation): readonly Said[] {
  if (origin === 'user') return [];
  if (removed) {
    if (body.type !== 'claim') return [];
    const from = wordsOf(found ?? body);
    return [{ sort: 'refused', from: from.replaceAll(OUTER_MARKS, ''), to: '', keys: wordsKey('r', from) }];
  }
  if (found?.type === 'claim' && body.type === 'claim') return saidOfSpeaker(found, body, edited);
  if (
    found?.type !== 'figure' ||
    body.type !== 'figure' ||
    !edited.includes('measure') ||
    body.measure === ''
  )
    return [];
  const keys = measureKey(found.measure, found.unit);
  return [{ sort: 'measure', from: found.measure, to: body.measure, keys }];
}

/** What a correction teaches; nothing where it is none, or says nothing of other articles. */
export function lessonsOf(annotation: Annotation): readonly Lesson[] {
  const { article, changedAt: at } = annotation;
  return saidOf(annotation).flatMap(({ keys: [key], ...said }) => {
    if (key === undefined) return [];
    const id = isDescribed(said.sort) ? `${annotation.id} ${said.sort}` : annotation.id;
    return [{ id, article, ...said, key, at }];
  });
}

/** `Annotation.id` of what a lesson comes from. */
export const annotationOf = ({ id }: Pick<Lesson, 'id'>): string => id.split(' ')[0] ?? id;

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

/** The lessons that are offered on a site, by key; of several the last, and of what it says where that was said first. */
export function offeredLessons<T extends Lesson>(
  lessons: readonly T[],
  held: readonly HeldOne[],
  site: string,
): ReadonlyMap<string, T> {
  const open = lessons.filter(({ id }) => {
    const only = siteOfLesson(held, id);
    return !isRevoked(held, id) && (only === null || only === site);
  });
  const offered = new Map<string, T>();
  for (const lesson of open.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    // What was corrected as elsewhere is no correction of its own.
    if (offered.get(lesson.key)?.to !== lesson.to) offered.set(lesson.key, lesson);
  }
  return offered;
}

/** Whether the user said of a lesson that it does not hold for a finding on record. */
export function isLeft(held: readonly HeldOne[], lesson: string, annotation: string): boolean {
  return areApart(heldOf(held, 'lesson'), [lesson, annotation]);
}
