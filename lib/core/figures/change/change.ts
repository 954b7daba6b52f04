import { itemAt } from '../../text/item-at.ts';
import type { Change } from '../../model.ts';
import { governingVerb } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, COMPARATIVES, FLAT, TRANSITIVE_CHANGE } from './change-words.ts';
import { LEVEL_NOUNS } from '../../lexicon/level-nouns.ts';
import { MONTHS } from '../../lexicon/time-words.ts';
import { MOVING_VERBS } from '../../lexicon/measure-verbs.ts';
import { headlineVerb } from '../headline-verb.ts';
import { changeAtRate, comparativeMove, hiddenVerb } from './verb-ways.ts';
import { isPickedUp } from '../measure/rules/moves-subject.ts';
import { isConverted, type Scene, type Standing } from '../scene.ts';

/** Whether the figure is an amount of change, and which way; undefined for a level. */
export function changeOf(standing: Standing, earlier: readonly (Change | undefined)[]): Change | undefined {
  return ownChange(standing) ?? sharedChange(standing, earlier);
}

function ownChange(standing: Standing): Change | undefined {
  const { figure, scene, before, after } = standing;
  if (figure.kind === 'multiple') return multipleChange(standing);
  let at = before;
  while (/^(?:just|only|even|exactly|merely)$/.test(itemAt(scene.phrases, at)?.norm ?? '')) at -= 1;
  at = pastDescription(scene, at);
  if (at !== before) return ownChange({ ...standing, before: at });
  const left = itemAt(scene.phrases, before);
  const right = scene.phrases[after];
  if (left?.norm === 'at' && isFlat(scene, before)) return 'flat';
  const compared = right !== undefined && !isSize(standing) ? comparative(scene, right) : undefined;
  if (compared !== undefined) return compared;
  const more = countedMore(standing);
  if (more !== undefined) return more;
  const beside = besideEarlier(standing);
  if (beside !== undefined) return beside;
  // "a 13% [year-on-year] rise"
  const past = timeKind(scene, right) === 'comparison' ? scene.phrases[after + 1] : undefined;
  if (past?.kind === 'noun' && !isGain(standing, past.norm) && changeNoun(past.norm) !== undefined)
    return changeNoun(past.norm);
  // "a 20 per cent cut in": the tagger may see a verb.
  const article = /^an?$/.test(itemAt(scene.tokens, figure.firstToken - 1)?.norm ?? '');
  const noun =
    (right?.kind === 'noun' || (article && right?.kind === 'verb')) && figure.noun.end === figure.noun.first
      ? (changeNoun(right.norm) ??
        // "recorded 27.9 per cent increases", but "debt of $2 billion falls due"
        (figure.kind === 'percent' ? changeNoun(right.norm.replace(/s$/, '')) : undefined))
      : undefined;
  // "posted a £10m loss" has lost no 10 million of a loss
  if (noun !== undefined) return isGain(standing, right?.norm) ? undefined : noun;
  return left === undefined ? undefined : (changeBefore(standing, left) ?? signedChange(standing));
}

const timeKind = ({ times }: Scene, phrase: Phrase | undefined): string | undefined =>
  phrase?.kind === 'time' ? times[phrase.index]?.kind : undefined;

/** "Oro (+48%)", "4.2 bn (+3%)": a share with its sign is an amount of change. */
function signedChange({ figure, scene: { tokens } }: Standing): Change | undefined {
  const isSigned = tokens[figure.firstToken]?.text.startsWith('+') === true;
  return isSigned && (figure.kind === 'percent' || figure.kind === 'points') ? 'up' : undefined;
}

