import {
  BODY_KINDS,
  LEGAL_FORMS,
  LISTED_BODIES,
  SEATED_UNIVERSITIES,
  TOWN_OPENERS,
} from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import {
  BEFORE_FIELDS,
  FIRM_OFFICES,
  LED_IN_FIRMS,
  OFFICER_FIELDS,
  PORTFOLIO_WORDS,
  WORK_OR_LEARNING,
} from '../../lexicon/role-words.ts';
import { isCapital, joinedText, withoutThe, type Word } from '../../text/words.ts';
import { isPlural, isRoleWord } from './phrase-shape.ts';

/** Offices that are for several fields at once. */
const OF_FIELDS = /^(?:secretary|under-?secretary|commissioner)$/;

/** Whether the word is of what offices are for: "Fisheries". */
const isField = (word: Word): boolean =>
  isCapital(word) && (PORTFOLIO_WORDS.has(word.norm) || word.norm === 'change');

/** Words of what offices in firms are for. */
const FIELD_WORDS = [PORTFOLIO_WORDS, BEFORE_FIELDS, LED_IN_FIRMS, OFFICER_FIELDS, WORK_OR_LEARNING];

/** "Trellis Hotels & Resorts", but "Customer Success & Sales": two words and more before the sign, none of which tells a field. */
export const isFirmBySign = (list: readonly Pick<Word, 'norm' | 'text'>[], and: number): boolean =>
  and > 1 &&
  list[and]?.text === '&' &&
  !list.slice(0, and).some(({ norm }) => norm === ',' || FIELD_WORDS.some((fields) => fields.has(norm)));

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
  const isMinister =
    head?.norm === 'minister' ||
    // "Cabinet Secretary for Lands, | Housing and Works Ana Rao", but "Secretary of State, Defense and …"
    (before[joint]?.norm === 'for' && OF_FIELDS.test(head?.norm ?? ''));
  if (and > 0 && and < list.length - 1 && isMinister && isPortfolio) return true;
  if (before.length - joint > 4) return false;
  if (isFirmBySign(list, and)) return false;
  const isPlain = (word: Word): boolean =>
    !isRoleWord(word) && !GIVEN_NAMES.has(word.norm) && !LEGAL_FORMS.has(word.norm) && !word.possessive;
  return and > 0 && and < list.length - 1 && and <= 5 && list.every((word) => isPlain(word));
}

/** "the University of California, | Berkeley": the town of a university that has several, with nothing but a comma behind it. */
function partsCampus(words: readonly Word[], comma: number): boolean {
  const university = words.findLastIndex(({ norm }, at) => at < comma && norm === 'university');
  const whole = words.slice(university + 2, comma);
  const rest = words.slice(comma + 1);
  const stop = rest.findIndex(({ text }) => text === ',');
  const town = stop < 0 ? rest : rest.slice(0, stop);
  const isTown = town.length === 1 || (town.length === 2 && TOWN_OPENERS.has(town[0]?.norm ?? ''));
  return (
    university >= 0 &&
    words[university + 1]?.norm === 'of' &&
    whole.length > 0 &&
    whole.length < 3 &&
    isTown &&
    [...whole, ...town].every((word) => isCapital(word) && word.pos === 'PROPN' && !word.possessive) &&
    !isNation(joinedText(town)) &&
    !GIVEN_NAMES.has(town[0]?.norm ?? '')
  );
}

/** "the University of California, | San Diego spokesman": a comma before the seat of a university, with more behind it. */
function partsSeat(words: readonly Word[], comma: number): boolean {
  const [first, second, third] = words.slice(comma + 1, comma + 4);
  const isUniversity =
    words[comma - 3]?.text === 'University' &&
    words[comma - 2]?.norm === 'of' &&
    SEATED_UNIVERSITIES.has(words[comma - 1]?.norm ?? '') &&
    words[comma - 1]?.possessive === false;
  if (!isUniversity || !isCapital(first) || first === undefined || isRoleWord(first)) return false;
  const isTown = TOWN_OPENERS.has(first.norm) && isCapital(second);
  const after = isTown ? third : second;
  // "of the University of Texas, Bo Lind and others"
  return first.possessive || !(isCapital(after) || /^(?:and|or|&)$/.test(after?.norm ?? ''));
}

