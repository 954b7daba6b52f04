import { BODY_KINDS } from '../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ROLE_NOUNS } from '../lexicon/role-words.ts';
import type { Span } from '../model.ts';

/** A run of words with capitals: "Energy Commissioner Tomas Quill", "Dr. Ana de Rao". */
const RUN = /\p{Lu}[\p{L}.’'-]*(?:[ ](?:(?:de|da|van|von|der|bin|al|el|la|le)[ ])?\p{Lu}[\p{L}.’'-]*)*/gu;
/** What in a headline's capitals ends a name. */
const BEHIND_NAME =
  /[ ](?:About|Answers|After|And|As|At|Discusses|Explains|For|From|In|Interviews|On|Of|Reflects|Says|Shares|Speaks|Talks|Tells|To|With|Who)(?![\p{L}])/u;
/** Words behind those that tell of an interview, of one clause: "Dr." ends none. */
const CLAUSE = String.raw`((?:[^,.:;?!\n]|(?<=\b\p{Lu}\p{Ll}{0,3})\.(?=\s\p{Lu})){3,100})`;
/** "an interview with Ana Rao", "we spoke to the engineer Ana Rao", "interviewed Ana Rao" */
const OBJECT = new RegExp(
  String.raw`\b(?:[Ii]nterview(?:ed|s)?(?: with)?|[Qq] ?&(?:amp;)? ?[Aa] with|(?:[Ss]poke|[Ss]peaks|[Tt]alked|[Tt]alks|[Tt]alking|[Cc]hatted) (?:to|with)|[Cc]onversation with|(?:[Ss]at|[Ss]its) down with|[Mm]et(?: with)?|(?:[Mm]inutes|[Ll]unch|[Cc]offee|[Bb]reakfast|[Dd]inner|[Cc]hat|[Ww]ord) with|[Cc]aught up with|[Qq]uestions (?:for|to|with)|[Aa]sks?|[Aa]sked|[Ii]ntroducing|[Mm]eet)(?: (?:\.{3}|…))?[ ]${CLAUSE}`,
  'gu',
);
/** "Ana Rao spoke to The Sentinel", "Ana Rao, who builds bridges, tells us", "Ana Rao sat for an interview" */
const SUBJECT = new RegExp(
  String.raw`(?:^|(?<=[.?!\n]\s?))((?:[^.?!\n]|(?<=\b\p{Lu}\p{Ll}{0,3})\.(?=\s\p{Lu})){3,160}?)\b(?:(?:spoke|speaks|talked|talks|chatted) (?:to|with|about)|tells|told|explains|discusses|reflects|answers|answered|shares|looks back|s[ai]ts? down (?:with|for)|sat for|caught up with|met(?: with)?)\b`,
  'gu',
);
/** "Tomas Quill: ‘Nobody will pay more’" */
const QUOTED = /^:\s["'“‘]/u;
/** "She spoke to Joana Vila", of whom a sentence before named. */
const PRONOUN =
  /(?<=[.!?\n]\s?)(?:He|She|They) (?:spoke|speaks|talked|talks|sat down|met)\b[^.?!\n]{0,40}?\b(?:to|with)\b/u;
/** "The Quay spoke to him" */
const WHOM =
  /\b(?:(?:spoke|speaks?|talk(?:ed|s)?|chat(?:ted)?) (?:to|with)|s[ai]t down with|ca(?:tch|ught) up with|me?et(?: with)?|asked|interview(?:ed)?) (?:him|her|them)\b/u;
/** "By Ada Roe", "Interview: Ada Roe", "The Quay’s Ada Roe": who asks. */
const ASKER = new RegExp(
  String.raw`(?:\b(?:[Bb]y|[Ww]ords|[Pp]hotos?|[Pp]hotographs|[Pp]hotography):?|(?<=\n)Interview(?:er)?:|[’']s?) (${RUN.source})`,
  'gu',
);
/** What a headline says of itself. */
const IN_HEADLINE =
  /\b(?:Q ?&(?:amp;)? ?A|Interview|Conversation|Questions|Minutes|Lunch|Coffee|Breakfast|Dinner|Chat|Meet|Introducing|Ask)\b/iu;
/** Who gives evidence: "TOMAS QUILL, having been first duly sworn", "Deposition of Tomas Quill" */
const WITNESS = new RegExp(
  String.raw`(?:\b(?:Deposition|Testimony) of |\bDEPOSITION OF |\bTESTIMONY OF )(${RUN.source})|(?:^|(?<=\n))(${RUN.source}),\s[^.]{0,160}?\b(?:duly sworn|called as a witness)\b`,
  'gu',
);

/** Whether an opening says that somebody was interviewed. */
export const IS_INTERVIEW =
  /\b(?:minutes with|interview(?:ed|s)?|q ?&(?:amp;)? ?a|spoke|speaks|talked|talks|talking|conversation|sat down|sits down|caught up|questions|tells us|met|asked (?:him|her|them))\b/i;

/**
 * Whom the opening of an interview, up to its first question, says that it interviews: the words of the name. Undefined where it names
 * nobody, or two of whom nothing tells who asks: the headline's own is who answers, whoever signs (`byline`) is not.
 */
export function interviewed(opening: string, byline = ''): Span | undefined {
  const asker = [
    ...[...opening.matchAll(ASKER)].map((match) => surnameOf(match[1] ?? '')),
    ...peopleIn(byline, 0).map(({ start, end }) => surnameOf(byline.slice(start, end))),
    ...peopleIn(opening, 0)
      .filter(({ start, end }) => isOfPaper(opening.slice(start - 5, start), opening.slice(end, end + 12)))
      .map(({ start, end }) => surnameOf(opening.slice(start, end))),
  ];
  const named = (span: Span | undefined): Span | undefined =>
    span === undefined || asker.includes(surnameOf(opening.slice(span.start, span.end))) ? undefined : span;
  const headline = opening.slice(0, (opening.indexOf('\n') + 1 || opening.length + 1) - 1);
  const inHeadline = peopleIn(headline, 0).filter((person) => named(person) !== undefined);
  const isTold = (span: Span): boolean =>
    surnamesOf(headline).has(surnameOf(opening.slice(span.start, span.end)));
  const [only, ...others] = inHeadline;
  const isAlone = only !== undefined && others.length === 0;
  if (isAlone && (IN_HEADLINE.test(headline) || QUOTED.test(headline.slice(only.end)))) return only;
  const object = [...opening.matchAll(OBJECT)].flatMap(
    (match) =>
      named(lastPerson(match[1] ?? '', match.index + match[0].length - (match[1] ?? '').length)) ?? [],
  )[0];
  const subjects = [...opening.matchAll(SUBJECT)].map((match) =>
    peopleIn(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? '')),
  );
  const subject = subjects.flatMap((people) => named(people.at(-1)) ?? [])[0];
  // "Tomas Quill and his deputy, Dana Whitfield, answered": two answer.
  const areTwo = subjects.some(
    ([one, other]) => other !== undefined && /\band\b/.test(opening.slice(one?.end, other.start)),
  );
  if (areTwo) return undefined;
  const pronoun = PRONOUN.exec(opening) ?? WHOM.exec(opening);
  const introduced = pronoun === null ? [] : peopleIn(opening.slice(0, pronoun.index), 0);
  const who = introduced.find((person) => named(person) !== undefined);
  if (who !== undefined) return who;
  if (object !== undefined && subject !== undefined) {
    const told = [object, subject].filter(isTold);
    return told.length === 1 ? told[0] : undefined;
  }
  if (object !== undefined || subject !== undefined) return object ?? subject;
  return isAlone && peopleIn(opening, 0).every((person) => isTold(person) || named(person) === undefined)
    ? only
    : undefined;
}

