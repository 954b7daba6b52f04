import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { HEAD_NOUNS, type HeadNoun, NEVER_PLAIN, TERM_HEADS } from '../../lexicon/head-nouns.ts';
import { isNation, isOrigin } from '../../lexicon/nations-of.ts';
import { CONTEST_WORDS, GENERIC_DETERMINERS, VAGUE_MODIFIERS } from '../../lexicon/modifiers.ts';
import { afterAside, hasPurpose } from './purpose.ts';
import { afterTopic } from './topic.ts';

/** A noun phrase that may be a generic undertaking: "a memorandum of understanding on rice supply". */
export interface GenericName {
  /** Phrases, as a half-open range; the determiner with the first. */
  readonly first: number;
  readonly end: number;
  /** Tokens of the name, without determiner, owner and number. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly head: HeadNoun;
  readonly headWord: string;
  /** Has a topic ("on X", "for X") or a purpose ("to acquire Y"). */
  readonly topical: boolean;
  /** Its head has a capital. */
  readonly capital: boolean;
  /** Told of as signed by somebody, in its own clause. */
  readonly signed: boolean;
  /** "the tentative deal", "the reform programme": what was told of before, where anything was. */
  readonly definite: boolean;
  /** Says which of its kind it is: "fee relief scheme", "five-year plan". */
  readonly specific: boolean;
  /** The token "proposed" in "the proposed harbour master plan", which tells a deed by itself. */
  readonly proposed: number | undefined;
}

/** Before "coalition": who governs or stands for office together. */
const RULING = /^(?:governing|government|ruling|opposition|electoral|parliamentary|minority|majority|party)$/;
/** What is done in an election or a war rather than by a campaign for something. */
const CONTESTED = /^(?:become|capture|defeat|destroy|dislodge|oust|overthrow|retake|seize|topple|unseat)$/;
/** Phrases after "was signed" within which "by" stands. */
const BY = 5;
/** Phrases after "brokered" within which "with" stands. */
const WITH = 8;
/** Heads that releases write with a capital without making a name of it: "a Memorandum of Understanding". */
const CAPITAL_HEADS = /^(?:memorandum|memoranda|mous?|loi|letters?|agreements?|regulation|directive)$/;
/** Heads that say which they are themselves. */
const TELLING = /^(?:ballot measure|ballot initiative|executive order|trade deal|ceasefire|truce)$/;

/** Whether the head noun may stand for an undertaking in small letters. */
export const isGenericHead = (word: string): boolean => !NEVER_PLAIN.has(word);

/** What a phrase has for its head whose head noun may stand in small letters: "plan" of "action plan", "letter" of "letter of intent". */
const PHRASE_HEADS = new Set(
  [...HEAD_NOUNS.keys()]
    .filter(isGenericHead)
    .map((noun) => noun.replace(/ of .*/, ''))
    .map((words) => words.split(' ').at(-1)),
);

/** A quick look whether a phrase can be a generic undertaking; all but few nouns are none. */
export const mayBeGeneric = ({ kind, norm }: Phrase): boolean => kind === 'noun' && PHRASE_HEADS.has(norm);

