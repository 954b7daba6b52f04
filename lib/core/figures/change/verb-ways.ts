import { itemAt } from '../../text/item-at.ts';
import type { Change } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { MOVING_VERBS } from '../../lexicon/measure-verbs.ts';
import type { Standing } from '../scene.ts';
import { CHANGE_VERBS } from './change-words.ts';

// Ways in which a verb tells a change besides standing right before its amount.

/** The way of a verb that grows or shrinks "at a rate of" a share. */
export function changeAtRate({ scene: { phrases }, figure, before }: Standing): Change | undefined {
  let at = before - 2;
  while (/^(?:adjective|adverb)$/.test(itemAt(phrases, at)?.kind ?? '')) at -= 1;
  const verb = itemAt(phrases, at - 1)?.verb;
  return figure.kind === 'percent' && itemAt(phrases, at)?.norm === 'at' && verb?.negated === false
    ? CHANGE_VERBS.get(verb.lemma)
    : undefined;
}

/** "edged lower [by] 3 percent" */
export function comparativeMove({ scene: { phrases } }: Standing, at: number): Change | undefined {
  const way = /^(?:higher|lower)$/.exec(itemAt(phrases, at)?.norm ?? '')?.[0];
  const verb = itemAt(phrases, at - 1)?.verb;
  if (way === undefined || verb === undefined || verb.negated || !MOVING_VERBS.has(verb.lemma))
    return undefined;
  return way === 'higher' ? 'up' : 'down';
}

/** "Car sales [plunge] 10 percent in May": the verb of a headline that the tagger took for the last noun of its subject. */
export function hiddenVerb({ scene, before }: Standing, left: Phrase): Change | undefined {
  if (
    left.endToken - left.firstToken < 2 ||
    scene.phrases.slice(0, before).some(({ verb }) => verb !== undefined)
  )
    return undefined;
  const norm = scene.tokens[left.endToken - 1]?.norm ?? '';
  return CHANGE_VERBS.get(norm) ?? CHANGE_VERBS.get(norm.replace(/s$/, ''));
}
