import { afterDateline } from '../../text/dateline.ts';
import { readOnce } from '../../text/read-once.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NO_ISSUERS } from '../../lexicon/document-words.ts';
import { FIRM_OFFICES } from '../../lexicon/offices.ts';
import type { AnnotatedText } from '../../model.ts';
import { firstFrom } from '../../text/places.ts';
import { isCapital, joinedText, withoutThe, type Word, wordsOf } from '../../text/words.ts';
import { placesOfName } from '../phrases/places-of-name.ts';
import type { Entity } from './entity.ts';
import { openingOrganisation } from './opening-organisation.ts';
import { sentenceAt } from './scene.ts';

/** The longest line that tells whom the lines below it are about, in words. */
const LONGEST = 8;
/** Offices that are held in a firm or association, be it without a word of which. */
const IN_FIRM =
  /\b(?:chief executive|managing director|general manager|ceo|cfo|coo|cto|cmo|chair|chairman|chairwoman|chairperson|board member|trustee|registrar|general secretary|founder|vice[- ]president|svp|evp|vp|president and|president &|president(?=,| of)|national president|director of|head of|spokesman|spokeswoman|spokesperson)\b/i;
/** "Chief Works Officer" */
const isChiefOfficer = (role: string): boolean => /\bchief\b/i.test(role) && /\bofficer\b/i.test(role);
/** "Senior Analyst", "Community Relations Manager": a title in capitals; a manager or director of nothing may be a team's or a film's. */
const isTitle = (role: string): boolean =>
  role.split(/, | and | & /).some((part) => {
    const words = part.split(' ');
    const head = words.at(-1) ?? '';
    return words.length > 1 && /^\p{Lu}/u.test(head) && FIRM_OFFICES.has(head.toLowerCase());
  });

/**
 * The firm that a release is by, for an office that firms have; undefined in a sentence that opens with another: "On the work with
 * the Lakes Mission, CEO Ana Rao says".
 */
