import { noteOf } from './note.ts';
import { oneLine, shortWords } from './plain-words.ts';
import type { Annotation } from './record.ts';

/** Where the user is with a finding; besides these it may be in words of their own. */
export const PROGRESS = ['to check', 'checked', 'used'] as const;

const LONGEST_WORDS = 60;

/** What the user says of any number of findings at once; what is left out stays as it is. */
export interface Marking {
  /** "" takes it away. */
  readonly progress?: string;
  readonly addTags?: readonly string[];
  readonly dropTags?: readonly string[];
  readonly addProjects?: readonly string[];
  readonly dropProjects?: readonly string[];
  /** Put below the note that is there. */
  readonly addNote?: string;
}

const keyOf = (words: string): string => oneLine(words).toLowerCase();

/** Words without those dropped and with those added, each once whatever its case; what is renamed stays in its place. */
function changedWords(
  words: readonly string[],
  added: readonly string[],
  dropped: readonly string[],
  what: string,
): string[] {
  const fresh = new Map(
    added
      .map((one) => shortWords(one, what, LONGEST_WORDS))
      .filter((one) => one !== '')
      .map((one) => [keyOf(one), one]),
  );
  const out = new Set([...dropped.map(keyOf), ...fresh.keys()]);
  const first = words.findIndex((one) => out.has(keyOf(one)));
  const left = words.filter((one) => !out.has(keyOf(one)));
  const place = first === -1 ? left.length : first;
  return [...left.slice(0, place), ...fresh.values(), ...left.slice(place)];
}

/** An annotation with what the user says of it. Throws where words are too long: the message tells the user. */
export function marked(annotation: Annotation, marking: Marking, now: string): Annotation {
  const { progress: wasAt, projects: were = [], note: noted, ...rest } = annotation;
  const { progress, addTags = [], dropTags = [], addProjects = [], dropProjects = [], addNote } = marking;
  const isAt = progress === undefined ? (wasAt ?? '') : shortWords(progress, 'A status', LONGEST_WORDS);
  const projects = changedWords(were, addProjects, dropProjects, 'A project');
  const note = addNote === undefined ? noted : noteOf(`${noted?.text ?? ''}\n${addNote.trim()}`, now);
  return {
    ...rest,
    ...(isAt !== '' && { progress: isAt }),
    ...(projects.length > 0 && { projects }),
    ...(note && { note }),
    tags: changedWords(annotation.tags, addTags, dropTags, 'A tag'),
    changedAt: now,
  };
}
