import { readOnce } from '../../text/read-once.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NO_ISSUERS } from '../../lexicon/document-words.ts';
import type { AnnotatedText } from '../../model.ts';
import { firstFrom } from '../../text/places.ts';
import { isCapital, type Word, wordsOf } from '../../text/words.ts';
import { placesOfName } from '../phrases/places-of-name.ts';
import type { Entity } from './entity.ts';
import { openingOrganisation } from './opening-organisation.ts';
import { sentenceAt } from './scene.ts';

/** The longest line that tells whom the lines below it are about, in words. */
const LONGEST = 8;
/** Offices that are held in a firm or association, be it without a word of which. */
const IN_FIRM =
  /\b(?:chief executive|managing director|general manager|ceo|cfo|coo|cto|cmo|chairman|chairwoman|founder|vice[- ]president|svp|evp|vp|president and|president &|director of|head of|spokesman|spokeswoman|spokesperson)\b/i;
/** "Chief Works Officer" */
const isChiefOfficer = (role: string): boolean => /\bchief\b/i.test(role) && /\bofficer\b/i.test(role);

/**
 * The firm that a release is by, for an office that firms have; undefined in a sentence that opens with another: "On the work with
 * the Lakes Mission, CEO Ana Rao says".
 */
function firmOfRelease(text: AnnotatedText, role: string, place: number): readonly Word[] | undefined {
  const opening = text.tokens[sentenceAt(text, place)?.firstToken ?? -1];
  if (!(IN_FIRM.test(role) || isChiefOfficer(role)) || opening?.pos === 'ADP') return undefined;
  return firmToldOf(text);
}

/** "About Corbel Foods": the firm that the last lines of a text tell of; undefined where none or several are told of. */
const firmToldOf = readOnce((text: AnnotatedText): readonly Word[] | undefined => {
  const told = text.article.blocks.flatMap(({ start, end }) => {
    const first = firstFrom(text.tokens, start, (token) => token.start);
    if (text.tokens[first]?.norm !== 'about') return [];
    const last = firstFrom(text.tokens, end, (token) => token.start);
    const words = wordsOf(text.tokens, first + 1, last).filter(({ text: own }) => own !== ':');
    return words.length < LONGEST ? [words[0]?.norm === 'the' ? words.slice(1) : words] : [];
  });
  const [name] = told;
  return told.length === 1 && name !== undefined && isFirm(text, name) ? name : undefined;
});

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
    name.every((word) => isCapital(word) || /^(?:of|for|and|&|the|in)$/.test(word.norm)) &&
    !name.some(({ norm }) => NO_ISSUERS.has(norm)) &&
    !GIVEN_NAMES.has(first.norm);
  return (
    isName &&
    placesOfName(article.text.slice(0, first.start).toLowerCase(), first.text.toLowerCase()).length > 1
  );
}
