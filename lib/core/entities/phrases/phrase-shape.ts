import { ARTICLES } from '../../lexicon/closed-classes.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { BODY_KINDS, LEGAL_FORMS, SURNAMES_OF_BODIES } from '../../lexicon/body-words.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { RANKS } from '../../lexicon/honorifics.ts';
import { isLearned, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';
import { isHyphenedName } from './hyphened-name.ts';

const OPENING_DETERMINERS = wordSet('that this', ARTICLES);
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
    isLearned(norm) ||
    // "codirector"
    (norm.startsWith('co') && /^co[^-]{5}/.test(norm) && ROLE_NOUNS.has(norm.slice(2))) ||
    ((norm.includes('-') || norm.includes('/')) &&
      !/^co-operatives?$/.test(norm) &&
      !PAPER.test(norm) &&
      !isHyphenedName(word.text) &&
      // "CEO/CFO", but "AFL-CIO"
      (/^\p{Lu}+[/-]\p{Lu}+$/u.test(word.text)
        ? norm.split(/[/-]/).every((part) => ROLE_NOUNS.has(part))
        : norm.split(/[/-]/).some((part) => ROLE_NOUNS.has(part))))
  );
}

const IRREGULAR: ReadonlySet<string> = new Set(['children', 'people', 'men', 'women']);

/** Whether the word is a plural: "hosts", "candidates". */
export const isPlural = (word: Word): boolean =>
  (word.norm.endsWith('s') && singular(word) !== word.norm) || IRREGULAR.has(word.norm);

/** A rank's or role's head in full, lower case: "sen" is "senator". */
export const roleHead = (word: Word): string => RANKS.get(word.norm)?.toLowerCase() ?? singular(word);

export const isArticle = (word: Word | undefined): boolean =>
  word !== undefined && OPENING_DETERMINERS.has(word.norm);

/** Whether the word says whose: "the court’s", "its". */
export const isOwner = (word: Word): boolean => word.possessive || POSSESSIVE.test(word.norm);

/** "managing | partner": one of a firm's, and no relation. */
export const isOfFirm = (words: readonly Word[], head: number): boolean =>
  words[head]?.norm === 'partner' &&
  /^(?:managing|founding|general|senior|operating|equity|venture|law|limited)$/.test(
    words[head - 1]?.norm ?? '',
  );

const isTitled = (word: Word | undefined): boolean =>
  word !== undefined && !isPlural(word) && (isRoleWord(word) || RANKS.has(word.norm));

const FIRM_OF_GENERAL = /^(?:Atlantic|Dynamics|Electric|Mills)$/;

/** Whether the words are the name of a body: "Lakes Development Bank", "Halden Instruments, Inc." */
export function hasBodyName(words: readonly Word[]): boolean {
  const last = words.findLast((word) => isCapital(word));
  if (last === undefined) return false;
  // "Riksbank", "Swedbank"
  if (words.length === 1 && /^\p{Lu}\p{L}{2,}bank(?:en)?$/u.test(last.text)) return true;
  if (LEGAL_FORMS.has(last.norm) && words.length > 1) return true;
  // Of a general by these names nobody tells.
  if (words.length === 2 && words[0]?.text === 'General' && FIRM_OF_GENERAL.test(last.text)) return true;
  // "Mayor Don Guardian"
  const [title, given] = words.slice(-3);
  if (words.length > 2 && isTitled(title) && GIVEN_NAMES.has(given?.norm ?? '')) return false;
  return (
    BODY_KINDS.has(last.norm) &&
    (!isRoleWord(last) ||
      (words.length > 2 && /^(?:supervisor|operator|regulator|ombudsman)$/.test(last.norm))) &&
    last === words.at(-1) &&
    !(SURNAMES_OF_BODIES.has(last.norm) && words.length === 2 && GIVEN_NAMES.has(words[0]?.norm ?? ''))
  );
}

/** The head of a phrase and where it stands: the last noun before a preposition, a relative or a participle. */
export function headOf(words: readonly Word[]): { head: string; at: number } {
  let at = -1;
  for (const [index, word] of words.entries()) {
    if (at >= 0 && endsCore(word) && !isInside(words, index)) break;
    // "officials | involved in the talks", which may be tagged as an adjective
    if (at >= 0 && at === index - 1 && isBehindNoun(words, index)) break;
    // "the experts I interviewed"
    if (at >= 0 && word.text === 'I') break;
    const isNoun = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos) || isCapital(word);
    if (isNoun && !word.possessive) at = index;
  }
  const word = words[at];
  return { head: word === undefined ? '' : singular(word), at };
}

/** Whether the core of a phrase goes on behind a word that ends others: "think | tank", "hospital | and police records". */
const isInside = (words: readonly Word[], at: number): boolean =>
  (words[at]?.norm === 'think' && /^tanks?$/.test(words[at + 1]?.norm ?? '')) ||
  joinsModifiers(words, at) ||
  isInName(words, at) ||
  isBeforeNoun(words, at) ||
  isBeforeOffice(words, at);

/** "police | acting | commissioner", "party | organising | secretary": a participle of offices before one that the phrase ends in. */
const isBeforeOffice = (words: readonly Word[], at: number): boolean => {
  const [before, word, office] = words.slice(at - 1, at + 2);
  return (
    word?.pos === 'VERB' &&
    (ROLE_MODIFIERS.has(word.norm) || (word.norm.endsWith('ing') && at + 2 === words.length)) &&
    office !== undefined &&
    isRoleWord(office) &&
    !isPlural(office) &&
    before !== undefined &&
    (before.possessive || !isPlural(before))
  );
};

/** "one | well-connected | Democrat": a participle before its noun. */
const isBeforeNoun = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' &&
  /(?:ed|en|ing)$/.test(words[at].norm) &&
  (/^(?:DET|NUM)$/.test(words[at - 1]?.pos ?? '') ||
    /^(?:few|many|most|several|some)$/.test(words[at - 1]?.norm ?? '')) &&
  /^(?:ADJ|NOUN|PROPN)$/.test(words[at + 1]?.pos ?? '');

/** "officials | involved | in the talks": a participle behind its noun. */
const isBehindNoun = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'ADJ' &&
  /[^e]ed$/.test(words[at].norm) &&
  /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '') &&
  words[at - 1]?.possessive === false &&
  words[at + 1]?.pos === 'ADP';

/** "Harker | & | Lind Foundation" */
const isInName = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '&' && isCapital(words[at - 1]) && isCapital(words[at + 1]);

/** "hospital and police records": "and" between two modifiers of one noun. */
function joinsModifiers(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== 'and') return false;
  const small = (word: Word | undefined): boolean =>
    word?.pos === 'NOUN' && !isCapital(word) && !word.possessive;
  const previous = words[at - 1];
  const last = words[at + 2];
  // "minerals and geoscience department"
  const isBody =
    last !== undefined && words.length === at + 3 && BODY_KINDS.has(last.norm) && !isRoleWord(last);
  if (previous === undefined || (singular(previous) !== previous.norm && !isBody)) return false;
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
    // "Special Agent in Charge"
    words.at(-1)?.norm !== 'charge' &&
    words.slice(joint + 1).every((word) => isCapital(word))
  );
}

/** Whether a phrase is a name in capitals that a number ends: "Dockers Local 399". */
export function endsInNumber(words: readonly Word[]): boolean {
  const own = isArticle(words[0]) ? words.slice(1) : words;
  return (
    own.length > 1 &&
    /^\d{1,4}$/.test(own.at(-1)?.text ?? '') &&
    own.slice(0, -1).every((word) => isCapital(word) && !isDocument(word.norm))
  );
}