/** Reads a generic undertaking whose noun phrase is `at`; null where its head is none or it is a mention ("the plan"). */
export function readGeneric(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
): GenericName | null {
  const phrase = phrases[at];
  if (phrase === undefined || !mayBeGeneric(phrase)) return null;
  const capital = /^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '');
  if (capital && !CAPITAL_HEADS.test(phrase.norm)) return null;
  const headWord = headWordAt(tokens, phrases, at, phrase);
  const head = HEAD_NOUNS.get(headWord);
  const opening = tokens[phrase.firstToken]?.norm ?? '';
  if (head === undefined || !isGenericHead(headWord)) return null;
  if (/^(?:my|your|any|every|each|no|such|this|these|that|those)$/.test(opening)) return null;
  // "foreign fund-raising"
  if (tokens[phrase.endToken]?.text === '-' && tokens[phrase.endToken]?.start === phrase.end) return null;
  // "the rule of law"
  if (headWord === 'rule' && phrases[at + 1]?.norm === 'of') return null;
  // "a resolution to the dispute", "a resolution of the conflict"
  if (headWord === 'resolution' && isSolution(phrases, at + 1)) return null;
  const until = phrase.head - headWord.split(' ').length + 1;
  if (headWord === 'coalition' && RULING.test(tokens[until - 1]?.norm ?? '')) return null;
  // "suspended his Senate campaign", "launched an air campaign"
  if (/^campaigns?$/.test(headWord) && CONTEST_WORDS.has(tokens[until - 1]?.norm ?? '')) return null;
  // "kicked off her post-Oro campaign"
  if (headWord === 'campaign' && /^(?:his|her)$/.test(opening) && isForOffice(tokens, phrases, at, until))
    return null;
  // "a campaign to unseat the governor", "a campaign to destroy the bases"
  const sought = phrases[at + 1]?.verb;
  if (headWord === 'campaign' && sought?.form === 'to' && CONTESTED.test(sought.lemma)) return null;
  const specific = TELLING.test(headWord) || isSpecific(tokens, afterOwner(tokens, phrase), until);
  const signed = isSignedBy(phrases, phrase, at + 1);
  if (!specific && /^(?:the|s|his|her|our)$/.test(opening)) {
    // "the pay agreement that A signed with B", "the deal between A and B was signed" is told of as new.
    // … so are "the deal with state lawmakers" and "the deal Rask struck with the miners".
    const told =
      head.contract &&
      (signed ||
        /^(?:between|that|which|with)$/.test(phrases[at + 1]?.norm ?? '') ||
        isNamed(tokens, phrases[at + 1], phrases[at + 2]));
    // "the amendment, sponsored by Rask"
    const sponsored = head.kind === 'law' && afterAside(phrases, at + 1) > at + 1;
    // "the resolution to rename the street", "her plan to support carers"
    const form = phrases[at + 1]?.verb?.form;
    // … and "the resolution expanding sanctions"
    const purposed =
      head.kind === 'law' ? form === 'to' || form === 'ing' : opening !== 'the' && form === 'to';
    if (!told && !sponsored && !purposed && !/^(?:of|on|for)$/.test(phrases[at + 1]?.norm ?? '')) return null;
  }
  let stated = at + 1;
  if (phrases[stated]?.norm === 'of' && TERM_HEADS.has(phrases[stated + 1]?.norm ?? '')) stated += 2;
  // "an agreement in principle"
  if (phrases[stated]?.norm === 'in' && phrases[stated + 1]?.norm === 'principle') stated += 2;
  const short = afterAcronym(tokens, phrases, stated);
  if (afterTopic(tokens, phrases, short, headWord) > short) stated = short;
  const behind = afterTopic(tokens, phrases, stated, headWord);
  // "his campaign for the must-win primary": a topic that is cut is none.
  const torn = behind > stated && isTorn(tokens, phrases[behind - 1]?.endToken ?? -1);
  const end = torn ? stated : behind;
  // "a research collaboration and license agreement"
  const both = isCoordinateModifier(tokens, phrases, at);
  const wanted =
    phrase.firstToken + tokens.slice(phrase.firstToken, until).findIndex(({ norm }) => norm === 'proposed');
  return {
    first: both ? at - 2 : at,
    end,
    firstToken: both
      ? nameStart(tokens, phrases[at - 2]?.firstToken ?? 0, phrase.head)
      : nameStart(tokens, afterOwner(tokens, phrase), phrase.head),
    lastToken: phrases[end - 1]?.endToken ?? phrase.endToken,
    head,
    headWord,
    topical: end > stated || hasPurpose(phrases, end, head.kind === 'law'),
    capital,
    signed,
    definite: opening === 'the',
    specific,
    proposed:
      (specific || (head.kind === 'law' && hasPurpose(phrases, end, true))) &&
      wanted >= phrase.firstToken &&
      wanted < until
        ? wanted
        : undefined,
  };
}

/** Whose campaign of which no noun in small letters, no purpose and no topic tells what it is for. */
const isForOffice = (
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  until: number,
): boolean =>
  phrases[at + 1]?.verb?.form !== 'to' &&
  !/^(?:against|for|on)$/.test(phrases[at + 1]?.norm ?? '') &&
  !tokens
    .slice(phrases[at]?.firstToken, until)
    .some(
      ({ pos, text }, index, all) => pos === 'NOUN' && /^\p{Ll}/u.test(text) && all[index + 1]?.text !== '-',
    );

/** A name and what it did, right behind a noun. */
const isNamed = (tokens: readonly Token[], subject: Phrase | undefined, verb: Phrase | undefined): boolean =>
  subject?.kind === 'noun' &&
  /^\p{Lu}/u.test(tokens[subject.head]?.text ?? '') &&
  verb?.verb?.form === 'past';

/** Whether a word goes on behind a hyphen at `at`. */
const isTorn = (tokens: readonly Token[], at: number): boolean =>
  itemAt(tokens, at)?.text === '-' &&
  tokens[at]?.start === itemAt(tokens, at - 1)?.end &&
  tokens[at]?.end === tokens[at + 1]?.start;

/** Whether a resolution is the end of something rather than what an assembly resolves. */
const isSolution = (phrases: readonly Phrase[], at: number): boolean =>
  /^(?:of|to)$/.test(phrases[at]?.norm ?? '') && phrases[at]?.kind === 'prep';

