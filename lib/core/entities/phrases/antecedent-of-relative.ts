import { hasCapital } from '../../text/letters.ts';
import { TIME_NOUNS, TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { SPOKEN_THINGS } from '../../lexicon/saying-verbs.ts';
import type { Token } from '../../model.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { isPersonNoun, PEOPLE_WORDS } from '../../lexicon/person-nouns.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { isInWord } from './hyphened-name.ts';
import type { TokenRange } from './token-range.ts';

/** How far before a relative or a time, in tokens, whom it stands for is looked for. */
export const BACK = 30;

/** Whom a bare "who", "that" or "today" stands for: "Jo Watson, from Halmstad, | who", "Halden, a maker of pumps, | today". */
export function antecedent(tokens: readonly Token[], first: number, end: number): TokenRange | undefined {
  const [only, mark] = tokens.slice(first, end);
  // "A nurse | who treated them"
  const isClause =
    only?.text === 'who' &&
    /^(?:VERB|AUX|ADV)$/.test(mark?.pos ?? '') &&
    /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[first - 1]?.pos ?? '');
  if (only === undefined || (!isClause && mark !== undefined && (mark.text !== ',' || end > first + 2)))
    return undefined;
  if (/^(?:today|yesterday)$/.test(only.text) || (TIME_WORDS.has(only.norm) && hasCapital(only)))
    return subjectBefore(tokens, first);
  const isRelative =
    /^(?:who|which)$/.test(only.text) || (only.text === 'that' && tokens[first - 1]?.pos === 'NOUN');
  if (!isRelative) return undefined;
  const near = phraseBefore(tokens, first);
  // "shirts appeared in | front of the hall that said": where something is
  if (/^(?:front|back|top)$/.test(tokens[near.first]?.norm ?? '') && tokens[near.first + 1]?.norm === 'of')
    return undefined;
  const from = near.first - 1;
  const written = only.text === 'who' ? undefined : writtenTo(tokens, near.first);
  if (written !== undefined) return { first: written, end: near.end };
  const isOrigin = only.text === 'who' && tokens[from]?.norm === 'from' && tokens[from - 1]?.text === ',';
  const { first: start, end: last } = isOrigin ? phraseBefore(tokens, from - 1) : near;
  const somebody =
    only.text === 'who' ? (hostOf(tokens, start, last) ?? afterThing(tokens, start, last)) : start;
  return somebody < last ? { first: somebody, end: last } : undefined;
}

/** "A letter this month to | the board from the staff, which urged": where the letter is told of that goes to somebody. */
function writtenTo(tokens: readonly Token[], first: number): number | undefined {
  if (tokens[first - 1]?.norm !== 'to') return undefined;
  let at = first - 2;
  while (TIME_NOUNS.has(tokens[at]?.norm ?? '') || /^(?:this|last)$/.test(tokens[at]?.norm ?? '')) at -= 1;
  return SPOKEN_THINGS.has(tokens[at]?.norm ?? '') ? phraseBefore(tokens, at + 1).first : undefined;
}

/** The noun phrase that ends before `first`, without the commas and the age that close it: "Musa, 23, | who". */
function phraseBefore(tokens: readonly Token[], first: number): TokenRange {
  let end = first;
  while (
    end > 0 &&
    (tokens[end - 1]?.text === ',' || (tokens[end - 1]?.pos === 'NUM' && tokens[end - 2]?.text === ','))
  )
    end -= 1;
  let start = end;
  while (start > 0 && end - start < BACK && !opensPhrase(tokens, start)) start -= 1;
  while (start < end && /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(tokens[start]?.pos ?? '')) start += 1;
  return { first: start, end };
}

