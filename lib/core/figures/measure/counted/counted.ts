import { BEFORE_COUNTED_NOUN } from '../../../lexicon/number-words.ts';
import { INVARIABLE_PLURALS, NOT_COUNTED, PORTIONS } from '../../../lexicon/measure-nouns.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Token } from '../../../model.ts';
import { isNoShared } from './no-shared-noun.ts';

/** The noun that a number counts, with its modifiers; tokens as a half-open range. */
export interface Counted {
  readonly first: number;
  readonly end: number;
  /** As it stands: "computer emergency response organizations". */
  readonly noun: string;
}

/** Tokens a counted noun phrase may have before its noun. */
const LONGEST = 8;

/**
 * Reads the noun counted from `at` on, up to `limit` (where a time or another figure begins): modifiers, then nouns,
 * and a second noun joined by "and" ("countries and regions"). Null where no noun follows. `many` tells that more than
 * one is counted, so that the noun is looked for up to its plural.
 */
export function countedNoun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  many?: boolean,
): Counted | null {
  let head = -1;
  for (let next = at; next < Math.min(limit, at + LONGEST); next += 1) {
    if (isNounAt(tokens, next, head) && (many !== false || tokens[next]?.pos !== 'VERB')) head = next;
    else if (!isModifierAt(tokens, next, head)) break;
  }
  if (many === true && head >= 0) head = pluralFrom(tokens, head, limit);
  if (head < 0 || isBarred(tokens, head, at) || (many === undefined && isNoShared(tokens, head, at)))
    return null;
  const last = partsOf(tokens, joined(tokens, head, limit), limit);
  const first = /^["“‘']$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return { first: at, end: last + 1, noun: textOf(tokens, first, last + 1) };
}

/** "six figures", but "three leading figures". */
function isBarred(tokens: readonly Token[], head: number, at: number): boolean {
  const norm = tokens[head]?.norm ?? '';
  return NOT_COUNTED.has(norm) && (norm !== 'figures' || head === at);
}

/** Tokens between a singular modifier and the plural that it belongs to. */
const TO_PLURAL = 8;

/**
 * "felony [counts]", "OEM (maker) [customers]", "gas and electric [customers]", "Phase 3 clinical [trials]": the plural
 * that a singular noun only modifies, whatever the tagger makes of what stands between; the noun itself where none is.
 */
function pluralFrom(tokens: readonly Token[], head: number, limit: number): number {
  if (isPlural(tokens[head])) return head;
  let inBracket = false;
  for (let at = head + 1; at < limit && at - head <= TO_PLURAL; at += 1) {
    const token = tokens[at];
    if (token === undefined) return head;
    if (token.text === '(' || token.text === ')') {
      inBracket = token.text === '(';
      if (tokens[at + (inBracket ? 2 : 0)]?.text !== ')') return head;
      continue;
    }
    if (inBracket || token.text === '-') continue;
    // "food, seed, and fibre crops"
    if (token.text === ',' && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') && !isPlural(tokens[at + 1]))
      continue;
    if (token.text === ',' && at > head + 1 && /^(?:and|or)$/.test(tokens[at + 1]?.norm ?? '')) continue;
    const joins = /^(?:and|or|&)$/.test(token.norm);
    const joinsHere = at === head + 1 || tokens[at - 1]?.text === ',';
    if (joins && joinsHere && !/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return head;
    if (joins && joinsHere) continue;
    if (isPlural(token) && endsPlural(tokens, at, limit)) return at;
    const modifies =
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) ||
      tokens[at - 1]?.text === '-' ||
      // "sleep control drugs": after a singular no verb is in its plain form.
      (token.pos === 'VERB' && tokens[at + 1]?.pos === 'NOUN' && isPlural(tokens[at + 1])) ||
      // "Northport Read Aloud Rooms"
      (isCapital(token) && isCapital(tokens[head]) && isCapital(tokens[at - 1]));
    if (!modifies) return head;
  }
  return head;
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** Whether a plural closes its phrase; one that the tagger takes for a verb does where nothing that it could govern follows. */
function endsPlural(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/\p{L}{3}/u.test(token.text)) return false;
  if (token.pos === 'NOUN' || token.pos === 'PROPN') return true;
  const next = tokens[at + 1];
  return (
    token.pos === 'VERB' && (at + 1 >= limit || next === undefined || /^(?:ADP|PUNCT|CCONJ)$/.test(next.pos))
  );
}

function isNounAt(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/\p{L}/u.test(token.text)) return false;
  if (token.pos === 'NOUN' || token.pos === 'PROPN') {
    // After a plural the phrase is over: "18 provinces Hoa visited".
    const compound =
      itemAt(tokens, head - 1)?.text === '-' && itemAt(tokens, head - 1)?.end === tokens[head]?.start;
    return (
      head < 0 ||
      head < at - 1 ||
      compound ||
      !isPlural(tokens[head]) ||
      ((token.pos === 'NOUN' || tokens[head]?.pos === 'PROPN') && isPlural(token))
    );
  }
  // A plural that the tagger takes for an adjective: "100 nonprofits in".
  if (token.pos === 'ADJ')
    return (
      head < 0 &&
      token.norm.length > 4 &&
      isPlural(token) &&
      /^(?:ADP|PUNCT|CCONJ|VERB|AUX|)$/.test(tokens[at + 1]?.pos ?? '') &&
      tokens[at + 1]?.text !== '-'
    );
  // A plural that the tagger takes for a verb: "two airstrips", "three tracks".
  return token.pos === 'VERB' && head < 0 && token.norm.endsWith('s') && !isVerbLike(tokens, at);
}

function isVerbLike(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // "900 alerts a month"
  const rate =
    /^(?:an?|per|each|every)$/.test(next?.norm ?? '') &&
    /^(?:year|month|week|day|hour|night)$/.test(tokens[at + 2]?.norm ?? '');
  return next !== undefined && !rate && /^(?:DET|PRON|NOUN|PROPN)$/.test(next.pos);
}

function isModifierAt(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  // "200 U.S. military personnel"
  if (
    head === at - 1 &&
    /^(?:U\.S\.?|U\.K\.?|US|UK|EU|UN)$/.test(tokens[head]?.text ?? '') &&
    token.pos === 'ADJ'
  )
    return next?.pos === 'NOUN';
  // "coal- and gas-fired plants"
  if (token.text === '-' && /^(?:and|or)$/.test(next?.norm ?? '')) return true;
  if (/^(?:and|or)$/.test(token.norm) && tokens[at - 1]?.text === '-') return true;
  if (token.text === '-' || token.norm === "'s" || token.norm === "'" || token.text === '–') {
    return (
      next !== undefined &&
      (token.text === '-' || token.text === '–'
        ? token.end === next.start
        : head === at - 1 && (/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) || isParticiple(tokens, at + 1)))
    );
  }
  if (/^["“”'‘’]$/.test(token.text)) return head < 0 && next !== undefined;
  const afterHyphen = tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === token.start;
  if (
    head >= 0 &&
    tokens[head + 1]?.norm !== "'s" &&
    !afterHyphen &&
    !(
      head === at - 1 &&
      !isPlural(tokens[head]) &&
      token.pos === 'VERB' &&
      token.norm.endsWith('ing') &&
      next?.pos === 'NOUN'
    )
  )
    return false;
  // "500 safe and modern toilets", "13 small, illegal lobsters"
  if (/^(?:and|,)$/.test(token.norm))
    return (
      head < 0 &&
      tokens[at - 1]?.pos === 'ADJ' &&
      (next?.pos === 'ADJ' || tokens[at + 2]?.text === '-') &&
      endsInPlural(tokens, at + 2)
    );
  if (token.pos === 'ADJ')
    return !/^(?:more|less|fewer|higher|lower|such)$/.test(token.norm) || next?.pos === 'NOUN';
  if (token.pos === 'VERB')
    return (
      (/(?:ed|ing|en)$/.test(token.norm) || afterHyphen || tokens[at - 1]?.pos === 'ADV') &&
      (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN' || next?.text === '-')
    );
  if (token.pos === 'ADV')
    return (
      token.norm === 'new' ||
      (token.text === 'most' && next?.pos === 'ADJ') ||
      (token.norm.endsWith('ly') && (next?.pos === 'VERB' || next?.pos === 'ADJ' || next?.text === '-'))
    );
  return token.pos === 'ADP' && (afterHyphen || next?.text === '-');
}

/** "the governor's requested funds" */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && tokens[at].norm.endsWith('ed') && tokens[at + 1]?.pos === 'NOUN';

/** Whether adjectives and nouns from `at` on lead up to a plural. */
function endsInPlural(tokens: readonly Token[], at: number): boolean {
  let end = at;
  // "small and medium[-sized firms]"
  if (tokens[at]?.text === '-' && tokens[at + 1]?.pos === 'VERB') end += 2;
  while (end - at < 5 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end += 1;
  return end > at && isPlural(tokens[end - 1]);
}

/** "pairs of earplugs", "heads of state": what the portions are of. */
function partsOf(tokens: readonly Token[], head: number, limit: number): number {
  if (!PORTIONS.has(tokens[head]?.norm ?? '') || tokens[head + 1]?.norm !== 'of') return head;
  let last = head + 1;
  while (last + 1 < limit && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 1]?.pos ?? '') && last - head < 4)
    last += 1;
  // "counts of first-degree theft", "counts of Submitting False Claims": what does not end with its noun is left out.
  while (last > head + 1 && tokens[last]?.pos === 'ADJ') last -= 1;
  const cut =
    last + 1 < limit && (tokens[last + 1]?.text === '-' || /^\p{Lu}/u.test(tokens[last + 1]?.text ?? ''));
  return last > head + 1 && !cut ? last : head;
}

/** "countries and regions", "homes and businesses": a bare plural after "and" that no verb follows. */
function joined(tokens: readonly Token[], head: number, limit: number): number {
  const listed = listEnd(tokens, head, limit);
  if (listed > head) return listed;
  const [and, noun, after] = [tokens[head + 1], tokens[head + 2], tokens[head + 3]];
  if (head + 2 >= limit || and === undefined || noun === undefined || !/^(?:and|or)$/.test(and.norm))
    return head;
  if (!isPlural(tokens[head]) || noun.pos !== 'NOUN' || !isPlural(noun)) return head;
  if (after !== undefined && /^(?:NUM|SYM)$/.test(after.pos)) return head;
  return after !== undefined && /^(?:VERB|AUX)$/.test(after.pos) && !/(?:ed|ing)$/.test(after.norm)
    ? head
    : head + 2;
}

/** "cars, trucks and SUVs", "maintenance and cleaning workers": the end of a list of nouns that one number counts. */
function listEnd(tokens: readonly Token[], head: number, limit: number): number {
  const plain = (at: number): boolean => at < limit && /^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? '');
  const [and, modifier] = [tokens[head + 1], tokens[head + 2]];
  // Of two modifiers before one noun the first is in the singular.
  if (!isPlural(tokens[head]) && /^(?:and|or)$/.test(and?.norm ?? '')) {
    const noun = /^(?:NOUN|VERB|ADJ)$/.test(modifier?.pos ?? '') ? head + 3 : -1;
    return noun > 0 && plain(noun) && isPlural(tokens[noun]) ? noun : head;
  }
  let at = head;
  let items = 0;
  while (isPlural(tokens[at]) && tokens[at + 1]?.text === ',' && plain(at + 2) && isPlural(tokens[at + 2])) {
    at += 2;
    items += 1;
  }
  const oxford = tokens[at + 1]?.text === ',' ? 1 : 0;
  const last = at + oxford + 2;
  const closes =
    items > 0 && /^(?:and|or)$/.test(tokens[last - 1]?.norm ?? '') && plain(last) && isPlural(tokens[last]);
  return closes ? last : head;
}

/** Where the counted noun starts after "of": "60 of the patients", "two of the last five funds". */
export function afterOf(tokens: readonly Token[], of: number, limit: number): number {
  let at = of + 1;
  while (at < limit && BEFORE_COUNTED_NOUN.has(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

/** What ends like a plural and is none: "diabetes", "AWS". */
const SINGULAR = /^(?:diabetes|rabies|herpes|measles|news|physics|politics|economics|\p{Lu}{1,3}S)$/u;

/** Whether the token is a plural noun, or one that has no singular. */
export function isPlural(token: Token | undefined): boolean {
  const norm = token?.norm ?? '';
  return (
    INVARIABLE_PLURALS.has(norm) ||
    (norm.endsWith('s') && !/(?:ss|us|is|^gas)$/.test(norm) && !SINGULAR.test(token?.text ?? ''))
  );
}

function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    const gap = at > first && (token?.start ?? 0) > (tokens[at - 1]?.end ?? 0) ? ' ' : '';
    text += gap + (token?.text ?? '');
  }
  return text;
}
