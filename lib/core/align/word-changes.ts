import { COMMON_UNITS } from '../lexicon/units.ts';
import { AUXILIARIES } from '../lexicon/closed-classes.ts';
import type { WordPair } from './align-run.ts';
import type { WordChange } from './alignment.ts';
import { isFunctionWord, isNegation } from './word-form.ts';
import type { AlignWord, WordedText } from './words-of.ts';

/** What the article may do with a release's words without altering them, told by the place between two of its words. */
export interface Licence {
  /** Words of the passage before which the article marks that something was left out ("…"). */
  readonly gaps: ReadonlySet<number>;
  /** Words of the passage before which the article put words of its own in brackets. */
  readonly brackets: ReadonlySet<number>;
  isSaid(releaseWord: number): boolean;
}

/** What an alignment tells: the differences, and whether something was left out at a marked place. */
export interface Differences {
  readonly changes: readonly WordChange[];
  readonly gap: boolean;
}

interface Group {
  article: AlignWord[];
  release: AlignWord[];
}

const HESITATION = /^(?:uh|um|er|erm|ah|well)$/;

/** The differences of an aligned quotation: neighbouring ones are one, words that only moved are one of order. */
export function differencesIn(
  pairs: readonly WordPair[],
  passage: readonly AlignWord[],
  release: WordedText,
  licence: Licence,
): Differences {
  const groups: Group[] = [];
  let [open, next, gap] = [false, 0, false];
  for (const [at, pair] of pairs.entries()) {
    const word = pair.article === null ? undefined : passage[pair.article];
    const other = pair.release === null ? undefined : release.words[pair.release];
    if (pair.article !== null) next = pair.article + 1;
    if (pair.alike === 2) {
      open = false;
      continue;
    }
    const place = pair.article ?? next;
    if (word === undefined && other !== undefined && licence.gaps.has(place)) {
      gap = true;
      continue;
    }
    if (licence.brackets.has(place) && (word === undefined || pair.alike === 0)) continue;
    if (word === undefined && other !== undefined && isCleaned(pairs, at, release, licence)) continue;
    let group = open ? groups.at(-1) : undefined;
    if (group === undefined) {
      group = { article: [], release: [] };
      groups.push(group);
    }
    open = true;
    if (word !== undefined) group.article.push(word);
    if (other !== undefined) group.release.push(other);
  }
  return { changes: changesOf(groups, release.text), gap };
}

/** Words of the release that no quotation need keep: who said it, hesitation, a word said twice. */
function isCleaned(pairs: readonly WordPair[], at: number, release: WordedText, licence: Licence): boolean {
  const place = pairs[at]?.release;
  if (place === null || place === undefined) return false;
  const [word, next] = [release.words[place], release.words[place + 1]];
  if (word === undefined) return false;
  return !licence.isSaid(place) || HESITATION.test(word.form) || word.form === next?.form;
}

function changesOf(groups: readonly Group[], releaseText: string): WordChange[] {
  const changes: WordChange[] = [];
  const moved = new Set<Group>();
  for (const group of groups) {
    if (moved.has(group)) continue;
    const twin = groups.find((other) => other !== group && !moved.has(other) && isMoved(group, other));
    if (twin !== undefined) {
      moved.add(twin);
      const words = group.release.length > 0 ? group.release : group.article;
      const text = words.map((word) => word.text).join(' ');
      changes.push({ kind: 'order', from: text, to: text });
      continue;
    }
    const [from, to] = [stretch(group.release, releaseText), group.article.map(({ text }) => text).join(' ')];
    changes.push({ kind: kindOf(group), from, to });
  }
  return changes;
}

function stretch(words: readonly AlignWord[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

const stemsOf = (words: readonly AlignWord[]): string =>
  words
    .map(({ stem }) => stem)
    .filter((stem) => !isFunctionWord(stem))
    .toSorted()
    .join(' ');

/** Whether one group leaves out what the other puts in. */
function isMoved(a: Group, b: Group): boolean {
  const [out, put] = a.article.length === 0 ? [a, b] : [b, a];
  return (
    out.article.length === 0 &&
    put.release.length === 0 &&
    stemsOf(out.release) !== '' &&
    stemsOf(out.release) === stemsOf(put.article)
  );
}

const NUMBER =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarter)$/;

function kindOf({ article, release }: Group): WordChange['kind'] {
  const all = [...article, ...release];
  const has = (test: (form: string) => boolean) => all.some(({ form }) => test(form));
  if (
    article.filter(({ form }) => isNegation(form)).length !==
    release.filter(({ form }) => isNegation(form)).length
  )
    return 'negation';
  if (has((form) => NUMBER.test(form))) return 'number';
  if (has((form) => COMMON_UNITS.has(form))) return 'unit';
  const told = all.filter(({ form }) => !isFunctionWord(form));
  const isTense =
    told.length === 0
      ? has((form) => AUXILIARIES.has(form))
      : article.length === release.length && article.every((word, n) => word.stem === release[n]?.stem);
  if (isTense) return 'tense';
  if (told.some(({ text }) => /^\p{Lu}/u.test(text)) && told.every(({ text }) => /^\p{Lu}/u.test(text)))
    return 'name';
  return 'word';
}
