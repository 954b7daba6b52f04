import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { nounChain, type PhraseRange, pastAdverbs } from '../../../text/clauses.ts';
import { isPronoun, nounAfter, predicate, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import type { Scene, Standing } from '../../scene.ts';
import type { Settled } from '../../settled.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import { thoseWho } from './share-told.ts';
import { complementEnd, predicateOf } from '../phrases/whole-noun.ts';

/** Verbs that say nothing of the figure that is their subject. */
const EMPTY_VERBS = /^(?:be|compare|say|report|seem|remain|do)$/;

/** "2,000 hectares will be fenced", "7 percent of it went by rail": what is said of a figure that is the subject; null of others. */
export function measureOfSubject(standing: Standing): string | null {
  const { scene, figure } = standing;
  if (!/^(?:money|quantity|percent|ratio)$/.test(figure.kind)) return null;
  const whole = wholeOf(standing);
  if (whole !== null) return whole;
  const verb = verbAfter(scene, standing.after);
  const form = scene.phrases[verb]?.verb;
  const [stem, object] = [scene.phrases[standing.after], scene.phrases[standing.after + 1]];
  if (
    figure.kind === 'percent' &&
    stem?.kind === 'noun' &&
    stem.endToken - stem.firstToken === 1 &&
    object?.kind === 'noun' &&
    opensClause(standing)
  )
    return `${wholeBefore(standing)} ${wordsOf(scene, stem.firstToken, object.endToken)}`.trim();
  if (form === undefined || !/^(?:finite|past)$/.test(form.form) || !opensClause(standing)) return null;
  const told = toldBy(scene, verb);
  if (told < 0 && EMPTY_VERBS.test(form.lemma) && !form.passive) return null;
  const said = told >= 0 ? `that ${predicate(scene, told)}` : predicateOf(scene, verb);
  return `${wholeBefore(standing) || headOf(standing)} ${said}`;
}

/** What the figure itself is one of, where the sentence names no whole: "share [that wore a helmet]", "hectares [to be flooded]". */
function headOf({ scene, figure }: Standing): string {
  if (figure.kind === 'percent' || figure.kind === 'ratio') return 'share';
  return figure.kind === 'money' ? 'amount' : (scene.tokens[figure.endToken - 1]?.text ?? '');
}

/** "57% said they had cut back on heating": the verb of what they say of themselves; -1 where none is. */
function toldBy({ phrases }: Scene, verb: number): number {
  if (!/^(?:say|report|admit|reply|answer|tell)$/.test(phrases[verb]?.verb?.lemma ?? '')) return -1;
  const they = phrases[verb + 1]?.kind === 'that' ? verb + 2 : verb + 1;
  return phrases[they]?.norm === 'they' && phrases[they + 1]?.verb !== undefined ? they + 1 : -1;
}

/** "half of young trees survived, and 19% died": the whole of the share before, where this one names none. */
export function wholeBefore({ scene, figure, index, at }: Standing): string {
  if (!isShare(figure)) return '';
  // "Of the firm's sales, 40 percent come from Asia"
  const fronted = frontedWhole(scene);
  if (fronted !== null && scene.phrases[fronted.end]?.kind === 'comma') return rangeWords(scene, fronted);
  const those = fronted === null ? '' : thoseWho(scene, fronted);
  if (those !== '') return those;
  const earlier = itemAt(scene.figures, index - 1);
  if (earlier?.kind === 'count' && isPoll(scene, earlier.firstToken))
    return wordsOf(scene, earlier.noun.first, earlier.noun.end);
  if (earlier === undefined || !isShare(earlier)) return '';
  if (earlier.kind === 'ratio' && earlier.unit !== '') return earlier.unit;
  const previous = scene.phrases.findLastIndex(({ kind }, other) => other < at && kind === 'marked');
  const of = nounAfter(scene, previous + 1, 'of');
  return of === null || isPronoun(scene, of) ? '' : rangeWords(scene, of);
}

/** “Of the firm's sales, …”, “Among [patients], …”, “Of the 640 [patients in the trial], …” */
function frontedWhole(scene: Scene): PhraseRange | null {
  const [opening, article, counted, noun] = scene.phrases;
  const isCounted =
    /^(?:of|among)$/.test(opening?.norm ?? '') &&
    article?.kind === 'adjective' &&
    counted?.kind === 'marked' &&
    noun?.kind === 'noun';
  if (isCounted) return { first: 3, end: Math.max(4, complementEnd(scene, 4, { clauses: false })) };
  return nounAfter(scene, 0, 'of') ?? nounAfter(scene, 0, 'among');
}

const isShare = ({ kind }: Settled): boolean => kind === 'percent' || kind === 'ratio';

/** "a survey of [2,050 adults]" */
function isPoll({ tokens, firstToken }: Scene, first: number): boolean {
  return tokens
    .slice(Math.max(firstToken, first - 4), first)
    .some(({ norm }) => /^(?:survey|surveyed|poll|polled|questionnaire)$/.test(norm));
}

/** "186 people, two thirds of whom live on the islands": the predicate, of what was counted before. */
function wholeOf({ scene, after, index }: Standing): string | null {
  const [of, whom] = [scene.phrases[after], scene.phrases[after + 1]];
  if (of?.norm !== 'of' || !/^(?:whom|which)$/.test(whom?.norm ?? '')) return null;
  const noun = scene.figures[index - 1]?.noun;
  const counted =
    noun === undefined
      ? ''
      : scene.tokens
          .slice(noun.first, noun.end)
          .map(({ text }) => text)
          .join(' ');
  return `${counted} ${predicate(scene, after + 2)}`;
}

function verbAfter({ phrases }: Scene, after: number): number {
  let at = after;
  // "$53 million a week is coming"
  if (/^(?:year|month|week|day|hour)$/.test(phrases[at]?.norm ?? '')) at += 1;
  return pastAdverbs(phrases, at);
}

/** Whether nothing before the figure in its clause could be the subject instead. */
export function opensClause({ scene, before }: Standing): boolean {
  let at = before;
  while (/^(?:adjective|adverb)$/.test(itemAt(scene.phrases, at)?.kind ?? '') || isTotal(scene.phrases, at))
    at -= 1;
  const left = itemAt(scene.phrases, at);
  if (left === undefined || left.kind === 'that' || left.kind === 'and') return true;
  if (left.kind === 'comma') return !isNounOnly(scene, at);
  if (left.kind === 'mark') return !/^[)\]]/.test(left.norm);
  if (left.kind === 'verb')
    return /^(?:say|find|show|add|estimate|report|note)$/.test(left.verb?.lemma ?? '');
  // "Under the deal 2,000 hectares will be fenced"
  return left.kind === 'noun' && nounChain(scene.phrases, at).first <= 1 && scene.phrases[0]?.kind === 'prep';
}