/** "a memorandum of understanding (MoU) on": past the short form that a topic follows; `from` where none stands there. */
function afterAcronym(tokens: readonly Token[], phrases: readonly Phrase[], from: number): number {
  const short = phrases[from + 1];
  const bracketed =
    phrases[from]?.norm === '(' &&
    phrases[from + 2]?.norm === ')' &&
    /\p{Lu}.*\p{Lu}/u.test(itemAt(tokens, short?.firstToken ?? -1)?.text ?? '');
  return bracketed ? from + 3 : from;
}

/** The longest head noun that ends the phrase, or goes on with "of": "action plan", "letter of intent". */
function headWordAt(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  phrase: Phrase,
): string {
  const two = `${tokens[phrase.head - 1]?.norm ?? ''} ${phrase.norm}`;
  const ofTerm = `${phrase.norm} of ${phrases[at + 2]?.norm ?? ''}`;
  if (phrases[at + 1]?.norm === 'of' && HEAD_NOUNS.has(ofTerm)) return ofTerm;
  return phrase.head > phrase.firstToken && HEAD_NOUNS.has(two) ? two : phrase.norm;
}

/** The first token behind "the company's". */
function afterOwner(tokens: readonly Token[], { firstToken: first, head }: Phrase): number {
  let start = first;
  for (let at = first; at < head; at += 1) if (/^['’]s?$/.test(tokens[at]?.norm ?? '')) start = at + 1;
  return start;
}

/** The first token of the name, past determiners, sums and what says when it is new. */
function nameStart(tokens: readonly Token[], from: number, head: number): number {
  let at = from;
  while (
    at < head &&
    (GENERIC_DETERMINERS.has(tokens[at]?.norm ?? '') || isSum(tokens[at])) &&
    tokens[at + 1]?.text !== '-'
  )
    at += 1;
  return at;
}

/** Whether the noun phrase says which undertaking it is, by a word of content before its head. */
function isSpecific(tokens: readonly Token[], from: number, until: number): boolean {
  return tokens.slice(from, until).some(
    ({ norm, pos, text }) =>
      /\p{L}/u.test(text) &&
      /^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos) &&
      !VAGUE_MODIFIERS.has(norm) &&
      !GENERIC_DETERMINERS.has(norm) &&
      // "an American plan" is whose, "a Sudan strategy" is what for.
      !(isOrigin(text) && !isNation(text)) &&
      !/^(?:million|billion|trillion|crore|lakh|bn|m)$/.test(norm),
  );
}

/** "The loan agreement was signed on 3 May by A and B": of more than one word, and told of as new. */
function isSignedBy(phrases: readonly Phrase[], { firstToken: first, head }: Phrase, verb: number): boolean {
  const { lemma = '', form, passive } = phrases[verb]?.verb ?? {};
  if (!/^(?:agree|broker|conclude|forge|ink|negotiate|reach|sign|strike)$/.test(lemma)) return false;
  const behind = phrases.slice(verb + 1, verb + BY);
  // "the agreement signed on Monday between Oro and Lumara"
  const between = behind.some(({ norm }) => norm === 'between');
  // "the first agreement was signed between Oro and Lumara"
  if (between && (passive || form === 'past')) return true;
  // "the agreement struck by Oro and Lumara", "the deal brokered last week by Oro with the miners"
  const by = behind[0]?.kind === 'time' ? 1 : 0;
  if (
    form === 'past' &&
    behind[by]?.norm === 'by' &&
    (behind[by + 2]?.kind === 'and' ||
      phrases.slice(verb + by + 3, verb + WITH).some(({ norm }) => norm === 'with'))
  )
    return true;
  return head - first >= 2 && passive === true && behind.some(({ norm }) => norm === 'by');
}

/** A noun with an article, "and", and this one without. */
function isCoordinateModifier(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const [other, and, phrase] = phrases.slice(Math.max(0, at - 2), at + 1);
  return (
    at > 1 &&
    and?.norm === 'and' &&
    other?.kind === 'noun' &&
    /^an?$/.test(tokens[other.firstToken]?.norm ?? '') &&
    phrase?.kind === 'noun' &&
    /^\p{Ll}/u.test(tokens[phrase.firstToken]?.text ?? '') &&
    phrase.head > phrase.firstToken &&
    !GENERIC_DETERMINERS.has(tokens[phrase.firstToken]?.norm ?? '')
  );
}

/** A piece of "$1.6 billion". */
function isSum(token: Token | undefined): boolean {
  return /^[$€£¥₹₦]|\d|^\.$|^(?:million|billion|trillion|crore|lakh|bn|m)$/.test(token?.norm ?? '');
}