/** Past the words of "a bigger-than-expected 0.2 percent", "a seasonally adjusted 0.2 percent". */
function pastDescription({ phrases, tokens }: Scene, before: number): number {
  let at = before;
  while (
    before - at < DESCRIBED &&
    (/^(?:adjective|adverb)$/.test(itemAt(phrases, at)?.kind ?? '') ||
      /^(?:adjust|annuali[sz]e)$/.test(itemAt(phrases, at)?.verb?.lemma ?? '') ||
      itemAt(phrases, at)?.norm === '-' ||
      (itemAt(phrases, at)?.norm === 'than' && phrases[at + 1]?.norm === '-'))
  )
    at -= 1;
  const opening = itemAt(tokens, phrases[at + 1]?.firstToken ?? -1)?.norm;
  const isReached = itemAt(phrases, at)?.kind === 'verb' || itemAt(phrases, at)?.norm === 'by';
  return at < before && isReached && /^an?$/.test(opening ?? '') ? at : before;
}

/** Phrases that describe an amount at most. */
const DESCRIBED = 8;

/** "doubled" goes up, "halved" down; "three times the target" compares without a change. */
function multipleChange({ figure, scene }: Standing): Change | undefined {
  const word = scene.tokens[figure.firstToken]?.norm ?? '';
  if (
    /^(?:\d|twice|times)/.test(word) ||
    !/(?:doubl|tripl|trebl|quadrupl|quintupl|sextupl|halv|fold)/.test(word)
  )
    return undefined;
  const previous = scene.tokens[figure.firstToken - 1]?.norm;
  if (
    /^(?:the|that|those|its|their|what)$/.test(scene.tokens[figure.endToken]?.norm ?? '') &&
    previous !== 'to'
  )
    return undefined;
  return typeof figure.value === 'number' && figure.value < 1 ? 'down' : 'up';
}

/** "71,000 more cars than in 2015" */
function countedMore({ figure, scene, after }: Standing): Change | undefined {
  const way =
    figure.kind === 'count' ? COMPARATIVES.get(scene.tokens[figure.noun.first]?.norm ?? '') : undefined;
  return way !== undefined && scene.phrases[after]?.norm === 'than' ? way : undefined;
}

/** "an 8-inch lower display": what is joined by a hyphen goes with the thing that it is the size of. */
function isSize({ figure, scene }: Standing): boolean {
  const words = scene.tokens.slice(figure.firstToken, figure.endToken);
  return figure.kind === 'quantity' && words.some(({ text }) => /^-$|\d-\p{L}/u.test(text));
}

function isFlat({ phrases }: Scene, at: number): boolean {
  return [at - 1, at - 2].some((left) => FLAT.test(phrases[left]?.norm ?? ''));
}

/** "1.8 points higher than", "8% fewer", but not "10 percent more expensive projects". */
function comparative({ phrases, tokens }: Scene, right: Phrase): Change | undefined {
  const word = tokens[right.firstToken]?.norm ?? '';
  const next = tokens[right.firstToken + 1]?.norm ?? '';
  const way = COMPARATIVES.get(word);
  if (way === undefined || phrases.length === 0) return undefined;
  return right.endToken - right.firstToken > 1 &&
    !/^(?:than|for|in|on|at)$/.test(next) &&
    right.kind !== 'noun'
    ? undefined
    : way;
}

/** "14% ahead of last year", "34 euros below the level of May", "below the September rate", but not "12 points below the danger mark". */
function besideEarlier({ scene: { phrases, times, tokens }, after }: Standing): Change | undefined {
  // "12% up on the same month"
  const [moved, next] = [phrases[after]?.norm ?? '', phrases[after + 1]];
  if (
    /^(?:up|down)$/.test(moved) &&
    (next?.kind === 'time' || /^(?:on|from|compared)$/.test(next?.norm ?? ''))
  )
    return moved === 'up' ? 'up' : 'down';
  const way = /^(?:ahead|above)$/.test(phrases[after]?.norm ?? '')
    ? 'up'
    : /^(?:behind|below)$/.test(phrases[after]?.norm ?? '')
      ? 'down'
      : undefined;
  if (way === undefined) return undefined;
  const time = phrases
    .slice(after + 1, after + 6)
    .find(({ kind }) => !/^(?:noun|prep|adverb|adjective)$/.test(kind));
  if (time?.kind === 'time' && times.length > 0) return way;
  const level = phrases[after + 1];
  return level?.kind === 'noun' &&
    (LEVEL_NOUNS.has(level.norm) || level.norm === 'number') &&
    tokens.slice(level.firstToken, level.endToken).some(({ norm }) => MONTH_NAME.test(norm))
    ? way
    : undefined;
}