/** "sat down with | Ada Roe | of The Quay" */
const isOfPaper = (before: string, behind: string): boolean =>
  /\b(?:to|with|from) $/.test(before) && /^(?: of|,) The \p{Lu}/u.test(behind);

/** Who is sworn in up to a place of a court's transcript, the last one. */
export function witnesses(text: string): { readonly name: string; readonly place: number }[] {
  return [...text.matchAll(WITNESS)].map((match) => ({
    name: (match[1] ?? match[2] ?? '').trim(),
    place: match.index,
  }));
}

/** The person that a clause ends with or holds last: "the Kell Institute researcher [Tomas Quill]". */
const lastPerson = (words: string, at: number): Span | undefined => peopleIn(words, at).at(-1);

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
  const isNone = parts.length < 2 || opens || parts[0] === 'The' || IN_HEADLINE.test(own);
  if (given < 0 && (isNone || BODY_KINDS.has(last) || ROLE_NOUNS.has(last))) return undefined;
  // "Press Secretary | Dana Whitfield"
  const office = parts.findLastIndex((part, n) => n < parts.length - 2 && ROLE_NOUNS.has(part.toLowerCase()));
  const lead = /^(?:By|From|With)$/.test(parts[0] ?? '') ? 1 : 0;
  const first = given >= 0 ? given : Math.max(lead, office + 1);
  const skipped = parts.slice(0, first).join(' ').length;
  return { start: at + skipped + (first > 0 ? 1 : 0), end: at + own.length };
}

const surnameOf = (name: string): string => (name.trim().split(' ').at(-1) ?? '').toLowerCase();
const surnamesOf = (headline: string): ReadonlySet<string> =>
  new Set(headline.split(/[^\p{L}’'-]+/u).map((word) => word.toLowerCase().replace(/['’]s$/u, '')));
