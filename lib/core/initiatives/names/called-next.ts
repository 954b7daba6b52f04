import {
  CALLED_LAWS,
  CALLED_PROGRAMMES,
  CALLED_TREATIES,
  LAW_VERBS,
  PROGRAMME_VERBS,
  TREATY_VERBS,
} from '../../lexicon/coined-names.ts';
import { LAST_BODIES } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { BODIES, HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { PERSON_OPENERS } from '../../lexicon/honorifics.ts';
import { isOrigin } from '../../lexicon/nations-of.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { CALENDAR_WORDS } from '../../lexicon/time-words.ts';
import type { AnnotatedText, Sentence, Speaker, Token } from '../../model.ts';
import { itemAt } from '../../text/item-at.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import type { ToldName } from './name-mention.ts';
import { isTitleCase } from './title-case.ts';
import { objectName } from './object-name.ts';
import { CLOSING, OPENING, type Range } from './quoted-names.ts';
import { readCapitalised } from './right-behind.ts';

/** Kinds that a text calls something again by, with what is done with them. */
const FAMILIES: readonly { readonly called: ReadonlySet<string>; readonly verbs: ReadonlySet<string> }[] = [
  { called: CALLED_PROGRAMMES, verbs: PROGRAMME_VERBS },
  { called: CALLED_LAWS, verbs: LAW_VERBS },
  { called: CALLED_TREATIES, verbs: TREATY_VERBS },
];
type Family = (typeof FAMILIES)[number];

/** What something is called again by, and where. */
interface Call {
  readonly at: number;
  readonly word: string;
  readonly families: readonly Family[];
}

/**
 * Names that no noun beside them tells of, but the words behind do: "launched Open Hangar in May. The scheme will". Something has to be
 * done with them that is done with undertakings, and nothing else may be what is called again. Whoever speaks is none.
 */
export function namesCalledNext(
  { article, tokens, sentences }: AnnotatedText,
  speakers: readonly Speaker[],
): ToldName[] {
  const names: ToldName[] = [];
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    const opening = next === undefined ? undefined : openingCall(tokens, next);
    const calls = [...callsInside(tokens, sentence), ...(opening === undefined ? [] : [opening])];
    for (const call of calls) {
      const range = nameBefore(tokens, sentence, call);
      const [start, end] = [tokens[range?.first ?? -1]?.start, tokens[(range?.end ?? 0) - 1]?.end];
      if (start === undefined || end === undefined || isTitleCase(tokens, sentence)) continue;
      const name = article.text.slice(start, end);
      const speaks = speakers.some((one) => [one.name, ...one.aliases].some((other) => other.includes(name)));
      if (!speaks) names.push({ start, end, headWord: call.word });
      return;
    }
  });
  return names;
}

/** "The scheme will", "Under the programme,", "This voluntary initiative has": what a sentence opens by calling again. */
function openingCall(tokens: readonly Token[], { firstToken, endToken }: Sentence): Call | undefined {
  const under = /^(?:under|through|since|with|as)$/.test(tokens[firstToken]?.norm ?? '');
  const at = under ? firstToken + 1 : firstToken;
  return at + 1 < endToken ? callAt(tokens, at) : undefined;
}

/** "launched Open Hangar in May and wants [the scheme] to": calls again within the sentence; a law there is as often another. */
function callsInside(tokens: readonly Token[], { firstToken, endToken }: Sentence): Call[] {
  const calls: Call[] = [];
  for (let at = firstToken + 2; at < endToken - 1; at += 1) {
    const call = callAt(tokens, at);
    if (call !== undefined && CALLED_PROGRAMMES.has(call.word)) calls.push(call);
  }
  return calls;
}

/** What "the" or "this" at `at` calls again; undefined where nothing, or where what follows tells what it is. */
function callAt(tokens: readonly Token[], at: number): Call | undefined {
  const opening = tokens[at]?.norm;
  if (opening !== 'the' && opening !== 'this') return undefined;
  let noun = at + 1;
  while (noun - at < MODIFIERS && isPlainModifier(tokens[noun])) noun += 1;
  const word = tokens[noun]?.norm ?? '';
  const families = FAMILIES.filter(({ called }) => called.has(word));
  const next = tokens[noun + 1];
  const alone =
    next === undefined ||
    /^(?:VERB|AUX|ADV|PUNCT|CCONJ)$/.test(next.pos) ||
    /^(?:['’]s|to|in|on|was|is)$/.test(next.norm);
  const told =
    (next?.norm === 'to' && !/^\p{Lu}/u.test(tokens[noun + 2]?.text ?? '')) ||
    /^(?:that|which|known|called|dubbed)$/.test(next?.norm ?? '');
  return families.length > 0 && alone && !told ? { at, word, families } : undefined;
}

/** "the [voluntary] initiative", "the [£300 million] project" */
const isPlainModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NUM|SYM)$/.test(token.pos) ||
    token.text === '-' ||
    (/^(?:ADJ|NOUN)$/.test(token.pos) && /^\p{Ll}/u.test(token.text) && !HEAD_NOUNS.has(token.norm)));

/** Tokens up to the noun of "the new £300 million project". */
const MODIFIERS = 6;

