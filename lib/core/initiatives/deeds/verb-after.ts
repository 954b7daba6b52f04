import type { Phrase } from '../../text/phrase.ts';
import { closingBracket, isAsideMark } from './deeds-after.ts';
import { REACH } from './found-deed.ts';

/** The verb of a subject that ends at `end`, past its prepositional phrases, brackets and relative clause. */
export function verbAfter(phrases: readonly Phrase[], end: number): number {
  let at = end;
  for (let steps = 0; steps < 2 * REACH && at < phrases.length; steps += 1) {
    const phrase = phrases[at];
    const purpose =
      at === end && /^(?:to|ing)$/.test(phrase?.verb?.form ?? '') ? afterPurpose(phrases, at) : -1;
    if (purpose > 0) return purpose;
    const told = at === end ? afterParticiple(phrases, at) : -1;
    if (told > 0) return told;
    if (phrase?.kind === 'verb') return at;
    const bare = at === end && phrase?.kind === 'that' ? behindRelative(phrases, at) : -1;
    if (bare > 0) return bare;
    // "X, a project that maps reefs[, was] launched": past a clause that a comma closes.
    const close = at === end && phrase?.kind === 'that' ? nextAsideMark(phrases, at + 1) : -1;
    if (phrases[close + 1]?.verb?.form === 'finite' && close > 0) return close + 1;
    if (phrase?.norm !== ')' && isAsideMark(phrases, at) && opensAside(phrases, at + 1))
      at = nextAsideMark(phrases, at + 1);
    else if (isSubordinate(phrases, at)) at = nextAsideMark(phrases, at);
    else if (phrase?.norm === '(') at = closingBracket(phrases, at);
    else if (phrase?.kind === 'mark' && /^[;:.!?]$/.test(phrase.norm)) return -1;
    else if (phrase?.kind === 'that') return -1;
    // "The A and the B were signed", "an agreement between A and B was signed"
    else if (phrase?.kind === 'and' && !/^(?:noun|adjective|marked)$/.test(phrases[at + 1]?.kind ?? ''))
      return -1;
    at += 1;
  }
  return -1;
}

/** "The resolution to rename the street [was] sponsored", "The order banning drilling [was] signed": the verb behind what it is for; -1 where none follows in the clause. */
function afterPurpose(phrases: readonly Phrase[], infinitive: number): number {
  for (let at = infinitive + 1; at < phrases.length && at - infinitive < REACH; at += 1) {
    const { verb, kind = '', norm } = phrases[at] ?? {};
    // "Open Hangar, a campaign to cut waste[, was] launched"
    if (isAsideMark(phrases, at) && phrases[at + 1]?.verb?.form === 'finite') return at + 1;
    // "to revive the port and [draw] firms"
    if (verb !== undefined && phrases[at - 1]?.kind === 'and' && norm === verb.lemma) continue;
    if (verb?.form === 'finite' || (verb !== undefined && isOpening(phrases, at))) return at;
    if (verb !== undefined || !/^(?:noun|prep|adjective|adverb|time|marked|and)$/.test(kind)) return -1;
  }
  return -1;
}

/** "A fund to help tenants [opened] on Monday" */
const isOpening = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.verb?.form === 'past' &&
  /^(?:open|launch|start)$/.test(phrases[at]?.verb?.lemma ?? '') &&
  (phrases[at + 1]?.kind === 'time' ||
    (phrases[at + 1]?.kind === 'prep' && phrases[at + 2]?.kind === 'time'));

/** "An agreement brokered by Oro [was] signed", "a campaign backed by Oro, [was] launched": the verb behind a participle with its agent; -1 where none follows in the clause. */
function afterParticiple(phrases: readonly Phrase[], participle: number): number {
  const by = phrases[participle + 1]?.norm === 'by' && phrases[participle + 2]?.kind === 'noun';
  if (phrases[participle]?.verb?.form !== 'past' || !by) return -1;
  const close = nextAsideMark(phrases, participle);
  return phrases[close + 1]?.verb?.form === 'finite' &&
    !phrases.slice(participle + 1, close).some(({ verb }) => verb)
    ? close + 1
    : afterPurpose(phrases, participle);
}

/** "The memoranda which are on health [were] signed by": the passive behind a clause that nothing closes; -1 where none follows. */
function behindRelative(phrases: readonly Phrase[], that: number): number {
  const own = phrases[that + 1]?.kind === 'verb' ? that + 1 : -1;
  if (own < 0 || phrases[own]?.verb?.form === 'ing') return -1;
  for (let at = own + 1; at < phrases.length && at - own < REACH; at += 1) {
    const { verb, kind = '' } = phrases[at] ?? {};
    if (verb?.passive === true && phrases[at - 1]?.kind === 'noun') return at;
    if (verb !== undefined || !/^(?:noun|prep|adjective|adverb|time|marked|and)$/.test(kind)) return -1;
  }
  return -1;
}

/** "The X, after it was revised, was adopted" */
function isSubordinate(phrases: readonly Phrase[], at: number): boolean {
  return (
    /^(?:after|before|since|until|once)$/.test(phrases[at]?.norm ?? '') && phrases[at + 2]?.kind === 'verb'
  );
}

function opensAside(phrases: readonly Phrase[], from: number): boolean {
  const at = phrases[from]?.kind === 'adverb' ? from + 1 : from;
  const phrase = phrases[at];
  return (
    /^(?:which|who|that)$/.test(phrase?.norm ?? '') ||
    // ", under which it ends,"
    (phrase?.kind === 'prep' && phrases[at + 1]?.norm === 'which') ||
    phrase?.verb?.form === 'past' ||
    phrase?.kind === 'noun'
  );
}

function nextAsideMark(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at < phrases.length && at - from < 2 * REACH; at += 1)
    if (isAsideMark(phrases, at)) return at;
  return phrases.length;
}
