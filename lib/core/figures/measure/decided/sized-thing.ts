import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { complementOf } from '../phrases/whole-noun.ts';

/** “a 94,899 hectare (234,501 acre) [area]”, “the 90-kilometer (56 mile) [trend] from Oro to Kell”: what both say the size of; "" elsewhere. */
export function sizedThing({ scene, figure, at }: Standing): string {
  const { phrases, figures } = scene;
  if (figure.kind !== 'quantity') return '';
  const isSecond = phrases[at - 1]?.norm === '(' && phrases[at - 2]?.kind === 'marked';
  const [first, second] = isSecond ? [at - 2, at] : [at, at + 2];
  const [own, other] = [first, second].map((n) =>
    phrases[n]?.kind === 'marked' ? figures[phrases[n]?.index ?? -1] : undefined,
  );
  const isPair = phrases[second - 1]?.norm === '(' && phrases[second + 1]?.norm === ')';
  if (!isPair || own?.kind !== 'quantity' || other?.kind !== 'quantity' || own.unit === other.unit) return '';
  const opening = scene.tokens[own.firstToken - 1]?.norm ?? '';
  const noun = phrases[second + 2];
  // “about 2 inches (50 mm) of rain”, “4 km (2.5 miles) northeast of Oro” stand behind no article
  if (!/^(?:the|an?|its|their)$/.test(opening) || noun?.kind !== 'noun') return '';
  const words = rangeWords(scene, { first: second + 2, end: second + 3 });
  const more = complementOf(scene, second + 3, { clauses: false }).trim();
  return more === '' || /\d/.test(more) ? words : `${words} ${more}`;
}
