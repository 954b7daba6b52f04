import {
  AGENCY_FIELDS,
  BODY_KINDS,
  FIELD_BODIES,
  FIELDS_OF_STUDY,
  LEGAL_FORMS,
  SECOND_BODIES,
} from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isDemonym, isNation, isOrigin, NATIONS_IN_SHORT } from '../../lexicon/nations-of.ts';
import type { Token } from '../../model.ts';
import type { PhraseRange } from '../../text/clauses.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { joinedText } from '../../text/words.ts';

/** The most words of a field; of the last, with the name of who sees to it. */
const WORDS = 3;
/** The most fields that a body is named by. */
const FIELDS = 6;

/** "the Ministry of Trade[,] Industry [and] Energy": a mark of the list that one body is named by, which is no list of bodies. */
export function isInFields(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { first, end }: PhraseRange,
  at: number,
): boolean {
  const past = fieldsEnd(tokens, phrases, first);
  return at < past && past <= end;
}

/** Behind the list of fields that the body or office at `start` is named by: "the Ministry of [Trade, Industry and Energy]"; `start` where it has none. */
export function fieldsEnd(tokens: readonly Token[], phrases: readonly Phrase[], start: number): number {
  if (
    !FIELD_BODIES.has(phrases[start]?.norm ?? '') ||
    !/^(?:of|for|on)$/.test(phrases[start + 1]?.norm ?? '')
  )
    return start;
  // "the Minister of State for Ports, the Coast and Islands"
  const state = phrases[start + 2]?.norm === 'state' && /^(?:for|at)$/.test(phrases[start + 3]?.norm ?? '');
  let next = state ? start + 4 : start + 2;
  for (let fields = 1; fields <= FIELDS && isField(tokens, phrases[next]); fields += 1) {
    const link = phrases[next + 1];
    const last = link?.kind === 'comma' && phrases[next + 2]?.kind === 'and' ? next + 2 : next + 1;
    if (phrases[last]?.kind === 'and')
      return fields > 1 && isField(tokens, phrases[last + 1]) ? last + 2 : start;
    if (link?.kind !== 'comma') return start;
    next += 2;
  }
  return start;
}

/** "Trade", "Local Government": capitals that are no acronym, no body's name and no country's. */
function isField(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== 'noun' || SECOND_BODIES.has(phrase.norm)) return false;
  const article = itemAt(tokens, phrase.firstToken)?.norm === 'the' ? 1 : 0;
  const words = tokens.slice(phrase.firstToken + article, phrase.endToken);
  if (words.length === 0 || words.length > WORDS) return false;
  return (
    words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) &&
    !isNation(joinedText(words)) &&
    !isOneName(tokens, phrase)
  );
}

/** "Oro University of Science [and] Technology": a body by two things that are taught or seen to there. */
export const isOfTwoFields = (phrases: readonly Phrase[], start: number, and: number): boolean =>
  and - 3 >= start &&
  /^(?:for|of)$/.test(phrases[and - 2]?.norm ?? '') &&
  isFieldOfStudy(phrases[and - 1]) &&
  isFieldOfStudy(phrases[and + 1]);

const isFieldOfStudy = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && FIELDS_OF_STUDY.has(phrase.norm);

/** "the UK [and] U.S. governments", "Swedish [and] foreign universities": each where it is from, with one noun for both. */
export function isOfBothLands(tokens: readonly Token[], phrases: readonly Phrase[], and: number): boolean {
  const [land, shared] = [phrases[and - 1], phrases[and + 1]];
  const own = wordsOf(tokens, land).filter(({ norm }) => norm !== 'the');
  const rest = wordsOf(tokens, shared);
  return (
    itemAt(phrases, and)?.kind === 'and' &&
    own.length === 1 &&
    ((isDemonym(own[0]?.text ?? '') && !/[^s]s$/.test(own[0]?.text ?? '')) ||
      (NATIONS_IN_SHORT.test(own[0]?.text ?? '') && SHARED.test(shared?.norm ?? ''))) &&
    rest.length > 1 &&
    rest[0]?.norm !== 'the' &&
    /^\p{Ll}/u.test(rest.at(-1)?.text ?? '')
  );
}

/** What two lands may have one each of. */
const SHARED = /^(?:authorities|banks|companies|firms|governments|leaders|ministers|officials|universities)$/;

/** "the U.S. Food [and] Drug Administration": a state's office by its two fields, the first a word of any day. */
export function isOfAgency(tokens: readonly Token[], phrases: readonly Phrase[], and: number): boolean {
  const [field, office] = [phrases[and - 1], phrases[and + 1]];
  const own = wordsOf(tokens, field).filter(({ norm }) => norm !== 'the');
  const rest = wordsOf(tokens, office);
  const origin = isOrigin(own[0]?.text ?? '') ? (/^['’]s$/.test(own[1]?.text ?? '') ? 2 : 1) : 0;
  const state = STATE_WORDS.test(own[origin]?.norm ?? '') ? origin + 1 : origin;
  const words = own.slice(state);
  // "the National Television and Radio Company"
  const broadcaster = BROADCASTING.test(words[0]?.norm ?? '') && BROADCASTING.test(rest[0]?.norm ?? '');
  return (
    (isOffice(office) || broadcaster) &&
    rest.length > 1 &&
    words.length === 1 &&
    (broadcaster || AGENCY_FIELDS.has(words[0]?.norm ?? '')) &&
    [...words, ...rest].every(({ text }) => /^\p{Lu}/u.test(text))
  );
}

const STATE_WORDS = /^(?:central|federal|national|state)$/;
const BROADCASTING = /^(?:radio|television|tv|film)$/;

/** What oversees or governs: "Administration", "Department". */
function isOffice(phrase: Phrase | undefined): boolean {
  const kinds = BODY_KINDS.get(phrase?.norm ?? '');
  return kinds?.has('regulator') === true || kinds?.has('ministry') === true;
}

const wordsOf = (tokens: readonly Token[], phrase: Phrase | undefined): readonly Token[] =>
  tokens.slice(phrase?.firstToken ?? 0, phrase?.endToken ?? 0);

/** "Ann Holm", "Corbel Inc.": somebody's name or a firm's, which is no field. */
export const isOneName = (tokens: readonly Token[], phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  phrase.endToken > phrase.firstToken + 1 &&
  (GIVEN_NAMES.has(itemAt(tokens, phrase.firstToken)?.norm ?? '') ||
    LEGAL_FORMS.has(phrase.norm.replaceAll('.', '')));
