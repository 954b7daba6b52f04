import type { Token } from '../../../model.ts';
import type { Standing } from '../../scene.ts';
import { isPlural } from '../counted/counted.ts';
import { shareTold } from '../rules/share-told.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { complementOf } from '../phrases/whole-noun.ts';
import type { Earlier } from './earlier.ts';

/** Characters of the whole that a part is told of in brackets. */
const WHOLE = 40;

/**
 * “beheaded 21 Christians, [20 of them] Egyptian Copts”, “640 homes, 210 of them affordable”, “86 shops, 24 of them in Marlow”: what they
 * are, with what is told of the whole; "" elsewhere.
 */
export function partOfWhole(standing: Standing, earlier: Earlier | undefined, rule: string): string {
  const { scene, figure, index, after } = standing;
  const { tokens, phrases, endToken } = scene;
  const [of, them] = [tokens[figure.endToken]?.norm, tokens[figure.endToken + 1]?.norm ?? ''];
  if (earlier?.kind !== 'count' || scene.figures[index - 1]?.kind !== 'count') return '';
  // “1,200 flats, [30 percent of them] affordable”
  const isShare = figure.kind === 'percent';
  if (!isShare && figure.kind !== 'count') return '';
  const unit = isShare ? earlier.unit : figure.unit;
  if (of !== 'of' || !/^(?:them|those|these|whom|which)$/.test(them) || earlier.measure === '') return '';
  const opens = figure.endToken + 2;
  // “34 birds, 11 of which died of heat”, “820 parents, 410 of whom said they had moved”
  if (them.startsWith('wh') && rule.startsWith(`${unit} that `)) return rule;
  const said = shareTold(standing, after + 2, '');
  if (said.startsWith('that ')) return `${unit} ${said}`;
  const first = /^(?:are|were)$/.test(tokens[opens]?.norm ?? '') ? opens + 1 : opens;
  let end = first;
  while (end < endToken && isQuality(tokens[end])) end += 1;
  const next = tokens[end];
  const isLast = end >= endToken || next === undefined || next.pos === 'PUNCT' || next.norm === 'and';
  const words = wordsOf(scene, first, end);
  // “150 members, 48 of whom are women”
  if (first > opens)
    return end > first && isLast && !earlier.measure.includes(' that ')
      ? `${earlier.measure} that ${wordsOf(scene, opens, end)}`
      : '';
  if (end > first && isPlural(tokens[end - 1]) && tokens[end - 1]?.pos !== 'ADJ')
    return isLast || next?.pos === 'ADP' ? partOf(words, earlier) : '';
  const opening = `${earlier.unit.toLowerCase()} `;
  const isOfUnit = `${earlier.measure} `.toLowerCase().startsWith(opening);
  if (!isOfUnit) return '';
  if (end > first) return isLast ? `${words} ${earlier.measure}` : '';
  const place = phrases.findIndex(({ firstToken }) => firstToken === first);
  const own = next?.pos === 'ADP' && place > after ? complementOf(scene, place, { clauses: false }) : '';
  // “45 of them under age 5”
  const isCut = tokens.slice(first, first + own.split(' ').length + 1).some(({ pos }) => pos === 'NUM');
  return own === '' || isCut ? '' : `${earlier.measure} ${own}`;
}

/** A word of a noun phrase without article, or a participle. */
const isQuality = (token: Token | undefined): boolean =>
  /^(?:ADJ|ADV|NOUN|PROPN)$/.test(token?.pos ?? '') ||
  token?.text === '-' ||
  (token?.pos === 'VERB' && token.norm.endsWith('ed'));

const partOf = (kind: string, whole: Earlier): string => `${kind} ${toldOfPart(whole)}`.trim();

/**
 * What is told of a whole, for a part of it: “(people) killed at the museum”, or the whole in brackets, “(participants)”, where nothing is
 * told that stands behind any noun, “37 pages of messages, including 22 emails”.
 */
export function toldOfPart({ unit, measure }: Earlier): string {
  const opening = `${unit.toLowerCase()} `;
  const own = measure.toLowerCase().startsWith(opening) ? measure.slice(opening.length).trim() : '';
  const tail = own.replace(/ \([^()]{1,60}\)$/, '');
  if (tail !== '' && !tail.startsWith('of ') && !tail.startsWith('(')) return tail;
  return measure === '' || /[\d()]/.test(measure) || measure.length > WHOLE ? '' : `(${measure})`;
}
