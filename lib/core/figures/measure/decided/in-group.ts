import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import type { Earlier } from './earlier.ts';

/** What a group of a study or poll stands behind. */
const OF_GROUP = /^(?:among|for|in|on|with)$/;
/** Phrases of a group at most, with what was done to it. */
const REACH = 6;

/** The group that a share is told of, right behind it or behind its count in brackets. */
interface Group {
  readonly first: number;
  readonly end: number;
  readonly isPastBracket: boolean;
}

/**
 * “The response rate was 91% (56/61) in the Oro group and 95% (21/22) [in the Kell group]”, “79% for patients treated with Oro and 59%
 * [for patients treated with Kell]”: one measure, of each group; "" elsewhere.
 */
export function inGroup(standing: Standing, last: Earlier | undefined): string {
  const { scene, figure, at } = standing;
  const own = figure.kind === 'percent' ? groupBehind(scene, at) : undefined;
  if (own === undefined) return '';
  return ofSecond(standing, own, last) || ofFirst(standing, own);
}

function ofSecond({ scene, index, before }: Standing, own: Group, last: Earlier | undefined): string {
  const { phrases } = scene;
  const other = phrases.findIndex(({ kind, index: own }) => kind === 'marked' && own === index - 1);
  const group = other < 0 ? undefined : groupBehind(scene, other);
  if (group === undefined || last?.kind !== 'percent' || last.measure === '') return '';
  if (linkAt(phrases, group.end) !== before + 1 || phrases[group.first]?.norm !== phrases[own.first]?.norm)
    return '';
  const words = groupWords(scene, group);
  const cut = last.measure.indexOf(` ${words}`);
  // “in the Oro group”, where the measure has “in Oro group”
  if (cut < 0 && last.measure.includes(` ${phrases[group.first]?.norm ?? ''} `)) return '';
  return `${cut < 0 ? last.measure : last.measure.slice(0, cut)} ${groupWords(scene, own)}`;
}

function ofFirst(standing: Standing, own: Group): string {
  const { scene, before } = standing;
  const { phrases } = scene;
  const next = linkAt(phrases, own.end);
  if (!own.isPastBracket || next < 0 || phrases[next]?.kind !== 'marked') return '';
  if (phrases[before]?.verb?.lemma !== 'be' || groupBehind(scene, next) === undefined) return '';
  const subject = subjectWords(standing, before);
  return subject === null || subject === '' || /\d/.test(subject)
    ? ''
    : `${subject} ${groupWords(scene, own)}`;
}

const groupWords = (scene: Scene, { first, end }: Group): string =>
  wordsOf(scene, scene.phrases[first]?.firstToken ?? 0, scene.phrases[end - 1]?.endToken ?? 0);

function groupBehind({ phrases }: Scene, figure: number): Group | undefined {
  let first = figure + 1;
  const isPastBracket = phrases[first]?.norm === '(' && phrases[first + 2]?.norm === ')';
  if (isPastBracket) first += 3;
  if (!OF_GROUP.test(phrases[first]?.norm ?? '') || phrases[first + 1]?.kind !== 'noun') return undefined;
  let end = first + 2;
  while (
    end - first < REACH &&
    (phrases[end]?.verb?.form === 'past' || /^(?:prep|noun)$/.test(phrases[end]?.kind ?? ''))
  )
    end += 1;
  return phrases[end - 1]?.kind === 'noun' ? { first, end, isPastBracket } : undefined;
}

/** Where what a link behind `at` joins begins: past “and”, “versus”, “, compared with”; -1 where none stands there. */
function linkAt(phrases: readonly Phrase[], at: number): number {
  let link = at;
  if (phrases[link]?.kind === 'comma') link += 1;
  if (phrases[link]?.norm === 'and' || /^(?:versus|vs|v)$/.test(phrases[link]?.norm ?? '')) return link + 1;
  const isCompared =
    itemAt(phrases, link)?.verb?.lemma === 'compare' && /^(?:with|to)$/.test(phrases[link + 1]?.norm ?? '');
  return isCompared ? link + 2 : -1;
}
