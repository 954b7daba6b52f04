import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { PORTFOLIO_WORDS } from '../../lexicon/role-words.ts';
import { isCapital, joinedText, type Word } from '../../text/words.ts';

/** Bodies and offices that are named by a list of what they are for. */
const LISTING =
  /^(?:ministry|department|minister|secretary|committee|bureau|union|association|federation|society|institute|academy|council|commission|office|directorate|faculty|school)$/;

/** Whether a comma stands inside the name of a body. */
export const isInBodyName = (words: readonly Word[], comma: number): boolean =>
  listsPortfolios(words, comma) || partsCampus(words, comma);

/** "the Ministry of Investment, | Trade and Industry", "Union of Rail, | Maritime and Transport Workers" */
function listsPortfolios(words: readonly Word[], comma: number): boolean {
  const [first, and, ...rest] = words.slice(comma + 1, comma + 5);
  const [last] = rest[0]?.norm === 'the' ? rest.slice(1) : rest;
  const body = words.findLastIndex((word, at) => at < comma && LISTING.test(word.norm));
  return (
    body >= 0 &&
    /^(?:of|for)$/.test(words[body + 1]?.norm ?? '') &&
    words.slice(body + 2, comma).every((word) => isCapital(word) || word.text === ',') &&
    isCapital(first) &&
    PORTFOLIO_WORDS.has(first?.norm ?? '') &&
    /^(?:and|&)$/.test(and?.norm ?? '') &&
    isCapital(last)
  );
}

/** Words that towns of two words open with. */
const OPENS_TOWN = /^(?:chapel|college|las|los|new|san|santa|st)$/;

/** "the University of California, | Berkeley": the town of a university that has several, with nothing but a comma behind it. */
function partsCampus(words: readonly Word[], comma: number): boolean {
  const university = words.findLastIndex(({ norm }, at) => at < comma && norm === 'university');
  const whole = words.slice(university + 2, comma);
  const rest = words.slice(comma + 1);
  const stop = rest.findIndex(({ text }) => text === ',');
  const town = stop < 0 ? rest : rest.slice(0, stop);
  const isTown = town.length === 1 || (town.length === 2 && OPENS_TOWN.test(town[0]?.norm ?? ''));
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