/** "a total of". */
function isTotal(phrases: readonly Phrase[], at: number): boolean {
  return itemAt(phrases, at)?.norm === 'of' && /^(?:total|sum)$/.test(itemAt(phrases, at - 1)?.norm ?? '');
}

/** "Sales, 40 percent of the total, fell": the figure is an aside and the noun before the comma the subject. */
function isNounOnly({ phrases }: Scene, comma: number): boolean {
  return !phrases.slice(0, comma).some(({ kind }) => kind === 'verb' || kind === 'prep' || kind === 'that');
}

/** "would double fines for owners": the object of a multiple that is a verb. */
export function objectOfMultiple({ scene, figure, at, before }: Standing): string | null {
  const word = scene.tokens[figure.firstToken]?.norm ?? '';
  const noun = scene.phrases[at + 1];
  if (
    figure.kind !== 'multiple' ||
    noun?.kind !== 'noun' ||
    !/^(?:doubl|tripl|trebl|quadrupl|halv)/.test(word)
  )
    return null;
  if (/^(?:than|to|at|comma)$/.test(scene.phrases[before]?.norm ?? '') && !/(?:ed|ing)$/.test(word))
    return null;
  const opening = scene.tokens[noun.firstToken];
  if (/^(?:that|this|those|what)$/.test(opening?.norm ?? '')) return null;
  return rangeWords(scene, { first: at + 1, end: at + 2 });
}

/** "twice as absorbent as towels": what two are compared in; "" of other figures. */
export function comparedIn({ scene, figure, at }: Standing): string {
  const { tokens, phrases } = scene;
  const quality = tokens[figure.endToken + 1];
  const twice = tokens[figure.endToken]?.norm === 'as' && tokens[figure.endToken + 2]?.norm === 'as';
  if (figure.kind !== 'multiple' || !twice || quality?.pos !== 'ADJ') return '';
  if (/^(?:many|much|likely)$/.test(quality.norm)) return '';
  const second = phrases.findIndex(({ endToken }, n) => n > at && endToken > figure.endToken + 3);
  const other = phrases[second];
  return other?.kind === 'noun' ? wordsOf(scene, figure.endToken, other.endToken) : '';
}

/** "amputations nearly halved": a multiple that is its own verb has its subject on the left. */
export function measureOfMultiple({ scene, figure, at }: Standing): string | undefined {
  if (figure.kind !== 'multiple') return undefined;
  const subject = wholeSubject(scene.phrases, at);
  return subject === null || isPronoun(scene, subject) ? undefined : rangeWords(scene, subject);
}

/** "four times", but no "doubled". */
export function isTimes({ scene, figure }: Standing): boolean {
  return figure.kind === 'multiple' && scene.tokens[figure.endToken - 1]?.norm === 'times';
}
