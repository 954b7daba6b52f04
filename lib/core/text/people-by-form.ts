import { BODY_KINDS } from '../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ROLE_NOUNS } from '../lexicon/role-words.ts';
import type { Span } from '../model.ts';

/** A run of words with capitals: "Energy Commissioner Tomas Quill", "Dr. Ana de Rao". */
export const RUN =
  /\p{Lu}[\p{L}.’'-]*(?:[ ](?:(?:de|da|van|von|der|bin|al|el|la|le)[ ])?\p{Lu}[\p{L}.’'-]*)*/gu;
/** What in a headline's capitals ends a name. */
const BEHIND_NAME =
  /[ ](?:About|Answers|After|And|As|At|Discusses|Explains|For|From|In|Interviews|On|Of|Reflects|Says|Shares|Speaks|Talks|Tells|To|With|Who)(?![\p{L}])/u;
/** What the headline of an interview says of itself, and is in no name. */
export const INTERVIEW_HEADLINE =
  /\b(?:Q ?&(?:amp;)? ?A|Interview|Conversation|Questions|Minutes|Lunch|Coffee|Breakfast|Dinner|Chat|Meet|Introducing|Ask)\b/iu;

/** Names of people, by their form: a given name and what follows, else two words and more that name no body or office; none that "The" opens. `at` is where the words begin. */
export function peopleIn(words: string, at: number): Span[] {
  return [...words.matchAll(RUN)].flatMap(({ 0: run, index }): Span[] => {
    const opens = /\b[Tt]he $/.test(words.slice(0, index));
    let from = 0;
    return run.split(BEHIND_NAME).flatMap((piece): Span[] => {
      const begin = run.indexOf(piece, from);
      from = begin + piece.length;
      const person = personIn(piece.replace(/(?:['’]s?|(?<=\p{L}{3})\.)$/u, ''), at + index + begin, opens);
      return person === undefined ? [] : [person];
    });
  });
}

function personIn(own: string, at: number, opens: boolean): Span | undefined {
  const parts = own.split(' ');
  const last = (parts.at(-1) ?? '').toLowerCase();
  const given = parts.findIndex((part, n) => n < parts.length - 1 && GIVEN_NAMES.has(part.toLowerCase()));
  const isNone = parts.length < 2 || opens || parts[0] === 'The' || INTERVIEW_HEADLINE.test(own);
  if (given < 0 && (isNone || BODY_KINDS.has(last) || ROLE_NOUNS.has(last))) return undefined;
  // "Press Secretary | Dana Whitfield"
  const office = parts.findLastIndex((part, n) => n < parts.length - 2 && ROLE_NOUNS.has(part.toLowerCase()));
  const lead = /^(?:By|From|With)$/.test(parts[0] ?? '') ? 1 : 0;
  const first = given >= 0 ? given : Math.max(lead, office + 1);
  const skipped = parts.slice(0, first).join(' ').length;
  return { start: at + skipped + (first > 0 ? 1 : 0), end: at + own.length };
}
