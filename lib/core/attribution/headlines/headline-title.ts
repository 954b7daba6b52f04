import { GENDERED_NOUNS } from '../../lexicon/honorifics.ts';
import { CUE_PREPOSITIONS } from '../../lexicon/reporting-verbs.ts';
import { trimContent } from '../speech/content.ts';
import { LONGEST_SOURCE, namesSomebody, speaks } from './headline-source.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { hasFiniteVerb } from '../speech/left-side.ts';
import { nounPhraseFrom } from '../speech/noun-phrase.ts';
import { LEMMAS } from '../../lexicon/stance-lexicon.ts';
import { FINITE_AUXILIARIES } from '../../lexicon/closed-classes.ts';
import { TELLING_PLEDGES } from '../../lexicon/headline-verbs.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';

/** Prepositions that such a verb takes its claim with in headlines. */
const PARTICLES = /^(?:for|on|of|against|out|at)$/;
/** The shortest claim, in tokens. */
const SHORTEST_CLAIM = 2;

/**
 * The attribution of a headline in capitals, whose verb is easily taken for a name or noun: "World Bank Pledges Support
 * for Rail", "TULL VOWS FIGHT OVER BUS FARES".
 */
export function readTitle(reading: Reading, { first, end }: TokenRange): Relation | undefined {
  for (let at = first + 1; at < Math.min(end - SHORTEST_CLAIM, first + LONGEST_NAME + 1); at += 1) {
    if (isQuoted(reading, at)) return undefined;
    const source = { first, end: at };
    const isName = opensWithVerb(reading, source);
    const lemma = LEMMAS.get(wordAt(reading, at)) ?? '';
    if (!tells(reading, at, end, isName)) continue;
    if (!isName && !namesSomebody(reading, source) && !(at > first + 2 && isJoined(reading, source)))
      return undefined;
    const cue = { first: at, end: afterParticles(reading, lemma, at + 1) };
    const content = trimContent(reading, { first: cue.end, end });
    // "Bank Calls", "Mayor Lashes": what comes without its preposition is another thing.
    if (cue.end === at + 1 && /^(?:call|lash)$/.test(lemma)) return undefined;
    // "Tariff Demands May Widen Gap", "Flood Forecasts of Concern": a noun.
    if (
      FINITE_AUXILIARIES.has(wordAt(reading, cue.end)) ||
      posAt(reading, cue.end) === 'AUX' ||
      (cue.end === at + 1 && posAt(reading, cue.end) === 'ADP')
    )
      return undefined;
    if (content === undefined || content.end - content.first < SHORTEST_CLAIM) return undefined;
    return { source, cue, lemma, content: [content], pattern: 'headline', shared: false };
  }
  return undefined;
}

/** Whether the word may be the verb of a headline's saying: of one in -s, of several in its plain form. */
function tells(reading: Reading, at: number, end: number, isName: boolean): boolean {
  const word = wordAt(reading, at);
  const lemma = LEMMAS.get(word) ?? word;
  const isPledge = TELLING_PLEDGES.has(lemma);
  if (word.endsWith('s'))
    return isPledge || (isName && /^(?:announce|say)$/.test(lemma)) || rules(reading, at, end);
  if (!isPledge || word !== lemma || NOUNS.test(word) || !areSeveral(reading, at)) return false;
  // "Residents [Welcome] Center Opens"
  return !NOUNS_TOO.test(word) || !hasFiniteVerb(reading, { first: at + 1, end });
}

/** Plain forms that are nouns, mostly and at times: "Workers Demand Surge", "Members Welcome Dinner". */
const NOUNS = /^(?:blame|demand|forecast|pledge|promise)$/;
const NOUNS_TOO = /^(?:blast|call|hail|praise|slam|welcome)$/;

/** "University of Oro Researchers | Slam", "Kell County and Oro Town | Welcome": several who can speak. */
function areSeveral(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at - 1);
  // "Senators", "Congressmen"
  const one = word.replace(/(?<=[^s])s$/, '').replace(/men$/, 'man');
  if (one !== word && isPersonNoun(one)) return true;
  let joint = at - 1;
  while (joint > 0 && isCapital(reading, joint) && at - joint < LONGEST_SOURCE) joint -= 1;
  return joint > 0 && joint < at - 1 && wordAt(reading, joint) === 'and' && isCapital(reading, joint - 1);
}

