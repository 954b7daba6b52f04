import { itemAt } from '../../../text/item-at.ts';
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { THINKING_VERBS } from '../../../lexicon/governing-words.ts';
import { HARMLESS_VERBS } from '../../../lexicon/measure-verbs.ts';
import { pastAdverbs } from '../../../text/clauses.ts';
import { clausesOf } from '../../../clauses/read-clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { doneBy, participleAt } from '../phrases/done-by.ts';
import { cut, isPronoun, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { plainWords } from '../../../text/plain-words.ts';
import type { Earlier } from '../decided/earlier.ts';
import { toldOfPart } from '../decided/part-of-whole.ts';
import { HEDGING, isFollowedByVerb, ofHolder, ofOpener, ofReached, reachedAs } from './reached-count.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import { wholeOf } from '../choice/beside-words.ts';
import { complementOf, participleBehind, predicateOf } from '../phrases/whole-noun.ts';

// A count of which nothing but its noun was chosen, “companies”, “deaths”: what its clause says of that noun, wherever the form alone is
// sure, so that a reader of a table knows which.

/** Characters of what is told of a noun. */
const LONGEST = 70;

/** What else a sentence tells: the counts before this one, and what the rules say that it measures. */
interface Around {
  readonly earlier: readonly Earlier[];
  readonly rule: string;
}

/** “foreigners” -> “foreigners killed at the museum”: a bare count with what its clause says of it, wherever that is sure. */
export function withTold(standing: Standing, measure: string, around: Around): string {
  // “rejected by [64 percent] of the electorate”: a share is told of as a count of those it is of.
  const whole = standing.figure.kind === 'count' ? null : wholeOf(standing);
  const noun = whole === null ? nounOf(standing) : rangeWords(standing.scene, whole);
  if (!isBare(noun, measure)) return asActive(measure, noun);
  const told = toldOfCount(whole === null ? standing : { ...standing, after: whole.end }, noun, around);
  // Whose it is was told already.
  return told === '' || (told.endsWith(')') && measure.endsWith(')')) ? measure : told;
}

/** "" where nothing is sure. */
function toldOfCount(standing: Standing, noun: string, { earlier, rule }: Around): string {
  if (isSupposed(standing)) return '';
  const behind = complementOf(standing.scene, standing.after, { clauses: false }).trim();
  // “in 18 counties”: without another figure
  const own = /\d/.test(behind) ? '' : behind;
  const deed = ofWhole(standing, earlier) || ofObject(standing);
  const told =
    deed || ofReached(standing) || ofOpener(standing) || ofHolder(standing) || reachedAs(standing, rule);
  const words =
    told === ''
      ? ofSubject(standing, noun) || ofRule(rule, noun) || ofOwnClause(standing, noun)
      : deed !== '' && PARTICIPLE.test(told)
        ? `${noun} ${told} ${own}`
        : `${noun} ${own} ${told}`;
  const measure = asActive(cut(words.replace(/ +/g, ' ').trim()), noun);
  const isLong = measure.length > LONGEST + noun.length || TORN.test(measure);
  return isLong ||
    measure === noun ||
    /\d/.test(measure) ||
    LOOSE_END.test(measure) ||
    isTwofold(measure, noun)
    ? ''
    : measure;
}

/** “groups the plan was rejected by” -> “groups that rejected the plan” */
function asActive(measure: string, noun: string): string {
  const told = measure.startsWith(`${noun} `) ? measure.slice(noun.length + 1) : '';
  return told.endsWith(' by') ? `${noun} ${told.replace(PASSIVE, 'that $2 $1')}` : measure;
}

const PASSIVE = /^([^()]+) (?:was|were|(?:has|have|had) been) (\p{Ll}+ed) by$/u;

/** Whether the noun is told twice, or a second clause within what is told of it. */
function isTwofold(measure: string, noun: string): boolean {
  const more = measure.slice(noun.length);
  return more.includes(noun) || more.lastIndexOf(' that ') > 0;
}

/** “made”, “to be built”, behind which stands what belongs to the noun. */
const PARTICIPLE = /^(?:to be )?\p{Ll}+$/u;

/** “Commander[-in-Chief]” */
const TORN = / -\p{L}/u;

/** Words that no measure ends with. */
const LOOSE_END = / (?:are|were|is|was|had|have|has|do|does|did|that|who|be|not|say|said)$/;

/** What the rules say of the noun, wherever that opens as what belongs to a noun does. */
function ofRule(rule: string, noun: string): string {
  const rest = rule.startsWith(`${noun} `) ? rule.slice(noun.length + 1) : '';
  return BELONGING.test(rest) && rest.split(' ').length <= MOST_WORDS ? rule : '';
}

/** “[homes] built by the council”, “who were hurt”: a clause right behind the noun. */
function ofOwnClause({ scene, after }: Standing, noun: string): string {
  const phrase = scene.phrases[after];
  if (phrase?.verb?.form === 'past' && scene.phrases[after + 1]?.norm === 'by')
    return `${noun} ${participleBehind(scene, after)}`;
  const opens =
    phrase?.kind === 'that' ? /^(?:who|that|which)$/.test(phrase.norm) : phrase?.verb?.form === 'past';
  return opens ? `${noun} ${complementOf(scene, after)}` : '';
}

const BELONGING = /^(?:who|that|which|to|in|at|on|from|for) /;
const MOST_WORDS = 11;

/** Whether a measure says no more than what stands beside its number, and perhaps whose it is. */
function isBare(noun: string, measure: string): boolean {
  if (noun === '' || measure === '') return false;
  const own = plainWords(noun);
  return plainWords(withoutHolder(measure)).every((word) => own.includes(word));
}

/** Without “(Kestrel Aid)” at its end. */
function withoutHolder(measure: string): string {
  const opening = measure.endsWith(')') ? measure.lastIndexOf(' (') : -1;
  return opening < 0 ? measure : measure.slice(0, opening);
}

function nounOf({ scene, figure }: Standing): string {
  if (figure.kind !== 'count') return '';
  const { first, end } = figure.noun;
  // “the 99-county goal” counts no counties that anybody has.
  if (first < end) return first === figure.endToken ? wordsOf(scene, first, end) : '';
  return figure.elliptical ? figure.unit : '';
}

/** “if 300 jobs went”, “whether”: what is only supposed is told of nothing. */
function isSupposed({ scene: { phrases }, at }: Standing): boolean {
  const { clauses, of } = clausesOf(phrases);
  const clause = clauses[of[at] ?? 0];
  return SUPPOSING.test(phrases[clause?.first ?? 0]?.norm ?? '');
}

const SUPPOSING = /^(?:if|unless|whether|lest)$/;

/** “at least 19 people, including [17 foreigners]”: a part has what is said of the whole before it. */
function ofWhole(standing: Standing, earlier: readonly Earlier[]): string {
  const { scene, index, at, before, after } = standing;
  const { phrases, figures } = scene;
  const whole = earlier.at(-1);
  if (whole?.kind !== 'count' || figures[index - 1]?.kind !== 'count') return '';
  const link = linkOfPart(standing);
  const isAmong = itemAt(phrases, link)?.norm === 'them' && itemAt(phrases, link - 1)?.norm === 'among';
  const isOfThem =
    phrases[after]?.norm === 'of' && /^(?:them|whom|these|those)$/.test(phrases[after + 1]?.norm ?? '');
  if (itemAt(phrases, link)?.norm !== 'including' && !isAmong && !isOfThem) return '';
  const { unit, measure } = whole;
  // “14 children and [six women]”: as what is listed before it
  if (link < before)
    return measure.startsWith(`${unit} `) && !/\d/.test(measure) ? measure.slice(unit.length + 1) : '';
  // What else was said since is of something else.
  const from = phrases.findLastIndex(({ kind }, n) => n < at && kind === 'marked');
  const isOther = ({ verb, firstToken, endToken }: Phrase): boolean =>
    verb?.form === 'finite' && !measure.endsWith(` ${wordsOf(scene, firstToken, endToken)}`);
  if (phrases.slice(from + 1, before).some(isOther)) return '';
  return toldOfPart(whole);
}

/** “including” before the number, or before what stands in one list with it: “including 14 children and [six women]”. */
function linkOfPart({ scene: { phrases }, before }: Standing): number {
  let link = before;
  while (
    /^(?:and|comma)$/.test(itemAt(phrases, link)?.kind ?? '') &&
    itemAt(phrases, link - 1)?.kind === 'noun'
  ) {
    const number = itemAt(phrases, link - 2)?.kind === 'marked' ? link - 2 : -1;
    if (number < 0) return before;
    link = number - 1;
  }
  return link;
}

/** “Militants beheaded [21 captives]”, “the firm has [300 shops]”: the deed that the noun is the object of. */
function ofObject(standing: Standing): string {
  const { scene, before, after } = standing;
  const { phrases } = scene;
  let verb = before;
  while (/^(?:adverb|adjective)$/.test(itemAt(phrases, verb)?.kind ?? '') && !isLateVerb(phrases, verb))
    verb -= 1;
  if (phrases.slice(verb + 1, before + 1).some(({ norm }) => HEDGING.test(norm))) return '';
  if (isFollowedByVerb(phrases, after)) return '';
  if (verb >= 0 && isLateVerb(phrases, verb)) return phrases[verb]?.norm ?? '';
  const phrase = itemAt(phrases, verb);
  const form = phrase?.verb;
  if (phrase === undefined || form === undefined || form.passive || form.negated) return '';
  if (SAYING_VERBS.has(form.lemma) || THINKING_VERBS.has(form.lemma) || form.lemma === 'be') return '';
  if (HEDGING.test(itemAt(phrases, verb - 1)?.norm ?? '')) return '';
  const isFinite = form.form === 'finite' || form.form === 'past';
  const opening = scene.tokens[phrase.firstToken]?.norm ?? '';
  // “all he has to do is win 91 percent”: not done
  if (/^(?:is|was)$/.test(opening) && !form.passive && phrase.norm === form.lemma) return '';
  const modal = MODAL.test(opening);
  if (form.lemma === 'have') return isFinite && !modal ? held(standing, verb, 'of') : '';
  if (HOLDING.test(form.lemma)) return isFinite && !modal ? held(standing, verb, 'in') : '';
  if (HARMLESS_VERBS.has(form.lemma) && form.lemma !== 'make' && form.lemma !== 'need') return '';
  const by = doneBy(standing, verb);
  if (form.form === 'to') return by ?? '';
  if (by !== null && isFinite) {
    if (by.length <= LONGEST) return by;
    const first = wholeSubject(phrases, verb)?.first ?? -1;
    const head = { first, end: first + 1 };
    if (itemAt(phrases, first)?.kind === 'noun' && !isPronoun(scene, head))
      return `${rangeWords(scene, head)} ${wordsOf(scene, phrase.firstToken, phrase.endToken)}`;
  }
  // “accused of killing three”: no deed that was done
  const leads = itemAt(phrases, verb - 1)?.kind;
  if (form.form === 'ing' && leads !== 'comma' && leads !== 'noun' && leads !== undefined) return '';
  // “an attack killing 19 people”
  const doer = { first: verb - 1, end: verb };
  if (form.form === 'ing' && leads === 'noun')
    return isPronoun(scene, doer) ? '' : `${participleAt(scene, verb)} by ${rangeWords(scene, doer)}`;
  return modal ? '' : `${form.ahead ? 'to be ' : ''}${participleAt(scene, verb)}`;
}

const MODAL = /^(?:could|may|might|would|can|should|must|'d|’d)$/;

/** “[beheaded] 21 captives”, of which the tagger makes an adjective behind a noun. */
function isLateVerb(phrases: readonly Phrase[], at: number): boolean {
  const [noun, phrase] = [itemAt(phrases, at - 1), itemAt(phrases, at)];
  return (
    phrase?.kind === 'adjective' &&
    noun?.kind === 'noun' &&
    phrase.norm.endsWith('ed') &&
    phrase.endToken - phrase.firstToken === 1
  );
}

/** What holds its object rather than does something with it. */
const HOLDING = /^(?:include|contain|feature|comprise)$/;

function held({ scene }: Standing, verb: number, link: string): string {
  const holder = subjectWords({ scene }, verb);
  return holder === null || holder === ''
    ? ''
    : `${link} ${holder.replace(/^(?:this|that|these|those) /i, '')}`;
}

/** “Some [14 candidates] are still in the race”, “30,290 are Democrats”: what is said of the noun. */
function ofSubject({ scene, before, after }: Standing, noun: string): string {
  const { phrases } = scene;
  let opening = before;
  while (/^(?:adverb|adjective)$/.test(itemAt(phrases, opening)?.kind ?? '')) opening -= 1;
  // “said 300 people were”
  const isSaid = SAYING_VERBS.has(itemAt(phrases, opening)?.verb?.lemma ?? '');
  if (opening >= 0 && !isSaid && !/^(?:that|comma|and|mark)$/.test(phrases[opening]?.kind ?? '')) return '';
  if (phrases.slice(opening + 1, before + 1).some(({ norm }) => norm === 'no')) return '';
  const verb = pastAdverbs(phrases, pastJoined(phrases, pastBracket(phrases, after)));
  const form = phrases[verb]?.verb;
  if (form === undefined || !/^(?:finite|past)$/.test(form.form)) return '';
  const next = phrases[pastAdverbs(phrases, verb + 1)];
  const said = answerAt(scene, verb) || predicateOf(scene, verb).trim();
  if (said === '') return '';
  // “30,290 are Democrats”
  if (form.lemma === 'be' && !form.passive && next?.kind === 'noun')
    return isBeing(scene, verb) && (next.norm.endsWith('s') || isQuality(next))
      ? `${noun} that ${wordsOf(scene, phrases[verb]?.firstToken ?? 0, next.endToken)}`
      : '';
  // “are strongly Republican Wyoming and Arkansas”: no quality, but what they are
  const isNamed =
    form.lemma === 'be' &&
    next?.kind === 'adjective' &&
    phrases[pastAdverbs(phrases, verb + 1) + 1]?.kind === 'noun';
  return isNamed ? '' : `${noun} ${said}`;
}

/** “2,800 adults [or more than 12,000 children] could lose it”: past another count that the verb is told of as well. */
function pastJoined(phrases: readonly Phrase[], at: number): number {
  let next = at + 1;
  if (!/^(?:and|or)$/.test(phrases[at]?.norm ?? '')) return at;
  while (/^(?:adjective|adverb)$/.test(phrases[next]?.kind ?? '') || phrases[next]?.norm === 'than')
    next += 1;
  const isCount = phrases[next]?.kind === 'marked' && phrases[next + 1]?.kind === 'noun';
  return isCount && phrases[next + 2]?.verb?.form === 'finite' ? next + 2 : at;
}

/** “46 percent of voters [said yes]” */
const answerAt = ({ phrases }: Scene, verb: number): string =>
  /^(?:yes|no|so)$/.test(phrases[verb + 1]?.norm ?? '') && SAYING_VERBS.has(phrases[verb]?.verb?.lemma ?? '')
    ? `that ${phrases[verb]?.norm} ${phrases[verb + 1]?.norm}`
    : '';

/** “are Republican” */
const isQuality = ({ firstToken, endToken, norm }: Phrase): boolean =>
  endToken === firstToken + 1 && norm !== 'one';

const isBeing = (scene: Scene, verb: number): boolean =>
  /^(?:are|were)$/.test(scene.phrases[verb]?.norm ?? '');

/** “12 whales [(sperm whales)]” */
function pastBracket(phrases: readonly Phrase[], at: number): number {
  if (phrases[at]?.norm !== '(') return at;
  const close = phrases.findIndex(({ norm }, n) => n > at && n - at < 8 && norm === ')');
  return close < 0 ? at : close + 1;
}