/** "Ana Rao, | a nurse in Marlow, who": where the name begins that an apposition belongs to. */
function hostOf(tokens: readonly Token[], first: number, end: number): number | undefined {
  // "a nurse from Marlow, | Lakeland, who"
  const isRegion = tokens[first - 1]?.text === ',' && tokens.slice(first, end).every(hasCapital);
  const own = isRegion ? phraseBefore(tokens, first - 1).first : first;
  const joint = tokens.slice(own, end).findIndex(({ norm }) => /^(?:at|for|from|in|of|with)$/.test(norm));
  const noun = tokens[(joint < 0 ? end : own + joint) - 1];
  const isOne = noun?.norm === noun?.lemma && isPersonNoun(noun?.norm ?? '');
  if (tokens[own]?.pos !== 'DET' || tokens[own - 1]?.text !== ',' || !isOne) return undefined;
  let name = own - 1;
  while (isOfName(tokens, name - 1)) name -= 1;
  // "In New York, a man who", "on Monday, a nurse who"
  const isName = /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(tokens[name]?.text ?? '') || own - 1 - name > 1;
  const before = tokens[name - 1];
  const isPlace = before?.pos === 'DET' || /^(?:across|at|from|in|near|on|outside)$/.test(before?.norm ?? '');
  return isName && !isPlace && !TIME_WORDS.has(tokens[own - 2]?.norm ?? '') ? name : undefined;
}

/** "Ana", "Rao", "de" of "Ana de Rao" */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === 'PROPN' && hasCapital(tokens[at])) ||
  (PARTICLES.test(tokens[at]?.norm ?? '') && hasCapital(tokens[at - 1]));

/**
 * "the argument of | Rep. Ana Moreno, who", "a harsh response from | Ana Moreno, who", "a tale of | a man who": where whoever a
 * thing is of is named; `first` where no thing comes first.
 */
function afterThing(tokens: readonly Token[], first: number, end: number): number {
  const of = tokens.slice(first, end).findIndex(({ norm }) => /^(?:for|from|of|with)$/.test(norm)) + first;
  const thing = tokens[of - 1];
  const isThing =
    thing?.norm === 'enough' || (thing?.pos === 'NOUN' && !hasCapital(thing) && !isPersonNoun(thing.lemma));
  const last = tokens[end - 1];
  const isName = hasCapital(tokens[of + 1]) && hasCapital(last) && last?.pos === 'PROPN';
  // "a drop from 76 percent who"
  const isShare = tokens[of + 1]?.pos === 'NUM' && /^(?:percent|%)$/.test(last?.norm ?? '');
  const isSomebody = isName || isShare || (last?.pos === 'NOUN' && isPersonNoun(last.lemma));
  return of > first && isThing && isSomebody && !BODY_KINDS.has(thing.norm) && !PEOPLE_WORDS.has(thing.norm)
    ? of + 1
    : first;
}

/** Whether the noun phrase begins at `start`: a verb, a mark or a joint that is no part of it stands before. */
function opensPhrase(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  const here = tokens[start];
  // "Ana Moreno-Cortez, who"
  if (isInWord(tokens, start)) return false;
  if (before === undefined || /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ|PRON)$/.test(before.pos)) return true;
  if (/^(?:to|by|on|into|as|than)$/.test(before.norm) || /^[.,;:“”"‘—–-]/.test(before.text)) return true;
  // "said in | a statement, which"
  const article = /^(?:a|an|the)$/.test(here?.norm ?? '');
  return article && before.pos === 'ADP' && /^(?:VERB|AUX|PUNCT)$/.test(tokens[start - 2]?.pos ?? 'PUNCT');
}

/** The subject that a sentence opens with, before a time that a tagger took for it. */
export function subjectBefore(tokens: readonly Token[], first: number): TokenRange | undefined {
  let start = first;
  let depth = 0;
  while (start > 0 && first - start < BACK * 2) {
    const before = tokens[start - 1];
    if (before === undefined) break;
    if (/^[)\]]$/.test(before.text)) depth += 1;
    if (/^[([]$/.test(before.text)) depth -= 1;
    const isStop =
      /^(?:[.!?:]|[”’"—–]|--)$/.test(before.text) || (before.text.endsWith('.') && !hasCapital(before));
    if (isStop && depth <= 0) break;
    start -= 1;
  }
  const opening = tokens.slice(start, start + 4);
  const isName =
    hasCapital(tokens[start]) && opening.every((token) => !/^(?:VERB|AUX|SCONJ)$/.test(token.pos));
  return isName && start < first ? { first: start, end: first } : undefined;
}
