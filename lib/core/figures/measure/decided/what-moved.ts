import { governingVerb, nounChain, type PhraseRange } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';
import { isPronoun, rangeWords } from '../phrases/measure-words.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import type { Earlier } from './earlier.ts';

/**
 * What has moved, where a form of words tells it apart from the nouns that stand beside the amount; "" elsewhere. Each reading has its
 * form; the first knows what was told before, the last only the words of the rules.
 */
export const whatMoved = (standing: Standing, earlier: Earlier | undefined, rule: string): string =>
  carried(standing, earlier) ||
  setBeside(standing, rule) ||
  movedSubject(standing) ||
  changed(standing, rule);

/**
 * “Oro saw a 12% rise in visitors, [Marlow posted a 16% rise] and Tarn recorded an increase of 9%”: of what was told to have changed, for
 * this one's own subject; "" where the figure tells that itself.
 */
function carried(standing: Standing, earlier: Earlier | undefined): string {
  const { scene, figure, index, at } = standing;
  const { phrases } = scene;
  if (index === 0 || figure.kind !== 'percent' || earlier?.kind !== 'percent') return '';
  const end = changeAt(phrases, at);
  if (end < 0 || IN.test(phrases[end + 1]?.norm ?? '')) return '';
  const verb = governingVerb(phrases, at);
  if (!HAVING.test(itemAt(phrases, verb)?.verb?.lemma ?? '')) return '';
  const subject = wholeSubject(phrases, verb);
  if (subject === null || isPronoun(scene, subject)) return '';
  // What has changed is told by the first of them alone.
  const first = phrases.findIndex(({ kind }) => kind === 'marked');
  const told = changeAt(phrases, first);
  if (
    told < 0 ||
    told >= subject.first ||
    phrases[told + 1]?.norm !== 'in' ||
    phrases[told + 2]?.kind !== 'noun'
  )
    return '';
  const isAlone = phrases
    .slice(told + 3, subject.first)
    .every(({ kind, norm }) => kind !== 'that' && norm !== ';');
  const what = rangeWords(scene, { first: told + 2, end: told + 3 });
  return isAlone && phrases[told + 2] !== undefined ? `${what} (${rangeWords(scene, subject)})` : '';
}

const HAVING = /^(?:see|post|record|report|register|show|have|suffer|enjoy|experience|log)$/;
const IN = /^(?:in|of|to|for|as)$/;

/** The phrase of the change that a figure is the size of, “16% [rise]”, “[increase] of 9%”, past the figure; -1 where none is. */
function changeAt(phrases: readonly Phrase[], figure: number): number {
  const isChange = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'noun' && CHANGE_NOUNS.has(phrase.norm.replace(/s$/, ''));
  if (isChange(phrases[figure + 1])) return figure + 1;
  return itemAt(phrases, figure - 1)?.norm === 'of' && isChange(itemAt(phrases, figure - 2)) ? figure : -1;
}

/** “a drop in cases, [with deaths down by almost a third]”: what is told to be up or down behind “with”; "" elsewhere. */
function setBeside({ scene, before }: Standing, rule: string): string {
  const { phrases } = scene;
  const revised = revisedBefore(phrases, before);
  if (revised !== null) return rangeWords(scene, revised);
  const way = itemAt(phrases, before)?.norm === 'by' ? before - 1 : before;
  if (!/^(?:up|down|higher|lower)$/.test(itemAt(phrases, way)?.norm ?? '')) return '';
  if (itemAt(phrases, way - 1)?.kind !== 'noun') return '';
  let first = way - 1;
  // The chain reaches past “with”, which opens this one.
  while (first > 0 && phrases[first - 1]?.norm !== 'with' && first > nounChain(phrases, way - 1).first)
    first -= 1;
  if (phrases[first - 1]?.norm !== 'with' || phrases[first]?.kind !== 'noun') return '';
  const words = rangeWords(scene, { first, end: way });
  // What the rules know already may be told whose it is.
  return words === rule ? '' : words;
}

/** “with [their forecast for annual growth] revised down from 2.2 percent to 1.7 percent”: what was revised, for both; null elsewhere. */
function revisedBefore(phrases: readonly Phrase[], before: number): PhraseRange | null {
  let from = before;
  if (phrases[from]?.norm === 'to' && itemAt(phrases, from - 1)?.kind === 'marked') from -= 2;
  const verb = /^(?:up|down)$/.test(itemAt(phrases, from - 1)?.norm ?? '') ? from - 2 : from - 1;
  const { lemma, form } = itemAt(phrases, verb)?.verb ?? {};
  if (itemAt(phrases, from)?.norm !== 'from' || lemma !== 'revise' || form !== 'past') return null;
  let noun = verb - 1;
  // “growth in 2023”
  if (itemAt(phrases, noun)?.kind === 'time') noun -= itemAt(phrases, noun - 1)?.kind === 'prep' ? 2 : 1;
  if (itemAt(phrases, noun)?.kind !== 'noun') return null;
  const chain = nounChain(phrases, noun);
  const opening = phrases.findLastIndex(({ norm }, at) => at < noun && /^(?:with|and)$/.test(norm));
  return { first: Math.max(chain.first, opening + 1), end: chain.end };
}

