import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';

/** Tokens of a label at most, and at least: a shorter one is found anyhow. */
const LABEL = { most: 14, least: 4 } as const;

/** “[Total combined budget including sewer and other funds]: $580 million”: the whole of what a line puts before its figure; "" elsewhere. */
export function labelLine({ scene, figure, index, at, before }: Standing): string {
  const { phrases, tokens } = scene;
  if (index > 0 || before !== at - 1 || phrases[before]?.norm !== ':' || figure.kind === 'count') return '';
  const label = phrases.slice(0, before);
  const words = (label.at(-1)?.endToken ?? 0) - (label[0]?.firstToken ?? 0);
  const isName = label.every(
    ({ kind, verb, norm }) =>
      /^(?:noun|adjective|prep|and)$/.test(kind) ||
      (verb?.form === 'ing' && /^(?:including|excluding)$/.test(norm)),
  );
  // “Fares from Monday: $3”
  const isPlain = tokens
    .slice(label[0]?.firstToken, label.at(-1)?.endToken)
    .every(({ pos }) => pos !== 'PRON');
  return isName && isPlain && words >= LABEL.least && words <= LABEL.most
    ? rangeWords(scene, { first: 0, end: before })
    : '';
}
