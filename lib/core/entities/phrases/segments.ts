import { opensInLetter } from '../../text/letters.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { PORTFOLIO_WORDS, ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { joinsName } from './listed-names.ts';
import { isSureName } from './name-parts.ts';
import { isArticle, isRoleWord } from './phrase-shape.ts';
import { isOnePerson } from './sure-name.ts';

/** The longest title in quotation marks that is read as the name of where a role is held, in words. */
const LONGEST_TITLE = 5;

/** "“Harbour Idol” judge Ana Rao": a title before a role, without its marks, of which the first may have been cut off. */
function withTitleBeforeRole(words: readonly Word[]): readonly Word[] {
  // Without a mark there is no title, and most phrases have none.
  if (words.every(({ text }) => opensInLetter(text))) return words;
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
  (word.text === 'a' || word.text === 'an') &&
  before.length > 1 &&
  before.length < 4 &&
  before.every((other) => isCapital(other) && other.pos === 'PROPN');

/** "Sen. Ana Rao | who represents the north": a relative clause whose comma was left out. */
const opensRelative = (before: readonly Word[], { norm }: Word): boolean =>
  (norm === 'who' || norm === 'whose' || norm === 'whom') &&
  (isOnePerson(before) || isSureName(before.slice(-2)));

/** The longest office behind a name, in words. */
const OFFICE = 6;

/** A word of a title that whoever leads a firm has, and the words between two. */
const isOfAll = ({ norm }: Word): boolean => /^(?:c[eftoim]o|and|&|founder|co-founder|president)$/.test(norm);

/** The longest name with titles and particles, in words. */
const LONGEST_TITLED = 5;

/** "CEO", "President & CEO", "Chief Executive Officer": what no field follows, "of" or not. */
const isChief = (title: readonly Word[]): boolean =>
  title.some(({ norm }) => /^(?:ceo|founder|co-founder|executive|owner)$/.test(norm)) &&
  title.every(
    (word) =>
      isOfAll(word) || /^(?:chief|executive|officer|owner|chairman|chair|managing|director)$/.test(word.norm),
  );

/** Whether two or three words may be somebody's name though no list has it: none is of a body or an office. */
const mayBeName = (words: readonly Word[]): boolean =>
  words.every(
    (word) =>
      isCapital(word) &&
      !word.possessive &&
      !isRoleWord(word) &&
      !BODY_KINDS.has(word.norm) &&
      !PORTFOLIO_WORDS.has(word.norm),
  );

/** "Ana Rao | CEO of Corbel", "Ana Rao | CEO Corbel", "Ana Rao | Hunt Hill Farm’s President": an office in capitals whose comma was left out. */
function opensOffice(before: readonly Word[], words: readonly Word[], at: number): boolean {
  // Asked of few: most words stand behind no more than a name.
  if (before.length < 2 || before.length > LONGEST_TITLED || !isCapital(words[at])) return false;
  const comma = words.findIndex(({ text }, n) => n >= at && text === ',');
  const office = words.slice(at, Math.min(at + OFFICE, comma < 0 ? words.length : comma));
  const isOffice = (word: Word): boolean =>
    isRoleWord(word) || ROLE_MODIFIERS.has(word.norm) || /^(?:and|&)$/.test(word.norm);
  const owner = office.findIndex(({ possessive }) => possessive);
  const own = office.slice(owner + 1);
  const isOwned =
    owner >= 0 &&
    (owner > 0 || !BODY_KINDS.has(office[0]?.norm ?? '')) &&
    office.slice(0, owner + 1).every((word) => isCapital(word) && !isRoleWord(word));
  const end = own.findIndex((word) => !isOffice(word));
  const title = end < 0 ? own : own.slice(0, end);
  const head = title.at(-1);
  if (head === undefined || !isRoleWord(head)) return false;
  const name = before.filter(
    (word) => !isHonorific(word) && !RANKS.has(word.norm) && !PARTICLES.test(word.text),
  );
  if (name.length < 2 || name.length > 3) return false;
  const next = own[title.length];
  if (before.length > 3 || !isSureName(before))
    return owner < 0 && mayBeName(name) && isChief(title) && /^(?:of|at|for)$/.test(next?.norm ?? '');
  if (owner >= 0) return isOwned && next === undefined;
  const leads = title.every((word) => isOfAll(word));
  return next === undefined ? leads : /^(?:of|at|for)$/.test(next.norm) || (leads && isCapital(next));
}

function unquotedSegments(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]];
  let quoted = false;
  let isOffice = false;
  // A single mark that nothing closes is a letter of a name: "Sister 'Ana Fifita".
  const isStray = words.filter(({ text }) => !opensInLetter(text) && /^['‘’]$/.test(text)).length === 1;
  for (const [at, word] of words.entries()) {
    if (!opensInLetter(word.text)) {
      if (isStray && /^['‘’]$/.test(word.text)) continue;
      if (word.text === ',' && joinsName(words, at)) continue;
      const isQuote = /^["“”‘’'«»]+$/.test(word.text);
      const parts = !isQuote && /^(?:[,—–-]|--)$/.test(word.text);
      if (isQuote) quoted = !quoted;
      if (parts) segments.push([]);
      if (isQuote || parts || /^[.;:]$/.test(word.text)) continue;
    }
    if (quoted) continue;
    const before = segments.at(-1) ?? [];
    const opens = opensOffice(before, words, at);
    // "Ana Rao | CEO | Corbel"
    const goesOn: boolean = isOffice && before.length > 0 && before.every((own) => isOfAll(own));
    const opensBody = goesOn && isCapital(word) && !isOfAll(word);
    if (opensApposition(before, word) || opensRelative(before, word) || opens || opensBody) segments.push([]);
    isOffice = opens || goesOn;
    segments.at(-1)?.push(word);
  }
  return segments.filter((segment, at) => at === 0 || segment.length > 0);
}