/** “[Retail sales] rose for a ninth month in May, up 1.4 per cent”: the subject of what moved, and nothing that tells for how long; "" elsewhere. */
function movedSubject({ scene, index, before, figure }: Standing): string {
  const { phrases } = scene;
  const isMoved =
    /^(?:up|down)$/.test(itemAt(phrases, before)?.norm ?? '') && phrases[before - 1]?.kind === 'comma';
  if (index > 0 || !isMoved || !/^(?:percent|points|ratio|money)$/.test(figure.kind)) return '';
  const verb = governingVerb(phrases, before - 1);
  const { form = '', lemma = '', passive = false } = itemAt(phrases, verb)?.verb ?? {};
  if (!/^(?:finite|past)$/.test(form) || passive || !CHANGE_VERBS.has(lemma)) return '';
  // “The board raised fees, up 4 percent”: the object has moved
  return phrases[verb + 1]?.kind === 'noun' ? '' : (subjectWords({ scene }, verb) ?? '');
}

/**
 * “A long decline in [the rate of theft] was reversed, rising 7%”, “a rise in [violence], which soared 18%”: what rises is no decline or rise,
 * but what that is in; "" where the rules say something else.
 */
function changed({ scene: { phrases }, before, at, figure }: Standing, rule: string): string {
  const [head = '', ...rest] = rule.split(/ (?:in|of) /);
  const words = head.toLowerCase().split(' ');
  // “delegates Oro will gain in that state” has a verb
  const noun = words.at(-1) ?? '';
  if (rest.length === 0 || words.length > MODIFIED || !CHANGE_NOUNS.has(noun) || noun === 'growth') return '';
  // “The surge in prices slowed to 3%”: of the surge
  if (figure.kind !== 'count' && itemAt(phrases, before)?.norm === 'to') return '';
  const verb = governingVerb(phrases, at);
  // “workers Oro [cut] in Halden”: a deed
  if (itemAt(phrases, verb)?.norm === noun) return '';
  const isBeside =
    verb === before || (verb === before - 1 && /^(?:by|to)$/.test(phrases[before]?.norm ?? ''));
  const isFollowing = isBeside || itemAt(phrases, before)?.norm === 'to';
  const behind = rule.slice(head.length).replace(/^ (?:in|of) /, '');
  return isFollowing && CHANGE_VERBS.has(itemAt(phrases, verb)?.verb?.lemma ?? '')
    ? behind.replace(/^(?:the|an?|its|their) /i, '')
    : '';
}

/** Words of a change with what tells which one. */
const MODIFIED = 3;

/** “its decision to raise [the key interest rate] by 50 basis points to 3.5%”: what a verb of change is done to. */
export function isOfMovedObject({ scene: { phrases }, figure, before, index }: Standing): boolean {
  if (!/^(?:percent|points)$/.test(figure.kind)) return false;
  let link = before;
  // “by 50 basis points [to] 3.5%”
  while (
    /^(?:by|to|from)$/.test(itemAt(phrases, link)?.norm ?? '') ||
    (link < before && itemAt(phrases, link)?.index === index - 1 && phrases[link]?.kind === 'marked')
  )
    link -= 1;
  const verb = governingVerb(phrases, link + 1);
  const { lemma = '', form = '', passive = false } = itemAt(phrases, verb)?.verb ?? {};
  // “lagging behind Oro by 9 points”, “lost his investors 19 percent”
  if (UNMOVING.test(lemma) || phrases[verb + 1]?.kind === 'prep') return false;
  // “The firm cuts costs by 5%” is told with who does
  if (form === 'finite' && phrases[before]?.kind !== 'noun') return false;
  if (!CHANGE_VERBS.has(lemma) || passive || form === 'past' || link === verb) return false;
  return (
    phrases.slice(verb + 1, link + 1).every(({ kind }) => /^(?:noun|adjective|prep)$/.test(kind)) &&
    phrases[link]?.kind === 'noun'
  );
}

const UNMOVING = /^(?:lose|lag|shed|add|gain|save)$/;