/** The most words of a list of countries. */
const NATIONS = 24;

/** "the Foreign Ministers of France, | the United Kingdom and Germany": a comma in the list of whose several are. */
export function listsNations(words: readonly Word[], comma: number): boolean {
  const of = words.findLastIndex(({ norm }, at) => at < comma && norm === 'of');
  const head = words[of - 1];
  if (of < 1 || head === undefined || !isPlural(head) || !isRoleWord(head)) return false;
  const list = words.slice(of + 1, of + 1 + NATIONS);
  const and = list.findIndex(({ norm }, at) => at > comma - of - 1 && norm === 'and');
  const isListed = (part: readonly Word[]): boolean => isNation(joinedText(withoutThe(part)));
  const before = partsBetweenCommas(list.slice(0, Math.max(0, and)));
  const last = withoutThe(list.slice(and + 1));
  const isLast = [1, 2, 3].some((count) => isNation(joinedText(last.slice(0, count))));
  return and > 0 && isLast && before.every((part) => isListed(part));
}

function partsBetweenCommas(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.text === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** The most words of a list of fields behind a comma. */
const FIELDS = 9;

/** "the Ministry of Investment, | Trade and Industry", "Union of Rail, | Maritime and Transport Workers", "Committee on Health, | Social Affairs, and Labour" */
function listsPortfolios(words: readonly Word[], comma: number): boolean {
  const list = words.slice(comma + 1, comma + 1 + FIELDS);
  const and = list.findIndex(({ norm }) => /^(?:and|&)$/.test(norm));
  const last = list[and + 1]?.norm === 'the' ? list[and + 2] : list[and + 1];
  const body = words.findLastIndex((word, at) => at < comma && LISTED_BODIES.has(word.norm));
  // "Health, | Social Affairs, and": each ends in what bodies are for.
  const isFieldEnd = (at: number): boolean => {
    const next = list[at + 1];
    return (next?.text !== ',' && at + 1 !== and) || isField(list[at] as Word);
  };
  return (
    body >= 0 &&
    /^(?:of|for|on)$/.test(words[body + 1]?.norm ?? '') &&
    words.slice(body + 2, comma).every((word) => isCapital(word) || word.text === ',') &&
    and > 0 &&
    list.slice(0, and).every((word, at) => word.text === ',' || (isCapital(word) && isFieldEnd(at))) &&
    isCapital(last)
  );
}

/** Whether a comma is one inside the name of a body that is no ministry. */
export const joinsBody = (words: readonly Word[], comma: number): boolean =>
  listsTrades(words, comma) || partsSeat(words, comma) || joinsPartners(words, comma);

/** What ends the name of a firm of one or two. */
const ENDS_OF_FIRMS = /^(?:associates|brothers|co|company|daughters|partners|sons)$/;

/** Those who have no field: "Chief Executive, | Pike, Lind & Cole", but "Chief Scientific Officer, | MedTech, Corbel & Lind". */
const OF_NO_FIELD =
  /^(?:attorney|ceo|chair(?:man|woman|person)?|executive|founder|lawyer|partner|solicitor|spokes\p{L}+)$/u;

/** "Pike, | Lind & Cole": the comma in a firm of three partners, told by its sign. */
function joinsPartners(words: readonly Word[], comma: number): boolean {
  const [own, second, sign, third] = [comma - 1, comma + 1, comma + 2, comma + 3].map((at) => words[at]);
  const isName = (word: Word | undefined): boolean =>
    word !== undefined &&
    isCapital(word) &&
    !GIVEN_NAMES.has(word.norm) &&
    !isField(word) &&
    !isRoleWord(word) &&
    !ENDS_OF_FIRMS.test(word.norm);
  // "Johnson & Johnson" is whole.
  const isFirm = sign?.text === '&' && second?.norm !== third?.norm && [own, second, third].every(isName);
  if (!isFirm || isNation(own?.text ?? '')) return false;
  const before = words[comma - 2];
  if (before?.text === ',') return OF_NO_FIELD.test(words[comma - 3]?.norm ?? '');
  // "Head of Advocacy, Halden & Pike"
  const isOfOffice = before?.norm === 'of' && FIRM_OFFICES.has(words[comma - 3]?.norm ?? '');
  return !isCapital(before) && !isOfOffice;
}

/** "Marlow, | Va.-based Corbel", "Marlow, | British Columbia-based Corbel": a comma in where a body has its seat. */
function partsSeatOfFirm(words: readonly Word[], comma: number): boolean {
  if (!isCapital(words[comma - 1])) return false;
  const land = words.slice(comma + 1, comma + 4);
  const last = land.findIndex(({ norm }) => norm.endsWith('-based'));
  return last >= 0 && land.slice(0, last + 1).every((word) => isCapital(word));
}

/** Whether a comma is one inside the name of an office or of a body, or inside its seat. */
export const joinsName = (words: readonly Word[], comma: number): boolean =>
  listsPortfolios(words, comma) ||
  listsNations(words, comma) ||
  partsCampus(words, comma) ||
  listsFields(words, comma) ||
  listsFieldsBefore(words, comma) ||
  partsSeatOfFirm(words, comma) ||
  joinsBody(words, comma);

/** What the list of a school's or faculty's subjects ends in: "Biological, Earth & Environmental | Sciences". */
const SCIENCES = /^(?:arts|engineering|humanities|medicine|sciences?|studies|technology)$/;

/** The most words that a body's name has between "of" and a comma, or between that and "and". */
const TRADES = 8;

/** "the National Union of Rail, | Maritime and Transport Workers": a comma in the list of what a body is of. */
function listsTrades(words: readonly Word[], comma: number): boolean {
  const of = words.findLastIndex(({ norm }, at) => at < comma && /^(?:of|for)$/.test(norm));
  const body = words[of - 1];
  const and = words.findIndex(({ norm }, at) => at > comma && /^(?:and|&)$/.test(norm));
  if (of < 1 || comma - of > TRADES + 1 || and < 0 || and - comma > TRADES + 1) return false;
  const isBody = body !== undefined && isCapital(body) && BODY_KINDS.has(body.norm) && !isRoleWord(body);
  const isTrade = (word: Word): boolean =>
    word.text === ',' ||
    (isCapital(word) &&
      !word.possessive &&
      !isRoleWord(word) &&
      !GIVEN_NAMES.has(word.norm) &&
      !LEGAL_FORMS.has(word.norm) &&
      !isNation(word.text));
  // "Centre for Climate, Health, and | the | Global Environment"
  const isTold = words[and + 1]?.norm === 'the';
  const last = words.slice(and + 1, and + 4).filter(({ norm }) => norm !== 'the');
  const listed = [...words.slice(of + 1, and), ...last.slice(0, 1)];
  const isFields = listed.slice(0, -1).every((word) => word.text === ',' || isField(word));
  const isLearnt = last.some(({ norm }) => SCIENCES.test(norm));
  // "the University of Lorne, Marlow and Kells" are several.
  const isPlaces =
    /^(?:university|college|bank|bishop|mayor|city|district|museum)$/.test(body?.norm ?? '') ||
    (body?.norm === 'school' && !isLearnt);
  return (
    isBody &&
    !isPlaces &&
    last.length > 0 &&
    (!isTold || (isFields && last.slice(0, 2).some((word) => isField(word)))) &&
    listed.every((word) => isTrade(word))
  );
}
