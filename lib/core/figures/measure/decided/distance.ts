import type { Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';

/** Units of ways. */
const WAY = /^(?:km|m|\[(?:mi_i|nmi_i|ft_i|yd_i)\])$/;
const TOWARDS = /^(?:north|south|east|west)(?:east|west)?$/;

/** “an area 200 km (120 miles) [northwest of the city of Oro] late on Tuesday”: how far something lies from there; "" elsewhere. */
export function distanceFrom({ scene, figure }: Standing): string {
  const { tokens, endToken, times } = scene;
  if (figure.kind !== 'quantity' || !WAY.test(figure.unit)) return '';
  let at = figure.endToken;
  // The same in another unit.
  if (tokens[at]?.text === ')') at += 1;
  if (tokens[at]?.text === '(') while (at < endToken && tokens[at - 1]?.text !== ')') at += 1;
  const first = at;
  if (tokens[at]?.norm === 'to') return '';
  while (at < endToken && (TOWARDS.test(tokens[at]?.norm ?? '') || tokens[at]?.text === '-')) at += 1;
  const link = tokens[at]?.norm ?? '';
  if (!(at > first && link === 'of') && !(at === first && link === 'from')) return '';
  const isTime = (token: number): boolean =>
    times.some(({ start, end }) => start < (tokens[token]?.end ?? 0) && (tokens[token]?.start ?? 0) < end);
  let end = at + 1;
  while (
    end < endToken &&
    (PLACE.test(tokens[end]?.pos ?? '') || tokens[end]?.norm === 'of') &&
    !isTime(end) &&
    tokens[end]?.pos !== 'ADV'
  )
    end += 1;
  while (end > at + 1 && (tokens[end - 1]?.norm === 'of' || tokens[end - 1]?.pos === 'DET')) end -= 1;
  return end > at + 1 ? `distance ${wordsOf(scene, first, end)}` : '';
}

const PLACE = /^(?:DET|NOUN|PROPN|PART)$/;
