import type { Sentence, Token } from '../../model.ts';
import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import { OPINIONS } from '../../lexicon/head-nouns.ts';
import { isOrigin } from '../../lexicon/nations-of.ts';
import { INTRODUCED_JOINERS } from '../../lexicon/particles.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import { belongs } from './apposition.ts';
import { PATRONAGE } from './inside-names.ts';
import type { FoundHead } from './name-mention.ts';
import { closingMark, LONGEST, type Range, readQuotedBefore } from './quoted-names.ts';

/** Heads that one capitalised word before them makes a name: "the Paris agreement"; of others it is an owner's. */
const ONE_WORD =
  /^(?:agreement|deal|accord|accords|treaty|protocol|convention|pact|declaration|memorandum|initiative)$/;
/** Kinds that are told with a deed by one name before them: "joined the Orion program". */
const ONE_WORD_KINDS = /^(?:programme|project|fund|initiative)$/;

/** "the Made for Export campaign", "its ‘super court’ scheme", "the Paris agreement". */
export function readBefore(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  head: FoundHead,
): Range | null {
  // "“Ted Cruz” campaign pins" are pins.
  if (tokens[head.end]?.pos === 'NOUN') return null;
  let end = closingMark(tokens, head.first);
  if (end >= 0) {
    const quoted = readQuotedBefore(tokens, end, head);
    // a “deeply pessimistic” vision
    const opinion = OPINIONS.has(head.word) && /^\p{Ll}/u.test(tokens[quoted?.first ?? -1]?.text ?? '');
    return opinion ? null : quoted;
  }
  end = head.first;
  // "its Moon Cargo Services (MCS) program"
  const bracketed = tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(';
  const short = bracketed ? (tokens[end - 2]?.text ?? '') : '';
  if (/^\p{Lu}[\p{Lu}\p{N}]+\p{Ll}?$|^\p{Lu}\p{Ll}{2,}$/u.test(short)) end -= 3;
  // "the Green Corridors trade plan" keeps what stands between as part of the name.
  const topic = topicOf(tokens, head, end);
  let first = end - topic;
  while (first > firstToken && end - first < LONGEST && belongs(tokens, first - 1, firstToken)) first -= 1;
  if (topic > 0 && !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) first = end;
  while (first < end && !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) first += 1;
  if (first === firstToken && !/^(?:PROPN|NOUN)$/.test(tokens[first]?.pos ?? '')) return null;
  const words = end - first;
  // "its Models for Real Systems (Mars) project", but no "Ann Rask (Republican) plan"
  if (/\p{Ll}{2}$/u.test(short) && (words < 3 || tokens[first]?.text[0] !== short[0])) return null;
  const opener = before(tokens, first, firstToken, head);
  if (words === 0 || !(OPENS.test(opener) || isBare(tokens, first, head, opener, topic))) return null;
  if (words === 1 && !ONE_WORD.test(head.word) && !ONE_WORD_KINDS.test(head.head.kind)) return null;
  // "a European fund", "a Democratic effort" is whose, not which.
  const whose = head.head.kind === 'fund' ? isOrigin(tokens[first]?.text ?? '') : head.word === 'effort';
  if (words === 1 && whose) return null;
  if (bracketed || (head.word === 'effort' && words > 2)) return { first, end };
  end = head.end;
  const inner = tokens.slice(first, head.first);
  // "the Clean Coasts campaign" is named by its capitals; "the Paris agreement" by both.
  const joined =
    inner.some(({ norm }) => INTRODUCED_JOINERS.has(norm)) &&
    !ONE_WORD.test(head.word) &&
    head.head.kind !== 'law';
  return words > 1 && (joined || head.head.kind === 'campaign') ? { first, end: head.first } : { first, end };
}

/** "the Oro [nuclear] deal", "the Coral Reach [offshore wind farm] project": words before a head that say what it is about. */
function topicOf(tokens: readonly Token[], head: FoundHead, end: number): number {
  const most = CONTRACTS.test(head.word) ? TOPIC.contract : head.head.kind === 'project' ? TOPIC.project : 0;
  let words = 0;
  while (words < most && isTopical(tokens, end - words - 1)) words += 1;
  return /^\p{Lu}/u.test(tokens[end - words - 1]?.text ?? '') ? words : 0;
}

/** A noun or adjective in small letters, or the hyphen of one. */
const isTopical = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) ||
  (tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end);

/** Tokens of such a topic, at most. */
const TOPIC = { contract: 2, project: 5 } as const;
const CONTRACTS = /^(?:agreement|deal|accord|pact|treaty)$/;

function before(
  tokens: readonly Token[],
  first: number,
  least: number,
  { word: noun, head: { kind } }: FoundHead,
): string {
  const word = tokens[first - 1];
  // "its Oro Echo-backed Life Chances scheme"
  if (noun !== 'effort' && tokens[first - 2]?.text === '-' && PATRONAGE.test(`-${word?.text}`)) return 's';
  // "the 2012 Clean Coasts programme", "the annual Pay It Forward program"
  const plain = PLANS.test(kind) && word?.pos === 'ADJ' && /^\p{Ll}/u.test(word.text);
  const at = plain || /^(?:19|20)\d\d$/.test(word?.text ?? '') ? first - 2 : first - 1;
  const norm = at >= least ? (tokens[at]?.norm ?? '') : '';
  return norm === "'s" ? 's' : norm;
}
/** "beneficiaries of Svanta scheme", "launched Clean Coasts programme": without an article, as in India and Africa; of "project" and "campaign" it is as often whose, but for "approves Coral Reach wind farm project". */
const isBare = (
  tokens: readonly Token[],
  first: number,
  { word }: FoundHead,
  opener: string,
  topic: number,
): boolean =>
  !isOrigin(tokens[first]?.text ?? '') &&
  (/^(?:initiative|programme|scheme|yojana)$/.test(word) || (word === 'project' && topic > 0)) &&
  (/^(?:of|under|through|for|in)$/.test(opener) ||
    DEED_VERBS.get(plainForm(tokens[first - 1]))?.weak === false ||
    (topic > 0 && /^(?:ADP|VERB)$/.test(tokens[first - 1]?.pos ?? '')));
const PLANS = /^(?:programme|campaign|initiative)$/;
const OPENS = /^(?:the|its|their|his|her|our|a|an|this|new|s)$/;
