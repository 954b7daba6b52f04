import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { RANKS } from '../../lexicon/honorifics.ts';
import { LEARNED, PORTFOLIO_WORDS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';
import { isInBodyName } from './comma-in-name.ts';
import { isHyphenedName } from './hyphened-name.ts';
import { isSureName } from './name-parts.ts';
import { isOnePerson } from './sure-name.ts';

const ARTICLE = /^(?:the|a|an|this|that)$/;
/** Words for bodies that are surnames as well. */
const SURNAMES =
  /^(?:church|brewer|house|miner|press|banks|miller|chambers|post|park|county|news|maker|chase|bell)$/;
const POSSESSIVE = /^(?:its|his|her|their)$/;

/** Names of newspapers that have merged: "Spokesman-Review". */
const PAPER =
  /-(?:chronicle|courier|dispatch|gazette|herald|journal|news|post|press|record|register|review|star|sun|times|tribune)$/;

/** Whether the word is the head of a role: "director", "officials", "Director-General". */
export function isRoleWord(word: Word): boolean {
  if (word.possessive) return false;
  const { norm } = word;
  return (
    ROLE_NOUNS.has(norm) ||
    ROLE_NOUNS.has(singular(word)) ||
    LEARNED.test(norm) ||
    // "codirector"
    (/^co[^-]{5}/.test(norm) && ROLE_NOUNS.has(norm.slice(2))) ||
    (/[/-]/.test(norm) &&
      !/^co-operatives?$/.test(norm) &&
      !PAPER.test(norm) &&
      !isHyphenedName(word.text) &&
      norm.split(/[/-]/).some((part) => ROLE_NOUNS.has(part)))
  );
}

const IRREGULAR: ReadonlySet<string> = new Set(['children', 'people', 'men', 'women']);

/** Whether the word is a plural: "hosts", "candidates". */
export const isPlural = (word: Word): boolean =>
  (word.norm.endsWith('s') && singular(word) !== word.norm) || IRREGULAR.has(word.norm);

/** A rank's or role's head in full, lower case: "sen" is "senator". */
export const roleHead = (word: Word): string => RANKS.get(word.norm)?.toLowerCase() ?? singular(word);

export const isArticle = (word: Word | undefined): boolean => word !== undefined && ARTICLE.test(word.norm);

/** Whether the word says whose: "the court’s", "its". */
export const isOwner = (word: Word): boolean => word.possessive || POSSESSIVE.test(word.norm);

/** "managing | partner": one of a firm's, and no relation. */
export const isOfFirm = (words: readonly Word[], head: number): boolean =>
  words[head]?.norm === 'partner' &&
  /^(?:managing|founding|general|senior|operating|equity|venture|law|limited)$/.test(
    words[head - 1]?.norm ?? '',
  );

/** Whether the word is of what offices are for: "Fisheries". */
const isField = (word: Word): boolean => isCapital(word) && PORTFOLIO_WORDS.has(word.norm);

/** "Women, | Family and Community Development Minister": a comma in the fields of an office that follows them. */
function listsFieldsBefore(words: readonly Word[], comma: number): boolean {
  const first = words[0]?.norm === 'the' ? 1 : 0;
  if (comma <= first || !words.slice(first, comma).every((word) => isField(word) || word.text === ','))
    return false;
  const head = words.findIndex(
    (word, at) => at > comma && /^(?:minister|secretary|commissioner|ministry|department)$/.test(word.norm),
  );
  const fields = words.slice(comma + 1, head);
  return (
    head > comma + 1 &&
    // "Culture, Arts and | Leisure Minister": one field of them may be in no list.
    fields.filter((word) => !isField(word) && !/^(?:and|&|,)$/.test(word.norm)).length <= 1 &&
    fields.every((word) => isCapital(word) || /^(?:and|&|,)$/.test(word.norm)) &&
    fields.some(({ norm }) => /^(?:and|&)$/.test(norm))
  );
}

/** "Head of Insights, | Beauty and Care": a comma in the list of what an office is for. */
function listsFields(words: readonly Word[], comma: number): boolean {
  const before = words.slice(0, comma);
  const joint = before.findLastIndex((word) => /^(?:of|for)$/.test(word.norm));
  const head = before[joint - 1];
  const isOf =
    joint > 0 &&
    head !== undefined &&
    isRoleWord(head) &&
    before.slice(joint + 1).every((word) => isCapital(word) || word.text === ',');
  if (!isOf || before.length - joint > 9) return false;
  const after = words.slice(comma + 1, comma + 9);
  const stop = after.findIndex(
    (word, at) =>
      !isCapital(word) &&
      !/^(?:and|&|,)$/.test(word.norm) &&
      // "Communications and the Arts"
      !(word.norm === 'the' && after[at - 1]?.norm === 'and'),
  );
  const list = stop < 0 ? after : after.slice(0, stop);
  const and = list.findLastIndex((word) => /^(?:and|&)$/.test(word.norm));
  // "Minister of Labour, | Harbours and Fisheries Ana Rao"
  const isPortfolio = list
    .slice(0, and + 2)
    .every((word, at) => isField(word) || at === and || /^(?:,|the)$/.test(word.norm));
  if (and > 0 && and < list.length - 1 && head?.norm === 'minister' && isPortfolio) return true;
  if (before.length - joint > 4) return false;
  const isPlain = (word: Word): boolean =>
    !isRoleWord(word) && !GIVEN_NAMES.has(word.norm) && !LEGAL_FORMS.has(word.norm) && !word.possessive;
  return and > 0 && and < list.length - 1 && and <= 5 && list.every((word) => isPlain(word));
}

/** The longest title in quotation marks that is read as the name of where a role is held, in words. */
const LONGEST_TITLE = 5;

/** "“Harbour Idol” judge Ana Rao": a title before a role, without its marks, of which the first may have been cut off. */
function withTitleBeforeRole(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(({ text }) => /^["“‘]$/.test(text));
  const next = words.findIndex(({ text }, at) => at > first && /^["”’]$/.test(text));
  const [open, close] = next < 0 && words[first]?.text === '"' ? [-1, first] : [first, next];
  const start = open + 1;
  const role = words[close + 1];
  const title = words.slice(start, Math.max(start, close));
  const isTitle =
    title.length > 0 &&
    title.length <= LONGEST_TITLE &&
    role !== undefined &&
    !isCapital(role) &&
    isRoleWord(role) &&
    title.every((word) => isCapital(word) || /^(?:ADP|DET|CCONJ|PART)$/.test(word.pos));
  return isTitle ? words.filter((_, at) => at !== open && at !== close) : words;
}

/** The phrase between its commas; titles in quotation marks are left out, unless there is nothing but such a title. */
export function segmentsOf(all: readonly Word[]): Word[][] {
  const words = withTitleBeforeRole(all);
  const segments = unquotedSegments(words);
  const [first = []] = segments;
  const isEmpty = first.every((word) => isArticle(word)) && words.some((word) => /^["“”]/.test(word.text));
  return isEmpty ? unquotedSegments(words.filter((word) => !/^["“”‘’'«»]+$/.test(word.text))) : segments;
}

/** "Ana Rao | a director": an apposition whose comma was left out. */
const opensApposition = (before: readonly Word[], word: Word): boolean =>
  /^an?$/.test(word.text) &&
  before.length > 1 &&
  before.length < 4 &&
  before.every((other) => isCapital(other) && other.pos === 'PROPN');

/** "Sen. Ana Rao | who represents the north": a relative clause whose comma was left out. */
const opensRelative = (before: readonly Word[], { norm }: Word): boolean =>
  /^(?:who|whose|whom)$/.test(norm) && (isOnePerson(before) || isSureName(before.slice(-2)));

function unquotedSegments(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]];
  let quoted = false;
  // A single mark that nothing closes is a letter of a name: "Sister 'Ana Fifita".
  const isStray = words.filter((word) => /^['‘’]$/.test(word.text)).length === 1;
  for (const [at, word] of words.entries()) {
    if (isStray && /^['‘’]$/.test(word.text)) continue;
    if (/^["“”‘’'«»]+$/.test(word.text)) quoted = !quoted;
    else if (
      word.text === ',' &&
      (isInBodyName(words, at) || listsFields(words, at) || listsFieldsBefore(words, at))
    )
      continue;
    else if (/^(?:[,—–-]|--)$/.test(word.text)) segments.push([]);
    else if (!quoted && !/^[.;:]$/.test(word.text)) {
      if (opensApposition(segments.at(-1) ?? [], word) || opensRelative(segments.at(-1) ?? [], word))
        segments.push([]);
      segments.at(-1)?.push(word);
    }
  }
  return segments.filter((segment, at) => at === 0 || segment.length > 0);
}

const isTitled = (word: Word | undefined): boolean =>
  word !== undefined && !isPlural(word) && (isRoleWord(word) || RANKS.has(word.norm));

/** Whether the words are the name of a body: "Lakes Development Bank", "Halden Instruments, Inc." */
export function hasBodyName(words: readonly Word[]): boolean {
  const last = words.findLast((word) => isCapital(word));
  if (last === undefined) return false;
  // "Riksbank", "Swedbank"
  if (words.length === 1 && /^\p{Lu}\p{L}{2,}bank(?:en)?$/u.test(last.text)) return true;
  if (LEGAL_FORMS.has(last.norm) && words.length > 1) return true;
  // "Mayor Don Guardian"
  const [title, given] = words.slice(-3);
  if (words.length > 2 && isTitled(title) && GIVEN_NAMES.has(given?.norm ?? '')) return false;
  return (
    BODY_KINDS.has(last.norm) &&
    (!isRoleWord(last) ||
      (words.length > 2 && /^(?:supervisor|operator|regulator|ombudsman)$/.test(last.norm))) &&
    last === words.at(-1) &&
    !(SURNAMES.test(last.norm) && words.length === 2 && GIVEN_NAMES.has(words[0]?.norm ?? ''))
  );
}

/** The head of a phrase and where it stands: the last noun before a preposition, a relative or a participle. */
export function headOf(words: readonly Word[]): { head: string; at: number } {
  let at = -1;
  for (const [index, word] of words.entries()) {
    const isThinkTank = word.norm === 'think' && /^tanks?$/.test(words[index + 1]?.norm ?? '');
    if (at >= 0 && endsCore(word) && !isThinkTank && !joinsModifiers(words, index) && !isInName(words, index))
      break;
    // "the experts I interviewed"
    if (at >= 0 && word.text === 'I') break;
    const isNoun = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos) || isCapital(word);
    if (isNoun && !word.possessive) at = index;
  }
  const word = words[at];
  return { head: word === undefined ? '' : singular(word), at };
}

/** "Harker | & | Lind Foundation" */
const isInName = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '&' && isCapital(words[at - 1]) && isCapital(words[at + 1]);

/** "hospital and police records": "and" between two modifiers of one noun. */
function joinsModifiers(words: readonly Word[], at: number): boolean {
  const small = (word: Word | undefined): boolean =>
    word?.pos === 'NOUN' && !isCapital(word) && !word.possessive;
  const previous = words[at - 1];
  const last = words[at + 2];
  // "minerals and geoscience department"
  const isBody =
    last !== undefined && words.length === at + 3 && BODY_KINDS.has(last.norm) && !isRoleWord(last);
  if (
    words[at]?.norm !== 'and' ||
    previous === undefined ||
    (singular(previous) !== previous.norm && !isBody)
  )
    return false;
  const isHead = small(last) || (last?.pos === 'VERB' && isDocument(last.norm));
  // "Federal and state officials"
  const isPair =
    at === 1 &&
    last?.pos === 'NOUN' &&
    isPlural(last) &&
    /^(?:ADJ|PROPN)$/.test(previous.pos) &&
    /^(?:ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '') &&
    !isCapital(words[at + 1]);
  if (isPair) return true;
  // "the Russian and Syrian defence ministries"
  const after = words.slice(at + 2);
  const noun = after.findIndex((word) => word.pos === 'NOUN' && !isCapital(word) && isPlural(word));
  const isOfTwo =
    isCapital(previous) &&
    isCapital(words[at + 1]) &&
    noun >= 0 &&
    after.slice(0, noun).every((word) => /^(?:NOUN|ADJ)$/.test(word.pos));
  if (isOfTwo) return true;
  const opens = at === 1 && previous.pos === 'NOUN';
  return (opens || small(previous)) && small(words[at + 1]) && isHead;
}

function endsCore(word: Word): boolean {
  if (word.possessive) return false;
  return (
    /^(?:ADP|SCONJ|AUX|CCONJ)$/.test(word.pos) ||
    // "the state-run Lakes Agency"
    (word.pos === 'VERB' &&
      !isCapital(word) &&
      !/-(?:run|owned|backed|funded|led|linked)$/.test(word.norm)) ||
    /^(?:who|that|which|to|familiar|close)$/.test(word.norm)
  );
}

/** "an adviser in Eau Claire", after which no organisation but another place follows: "Wis." */
export function endsInPlace(words: readonly Word[]): boolean {
  const joint = words.findLastIndex((word) => word.pos === 'ADP');
  return (
    joint > 0 &&
    /^(?:in|from|near)$/.test(words[joint]?.norm ?? '') &&
    words.slice(joint + 1).every((word) => isCapital(word))
  );
}