/** The longest name, in tokens, that a headline opens with. */
const LONGEST_NAME = 9;
const JOINT = /^(?:&|and|for|in|of|on|the|to)$/;

const isCapital = (reading: Reading, at: number): boolean => /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '');

/** "Marlow Chamber of Commerce and Industry": nothing but capitals and joints, no verb among them. */
function isJoined(reading: Reading, { first, end }: TokenRange): boolean {
  if (end - first < 1 || end - first > LONGEST_NAME || !isCapital(reading, end - 1)) return false;
  // "Committee to [Consider]"
  if (wordAt(reading, end - 2) === 'to') return false;
  for (let at = first; at < end; at += 1) {
    const isName = isCapital(reading, at) && /^(?:ADJ|DET|NOUN|PROPN)$/.test(posAt(reading, at));
    // "Ministry of [Works]", "Committee to [Protect] Journalists"
    const isObject = isCapital(reading, at) && /^(?:of|to)$/.test(wordAt(reading, at - 1));
    if (!isName && !isObject && !(at > first && JOINT.test(wordAt(reading, at)))) return false;
  }
  return true;
}

/** "Save the Rivers", "Mind the Gap": a name that is a call. */
function opensWithVerb(reading: Reading, { first, end }: TokenRange): boolean {
  const isCall = posAt(reading, first) === 'VERB' && /^(?:our|the)$/.test(wordAt(reading, first + 1));
  return isCall && isCapital(reading, first) && isJoined(reading, { first: first + 2, end });
}

/** Verbs that are nouns in the plural as well, and tell a saying where one who speaks stands before and a clause behind them. */
const RULING = /^(?:claim|find|report|reveal|rule|show|state|suggest)s$/;

/** "Court Rules Worship of Old Gods Is Legal", but "Court Rules Change", "RNC rules clash erupts". */
function rules(reading: Reading, at: number, end: number): boolean {
  if (
    !RULING.test(wordAt(reading, at)) ||
    !(speaks(wordAt(reading, at - 1)) || GENDERED_NOUNS.has(wordAt(reading, at - 1)))
  )
    return false;
  const verb = nounPhraseFrom(reading, at + 1, end);
  const word = wordAt(reading, verb);
  return verb > at + 1 && (FINITE_AUXILIARIES.has(word) || word.endsWith('ed'));
}

/** The words that a line under a headline says are somebody's: "– says the Minister at the fair", "– Minister says at …". */
export function readCredit(
  reading: Reading,
  { first, end }: TokenRange,
  claim: TokenRange,
): Relation | undefined {
  const isLed = SAYS.test(wordAt(reading, first));
  const from = isLed ? first + 1 : first;
  const source = { first: from, end: nounEnd(reading, from, end) };
  const cue = isLed ? { first, end: from } : { first: source.end, end: source.end + 1 };
  const content = trimContent(reading, claim);
  if (!SAYS.test(wordAt(reading, cue.first)) || !somebody(reading, source)) return undefined;
  if (content === undefined || content.end - content.first < SHORTEST_CLAIM) return undefined;
  return { source, cue, lemma: 'say', content: [content], pattern: 'headline', shared: false };
}

const SAYS = /^(?:says?|said)$/;

function nounEnd(reading: Reading, first: number, end: number): number {
  let at = first;
  while (at < end && /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(reading, at))) at += 1;
  return at;
}

const somebody = (reading: Reading, { first, end }: TokenRange): boolean =>
  end > first &&
  (speaks(wordAt(reading, end - 1)) || speaks(wordAt(reading, first)) || posAt(reading, end - 1) === 'PROPN');

function afterParticles(reading: Reading, lemma: string, from: number): number {
  const known = CUE_PREPOSITIONS.get(lemma);
  let at = from;
  while (
    PARTICLES.test(wordAt(reading, at)) &&
    (known?.has(wordAt(reading, at)) === true || posAt(reading, at) === 'ADP')
  )
    at += 1;
  return at;
}
