import { itemAt } from '../../text/item-at.ts';
import { isFinite } from '../../text/asides.ts';
import { clausesOf } from '../../clauses/read-clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene } from '../scene.ts';
import { isAdverbial, isBehindAsOf, isCompared, isOfComparedLevel } from './adverbial.ts';
import { states } from '../stating-verb.ts';
import { beforeAmount, isOfMaking } from './bears-time.ts';

/** Phrases between a time and a figure that it may hold for: from the head of the clause, and otherwise. */
const LED = 30;
const NEAR = 14;
/** Phrases at the head of a clause within which its leading time stands. */
const HEAD = 3;

/** The time before the figure: at the head of the clause, or right before it in what is told of one thing. */
export function isAhead(scene: Scene, time: number, figure: number): boolean {
  const { phrases } = scene;
  const between = phrases.slice(time + 1, figure);
  if (isCompared(phrases, figure) || !isBracketed(phrases, time, figure)) return false;
  // "doubled in the past two years, and now up to 750,000 people"
  if (between.some(({ kind, norm }) => kind !== 'noun' && norm === 'now')) return false;
  if (isOfMaking(phrases, time)) return false;
  if (isSetAsOf(phrases, time, figure)) return true;
  const told = ({ kind, index }: Phrase): boolean => kind === 'time' && scene.times[index]?.kind === 'period';
  // "In May compared with April, exports rose by 3%": of what it is compared with
  // and "In 2023, murders fell to 30 from 40 in 2022, robberies rose to 50": that of another level is not theirs
  if (
    between.some(
      (phrase, at) =>
        told(phrase) &&
        phrases[time + at - 1]?.verb?.lemma !== 'compare' &&
        !isOfComparedLevel(phrases, time + 1 + at, figure),
    )
  )
    return false;
  if (isLeading(phrases, time) && isAdverbial(scene, time))
    return (
      between.length <= LED &&
      !between.some((phrase, n) => opensRelative(phrase) && !isClosed(phrases, time + 1 + n, figure))
    );
  if (between.some(({ kind, norm }) => kind === 'that' || /^[;:]$/.test(norm))) return false;
  if (opensAnother(phrases, time, figure) || turnsPresent(scene, between)) return false;
  // "$5 billion in 2024, up 12%", "fell in June, with output of cars down 6.4%", but not "elected in 1966, serving two terms"
  if (between.some(({ kind }) => kind === 'comma') && between.some(({ kind }) => kind === 'verb'))
    return false;
  // "2024 sales of $80 billion", "its 2019 census counted 4,699,755"
  return (
    between.length <= NEAR &&
    (isAdverbial(scene, time) || modifies(phrases, time)) &&
    (isAdverbial(scene, time) || !between.some(({ kind }) => kind === 'marked' || kind === 'and'))
  );
}

/** "home prices, [as of May 2025,] were $959,000": between commas, right before the verb that states the level. */
export function isSetAsOf(phrases: readonly Phrase[], time: number, figure: number): boolean {
  const [comma, verb, ...others] = phrases.slice(time + 1, figure);
  return (
    isBehindAsOf(phrases, time) &&
    comma?.kind === 'comma' &&
    verb?.verb !== undefined &&
    states(verb.verb.lemma) &&
    others.every(({ kind }) => /^(?:prep|adverb|adjective)$/.test(kind))
  );
}

/** "Of the letters that she wrote last year, [90 were lost]", "in 2008, [but its 40 members]": told of something else. */
function opensAnother(phrases: readonly Phrase[], time: number, figure: number): boolean {
  if (!phrases.slice(0, time).some(isFinite)) return false;
  const comma = phrases.findIndex(({ kind }, at) => kind === 'comma' && at > time);
  if (comma < 0 || comma > figure) return false;
  if (phrases[comma + 1]?.norm === 'but') return true;
  if (beforeAmount(phrases, figure) !== comma) return false;
  let verb = figure + 1;
  while (/^(?:noun|prep|adjective)$/.test(phrases[verb]?.kind ?? '')) verb += 1;
  return isFinite(phrases[verb]);
}

/** "started 24 years ago [and earns] $21 an hour": what is now is of no time of what was. */
function turnsPresent({ tokens }: Scene, between: readonly Phrase[]): boolean {
  return between.some(({ verb, head, firstToken: first, norm }, at) => {
    if (verb?.form !== 'finite' || itemAt(between, at - 1)?.kind !== 'and') return false;
    return (
      /^(?:is|are|has|have)$/.test(tokens[first]?.norm ?? '') ||
      (first === head && norm !== verb.lemma && /[^u]s$/.test(norm) && norm !== 'was')
    );
  });
}

/** "[2018] census", "[Saturday]'s peak demand" */
function modifies(phrases: readonly Phrase[], time: number): boolean {
  const next = phrases[time + 1];
  return (
    /^(?:noun|adjective)$/.test(next?.kind ?? '') ||
    next?.verb?.form === 'ing' ||
    /^['’]s?$/.test(next?.norm ?? '')
  );
}

const opensRelative = ({ kind, norm }: Phrase): boolean =>
  kind === 'that' && /^(?:which|who|whose|where|when|because|if|unless|than)$/.test(norm);

/** "In May the mill, [which employs 300 people,] made 40 boats": whether the clause that opens at `that` ends before the figure's. */
function isClosed(phrases: readonly Phrase[], that: number, figure: number): boolean {
  const { of } = clausesOf(phrases);
  return (
    phrases[that - 1]?.kind === 'comma' &&
    phrases.slice(that, figure).some(({ kind }) => kind === 'comma') &&
    of[that] !== of[figure]
  );
}

/** Within the first phrases of the sentence or of a clause behind a comma or conjunction. */
function isLeading(phrases: readonly Phrase[], time: number): boolean {
  let at = time - 1;
  while (time - at <= HEAD && /^(?:prep|adverb|noun|adjective)$/.test(itemAt(phrases, at)?.kind ?? ''))
    at -= 1;
  return time - at <= HEAD + 1 && (at < 0 || /^(?:and|that|comma|mark)$/.test(phrases[at]?.kind ?? ''));
}

/** Whether no bracket opens between a time and a figure, but for one that holds the figure alone: "on May 5 (3.1%)". */
function isBracketed(phrases: readonly Phrase[], time: number, figure: number): boolean {
  const opening = phrases.findLastIndex(({ norm }, n) => n > time && n < figure && norm === '(');
  if (opening < 0) return true;
  const closing = phrases.findIndex(({ norm }, n) => n > opening && norm === ')');
  return closing < figure || (closing === figure + 1 && opening === figure - 1);
}
