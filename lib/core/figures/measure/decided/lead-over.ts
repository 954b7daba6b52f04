import { ASKED_PRONOUNS } from '../../../lexicon/closed-classes.ts';
import { isPersonNoun } from '../../../lexicon/person-nouns.ts';
import { itemAt } from '../../../text/item-at.ts';
import { nounChain, pastAdverbs } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';

/** Of two who are measured against each other, the first is ahead, or the second. */
const AHEAD = /^(?:lead|beat|defeat|outpoll|edge|best)$/;
const BEHIND = /^trail$/;
/** Who is no person's noun, and what a figure of points may be called. */
const CONTENDERS = /^(?:rival|party|incumbent|opponent|challenger|team|side|camp)s?$/;
const MARGINS = /^(?:margin|lead|advantage|edge)$/;

/** Phrases between the verb and the figure: whom, and in what. */
const REACH = 12;

/**
 * What separates two who are measured against each other: “Labour leads the Greens by 12 points” tells the lead of Labour over the Greens,
 * and “leads the Greens 42 percent to 30 percent” the share for each. "" of other figures.
 */
export function leadOver(standing: Standing): string {
  const { figure } = standing;
  if (!/^(?:points|percent|count)$/.test(figure.kind)) return '';
  const told = shareFor(standing) || pointLead(standing) || (byMargin(standing) ?? standsAhead(standing));
  return told && `${told}${amongWhom(standing)}`;
}

/** “leads among likely voters by 12 points”, “by 12 points among likely voters”; "" where all are asked. */
function amongWhom({ scene, at }: Standing): string {
  const { phrases } = scene;
  for (let near = at + 4; near > at - REACH; near -= 1) {
    if (itemAt(phrases, near)?.norm !== 'among' || phrases[near + 1]?.kind !== 'noun') continue;
    const between = phrases.slice(Math.min(near, at), Math.max(near, at));
    const isOwn = between.every(({ kind, norm }) => !/^(?:that|comma|mark)$/.test(kind) && norm !== 'and');
    if (isOwn) return ` among ${rangeWords(scene, { first: near + 1, end: near + 2 })}`;
  }
  return '';
}

/** “leads Ada Roe by 12 points”, “by a 12-point margin”; null where no verb of the kind stands before “by”. */
function byMargin(standing: Standing): string | null {
  const { scene, after } = standing;
  const { phrases } = scene;
  const by = byBefore(standing);
  const next = itemAt(phrases, after);
  if (by < 0 || (next?.kind === 'noun' && !MARGINS.test(next.norm))) return null;
  const ahead = itemAt(phrases, by - 1)?.kind === 'noun' ? aheadOf(scene, by) : -1;
  if (ahead >= 0) return leadOf(subjectBefore(standing, ahead), objectAfter(scene, ahead + 2, by));
  const verb = verbBefore(phrases, by);
  if (verb < 0) return null;
  const [subject, object] = [subjectBefore(standing, verb), objectAfter(scene, verb + 1, by)];
  const told = phrases[pastAdverbs(phrases, verb + 1)];
  // “Revenue edged down by 3 percent”
  if (/^(?:up|down)$/.test(phrases[verb + 1]?.norm ?? '')) return null;
  // “led the decline by 3 percent”
  if (object === '' && told?.kind === 'noun' && !ASKED_PRONOUNS.has(told.norm)) return null;
  return BEHIND.test(phrases[verb]?.verb?.lemma ?? '') ? leadOf(object, subject) : leadOf(subject, object);
}

/** The phrase “by” that the figure stands behind, with its article or without, or one of its kind (“by 8 points and 11”); else -1. */
function byBefore({ scene: { phrases }, before }: Standing): number {
  let at = before;
  while (
    /^(?:and|comma)$/.test(itemAt(phrases, at)?.kind ?? '') &&
    itemAt(phrases, at - 1)?.kind === 'marked'
  )
    at -= 2;
  if (itemAt(phrases, at)?.kind === 'adjective') at -= 1;
  return itemAt(phrases, at)?.norm === 'by' ? at : -1;
}

/** “12 points ahead of the Greens”, “12 points behind Ada Roe”, “had Ben Oduya up 12 points over Ada Roe”. */
function standsAhead(standing: Standing): string {
  const { scene, figure, before, after } = standing;
  const { phrases } = scene;
  if (figure.kind === 'count') return '';
  const [way, of] = [itemAt(phrases, after)?.norm, itemAt(phrases, after + 1)?.norm];
  const isUp = way === 'over' && itemAt(phrases, before)?.norm === 'up';
  if (!isUp && way !== 'behind' && (way !== 'ahead' || of !== 'of')) return '';
  const other = nounAt(scene, way === 'ahead' ? after + 2 : after + 1);
  if (other === '') return '';
  if (isUp) return leadOf(nounAt(scene, before - 1), other);
  const verb = lastVerb(phrases, after);
  const who = verb < 0 ? '' : subjectBefore(standing, verb);
  return way === 'behind' ? leadOf(other, who) : leadOf(who, other);
}

/** Verbs of those who have a lead, and of who tells of it: “gave Ada Roe a 24-point lead”. */
const HAVING = /^(?:build|enjoy|gain|have|hold|keep|maintain|open|take)$/;
const GIVING = /^(?:find|give|hand|put|show)$/;

