import { itemAt } from '../../../text/item-at.ts';
import type { PhraseRange } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { joinedText } from '../../../text/words.ts';
import { CHANGE_NOUNS } from '../../change/change-words.ts';
import { isPronoun, nounAfter, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { TIME_CODES } from '../../../lexicon/units.ts';
import type { Scene, Standing } from '../../scene.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import { isWhen } from '../phrases/is-when.ts';
import { complementOf } from '../phrases/whole-noun.ts';

/** Units that stand in the singular only before what they tell the size of. */
const SINGULAR_UNITS =
  /^(?:foot|mile|acre|hectare|met(?:re|er)|kilomet(?:re|er)|inch|yard|pound|ton|tonne|gallon|lit(?:re|er)|barrel|megawatt|gigawatt|kilowatt)$/;

/** "a £14m cycling scheme", "9.1 percent unemployment", "a 3.1% increase in volume": the noun that the figure modifies. */
export function measureOfHead(standing: Standing): string | null {
  const { scene, figure } = standing;
  const quoted =
    scene.phrases[standing.after]?.kind === 'mark' &&
    /^["“‘]$/.test(scene.phrases[standing.after]?.norm ?? '');
  const worth =
    figure.kind === 'money' && scene.phrases[standing.after]?.norm === 'worth'
      ? nounAfter(scene, standing.after + 1, 'of')
      : null;
  if (worth !== null)
    return `${rangeWords(scene, { first: worth.first, end: worth.first + 1 })} ${complementOf(scene, worth.first + 1)}`.trim();
  const shared = quoted ? null : sharedHead(standing);
  const after = shared ?? (quoted ? standing.after + 1 : standing.after);
  const at = shared === null ? (quoted ? standing.at + 1 : standing.at) : shared - 1;
  const noun = scene.phrases[after];
  // "a 25-metre pool", "an 82 kWh battery"
  const hyphened =
    figure.kind === 'quantity' &&
    (scene.tokens[figure.endToken - 2]?.text === '-' ||
      // "The new 36,000 square foot facility"
      (figure.value !== 1 && SINGULAR_UNITS.test(scene.tokens[figure.endToken - 1]?.norm ?? '')) ||
      (!TIME_CODES.has(figure.unit) && /^an?$/.test(scene.tokens[figure.firstToken - 1]?.norm ?? '')));
  if (
    (!hyphened && !/^(?:money|percent|points)$/.test(figure.kind)) ||
    after !== at + 1 ||
    noun?.kind !== 'noun' ||
    // "lost £14 million last season"
    isWhen(scene, noun)
  )
    return null;
  const opening = scene.tokens[noun.firstToken];
  if (
    opening === undefined ||
    /^(?:DET|PRON|NUM|ADP|ADV|SCONJ)$/.test(opening.pos) ||
    // "synergies of $300 million before tax": what the amount is of stands before it
    (scene.phrases[standing.before]?.norm === 'of' &&
      !/^(?:lieu|total|average|excess|front|terms)$/.test(scene.phrases[standing.before - 1]?.norm ?? '')) ||
    // "a £190 million Rural Routes Fund", "its five-year, $2 million Plan", "Eight-Foot Fence", but "paid £5 million Monday"
    (opening.pos === 'PROPN' && !hyphened && !isDetermined(standing)) ||
    isPronoun(scene, { first: after, end: after + 1 })
  )
    return null;
  if (isChangeNoun(noun.norm)) {
    const where = nounAfter(scene, after + 1, 'in') ?? nounAfter(scene, after + 1, 'of');
    const cutApart = where === null && /^(?:in|of)$/.test(scene.phrases[after + 1]?.norm ?? '');
    // "a 14% increase in sell-through", of which the tagger makes no noun
    if (cutApart) {
      const stop = scene.phrases.findIndex(({ kind }, other) => other > after + 1 && kind === 'comma');
      const [first, end] = [scene.phrases[after + 2], scene.phrases[stop - 1]];
      if (first !== undefined && end !== undefined && end.endToken - first.firstToken < 6)
        return wordsOf(scene, first.firstToken, end.endToken);
    }
    if (where === null)
      return noun.norm === 'expansion'
        ? wordsOf(scene, noun.firstToken, noun.endToken)
        : (grown(standing, noun) ?? growing(standing));
    return rangeWords(scene, where);
  }
  if (hyphened) return wordsOf(scene, noun.firstToken, noun.endToken);
  return `${rangeWords(scene, { first: after, end: after + 1 })} ${complementOf(scene, after + 1)}`.trim();
}

/** "$10,000 and $5,000 donations", "between 500 and 750 Mbit/s options": the noun that two amounts of a kind share; null elsewhere. */
function sharedHead({ scene, figure, at, index }: Standing): number | null {
  const [and, other, noun] = [scene.phrases[at + 1], scene.phrases[at + 2], scene.phrases[at + 3]];
  const kin = other?.kind === 'marked' && scene.figures[index + 1]?.kind === figure.kind;
  return kin && /^(?:and|or)$/.test(and?.norm ?? '') && noun?.kind === 'noun' ? at + 3 : null;
}

/** Whether an article, an owner or another modifier stands before the amount, which makes it modify the noun behind it. */
function isDetermined({ scene, figure }: Standing): boolean {
  const [before, comma] = [scene.tokens[figure.firstToken - 1], scene.tokens[figure.firstToken - 2]];
  if (before?.text === ',') return comma?.pos === 'ADJ' || /^\p{Ll}/u.test(comma?.text ?? '');
  return before?.pos === 'DET' || before?.pos === 'PRON' || /^['’]s?$/.test(before?.text ?? '');
}

/** "a 74% viewership increase": the noun that modifies the change; null where only an adjective does. */
function grown({ scene }: Standing, noun: Phrase): string | null {
  const last = scene.tokens[noun.head - 1];
  return noun.head > noun.firstToken && last?.pos === 'NOUN'
    ? wordsOf(scene, noun.firstToken, noun.head)
    : null;
}

/** "Lunches will get a $4 billion increase": what gets it; null where it is not named. */
function growing({ scene, before }: Standing): string | null {
  const verb = scene.phrases[before]?.kind === 'verb' ? before : before - 1;
  return scene.phrases[verb]?.verb === undefined ? null : subjectWords({ scene }, verb);
}

/** What follows the figure where nothing before it tells: "$1.3 Billion for Aging Dams", "the £220m scheme". */
export function rightMeasure({ scene, after, figure }: Standing, last: string): string {
  const next = scene.phrases[after];
  // "has $9 million to build a pier"
  if (figure.kind === 'money' && next?.verb?.form === 'to') {
    // without the next amount of a list
    const purpose = complementOf(scene, after)
      .replace(/\s[$£€¥].*/, '')
      .trim();
    if (purpose !== '') return `amount ${purpose}`;
  }
  if (figure.kind === 'money' || figure.kind === 'quantity' || figure.kind === 'percent') {
    const purpose =
      nounAfter(scene, after, 'for') ?? nounAfter(scene, after, 'in') ?? nounAfter(scene, after, 'from');
    if (purpose !== null) return wholly(scene, purpose);
    const nouns = scene.phrases.slice(after, after + 5);
    const named = nouns.findIndex(({ kind }) => kind !== 'mark' && kind !== 'adjective');
    if (
      next !== undefined &&
      itemAt(nouns, named)?.kind === 'noun' &&
      !/^(?:year|month|week|day|hour|time|quarter)$/.test(nouns[named]?.norm ?? '')
    ) {
      const end = after + quotedEnd(nouns, named);
      return `${wordsOf(scene, next.firstToken, scene.phrases[end]?.endToken ?? next.endToken)} ${complementOf(scene, end + 1)}`;
    }
  }
  return last;
}

/** A noun phrase with what belongs to its noun: "improvements [to the boulevard in the old town]". */
function wholly(scene: Scene, { first, end }: PhraseRange): string {
  return `${rangeWords(scene, { first, end })} ${complementOf(scene, end)}`;
}

/** A noun phrase that a closing quotation mark cuts in two: "‘super court’ scheme". */
function quotedEnd(phrases: readonly Phrase[], at: number): number {
  return phrases[at + 1]?.kind === 'mark' && phrases[at + 2]?.kind === 'noun' ? at + 2 : at;
}

/** "or $0.84 per diluted share", "a year": what an amount is reckoned by belongs to its measure. */
export function perAfter({ scene, figure, after, at }: Standing): string {
  if (figure.kind !== 'money' || after !== at + 1) return '';
  const [per, noun] = [scene.phrases[at + 1], scene.phrases[at + 2]];
  if (/^(?:per|for each)$/.test(per?.norm ?? '') && noun?.kind === 'noun')
    return ` per ${wordsOf(scene, noun.firstToken, noun.endToken)}`;
  // "$1.20 a share"
  return per?.kind === 'noun' && per.norm === 'share' && per.endToken - per.firstToken === 2
    ? ' per share'
    : '';
}

export function isChangeNoun(norm: string): boolean {
  return CHANGE_NOUNS.has(norm) || CHANGE_NOUNS.has(norm.replace(/s$/, ''));
}

/** "25.9 [new cases] per 100,000 people": what a rate counts; "" of other figures. */
export function numeratorOf({ scene, figure }: Standing): string {
  if (figure.kind !== 'rate') return '';
  const { tokens } = scene;
  let per = figure.firstToken + 1;
  while (per < figure.endToken && !/^(?:per|for|\/)$/.test(tokens[per]?.norm ?? '')) per += 1;
  const words = tokens.slice(figure.firstToken, per).filter(({ text }) => !/^[\d.,–-]+$/.test(text));
  return per < figure.endToken ? joinedText(words) : '';
}
