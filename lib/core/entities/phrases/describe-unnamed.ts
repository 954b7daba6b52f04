import { TIME_WORDS, UNTELLING_OPENERS } from '../../lexicon/closed-classes.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { isRoleWord } from './phrase-shape.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { PLACES_OF_PEOPLE } from '../../lexicon/scene-nouns.ts';
import { DESCRIPTION_ENDS } from '../../lexicon/phrase-bounds.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';

/** What makes a number an estimate: "approximately 15,000 women". */
const NEARLY = /^(?:about|almost|approximately|around|nearly|over|roughly|some)$/;

/**
 * The words of a description whose head stands at `head`, without where a single person works and which of many are meant:
 * "a packer | at the plant", "a senior official | of the Power Division", "ministries | in six of the states".
 */
export function withoutOrganisation(words: readonly Word[], head: number): readonly Word[] {
  const noun = words[head];
  const joint = words[head + 1];
  const rest = words.slice(head + 2);
  if (noun === undefined || joint === undefined) return words;
  const isPlural = singular(noun) !== noun.norm;
  const isNumber =
    rest[0]?.pos === 'NUM' || /^(?:several|many|most|some|all|both|\d+)$/.test(rest[0]?.norm ?? '');
  if (isPlural) return joint.norm === 'in' && isNumber ? words.slice(0, head + 1) : words;
  const end = rest.findIndex((word) => /^(?:who|which|that|whose|where|speaking|,)$/.test(word.norm));
  const organisation = end < 0 ? rest : rest.slice(0, end);
  // "a diplomat from another state" is told by nothing else.
  if (/^(?:an?|another|one|two|several)$/.test(rest[0]?.norm ?? '')) return words;
  // "a man in the pub" is told by where he is.
  if (/^(?:man|woman|person|resident|member)$/.test(noun.norm)) return words;
  const isPerson = isRoleWord(noun) || PERSONAL.test(noun.norm);
  if (!isPerson || isCapital(noun) || organisation.length < 2) return words;
  const isPlace = /^(?:at|from|in|inside|within)$/.test(joint.norm);
  const isKind = organisation.some((word) => BODY_KINDS.has(word.norm) || /^\p{Lu}{2,}$/u.test(word.text));
  const isBody = isKind || organisation.some((word) => isCapital(word));
  // A "member of one delegation" is one only there.
  const isOf =
    joint.norm === 'of' &&
    isBody &&
    /^(?:official|officer|employee|worker|staffer|engineer|soldier)$/.test(noun.norm);
  // "a social worker in the West Midlands" is told by the place.
  const isRegion = joint.norm === 'in' && isCapital(organisation.at(-1)) && !isKind;
  return (isPlace && !isRegion) || isOf ? words.slice(0, head + 1) : words;
}

/** The phrase without article and number, and without what a relative clause adds. */
export function describeUnnamed(text: string, words: readonly Word[]): string {
  const start = words.findIndex(
    (word, at) =>
      !UNTELLING_OPENERS.has(word.norm) &&
      !(NEARLY.test(word.norm) && words[at + 1]?.pos === 'NUM') &&
      (word.pos !== 'NUM' ||
        words.length === 1 ||
        // "two people familiar with the talks"
        (/^(?:two|three|four|five|six)$/.test(word.norm) && words.length > at + 2) ||
        /^(?:percent|per|pct|%)$/.test(words[at + 1]?.norm ?? '')),
  );
  const own = words.slice(Math.max(0, start));
  const end = own.findIndex((_, at) => at > 0 && endsDescription(own, at));
  // "an inside source"
  const isJoint = own[0]?.pos === 'ADP' && !/^(?:inside|outside)$/.test(own[0].norm);
  if (isJoint) return '';
  // "voters polled | in | November", "nominee | for the | Nov. 8 election"
  let last = end < 0 ? own.length : end;
  while (last > 1 && last < own.length && /^(?:ADP|DET)$/.test(own[last - 1]?.pos ?? '')) last -= 1;
  return textOf(text, own.slice(0, last));
}

/** What a description leaves out at its end: relative clauses, how a document came about, the place at hand. */
function endsDescription(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // "experts | I interviewed"
  if (word.text === 'I') return true;
  // "a report to Tuesday’s meeting"
  // "research | to be released"
  if (word.norm === 'to' && words[at + 1]?.norm === 'be') return true;
  if (word.norm === 'to' && TIME_WORDS.has(words[at + 1]?.norm ?? '')) return true;
  // "a report on Monday", but "minutes of the March meeting"
  if (TIME_WORDS.has(word.norm) && isCapital(word)) return words[at + 1]?.pos !== 'NOUN';
  // "a newly published report"
  const isBefore = words[at - 1]?.pos === 'ADV' && /^(?:ADJ|NOUN|PROPN)$/.test(words[at + 1]?.pos ?? '');
  if (DESCRIPTION_ENDS.has(word.norm)) return !isBefore;
  if (word.norm !== 'in') return false;
  const place = words.slice(at + 1).find((other) => other.pos !== 'DET');
  return PLACES_OF_PEOPLE.has(place?.norm ?? '');
}
