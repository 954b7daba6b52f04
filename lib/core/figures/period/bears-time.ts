import { itemAt } from '../../text/item-at.ts';
import { clausesOf } from '../../clauses/read-clauses.ts';
import { daysBetween } from '../../periods/calendar.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { TIME_CODES } from '../../lexicon/units.ts';
import { MASS_DEEDS, OUTCOME_DEEDS } from '../../lexicon/measure-verbs.ts';
import { governingVerb } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';
import type { Placed } from './placed-time.ts';
import { states } from '../stating-verb.ts';

// What is told of a figure itself that lets times be its own, or keeps them from it.

/** What may hold for a time: a length of time or an age only as a verb tells it ("waited 9 days", not "sentenced to 9 years"), no "100%-owned". */
export function isHeld({ phrases, figures, tokens }: Scene, at: number): boolean {
  const figure = itemAt(figures, phrases[at]?.index ?? -1);
  if (figure?.kind === 'percent' && tokens[figure.endToken]?.text === '-') return false;
  // "grew for three consecutive months"
  if (figure?.kind === 'count' && /\bconsecutive (?:years|quarters|months|weeks|days)\b/i.test(figure.unit))
    return false;
  if (figure?.kind !== 'quantity' || !TIME_CODES.has(figure.unit)) return true;
  // "would strike for two days next week", but not "said fifteen years last year"
  if (phrases[at + 1]?.kind === 'time') return !SAYING_VERBS.has(phrases[at - 1]?.verb?.lemma ?? '');
  let left = at - 1;
  while (/^(?:adjective|adverb)$/.test(phrases[left]?.kind ?? '')) left -= 1;
  const verb = phrases[left]?.kind === 'verb' ? left : governingVerb(phrases, left);
  const lemma = itemAt(phrases, verb)?.verb?.lemma ?? '';
  return verb === left
    ? states(lemma) || /^(?:wait|strike|spend|lose|save)$/.test(lemma)
    : /^(?:at|to|by|from)$/.test(phrases[left]?.norm ?? '') && states(lemma);
}

/** "adding to a previous $200 million", "instead of the usual 5 inches (127 mm)": of another time than what the sentence tells. */
export function isEarlier({ phrases, figures, tokens }: Scene, at: number): boolean {
  const converts = phrases[at - 1]?.norm === '(' ? phrases[at - 2]?.index : phrases[at]?.index;
  const first = itemAt(figures, converts ?? -1)?.firstToken ?? 0;
  return /^(?:previous|earlier|prior|former|usual|normal|typical)$/.test(tokens[first - 1]?.norm ?? '');
}

/** The phrase before the words that come with an amount: "[spending] more than an estimated $100 million". */
export function beforeAmount(phrases: readonly Phrase[], figure: number): number {
  let left = figure - 1;
  // "employed around 300"
  if (/^(?:around|over|under)$/.test(phrases[left]?.norm ?? '') && phrases[left - 1]?.kind === 'verb')
    return left - 1;
  while (
    /^(?:adjective|adverb)$/.test(itemAt(phrases, left)?.kind ?? '') ||
    itemAt(phrases, left)?.norm === 'than' ||
    (itemAt(phrases, left)?.norm === 'at' && /^(?:least|most)$/.test(phrases[left + 1]?.norm ?? ''))
  )
    left -= 1;
  return left;
}

/** "soared from $2 billion to $19 billion", "doubled to 276 million": a level that was left or reached, and no sum of the whole time. */
export function isMoved({ phrases, figures }: Scene, figure: number): boolean {
  const left = beforeAmount(phrases, figure);
  const multiple = phrases[left - 1];
  if (phrases[left]?.norm === 'from') return true;
  if (
    phrases[left]?.norm === 'to' &&
    multiple?.kind === 'marked' &&
    figures[multiple.index]?.kind === 'multiple'
  )
    return true;
  const lemma = phrases[governingVerb(phrases, left)]?.verb?.lemma ?? '';
  return /^(?:from|to)$/.test(phrases[left]?.norm ?? '') && CHANGE_VERBS.has(lemma);
}

/** "rejected the $2 million plan", "a 200 mg tablet": what only describes a thing holds at no day of what is done with it, and a size at no time. */
export function isAttributive({ phrases, figures, tokens }: Scene, time: Placed, at: number): boolean {
  const figure = itemAt(figures, phrases[at]?.index ?? -1);
  const next = phrases[at + 1];
  const isDated =
    figure?.kind === 'money' &&
    time.at < at &&
    time.period !== undefined &&
    daysBetween(time.period.start, time.period.end) < 31;
  return (
    figure !== undefined &&
    (figure.kind === 'quantity' || isDated) &&
    next?.kind === 'noun' &&
    !CHANGE_NOUNS.has(next.norm) &&
    /^(?:the|an?|its|their|his|her|this|that|,)$/.test(tokens[figure.firstToken - 1]?.norm ?? '')
  );
}

