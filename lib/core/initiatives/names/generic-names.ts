import type { Deed, Sentence, Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import { DEED_VERBS, GENERIC_DEEDS, PHRASAL_DEEDS } from '../../lexicon/deed-verbs.ts';
import { DEED_NOUNS, HEAD_NOUNS, type HeadNoun } from '../../lexicon/head-nouns.ts';
import type { FoundHead } from './name-mention.ts';

/** A noun phrase that may be a generic undertaking: "a memorandum of understanding on rice supply". */
export interface GenericName {
  /** Phrases, as a half-open range; the determiner with the first. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the name, without determiner and number. */
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
  /** Says more of it than its kind: "fee relief scheme", "five-year plan". */
  readonly specific: boolean;
}

/** Nouns that make one term with the head: "memorandum of understanding". */
const TERMS =
  /^(?:understanding|agreement|intent|terms|cooperation|association|action|law|conduct|principles|commitment|friendship)$/;
/** Phrases after "was signed" within which "by" stands. */
const BY = 5;
const DETERMINERS =
  /^(?:the|an?|several|multiple|many|various|two|three|four|five|six|seven|eight|nine|ten|dozens?|some|more|other|another|its|their|new|own|first|second|third|number|series|set|of|a|both|also|further|additional|similar|separate|related)$/;
/** Heads that releases write with a capital without making a name of it: "a Memorandum of Understanding". */
const CAPITAL_HEADS = /^(?:memorandum|memoranda|mous?|letters?|agreements?|regulation|directive)$/;
/** Undertakings that are documents: they count with a topic when they come out. */
const DOCUMENTS = /^(?:white paper|strategy|action plan|declaration|initiative|programme|campaign|fund)$/;
/** How a document or programme comes out. */
const COMES_OUT =
  /^(?:released|published|put out|unveiled|launched|relaunched|rolled out|kicked off|set up|adopted|issued|established|signed|inaugurated|endorsed)$/;

/** A quick look whether a sentence has a generic undertaking's noun and its deed, to save the others the work. */
export function mayHoldGeneric(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  heads: readonly FoundHead[],
): boolean {
  if (!heads.some(({ head, word }) => isGenericHead(head, word))) return false;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (GENERIC_VERBS.has(plainForm(token)) || GENERIC_NOUNS.has(token.norm)))
      return true;
  }
  return false;
}

function isGenericHead({ kind }: HeadNoun, word: string): boolean {
  return !NEVER_PLAIN.test(word) && kind !== 'forum';
}

/** Heads that say nothing in small letters. */
const NEVER_PLAIN =
  /^(?:act|acts|code|rules|mission|challenge|vision|principles|guidelines|agenda|corridors?|guarantee|waiver|regime|corps|protocols?|conventions|helpline|appeals?|commitment|consensus|facility|directive)$/;

/** Verbs and nouns that tell a deed of `GENERIC_DEEDS`. */
const GENERIC_VERBS = new Set([
  'agree',
  ...[...DEED_VERBS].filter(([, { action }]) => GENERIC_DEEDS.test(action)).map(([lemma]) => lemma),
  ...[...PHRASAL_DEEDS]
    .filter(([, forms]) => forms.some(({ action }) => GENERIC_DEEDS.test(action)))
    .map(([lemma]) => lemma),
]);
const GENERIC_NOUNS = new Set(
  [...DEED_NOUNS].filter(([, action]) => GENERIC_DEEDS.test(action)).map(([noun]) => noun),
);

