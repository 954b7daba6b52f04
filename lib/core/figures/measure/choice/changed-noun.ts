import { BARE_MODIFIERS } from '../../../lexicon/modifiers.ts';
import type { Token } from '../../../model.ts';
import { CHANGE_NOUNS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { isChangeModified } from './beside-words.ts';

/** What a change is of, by the words beside its noun. */
export interface ChangedNoun {
  /** “a 12% [crime] drop in Halden”: before it, with what follows; "" where nothing stands there. */
  readonly modified: string;
  /** “a 4% increase in [online sales]” */
  readonly behind: string;
}

/** What has changed by “a 12% crime drop in Halden”, whatever the tagger makes of “pay increase” or “sell-through”. */
export function changedNoun(standing: Standing): ChangedNoun {
  const { scene, figure } = standing;
  if (!isChangeModified(standing)) return { modified: '', behind: '' };
  const { tokens } = scene;
  const noun = [0, 1, 2]
    .map((gap) => figure.endToken + gap)
    .find((at) => CHANGE_NOUNS.has(tokens[at]?.norm ?? ''));
  if (noun === undefined) return { modified: '', behind: '' };
  const own = tokens.slice(figure.endToken, noun);
  const isNamed = own.length > 0 && own.every(names);
  const behind = nounBehind(standing, noun + 1);
  const link = tokens[noun + 1]?.norm ?? '';
  return {
    modified: isNamed
      ? `${wordsOf(scene, figure.endToken, noun)}${behind === '' ? '' : ` ${link} ${behind}`}`
      : '',
    behind,
  };
}

/** No adjective, no measure of time: “a 12% annual rise”, “a 13% year-over-year increase”. */
const names = ({ pos, norm }: Token): boolean =>
  /^(?:NOUN|PROPN|VERB)$/.test(pos) && !BARE_MODIFIERS.has(norm) && !OF_TIME.test(norm);

const OF_TIME = /^(?:year|month|week|quarter|day|decade)s?$/;

/** The noun phrase behind “in” or “of” at a token, a place with it or not; "" where a time or nothing stands there. */
function nounBehind({ scene }: Standing, link: number): string {
  const { tokens, times, endToken } = scene;
  const first = link + 1;
  const opening = tokens[first];
  if (!/^(?:in|of)$/.test(tokens[link]?.norm ?? '') || opening === undefined) return '';
  if (times.some(({ start, end }) => start <= opening.end && opening.start < end)) return '';
  let end = first;
  while (end < endToken && (PART.test(tokens[end]?.pos ?? '') || isBetweenNouns(tokens, end))) end += 1;
  const isGlued = tokens[end]?.text === '-' && tokens[end]?.start === tokens[end - 1]?.end;
  return end > first
    ? wordsOf(scene, first, Math.min(isGlued ? end + 2 : end, endToken)).replace(ARTICLE, '')
    : '';
}

/** “police [recorded] crime” */
const isBetweenNouns = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  tokens[at].norm.endsWith('ed') &&
  tokens[at - 1]?.pos === 'NOUN' &&
  tokens[at + 1]?.pos === 'NOUN';

const PART = /^(?:ADJ|DET|NOUN|PRON|PROPN)$/;
const ARTICLE = /^(?:the|an?|its|our|their) /i;