/** "rejected the $2 billion [it includes]": a clause with a subject of its own tells of the figure. */
export function hasOwnClause({ phrases }: Scene, figure: number): boolean {
  const { clauses, of } = clausesOf(phrases);
  const { kind, first = -1 } = clauses[of[figure + 1] ?? 0] ?? {};
  if (kind !== 'relative' || first !== figure + 1) return false;
  return phrases[first]?.kind !== 'that' || phrases[first + 1]?.kind === 'noun';
}

/** Whether the figure is a level that a verb states, or right at its time: "as of Monday, sales stood at 3 billion", "on Monday ($3)". */
export function isTold({ phrases, figures }: Scene, figure: number): boolean {
  if (phrases[figure - 1]?.norm === '(') return true;
  if (itemAt(figures, phrases[figure]?.index ?? -1)?.kind !== 'count') return true;
  return states(phrases[governingVerb(phrases, figure)]?.verb?.lemma ?? '');
}

/** "The plan [launched by the state in 2011]": of the participle of a noun, which "by" tells from a verb. */
export function isOfMaking(phrases: readonly Phrase[], time: number): boolean {
  let at = time - 1;
  while (/^(?:noun|adjective|prep)$/.test(itemAt(phrases, at)?.kind ?? '')) at -= 1;
  const verb = itemAt(phrases, at);
  return (
    verb?.verb?.form === 'past' &&
    !verb.verb.passive &&
    phrases[at + 1]?.norm === 'by' &&
    phrases[at - 1]?.kind === 'noun'
  );
}

/** "chose three firms [to send landers next year]": of what is to be done, and not of the deed that is told. */
export function isOfPurpose({ phrases, published }: Scene, { at, period }: Placed, figure: number): boolean {
  if (published === undefined || period === undefined || period.start <= published) return false;
  const before = beforeAmount(phrases, figure);
  const verb = phrases[before]?.kind === 'verb' ? before : governingVerb(phrases, before);
  return (
    phrases[verb]?.verb?.ahead !== true &&
    phrases.slice(figure + 1, at).some((phrase) => phrase.verb?.form === 'to')
  );
}

/** "Gunmen opened fire on Monday, [killing] at least 19": the deed's outcome has its time. */
export function isOfOutcome({ phrases, times }: Scene, time: number, figure: number): boolean {
  const left = beforeAmount(phrases, figure);
  // "recording a +85%", whose sign the tagger takes for a noun's
  const opening = itemAt(phrases, left)?.norm.startsWith('+') === true ? left - 1 : left;
  const { form, lemma = '' } = itemAt(phrases, opening)?.verb ?? {};
  if (form !== 'ing' || phrases[opening - 1]?.kind !== 'comma') return false;
  if (!MASS_DEEDS.has(lemma) && !OUTCOME_DEEDS.has(lemma)) return false;
  return (
    time < opening &&
    phrases.slice(0, time).some(({ verb }) => /^(?:finite|past)$/.test(verb?.form ?? '')) &&
    phrases.slice(time + 1, opening - 1).every(
      ({ kind, index, verb }) =>
        /^(?:noun|prep|adjective|adverb)$/.test(kind) ||
        // "on July 28 from 7 to 8 p.m. during coverage of a mass shooting"
        (kind === 'time' && times[index]?.kind !== 'period') ||
        verb?.form === 'ing',
    )
  );
}

/** What somebody is brought before a court for. */
const CHARGE = /^(?:plead|accuse|convict|charge|indict|sentence|acquit|sue)$/;

/** "In 2012 he pleaded guilty to [hiding $180,000]", "was charged in May with [the murder of three]": of the deed that the court spoke of, which was done before. */
export function isOfCharge(phrases: readonly Phrase[], time: number, figure: number): boolean {
  if (time > figure) return false;
  const charge = phrases.findLastIndex(({ verb }, n) => n < figure && CHARGE.test(verb?.lemma ?? ''));
  const deed = phrases[beforeAmount(phrases, figure)];
  if (charge > time) return /^(?:ing|to)$/.test(deed?.verb?.form ?? '');
  // the time stands behind the verb
  return (
    charge >= 0 &&
    time - charge <= CHARGED &&
    (deed?.verb !== undefined || deed?.norm === 'of') &&
    phrases.slice(time + 1, figure).every(({ kind }) => /^(?:prep|noun|adjective|adverb|verb)$/.test(kind)) &&
    (/^(?:of|with|for|on)$/.test(phrases[time + 1]?.norm ?? '') || phrases[time + 1]?.verb?.form === 'to')
  );
}

/** Phrases between the verb of a charge and its time. */
const CHARGED = 4;
