import { itemAt } from '../../../text/item-at.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import type { Scene } from '../../scene.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';

/** "Work, which began in 2019, cost", "The strike cost the port": of a "cost" that the tagger took for a noun; null of others. */
export function costOf(scene: Scene, noun: number): string | null {
  const [phrase, left] = [scene.phrases[noun], itemAt(scene.phrases, noun - 1)];
  if (left?.kind === 'noun' && left.norm === 'cost' && left.endToken - left.firstToken > 1)
    return rangeWords(scene, { first: noun - 1, end: noun });
  const alone = phrase?.norm === 'cost' && phrase.endToken - phrase.firstToken === 1;
  const subject = alone && left?.kind === 'comma' ? wholeSubject(scene.phrases, noun) : null;
  return subject === null ? null : `${rangeWords(scene, subject)} cost`;
}