function firmOfRelease(text: AnnotatedText, role: string, place: number): readonly Word[] | undefined {
  const sentence = sentenceAt(text, place);
  // “In May we heard of it,” said CEO Ana Rao: the words that a sentence opens with are the claim's.
  const isQuoted = /["”]/.test(text.article.text.slice(sentence?.start ?? place, place));
  const isElsewhere = !isQuoted && text.tokens[sentence?.firstToken ?? -1]?.pos === 'ADP';
  const isOfFirm = IN_FIRM.test(role) || isChiefOfficer(role) || isTitle(role);
  return isOfFirm && !isElsewhere ? firmToldOf(text) : undefined;
}

/**
 * "About Corbel Foods": the firm that the last lines of a text tell of, or, where they tell of several or none, the one among them
 * that the release opens with. Undefined where nothing tells.
 */
export const firmToldOf = readOnce((text: AnnotatedText): readonly Word[] | undefined => {
  const told = text.article.blocks.flatMap((block) => {
    const name = toldOfIn(text, block);
    return name === undefined ? [] : [name];
  });
  const [only] = told;
  if (told.length === 1 && only !== undefined) return isFirm(text, only) ? only : undefined;
  const lead = leadOf(text) ?? (only === undefined ? closingFirm(text) : undefined);
  const opening = lead?.[0]?.norm;
  const isAmong = told.length === 0 || told.some(([first]) => first?.norm === opening);
  return lead !== undefined && isAmong && isFirm(text, lead) ? lead : undefined;
});

/** The blocks at the end of a text among which is what its firm says of itself. */
const LAST_BLOCKS = 4;

/** "Corbel Partners is a leading consultancy": a last paragraph on whom the headline names, be it without a line that says so. */
function closingFirm(text: AnnotatedText): readonly Word[] | undefined {
  const { article, tokens } = text;
  const [headline] = article.blocks;
  if (headline === undefined || article.blocks.length <= LAST_BLOCKS) return undefined;
  for (const block of article.blocks.slice(-LAST_BLOCKS)) {
    const first = firstFrom(tokens, block.start, (token) => token.start);
    const words = withoutThe(wordsOf(tokens, first, first + 2 * LONGEST));
    const name = nameAhead(words);
    const [is, determiner] = words.slice(name.length);
    const isTold = is?.norm === 'is' && /^(?:a|an|the|one)$/.test(determiner?.norm ?? '');
    const isHeaded = article.text.slice(0, headline.end).includes(joinedText(name));
    if (isTold && name.length > 0 && isHeaded) return name;
  }
  return undefined;
}

const JOINT = /^(?:of|for|and|&|the|in)$/;
/** Words that a line about a firm goes on with behind its name, in capitals as at the head of a sentence. */
const GOING_ON = /^(?:founded|established|since|based|headquartered|located|with|as|at|for|in)$/;

/** The words of a name in capitals that `words` open with. */
function nameAhead(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    (word) => word.pos === 'PRON' || !(isCapital(word) || JOINT.test(word.norm)) || GOING_ON.test(word.norm),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** What a line or paragraph that opens with "About" is about: "About Corbel", "About the Oro Union: We", "About Corbel Corbel is a maker". */
function toldOfIn(
  text: AnnotatedText,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Word[] | undefined {
  const first = firstFrom(text.tokens, start, (token) => token.start);
  if (text.tokens[first]?.norm !== 'about') return undefined;
  const last = firstFrom(text.tokens, end, (token) => token.start);
  const words = wordsOf(text.tokens, first + 1, Math.min(last, first + 3 * LONGEST));
  const isLabel = words[0]?.text === ':';
  const rest = withoutThe(words.filter(({ text: own }, at) => own !== ':' || at > 0));
  const line = rest.filter(({ text: own }) => own !== ':');
  if (last - first <= LONGEST + 1 && line.length < LONGEST) return line;
  const name = nameAhead(rest);
  const next = rest[name.length];
  if (isLabel || next?.text === ':' || next?.pos === 'PRON' || GOING_ON.test(next?.norm ?? ''))
    return name.length > 0 && name.length < LONGEST ? name : undefined;
  // "About Corbel Foods Corbel Foods is a maker of pumps"
  const again = name.findIndex((word, at) => at > 0 && word.norm === name[0]?.norm);
  const whole = name[again - 1]?.norm === 'the' ? again - 1 : again;
  return whole > 0 && whole < LONGEST ? name.slice(0, whole) : undefined;
}

/** What a release says of itself near its head. */
const RELEASED =
  /\/ ?-{1,2} |\((?:[A-Z]+ )?(?:NEWS ?WIRE|WIRE)\)|\b(?:announced today|today announced|(?:proud|pleased|excited|thrilled|delighted|happy|proudly) to announce|proudly announces)\b/i;
/** How far from the start of a paragraph that is looked for, in UTF-16 units. */
const OPENING = 600;
/** The blocks at the head of a text among which is the one with its dateline. */
const HEAD_BLOCKS = 5;

/** "LEEDS, May 3 /NewsLine/ -- | Corbel Foods, a maker of pumps, …": whom a release names first behind its dateline. */
function leadOf(text: AnnotatedText): readonly Word[] | undefined {
  const { article, tokens } = text;
  const [headline] = article.blocks;
  for (const block of article.blocks.slice(0, HEAD_BLOCKS)) {
    const start = afterDateline(article.text, block);
    if (!RELEASED.test(article.text.slice(block.start, block.start + OPENING))) continue;
    const first = firstFrom(tokens, start, (token) => token.start);
    const words = withoutThe(wordsOf(tokens, first, first + 6 * LONGEST));
    const name = nameAhead(words);
    const next = words[name.length];
    const isSubject =
      next?.text === ',' || next?.pos === 'VERB' || next?.pos === 'AUX' || next?.norm === 'today';
    const isName = isSubject && name.length > 0 && name.length < LONGEST && !name[0]?.possessive;
    // "Corbel announced today": without a dateline its headline has to name it.
    const isHeaded = block !== headline && article.text.slice(0, headline?.end).includes(name[0]?.text ?? '');
    if (start > block.start || (isName && isHeaded)) return isName ? name : undefined;
  }
  return undefined;
}

/** Where an office is held whose own words do not tell: in the body that its sentence opens at, or the firm that the release is by. */
export const toldElsewhere = (
  text: AnnotatedText,
  { role = '' }: Pick<Entity, 'role'>,
  place: number,
): readonly Word[] | undefined => openingOrganisation(text, place) ?? firmOfRelease(text, role, place);

/** Whether a line names a firm: a name in capitals, no person's, that the text above has as well. */
function isFirm({ article }: AnnotatedText, name: readonly Word[]): boolean {
  const [first] = name;
  const isName =
    first !== undefined &&
    name.every((word) => isCapital(word) || JOINT.test(word.norm)) &&
    !name.some(({ norm }) => NO_ISSUERS.has(norm)) &&
    !GIVEN_NAMES.has(first.norm);
  return isName && placesOfName(article.text.toLowerCase(), first.text.toLowerCase()).length > 2;
}
