import { ROLE_NOUNS } from './role-words.ts';
import { wordSet } from './word-set.ts';

/** Endings of nouns for people. */
export const PERSONAL =
  /^(?!(?:\p{L}*ment|\p{L}*ation|event|restaurant|plant|moment|percent|parent|initiative|objective|perspective|incentive|committee|coffee|fee|topic|music|public|traffic|clinic|fabric|number|matter|power|paper|summer|winter|letter|order|error|floor|door|river|water|corner|center|centre|chapter|offer|answer|factor|sector|sort|part)$).*(?:er|or|ist|ant|ent|ian|eer|man|woman|ee|ive|ic|ress|person|star|hero|champion|legend|icon|guru|native|mum|mom|dad|lead|head|pro|ace|voice|face|mind|force|figure|survivor|grad|alum|alumna|alumnus)$/u;

/** Whether a noun, singular, is one for a person: somebody's role, or by its ending. */
export const isPersonNoun = (noun: string): boolean => ROLE_NOUNS.has(noun) || PERSONAL.test(noun);

/** Other nouns for people, and for how many of them, singular. */
export const PEOPLE_WORDS = wordSet(
  `anyone audience aunt baby bride cousin crew crowd duke elite everyone female folk folks guest guy handful hawk
  household individual kid lady majority male media men minority number one pair public rest scout self some son soul
  string team those tribe trio twin uncle who widow wife women`,
);