/** “held a [24-point] lead over Ben Oduya”, whose “lead” the tagger may take for a verb; "" elsewhere. */
function pointLead(standing: Standing): string {
  const { scene, figure, before, after } = standing;
  const { phrases } = scene;
  if (
    figure.kind !== 'points' ||
    !MARGINS.test(phrases[after]?.norm ?? '') ||
    phrases[after + 1]?.norm !== 'over'
  )
    return '';
  let verb = before;
  while (/^(?:adjective|adverb)$/.test(itemAt(phrases, verb)?.kind ?? '')) verb -= 1;
  const whom = phrases[verb]?.kind === 'noun' ? nounAt(scene, verb) : '';
  if (whom !== '') verb -= 1;
  const { lemma = '', form = '' } = itemAt(phrases, verb)?.verb ?? {};
  const who =
    whom !== '' && GIVING.test(lemma)
      ? whom
      : whom === '' && HAVING.test(lemma) && form !== 'ing'
        ? subjectBefore(standing, verb)
        : '';
  return who === '' ? '' : leadOf(who, nounAt(scene, after + 2));
}

/** “leads Ada Roe 50 percent to 44 percent”: the share for each of the two. */
function shareFor(standing: Standing): string {
  const { scene, figure, at } = standing;
  const { phrases, figures } = scene;
  if (figure.kind !== 'percent') return '';
  const isSecond = itemAt(phrases, at - 1)?.norm === 'to' && itemAt(phrases, at - 2)?.kind === 'marked';
  const first = isSecond ? at - 2 : at;
  const second = first + 2;
  const other = phrases[second];
  if (phrases[first + 1]?.norm !== 'to' || other?.kind !== 'marked') return '';
  if (figures[other.index]?.kind !== 'percent' || figures[phrases[first]?.index ?? -1]?.kind !== 'percent')
    return '';
  const verb = verbBefore(phrases, first);
  if (verb < 0) return '';
  const [who, whom] = [subjectBefore(standing, verb), objectAfter(scene, verb + 1, first)];
  if (!isSecond) return who && `share for ${who}`;
  // “would beat him 49 percent to 39”
  return whom ? `share for ${whom}` : who && `share for rival of ${who}`;
}

/** "" where neither is told. */
const leadOf = (first: string, second: string): string =>
  first === '' && second === ''
    ? ''
    : ['lead', first && `of ${first}`, second && `over ${second}`].filter(Boolean).join(' ');

/** “ahead of the Greens” before the phrase at `end`; -1 where it does not stand there. */
function aheadOf({ phrases }: Scene, end: number): number {
  for (let at = end - 1; at >= 0 && end - at < REACH; at -= 1) {
    if (phrases[at]?.norm === 'ahead' && phrases[at + 1]?.norm === 'of') return at;
    if (/^(?:verb|comma|marked)$/.test(phrases[at]?.kind ?? '')) return -1;
  }
  return -1;
}

/** The verb of the kind whose object stands before the phrase at `end`; -1 where another verb or a clause comes first. */
function verbBefore(phrases: readonly Phrase[], end: number): number {
  for (let at = end - 1; at >= 0 && end - at < REACH; at -= 1) {
    const { kind, verb } = phrases[at] ?? {};
    if (kind === 'verb') {
      const isOne = AHEAD.test(verb?.lemma ?? '') || BEHIND.test(verb?.lemma ?? '');
      return isOne && verb?.passive === false ? at : -1;
    }
    if (kind === 'that' || (kind === 'comma' && at < end - 1)) return -1;
  }
  return -1;
}

function lastVerb(phrases: readonly Phrase[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    if (phrases[at]?.kind === 'verb') return at;
    if (phrases[at]?.kind === 'that') return -1;
  }
  return -1;
}

/** Who does what the verb or adverb at `at` tells; "" of pronouns and where nobody is named. */
function subjectBefore(standing: Standing, at: number): string {
  const { scene } = standing;
  const { phrases } = scene;
  const verb = phrases[at]?.kind === 'verb' ? at : lastVerb(phrases, at);
  if (verb < 0) return '';
  // “showed Ada Roe leading Ben Oduya”
  if (phrases[verb]?.verb?.form === 'ing' && phrases[verb - 1]?.kind === 'noun')
    return named(scene, nounChain(phrases, verb - 1).end - 1);
  const subject = wholeSubject(phrases, verb);
  return subject === null ? '' : named(scene, subject.end - 1);
}

/** The noun phrase that begins at `from` and ends before `end`. */
function objectAfter(scene: Scene, from: number, end: number): string {
  const first = pastAdverbs(scene.phrases, from);
  return first < end ? nounAt(scene, first) : '';
}

const nounAt = (scene: Scene, at: number): string =>
  scene.phrases[at]?.kind === 'noun' ? named(scene, at) : '';

/** Who is measured: a name, or one of those that are measured against another; "" of all else (“led the decline by 3 percent”). */
function named(scene: Scene, at: number): string {
  const { norm = '', head = -1 } = scene.phrases[at] ?? {};
  const isOne =
    (scene.tokens[head]?.pos === 'PROPN' && /^\p{Lu}/u.test(scene.tokens[head].text)) ||
    isPersonNoun(norm) ||
    CONTENDERS.test(norm);
  return isOne && !ASKED_PRONOUNS.has(norm) ? rangeWords(scene, { first: at, end: at + 1 }) : '';
}
