import { itemAt } from '../../../text/item-at.ts';
import { governingVerb, nounChain } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import { costOf } from './cost-measure.ts';
import { measureOfCount } from './count-measure.ts';
import { cut, isSaid, nounAfter, rangeWords, isParticle } from '../phrases/measure-words.ts';
import { isEmpty, measureBeforeOf } from './before-of.ts';
import { besideNoun, measureBeforeAdjective, nounAtStart, nounDescribed } from './beside-measure.ts';
import {
  comparedIn,
  isTimes,
  measureOfMultiple,
  measureOfSubject,
  objectOfMultiple,
  wholeBefore,
} from './figure-subject.ts';
import { amountTold, gapped } from './deed-measure.ts';
import { isDuration, measureOfDuration } from './duration-measure.ts';
import { asNoun } from '../form/as-noun.ts';
import { given, isGiving, purposeOf } from './given.ts';
import { headlineVerb } from '../../headline-verb.ts';
import { genitiveNoun, purposeWords } from './purpose.ts';
import { measureOfHead, numeratorOf, perAfter, rightMeasure } from './right-measure.ts';
import type { Standing } from '../../scene.ts';
import { mainVerbBefore, measureOfVerb, objectOf } from './verb-measure.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import { measureOfFraction, measureOfMaterial, measureOfShare } from './share-of.ts';
import { bracketedNoun, differs, isNextItem } from './listed-noun.ts';
import { kindOfMoney, spentBy } from './money-kind.ts';
import { paralleled } from './paralleled.ts';
import { takesUpMeasure } from './taken-up.ts';
import { complementOf, predicateOf } from '../phrases/whole-noun.ts';
import { doneBy } from '../phrases/done-by.ts';

/** What a figure measures; "" where the sentence does not say. `earlier` are the measures before it. */
export function measureOf(standing: Standing, earlier: readonly string[]): string {
  const last = earlier.at(-1) ?? '';
  const told = paralleled(standing, earlier) ?? toldOf(standing, last);
  const words = told === last && last !== '' && !takesUpMeasure(standing) ? toldOf(standing, '') : told;
  const listed = bracketedNoun(standing, words.trim() === '');
  return asNoun(
    standing.scene,
    cut(`${listed === '' ? words : listed} ${comparedIn(standing)}${perAfter(standing)}`.trim()),
  );
}

/**
 * A figure's measure as later figures take it up: what an amount was reckoned by is its own, "$188 million, or $1.07 [per share], versus
 * $165 million", but for what stands with the noun, "Book value per share rose 4% to $15".
 */
export function takenUpBy(standing: Standing, measure: string): string {
  const per = perAfter(standing);
  return per !== '' && measure.endsWith(per) ? measure.slice(0, -per.length) : measure;
}

function toldOf(standing: Standing, last: string): string {
  return standing.figure.kind === 'count'
    ? measureOfCount(standing, last, leftMeasure)
    : measureOfLevel(standing, last);
}

function measureOfLevel(standing: Standing, last: string): string {
  const { scene, figure, after } = standing;
  if (isDuration(figure)) return measureOfDuration(standing, last, leftMeasure);
  const kind = kindOfMoney(standing) ?? spentBy(standing);
  if (kind !== null) return kind;
  const of = nounAfter(scene, after, 'of');
  if (of !== null && figure.kind === 'quantity') return measureOfMaterial(standing, of);
  if (of !== null && figure.kind !== 'money') return measureOfShare(standing, of, last, leftMeasure);
  if (figure.kind === 'ratio' && figure.unit !== '') return measureOfFraction(standing, last, leftMeasure);
  if (figure.kind === 'ratio' && standing.before < 0)
    return `${wholeBefore(standing) || 'share'} ${predicateOf(scene, after)}`;
  const own =
    amountTold(standing) ??
    measureOfSubject(standing) ??
    genitiveNoun(standing) ??
    objectOfMultiple(standing);
  if (own !== null) return own;
  const premodified = measureOfHead(standing);
  if (premodified !== null) return premodified;
  const left = leftMeasure(standing, last);
  // "sentenced to 50 weeks [in jail]", "a hospital 185 miles [northwest of the capital]"
  if (figure.kind === 'quantity' && left !== '' && !left.includes('  ')) {
    const own = complementOf(scene, after, { clauses: false });
    // "sentenced prison" and "in prison for fraud": once.
    const end = /\s(\S+)$/.exec(left)?.[1] ?? '';
    const lead = end !== '' && own.split(' ').includes(end) ? left.slice(0, -end.length).trim() : left;
    return isSaid(left, own) ? left : `${lead} ${own}`;
  }
  return left || numeratorOf(standing) || rightMeasure(standing, last);
}

