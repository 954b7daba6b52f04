import { formsOf } from '../../../lexicon/inflect.ts';
import { PHRASAL_VERBS } from '../../../lexicon/phrasal-verbs.ts';
import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Scene, Standing } from '../../scene.ts';
import { runsOf } from './aligned.ts';

/**
 * A measure whose verb is told whole: with its particle, “aid the town turned [down]”, and as a verb where it stood as a participle, “amount donors [give]” of “donors giving $200”.
 */
export function wholeVerb(standing: Standing, measure: string): string {
  const verb = governingVerb(standing.scene.phrases, standing.at);
  if (verb < 0) return withParticleBehind(standing, measure);
  return withParticleBehind(standing, asFinite(standing, withParticle(standing, measure, verb), verb));
}

/** “voters that turned [out]”, “protesters rounded [up]”: the particle of the verb that a measure ends with, and no preposition that has a noun. */
function withParticleBehind({ scene, figure }: Standing, measure: string): string {
  const { phrases } = scene;
  const end = endOf(scene, measure, figure.firstToken);
  const verb = end < 0 ? -1 : phrases.findIndex(({ endToken, kind }) => endToken === end && kind === 'verb');
  const [particle, next] = [itemAt(phrases, verb + 1), phrases[verb + 2]];
  if (verb < 0 || !PARTICLES.test(particle?.norm ?? '')) return measure;
  // “could lose up to $3 million”, “walked down the street”
  const isPreposition = /^(?:noun|marked|adjective|that)$/.test(next?.kind ?? '');
  return isPreposition || /^(?:to|of)$/.test(next?.norm ?? '')
    ? measure
    : `${measure} ${particle?.norm ?? ''}`;
}

const PARTICLES = /^(?:up|out|off|down|away|back|forward|aside)$/;

function withParticle({ scene, at }: Standing, measure: string, verb: number): string {
  const { phrases, tokens } = scene;
  const [phrase, particle] = [phrases[verb], itemAt(phrases, verb + 1)];
  if (phrase?.verb === undefined || particle === undefined || verb + 1 >= at) return measure;
  if (PHRASAL_VERBS.get(particle.norm)?.has(phrase.verb.lemma) !== true) return measure;
  // “gave up to $40”, “cut off by 12 metres”
  if (tokens[particle.endToken]?.norm === 'to') return measure;
  if (!phrases.slice(verb + 2, at).every(({ kind, norm }) => isOfBound(kind, norm))) return measure;
  const forms = new Set([tokens[phrase.head]?.norm ?? '', ...formsOf(phrase.verb.lemma)]);
  const words = measure.split(' ');
  const told = words.findLastIndex((word) => forms.has(word.toLowerCase()));
  if (told < 0 || words[told + 1] === particle.norm) return measure;
  return [...words.slice(0, told + 1), particle.norm, ...words.slice(told + 1)].join(' ');
}

/** “cranked out [about] 12 percent”, “handed over [more than] $25” */
const isOfBound = (kind: string, norm: string): boolean =>
  /^(?:adverb|adjective)$/.test(kind) || norm === 'than';

function asFinite({ scene, figure }: Standing, measure: string, verb: number): string {
  const { phrases } = scene;
  const [noun, phrase] = [itemAt(phrases, verb - 1), phrases[verb]];
  if (phrase?.verb?.form !== 'ing' || noun?.kind !== 'noun' || !measure.startsWith('amount ')) return measure;
  if (endOf(scene, measure, figure.firstToken) !== phrase.endToken) return measure;
  const [plain = '', third = ''] = formsOf(phrase.verb.lemma);
  const words = measure.split(' ');
  if (words.at(-1)?.toLowerCase() !== phrase.norm) return measure;
  return [...words.slice(0, -1), isPlural(scene, noun.head) ? plain : third].join(' ');
}

const isPlural = ({ tokens }: Scene, at: number): boolean =>
  /(?:[^s]s|people|men|women|children)$/.test(tokens[at]?.norm ?? '');

/** The token behind the last of a measure's words; -1 where they stand nowhere. */
const endOf = (scene: Scene, measure: string, near: number): number =>
  runsOf(scene, measure, near).at(-1)?.end ?? -1;
