/** What a correction is about. */
export type LessonSort = 'refused' | 'speaker' | Described | 'measure';

/** What a speaker is, not who it is. */
export const DESCRIBED = ['role', 'affiliation'] as const;
export type Described = (typeof DESCRIBED)[number];

export const isDescribed = (sort: LessonSort): sort is Described =>
  (DESCRIBED as readonly string[]).includes(sort);