/** The one name in the sentence that is called again at `call`; null where there is none, or two, or a noun that may be it. */
function nameBefore(tokens: readonly Token[], sentence: Sentence, { at, families }: Call): Range | null {
  const end = Math.min(at, sentence.endToken);
  const found: Range[] = [];
  for (let index = sentence.firstToken; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    // "launched a scheme with Open Hangar": what is called again may be that.
    if (families.some(({ called }) => called.has(singular(token.norm)))) return null;
    const range =
      index === sentence.firstToken
        ? (subjectAt(tokens, sentence, families) ?? behindParticiple(tokens, sentence, families))
        : null;
    const isDeed = (lemma: string): boolean => families.some(({ verbs }) => verbs.has(lemma));
    const read = range ?? objectName(tokens, index, end, isDeed);
    if (read !== null && read.end <= end && isCoined(tokens, read)) found.push(read);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/** "[Open Hangar] was launched", "[Open Hangar], launched by" */
function subjectAt(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  families: readonly Family[],
): Range | null {
  const opens = OPENING.test(tokens[firstToken]?.text ?? '') || tokens[firstToken]?.norm === 'the';
  // "Work on Open Hangar began"
  const isWork =
    WORK.test(tokens[firstToken]?.norm ?? '') && /^(?:on|of)$/.test(tokens[firstToken + 1]?.norm ?? '');
  const first = isWork ? firstToken + 2 : opens ? firstToken + 1 : firstToken;
  const end = readCapitalised(tokens, first, endToken);
  let at = CLOSING.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const link = at;
  while (
    at < endToken &&
    at - link < LINK &&
    /^(?:,|which|was|is|were|has|have|been|being|had|first)$/.test(tokens[at]?.norm ?? '')
  )
    at += 1;
  const done = families.some(({ verbs }) => verbs.has(plainForm(tokens[at])));
  const signed = tokens[at]?.norm === 'signed' && tokens[at + 1]?.norm === 'into';
  // "Open Hangar launched a boat" does something itself.
  const passive = at > link && /(?:ed|[^e]n)$/.test(tokens[at]?.norm ?? '');
  // “Open Hangar” aims to: what is told of words in quotation marks
  const quoted =
    OPENING.test(tokens[firstToken]?.text ?? '') &&
    CLOSING.test(tokens[end]?.text ?? '') &&
    end - first > 1 &&
    /^(?:VERB|AUX)$/.test(tokens[link]?.pos ?? '') &&
    !SAYING_VERBS.has(plainForm(tokens[link]));
  // "Open Hangar launches today"
  const begins =
    BEGINS.test(tokens[end]?.norm ?? '') &&
    /^(?:today|tomorrow|on|in|this|next|last|at|across|\.)$/.test(tokens[end + 1]?.norm ?? '');
  const isSo = passive && (done || signed) && tokens[at + 1]?.norm !== 'as';
  return end > first && (isSo || quoted || (begins && end - first > 1)) ? { first, end } : null;
}

/** "Launched in May by Oro, [Open Hangar] helps": the subject behind what was done with it. */
function behindParticiple(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  families: readonly Family[],
): Range | null {
  const opening = tokens[firstToken];
  const isDone =
    BROUGHT_ABOUT.test(opening?.norm ?? '') && families.some(({ verbs }) => verbs.has(plainForm(opening)));
  if (!isDone) return null;
  const comma = tokens
    .slice(firstToken, Math.min(endToken, firstToken + PARTICIPLE))
    .findIndex(({ text }) => text === ',');
  const first = firstToken + comma + 1;
  const end = comma < 0 ? first : readCapitalised(tokens, first, endToken);
  return end - first > 1 && /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '') ? { first, end } : null;
}

/** What tells of no club, film or firm that stands behind it. */
const BROUGHT_ABOUT = /^(?:launched|introduced|unveiled|inaugurated|piloted|initiated)$/;
/** Tokens of a participle's clause that opens a sentence. */
const PARTICIPLE = 14;

/** “launches”, of which the tagger makes a noun. */
const BEGINS = /^(?:launches|launched|starts|started|begins|began)$/;
/** What is begun on a project: “[Work] on Open Hangar began”. */
const WORK = /^(?:work|works|construction|building)$/;
/** Tokens between a subject and its participle. */
const LINK = 4;

/** Whether capitals may be a coined name: of nobody and no body, no place and no name with a noun of its own. */
export function isCoined(tokens: readonly Token[], { first, end }: Range): boolean {
  const words = tokens.slice(first, end);
  const [opening, last] = [words[0], words.at(-1)];
  if (opening === undefined || last === undefined) return false;
  const behind = tokens[end];
  // "launched Apple watches", "ended Oro's"
  const goesOn =
    (/^(?:NOUN|ADJ)$/.test(behind?.pos ?? '') &&
      /^(?!(?:next|last)$)\p{Ll}/u.test(behind?.text ?? '') &&
      !BEGINS.test(behind?.norm ?? '')) ||
    (/^(?:['’]s?|-)$/.test(behind?.text ?? '') && !OPENING.test(itemAt(tokens, first - 1)?.text ?? ''));
  const name = words.map(({ text }) => text).join(' ');
  return !(
    goesOn ||
    words.some(({ norm }) => HEAD_NOUNS.has(norm) || CALENDAR_WORDS.has(norm)) ||
    LAST_BODIES.has(last.norm) ||
    BODIES.test(name) ||
    (GIVEN_NAMES.has(opening.norm) && words.length < PERSONS) ||
    PERSON_OPENERS.has(opening.norm) ||
    (words.length === 1 && (isOrigin(opening.text) || opening.pos === 'PRON' || opening.pos === 'DET')) ||
    /^(?:he|she|it|they|we|i|you)$/.test(opening.norm) ||
    itemAt(tokens, first - 1)?.norm === 'mr'
  );
}

/** Words of a name that no person has any more. */
const PERSONS = 4;
