import type { Span } from '../model.ts';
import { INTERVIEW_HEADLINE, peopleIn, RUN } from './people-by-form.ts';

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
  if (isAlone && (INTERVIEW_HEADLINE.test(headline) || QUOTED.test(headline.slice(only.end)))) return only;
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

/** Who is sworn in in a court's transcript, in text order. */
export function witnesses(text: string): { readonly name: string; readonly place: number }[] {
  return [...text.matchAll(WITNESS)].map((match) => ({
    name: (match[1] ?? match[2] ?? '').trim(),
    place: match.index,
  }));
}

/** The person that a clause ends with or holds last: "the Kell Institute researcher [Tomas Quill]". */
const lastPerson = (words: string, at: number): Span | undefined => peopleIn(words, at).at(-1);

const surnameOf = (name: string): string => (name.trim().split(' ').at(-1) ?? '').toLowerCase();
const surnamesOf = (headline: string): ReadonlySet<string> =>
  new Set(headline.split(/[^\p{L}’'-]+/u).map((word) => word.toLowerCase().replace(/['’]s$/u, '')));