/** What stands to the left: a noun with "of", an object, a subject; else the measure of the figure before. */
function leftMeasure(standing: Standing, last: string): string {
  const { scene, before } = standing;
  const left = itemAt(scene.phrases, before);
  switch (left?.kind) {
    case 'prep':
      return measureBeforePrep(standing, left, before, last);
    case 'verb':
      return measureOfVerb(standing, before, last);
    case 'noun':
      return measureOfNoun(standing, left, last);
    case 'adjective':
      return measureBeforeAdjective(standing, left, last);
    case 'adverb':
      if (
        isParticle(scene, before) &&
        scene.phrases[before - 1]?.kind === 'noun' &&
        standing.figure.kind === 'money'
      )
        return `${rangeWords(scene, nounChain(scene.phrases, before - 1))} ${left.norm} ${purposeWords(standing)}`;
      return leftMeasure({ ...standing, before: before - 1 }, last);
    case 'marked':
    case 'comma':
    case 'and':
      // "400 people, nearly four times the limit": set beside what was told.
      if (left.kind === 'comma' && last !== '' && isTimes(standing)) return last;
      return (
        (differs(standing) && rightMeasure(standing, '')) ||
        (measureOfMultiple(standing) ?? besideNoun(standing) ?? gapped(standing, last))
      );
    case 'mark':
      if (/^["“‘]$/.test(left.norm) && scene.phrases[before - 1]?.kind === 'verb')
        return leftMeasure({ ...standing, before: before - 1 }, last);
      return measureOfMultiple(standing) ?? (last !== '' ? last : nounAtStart(standing));
    case 'time':
      return measureOfMultiple(standing) ?? (last !== '' ? last : nounAtStart(standing));
    default:
      return last;
  }
}

/** "dams at least 25 feet high", "projects under $5 million"; a headline's noun gives way to "for Aging Dams". */
function measureOfNoun(standing: Standing, noun: Phrase, last: string): string {
  const { scene, before, figure } = standing;
  const cost = costOf(scene, before);
  if (cost !== null) return cost;
  const chain = nounChain(scene.phrases, before);
  // “pay [340] workers $14 million”
  const isCounted = itemAt(scene.phrases, chain.first - 1)?.kind === 'marked';
  const at = isCounted ? chain.first - 2 : chain.first - 1;
  const verb = itemAt(scene.phrases, at)?.verb;
  // "costs the public system between C$9,000 and C$11,500"
  if (verb?.lemma === 'cost') return measureOfVerb(standing, at, last);
  if (verb !== undefined && isGiving(verb.lemma)) return given(standing, chain, at);
  const purpose =
    figure.kind === 'money' && (chain.first === 0 || isNextItem(standing)) ? rightMeasure(standing, '') : '';
  if (purpose !== '') return purpose;
  return isEmpty(scene, noun) ? last : `${rangeWords(scene, chain)} ${purposeOf(standing)}`;
}

function measureBeforePrep(standing: Standing, prep: Phrase, at: number, last: string): string {
  const { scene } = standing;
  const previous = scene.phrases[at - 1];
  // "passed the bill with $1.4 billion for the wall"
  const meant = prep.norm === 'with' && standing.figure.kind === 'money' ? rightMeasure(standing, '') : '';
  if (meant !== '') return meant;
  if (prep.norm === 'of') return measureBeforeOf(standing, at, last, leftMeasure);
  if (/^['’]s?$/.test(prep.norm)) return rightMeasure(standing, last);
  if (previous?.verb?.lemma === 'compare') return last;
  const described = nounDescribed(scene, at - 1);
  if (described >= 0) return rangeWords(scene, nounChain(scene.phrases, described));
  if (/^(?:up|down)$/.test(prep.norm) && previous?.kind === 'noun')
    return rangeWords(scene, nounChain(scene.phrases, at - 1));
  let lead = at - 1;
  // "but still down 10 percent"
  while (/^(?:adverb|and)$/.test(scene.phrases[lead]?.kind ?? '') && scene.phrases[lead]?.norm !== 'and')
    lead -= 1;
  if (
    /^(?:up|down|to)$/.test(prep.norm) &&
    /^(?:comma|marked)$/.test(scene.phrases[lead]?.kind ?? '') &&
    last !== ''
  )
    return last;
  if (previous?.kind === 'verb') return measureOfVerb(standing, at - 1, last);
  // "sold 30,154 cars, the most this year but still down 10 percent"
  const earlier = scene.phrases.slice(0, at).some(({ kind }) => kind === 'marked');
  if (/^(?:up|down)$/.test(prep.norm) && earlier && last !== '' && previous?.kind === 'adverb') return last;
  if (/^(?:up|down|off)$/.test(previous?.norm ?? '') && scene.phrases[at - 2]?.kind === 'verb')
    return measureOfVerb(standing, at - 2, last);
  if (/^(?:up|down)$/.test(previous?.norm ?? ''))
    return scene.phrases[at - 2]?.kind === 'noun'
      ? rangeWords(scene, nounChain(scene.phrases, at - 2))
      : last;
  const verb = previous?.kind === 'comma' ? mainVerbBefore(scene, at) : governingVerb(scene.phrases, at);
  if (verb < 0)
    return last !== ''
      ? last
      : previous?.kind === 'noun'
        ? (headlineVerb(scene, at)?.object ?? rangeWords(scene, nounChain(scene.phrases, at - 1)))
        : '';
  // "put their range at 60 miles and their speed at 14 knots"
  if (scene.phrases[verb]?.verb?.lemma === 'cost') return measureOfVerb(standing, verb, last);
  if (/^(?:from|to|by)$/.test(prep.norm) && CHANGE_VERBS.has(scene.phrases[verb]?.verb?.lemma ?? '')) {
    const object = objectOf(standing, verb, at);
    if (object !== null) return object;
  }
  const between = scene.phrases.slice(verb, at).filter(({ kind }) => kind === 'marked');
  const second = between.length > 0;
  // "has doubled in a year to"
  if (between.some(({ index }) => scene.figures[index]?.kind === 'multiple') && last !== '') return last;
  // "strengthened 0.13% versus the greenback at 108.55"
  if (second && /^(?:versus|against|to)$/.test(scene.phrases[at - 2]?.norm ?? '')) return last;
  if (second && previous?.kind === 'noun') return rangeWords(scene, nounChain(scene.phrases, at - 1));
  if (/^(?:from|to|by|at|above|below|over|under|past|between|near)$/.test(prep.norm))
    return objectOf(standing, verb, at) ?? measureOfVerb(standing, verb, last);
  // "sold at $9,000": a price
  if (prep.norm === 'at' && standing.figure.kind === 'money') return subjectWords(standing, verb) ?? last;
  const object = objectOf(standing, verb, at);
  if (object === null) return measureOfVerb(standing, verb, last);
  // "agreed to acquire the mill for $4 million"
  const bought = /^(?:acquire|buy|purchase|sell|rent|lease)$/.test(scene.phrases[verb]?.verb?.lemma ?? '');
  if (!bought || standing.figure.kind !== 'money') return object;
  const by = doneBy(standing, verb);
  return by === null || by.startsWith('to ')
    ? `amount to ${scene.phrases[verb]?.verb?.lemma ?? ''} ${object}`
    : `amount ${by} ${object}`;
}