/** Reads a generic undertaking whose noun phrase is `at`; null where its head is none or it is a mention ("the plan"). */
export function readGeneric(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
): GenericName | null {
  const phrase = phrases[at];
  if (phrase?.kind !== 'noun') return null;
  const capital = /^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '');
  if (capital && !CAPITAL_HEADS.test(phrase.norm)) return null;
  const two = `${tokens[phrase.head - 1]?.norm ?? ''} ${phrase.norm}`;
  const ofTerm = `${phrase.norm} of ${phrases[at + 2]?.norm ?? ''}`;
  const headWord =
    phrases[at + 1]?.norm === 'of' && HEAD_NOUNS.has(ofTerm)
      ? ofTerm
      : phrase.head > phrase.first && HEAD_NOUNS.has(two)
        ? two
        : phrase.norm;
  const head = HEAD_NOUNS.get(headWord);
  if (head === undefined || !isGenericHead(head, headWord)) return null;
  if (/^(?:my|your|any|every|each|no|such|this|these|that|those)$/.test(tokens[phrase.first]?.norm ?? ''))
    return null;
  const specific = isSpecific(tokens, phrase, headWord);
  const signed = isSignedBy(phrases, phrase, at + 1);
  if (!specific && /^(?:the|s|his|her|our)$/.test(tokens[phrase.first]?.norm ?? '')) {
    // "the pay agreement that A signed with B" is told of as new.
    const told = head.contract && (signed || /^(?:that|which)$/.test(phrases[at + 1]?.norm ?? ''));
    if (!told && !/^(?:of|on|for)$/.test(phrases[at + 1]?.norm ?? '')) return null;
  }
  let last = at + 1;
  if (phrases[last]?.norm === 'of' && TERMS.test(phrases[last + 1]?.norm ?? '')) last += 2;
  const stated = last;
  // "on rice supply", "on sharing flood water"
  const gerund = phrases[last + 1]?.verb?.form === 'ing' ? 1 : 0;
  if (
    /^(?:on|for|regarding|concerning|against)$/.test(phrases[last]?.norm ?? '') &&
    isTopic(tokens, phrases, last + 1 + gerund)
  ) {
    last += 2 + gerund;
    // "on cooperation in grid-scale storage"
    if (
      /^(?:cooperation|collaboration)$/.test(phrases[last - 1]?.norm ?? '') &&
      phrases[last]?.norm === 'in' &&
      phrases[last + 1]?.kind === 'noun' &&
      !/^\p{Lu}/u.test(tokens[phrases[last + 1]?.head ?? -1]?.text ?? '')
    )
      last += 2;
    // "on data sharing with the ministry"
    const sharing =
      phrases[last]?.verb?.form === 'ing' && !/^(?:noun|marked|that)$/.test(phrases[last + 1]?.kind ?? '');
    if (gerund === 0 && sharing) last += 1;
    while (phrases[last]?.norm === 'of' && phrases[last + 1]?.kind === 'noun') last += 2;
    if (
      phrases[last]?.norm === 'and' &&
      phrases[last + 1]?.kind === 'noun' &&
      !HEAD_NOUNS.has(phrases[last + 1]?.norm ?? '') &&
      phrases[last + 2]?.kind !== 'verb'
    )
      last += 2;
  }
  // "a research collaboration and license agreement"
  const both = isCoordinateModifier(tokens, phrases, at);
  let firstToken = (both ? phrases[at - 2] : phrase)?.first ?? phrase.first;
  while (
    firstToken < phrase.head &&
    (DETERMINERS.test(tokens[firstToken]?.norm ?? '') || isSum(tokens[firstToken])) &&
    tokens[firstToken + 1]?.text !== '-'
  )
    firstToken += 1;
  // "an agreement late on Wednesday to acquire X"
  let then = last;
  if (/^(?:late|early)$/.test(phrases[then]?.norm ?? '')) then += 1;
  if (phrases[then]?.kind === 'prep' && phrases[then + 1]?.kind === 'time') then += 2;
  else if (phrases[then]?.kind === 'time') then += 1;
  const purpose = phrases[then]?.verb?.form === 'to';
  return {
    first: both ? at - 2 : at,
    last,
    firstToken,
    lastToken: phrases[last - 1]?.last ?? phrase.last,
    head,
    headWord,
    topical: last > stated || purpose,
    capital,
    signed,
    specific,
  };
}

/** Words before a head that tell what is thought of it, not which it is. */
const VAGUE =
  /^(?:new|own|major|minor|big|bigger|great|good|better|best|bad|ambitious|comprehensive|final|landmark|historic|similar|current|existing|recent|latest|future|possible|potential|proposed|planned|whole|entire|same|different|certain|various|specific|key|important|main|strong|clear|detailed|formal|initial|long-term|short-term|overall|binding|definitive|broad|broader|wider|full|joint|bipartisan|unanimous|innovative|bold|sweeping|sustained|massive|ongoing|successful|effective|special|original|previous|earlier|old|next|last|first|second|third|so-called|several|many|few|other)$/;