const MONTH_NAME = new RegExp(`^(?:${MONTHS.join('|')})$`, 'i');

function changeNoun(norm: string): Change | undefined {
  return CHANGE_NOUNS.get(norm);
}

function changeBefore(standing: Standing, left: Phrase): Change | undefined {
  const { scene, before } = standing;
  if (/^(?:up|down)$/.test(left.norm)) return particle(standing, before);
  // “bounced back 2 percent”, “fell off 3 percent”
  const returned = /^(?:back|off)$/.test(left.norm) ? itemAt(scene.phrases, before - 1) : undefined;
  if (returned?.verb !== undefined) return verbChange(standing, returned, false);
  if (left.kind === 'verb') {
    // "has not risen above 15" reaches a level.
    const bound = scene.tokens[left.endToken]?.norm ?? '';
    return /^(?:above|below|beyond|under)$/.test(bound) ? undefined : verbChange(standing, left, false);
  }
  const moved = comparativeMove(standing, left.norm === 'by' ? before - 1 : before);
  if (moved !== undefined) return moved;
  if (left.norm === 'by') return changeBy(standing);
  // "put the fall at 29%"
  const [noun, verb] = [itemAt(scene.phrases, before - 1), itemAt(scene.phrases, before - 2)];
  if (left.norm === 'at' && noun?.kind === 'noun' && /^(?:put|place|estimate)$/.test(verb?.verb?.lemma ?? ''))
    return changeNoun(noun.norm);
  if (left.norm === 'of') {
    const noun = scene.phrases[before - 1];
    // "a year-on-year jump of", "a pay cut of": the tagger may see a verb.
    const single = noun?.kind === 'verb' && noun.endToken - noun.firstToken === 1;
    if (isGain(standing, noun?.norm)) return undefined;
    // "expanded at an annualised rate of 4.2 percent"
    if (/^(?:rate|pace|clip)$/.test(noun?.norm ?? '')) return changeAtRate(standing);
    if (noun?.kind === 'noun' && changeNoun(noun.norm) === undefined) return changeInNoun(standing);
    return noun?.kind === 'noun' || single ? changeNoun(noun.norm) : undefined;
  }
  // "cut costs 5 percent"
  // "raised rates 25 basis points", but "to curb his 20-point deficit"
  const isMove = standing.figure.kind === 'points' && scene.phrases[standing.after]?.kind !== 'noun';
  if (left.kind === 'noun' && (isMove || standing.figure.kind === 'percent')) {
    const verb = scene.phrases[before - 1];
    return verb?.verb === undefined ? hiddenVerb(standing, left) : CHANGE_VERBS.get(verb.verb.lemma);
  }
  return undefined;
}

/** "a rise [in thefts] of 16 percent" */
function changeInNoun({ scene: { phrases }, figure, before }: Standing): Change | undefined {
  if (figure.kind !== 'percent' && figure.kind !== 'points') return undefined;
  let at = before - 1;
  while (before - at < CHANGED && /^(?:noun|adjective)$/.test(phrases[at]?.kind ?? '')) at -= 1;
  return /^(?:in|to|for)$/.test(phrases[at]?.norm ?? '') && phrases[at - 1]?.kind === 'noun'
    ? changeNoun(phrases[at - 1]?.norm ?? '')
    : undefined;
}

/** Phrases of what has changed, between the noun of change and its amount. */
const CHANGED = 4;

/** "cost savings of 85 million euros", "a loss of $9 million" are amounts of money, not changes of one. */
function isGain({ figure }: Standing, norm = ''): boolean {
  return figure.kind === 'money' && /^(?:savings?|loss|gain)$/.test(norm);
}

