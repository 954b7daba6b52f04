import { POSSESSIVES } from '../../../lexicon/closed-classes.ts';
import { OWNING_VERBS } from '../../../lexicon/measure-verbs.ts';
import { isPersonNoun } from '../../../lexicon/person-nouns.ts';
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { itemAt } from '../../../text/item-at.ts';
import { governingVerb } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';

// A level of which only the noun was chosen, “revenue”, “valuation”, “bond”: whose it is, wherever the form alone is sure.

/** Words of a measure that says little, and of a name that may stand in brackets. */
const MOST = { measure: 3, name: 5 } as const;
/** Phrases between a figure and its noun. */
const NEAR = 8;

/** “valuation” -> “valuation (Halden Mills)” */
export function withWhose(standing: Standing, measure: string): string {
  if (!/^(?:money|percent|points|multiple)$/.test(standing.figure.kind)) return measure;
  if (!isThin(measure)) return measure;
  const noun = nounAt(standing, measure);
  if (noun < 0) return measure;
  const { scene } = standing;
  const whose = headOfLine(scene, noun) || ofApposition(scene, noun) || ofVerb(standing, noun);
  const isTold = whose.split(' ').some((word) => measure.toLowerCase().includes(word.toLowerCase()));
  return whose === '' || isTold ? measure : `${measure} (${whose})`;
}

/** Common nouns alone, none of a person, a share or an amount. */
const isThin = (measure: string): boolean =>
  measure !== '' && measure.split(' ').length <= MOST.measure && PLAIN.test(measure) && !HOLLOW.test(measure);

const PLAIN = /^\p{L}[\p{Ll}-]*(?: [\p{Ll}-]+)*$/u;
const HOLLOW = /\b(?:share|amount|time|of|in|on|for|to|that|who)\b/;

/** The phrase of the measure, which opens with its words, beside the figure; -1 where there is none. */
function nounAt({ scene, at }: Standing, measure: string): number {
  const told = measure.toLowerCase();
  for (let step = 1; step <= NEAR; step += 1)
    for (const n of [at - step, at + step]) {
      const phrase = itemAt(scene.phrases, n);
      if (phrase?.kind !== 'noun') continue;
      const words = rangeWords(scene, { first: n, end: n + 1 }).toLowerCase();
      if (words !== told && !words.startsWith(`${told} `)) continue;
      return scene.tokens[phrase.head]?.pos === 'NOUN' && !isPersonNoun(phrase.norm) ? n : -1;
    }
  return -1;
}

/** “[Ana Rao]: theft, held in lieu of $70,000 bond”: who leads the line. */
function headOfLine(scene: Scene, noun: number): string {
  const { phrases } = scene;
  return noun > 1 && phrases[1]?.norm === ':' && phrases[0]?.kind === 'noun' && isPerson(scene, phrases[0])
    ? nameAt(scene, 0)
    : '';
}

/** Two capitals and no more than a name. */
const isPerson = ({ tokens }: Scene, { firstToken, endToken }: Phrase): boolean =>
  endToken - firstToken > 1 && tokens.slice(firstToken, endToken).every(({ pos }) => pos === 'PROPN');

/** “[Halden Mills], a company with revenue of $56 billion”, “[Halden Mills], with sales of” */
function ofApposition(scene: Scene, noun: number): string {
  const { phrases } = scene;
  if (itemAt(phrases, noun - 1)?.norm !== 'with') return '';
  const apposed = itemAt(phrases, noun - 2);
  if (apposed?.kind === 'comma') return nameAt(scene, noun - 3);
  const isApposed = apposed?.kind === 'noun' && /^an?$/.test(scene.tokens[apposed.firstToken]?.norm ?? '');
  if (!isApposed) return '';
  const link = itemAt(phrases, noun - 3);
  return link?.kind === 'comma' || link?.verb?.lemma === 'be' ? nameAt(scene, noun - 4) : '';
}

/** “[Halden Mills] reported revenue of”, “had its valuation slashed”, “[Halden Mills] said its revenue rose” */
function ofVerb({ scene }: Standing, noun: number): string {
  const { phrases, tokens } = scene;
  const opening = itemAt(tokens, phrases[noun]?.firstToken ?? -1)?.norm ?? '';
  const isOwned = OWNED.test(opening);
  if (POSSESSIVES.has(opening) && !isOwned) return '';
  const verb = governingVerb(phrases, noun);
  const form = itemAt(phrases, verb)?.verb;
  if (form === undefined || form.passive || form.negated) return '';
  const between = phrases.slice(verb + 1, noun);
  const isSaid = isOwned && SAYING_VERBS.has(form.lemma) && between.every(({ kind }) => kind === 'that');
  const isObject = between.every(({ kind, norm }) => MODIFYING.test(kind) || SIGNED.test(norm));
  if (!isSaid && !(isObject && (isOwned || OWNING_VERBS.has(form.lemma)))) return '';
  const subject = wholeSubject(phrases, verb);
  if (subject === null) return '';
  const first = itemAt(phrases, subject.first);
  // “[Halden News 1]’s coverage of the fire”
  return subject.end - subject.first === 1
    ? nameAt(scene, subject.first)
    : first === undefined
      ? ''
      : ownerIn(scene, first);
}

const MODIFYING = /^(?:marked|adjective|adverb|mark)$/;
/** “a +85[%]” */
const SIGNED = /^[+\d.-]+$/;

const OWNED = /^(?:its|their|his|her)$/;

/** The name that a phrase is; "" where it is none. */
function nameAt(scene: Scene, at: number): string {
  const phrase = itemAt(scene.phrases, at);
  if (phrase?.kind !== 'noun') return '';
  const owner = ownerIn(scene, phrase);
  if (owner !== '') return owner;
  // “Halden News 1”
  const head = scene.tokens[phrase.head]?.pos === 'NUM' ? phrase.head - 1 : phrase.head;
  if (itemAt(scene.tokens, head)?.pos !== 'PROPN') return '';
  const words = rangeWords(scene, { first: at, end: at + 1 });
  return words.split(' ').length <= MOST.name && NAME.test(words) ? words : '';
}

/** “[Halden News 1]’s live coverage”: the name that opens a phrase; "" where none does. */
function ownerIn({ tokens }: Scene, { firstToken, endToken }: Phrase): string {
  const mark = tokens.findIndex(({ text }, n) => n > firstToken && n < endToken && /^['’]s?$/.test(text));
  if (mark < 0 || itemAt(tokens, firstToken)?.pos !== 'PROPN') return '';
  const own = tokens.slice(firstToken, mark);
  if (own.length > MOST.name || !own.every(({ pos }) => pos === 'PROPN' || pos === 'NUM')) return '';
  return own.map(({ text }) => text).join(' ');
}

/** A name, “Halden News 1”, but no figure. */
const NAME = /^\p{Lu}[^\d]*\d{0,2}$/u;