/** Whether the noun phrase says which undertaking it is, by a word of content before its head. */
function isSpecific(tokens: readonly Token[], { first, head }: Phrase, headWord: string): boolean {
  const until = head - headWord.split(' ').length + 1;
  let from = first;
  for (let at = first; at < until; at += 1) if (/^['’]s?$/.test(tokens[at]?.norm ?? '')) from = at + 1;
  return tokens
    .slice(from, until)
    .some(
      ({ norm, pos, text }) =>
        /\p{L}/u.test(text) &&
        /^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos) &&
        !VAGUE.test(norm) &&
        !DETERMINERS.test(norm),
    );
}

/** "The loan agreement was signed on 3 May by A and B": of more than one word, and told of as new. */
function isSignedBy(phrases: readonly Phrase[], { first, head }: Phrase, verb: number): boolean {
  if (head - first < 2 || phrases[verb]?.verb?.passive !== true || phrases[verb]?.verb?.lemma !== 'sign')
    return false;
  return phrases.slice(verb + 1, verb + BY).some(({ norm }) => norm === 'by');
}

/** A noun with an article, "and", and this one without. */
function isCoordinateModifier(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const [other, and, phrase] = phrases.slice(Math.max(0, at - 2), at + 1);
  return (
    at > 1 &&
    and?.norm === 'and' &&
    other?.kind === 'noun' &&
    /^an?$/.test(tokens[other.first]?.norm ?? '') &&
    phrase?.kind === 'noun' &&
    /^\p{Ll}/u.test(tokens[phrase.first]?.text ?? '') &&
    phrase.head > phrase.first &&
    !DETERMINERS.test(tokens[phrase.first]?.norm ?? '')
  );
}

/** A piece of "$1.6 billion". */
function isSum(token: Token | undefined): boolean {
  return /^[$€£¥₹₦]|\d|^\.$|^(?:million|billion|trillion|crore|lakh|bn|m)$/.test(token?.norm ?? '');
}

/** A topic is a noun phrase, no place, day or sideline of the deed. */
function isTopic(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const noun = phrases[at];
  if (noun?.kind !== 'noun') return false;
  return (
    !/^(?:sidelines?|margins?|behalf|condition|occasion|years?|months?|days?|weeks?)$/.test(noun.norm) &&
    !/^[$€£]?\d/.test(tokens[noun.first]?.text ?? '')
  );
}

/** Deeds that make a specific undertaking one on the record, whoever is named with it. */
const BRINGING =
  /^(?:signed|initialled|concluded|reached|struck|inked|agreed|ratified|adopted|approved|passed|enacted|repealed|released|published|put out|issued|unveiled|launched|relaunched|announced|introduced|proposed|put forward|presented|established|founded|formed|created|set up|rolled out|kicked off|inaugurated|finalised|finalized|initiated|renewed|extended|drafted|scrapped|cancelled|suspended|withdrawn|vetoed|entered into force|entered into|joined|negotiated|sought|implemented|pledged|rejected)$/;

const LAWMAKING = /^(?:proposed|adopted|approved|published|presented|put forward|agreed)$/;

/** Several parties in one word: "the three", "both companies", "the two sides", "member states". */
const SEVERAL =
  /^(?:they|both|the (?:two|three|four|five|six|parties|pair|sides|partners|companies|governments|countries|neighbours|neighbors|ministers|leaders|presidents)$|their (?:ministers|leaders|governments)$|the (?:two|three|four|five|six) |member states|(?:the )?(?:two|three|four|five|six|\d+) )/i;

/** Whether a generic undertaking is on the record: a deed ties it to parties, or it came out with a topic. */
export function isOnRecord(
  { head, topical, capital, signed, specific }: GenericName,
  { action, actors, counterparts, date }: Pick<Deed, 'action' | 'actors' | 'counterparts' | 'date'>,
): boolean {
  if (specific && BRINGING.test(action) && (actors.length > 0 || date !== undefined)) return true;
  if (!GENERIC_DEEDS.test(action)) return false;
  if (counterparts.length > 0 && (head.contract || action === 'signed')) return true;
  // "proposed a Regulation on the recognition of certificates"
  if (capital && head.kind === 'law') return topical && LAWMAKING.test(action);
  if (head.contract)
    return (
      (signed && actors.length > 0) ||
      actors.length > 1 ||
      actors.some((actor) => SEVERAL.test(actor)) ||
      topical
    );
  return topical && DOCUMENTS.test(head.kind) && COMES_OUT.test(action);
}