/** "up 9.4 percent" and "edged down 0.3 percent", but not "made up 9.6 percent". */
function particle(standing: Standing, at: number): Change | undefined {
  const { scene, figure } = standing;
  const verb = itemAt(scene.phrases, at - 1)?.verb;
  // "came down some 16 kilometres from the town"
  if (figure.kind === 'quantity' && verb?.lemma === 'come') return undefined;
  if (verb !== undefined && !MOVING_VERBS.has(verb.lemma) && !isPickedUp(standing, verb)) return undefined;
  return scene.phrases[at]?.norm === 'up' ? 'up' : 'down';
}

function verbChange({ scene, figure, after }: Standing, phrase: Phrase, by: boolean): Change | undefined {
  const lemma = phrase.verb?.lemma ?? '';
  if (phrase.verb?.negated === true) return undefined;
  // "dropped 8 inches of rain": what was let fall
  if (!by && lemma === 'drop' && figure.kind === 'quantity' && scene.phrases[after]?.norm === 'of')
    return undefined;
  const share = figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'ratio';
  // "would add $3 to the cost", "have cut 6,400 tonnes of carbon dioxide"
  const amount =
    (lemma === 'add' && figure.kind !== 'count' && scene.phrases[after]?.norm === 'to') ||
    (lemma === 'cut' && figure.kind === 'quantity');
  if (!by && !share && !amount && (figure.kind === 'count' || TRANSITIVE_CHANGE.has(lemma))) return undefined;
  return CHANGE_VERBS.get(lemma);
}

/** "had grown by 18 percent", "shortened the time by 40 minutes", "are down by almost a third". */
function changeBy(standing: Standing): Change | undefined {
  const { scene, before } = standing;
  const previous = scene.phrases[before - 1];
  if (/^(?:up|down)$/.test(previous?.norm ?? '')) return previous?.norm === 'up' ? 'up' : 'down';
  if (
    previous?.kind === 'noun' &&
    changeNoun(previous.norm) !== undefined &&
    scene.phrases[before - 2]?.kind !== 'verb'
  )
    return changeNoun(previous.norm);
  let verb = governingVerb(scene.phrases, before);
  // "has reduced waiting times by": a participle may stand before its noun.
  while (verb > 0 && scene.phrases[verb]?.verb?.form === 'ing' && scene.phrases[verb - 1]?.kind === 'verb')
    verb -= 1;
  const phrase = scene.phrases[verb];
  if (phrase !== undefined) return verbChange(standing, phrase, true);
  const headline = headlineVerb(scene, before);
  // "The drop in net profit by 3%"
  return headline === null ? changeInNoun(standing) : CHANGE_VERBS.get(headline.lemma);
}

function isFigure({ phrases }: Scene, at: number, index: number): boolean {
  return phrases[at]?.kind === 'marked' && phrases[at]?.index === index;
}

/** Past a comma and what is counted: "84,300 [places]", "8.4 billion kilograms[,]". */
function pastCounted({ phrases }: Scene, last: number): number {
  let at = phrases[last]?.kind === 'comma' ? last - 1 : last;
  if (phrases[at]?.kind === 'noun') at -= 1;
  return at;
}

/** "up 7% year over year and 4.5% on an organic basis": joined to an amount of change of the same kind. */
function sharedChange(standing: Standing, earlier: readonly (Change | undefined)[]): Change | undefined {
  const { scene, figure, index, before } = standing;
  const previous = itemAt(scene.figures, index - 1);
  // "an increase of 8.4 billion kilograms, or 1.2 percent"
  if (
    itemAt(scene.phrases, before)?.norm === 'or' &&
    isFigure(scene, pastCounted(scene, before - 1), index - 1)
  ) {
    return earlier[index - 1];
  }
  if (isConverted(standing)) return earlier[index - 1];
  if (previous?.kind !== figure.kind || !/^(?:and|or|,)$/.test(scene.phrases[before]?.norm ?? ''))
    return undefined;
  let left = before - 1;
  while (
    left >= 0 &&
    scene.phrases[left]?.kind !== 'marked' &&
    scene.phrases[left]?.kind !== 'verb' &&
    before - left < 6
  )
    left -= 1;
  return scene.phrases[left]?.kind === 'marked' && scene.phrases[left]?.index === index - 1
    ? earlier[index - 1]
    : undefined;
}
