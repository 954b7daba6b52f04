import { type Entity, lastBefore, lastSpoke } from '../../cast/entity.ts';
import type { Scene } from '../../cast/scene.ts';
import { areOthersSince } from '../others-since.ts';
import { isAnotherBody } from '../apart/another-body.ts';
import { speaksAgainst } from '../apart/another-person.ts';
import { sumOf } from '../antecedent/choose.ts';
import { isInstitutional } from '../../../lexicon/role-words.ts';
import { candidatesFor, isNamed } from './candidates.ts';
import { type Description, isOwned } from './description.ts';
import { isCalledSo, traitsOf, traitsOfNobody } from './traits.ts';
import weights from './weights.json';

/** Somebody whom a description may mean, or nobody whom the text names, and what tells for or against it. */
interface DescribedChoice {
  readonly entity: Entity | undefined;
  readonly traits: readonly string[];
}

/**
 * By how much likelier than whom the rules take for it somebody else must be: chosen by cross-validation. What "it" is the rules
 * tell better in releases, which the labels have few of.
 */
const AHEAD = { person: 0.4, body: 0.4, thing: 0.6, it: 0.9, they: 0.8 } as const;

/**
 * Whom a description means: `ruled`, whom the rules take for it, unless another, or nobody whom the text
 * names, is clearly likelier.
 */
export function chooseDescribed(
  scene: Scene,
  asked: Description,
  ruled: Entity | undefined,
): Entity | undefined {
  const choices = describedChoices(scene, asked, ruled);
  scene.observe?.(asked.place, choices, 'description');
  const powers = choices.map(({ traits }) => Math.exp(sumOf(traits, weights)));
  const whole = powers.reduce((a, b) => a + b, 0);
  const most = Math.max(...powers);
  const found = choices.findIndex(({ entity }) => entity === ruled);
  const ruledAt = found < 0 ? choices.length - 1 : found;
  // “the man who beat Rao” is not Rao
  const own = found < 0 && asked.isToldWho && ruled !== undefined && isNamed(ruled) ? undefined : ruled;
  const likely = (powers[ruledAt] ?? 0) / whole;
  const best = choices[powers.indexOf(most)];
  const isRuled = isSettled(asked, choices[ruledAt]?.traits ?? [], best?.traits ?? []);
  const ahead = isOwned(asked) || asked.plural ? AHEAD_FEW : AHEAD[asked.sort];
  if (isRuled || isToldFuller(asked, ruled) || most / whole - likely < ahead) return own;
  return best?.entity;
}

/** As much of several, and where they tell whose somebody is, who hardly has a name: "her lawyer", "the school’s newspaper". */
const AHEAD_FEW = 0.8;

/** Whether the rules found a body that the text has just told of without a name, in more words: "the health commission". */
const isToldFuller = ({ place, modifiers }: Description, ruled: Entity | undefined): boolean =>
  ruled?.kind === 'body' &&
  !isNamed(ruled) &&
  (ruled.places[0] ?? place) < place &&
  ruled.words.length > modifiers.length + 1;

/** Named only further on; of people by no office also long ago: "the actor" is rather the star of this paragraph. */
const LATER: ReadonlySet<string> = new Set(['later']);
const FAR: ReadonlySet<string> = new Set(['later', 'named 5', 'named 6']);

/**
 * Whether the rules have gone by the very word: they found who is called so, or nobody for an office whose holder a text need not
 * name, or that who holds such an office is another.
 */
function isSettled(
  { sort, head, modifiers }: Description,
  ruled: readonly string[],
  best: readonly string[],
): boolean {
  if (!ruled.includes('nobody')) {
    const isCalled = ruled.some((trait) => /^(?:office same|word last|word in|told so)$/.test(trait));
    const distant = sort === 'person' && !isInstitutional(head) ? FAR : LATER;
    return isCalled && !ruled.some((trait) => distant.has(trait));
  }
  return best.includes('office same') || (isInstitutional(head) && !modifiers.includes('former'));
}

/** Whether several others have come since those whom "they" might have been. */
const isPast = (scene: Scene, { sort, place }: Description, entity: Entity): boolean =>
  sort === 'they' &&
  areOthersSince(scene, entity, Math.max(lastBefore(entity, place), lastSpoke(entity, place)), place);

/** Whether what the text tells of somebody speaks against a description of a person or a body. */
export const isAnother = (entity: Entity, { sort, head, modifiers }: Description): boolean =>
  (sort === 'person' && speaksAgainst(entity, head, modifiers)) ||
  (sort === 'body' && isAnotherBody(entity, head, modifiers));

/** All whom a description may mean, and nobody named at the end. */
function describedChoices(scene: Scene, asked: Description, ruled: Entity | undefined): DescribedChoice[] {
  const all = candidatesFor(scene, asked, ruled)
    .map((candidate, order) => ({
      entity: candidate.entity,
      traits: traitsOf(scene, candidate, order, asked, ruled),
    }))
    .filter(({ entity }) => !isPast(scene, asked, entity) && !isAnother(entity, asked));
  // "the clerk who took the call" is nobody of another office.
  const named = asked.isToldWho ? all.filter(({ traits }) => isCalledSo(traits)) : all;
  const fitting = named.filter(({ traits }) => isCalledSo(traits)).length;
  return [...named, { entity: undefined, traits: traitsOfNobody(scene, asked, fitting, ruled) }];
}
