import type { AnnotatedText, ArticleText, TextSpan } from '../../model.ts';
import type { Cast } from '../cast/cast.ts';
import type { Entity } from '../cast/entity.ts';
import { addOffice } from '../cast/offices.ts';
import { readTitle } from '../mentions/read-title.ts';
import { HONORIFICS, isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import type { FullNames } from '../names/full-names.ts';
import type { Part } from '../mention.ts';
import { initials } from '../mentions/body-names.ts';
import { compareNames, nameWords } from '../mentions/compare-names.ts';
import { interviewed, witnesses } from '../../text/interviewed.ts';
import { peopleIn } from '../../text/people-by-form.ts';
import { firstFrom } from '../../text/places.ts';
import { readOnce } from '../../text/read-once.ts';
import { type Label, readLabel, titleCase } from '../mentions/read-label.ts';
import { wordsOf } from '../../text/words.ts';

/** How far into a text, in UTF-16 units, an interview says with whom it is. */
const OPENING = 400;
/** And how far it introduces them. */
const INTRODUCTION = 1500;

/** A turn's label and its first words, and what of the article helps to tell whose it is. */
export interface LabelContext {
  readonly cast: Cast;
  readonly text: AnnotatedText;
  /** The names of two words and more in it. */
  readonly names: FullNames;
}

/** The speaker of a transcript's turn: a person of the cast, one whose full name the text gives, or a part. */
export function labelled(context: LabelContext, span: TextSpan, turn: TextSpan): Entity {
  const { cast, text, names } = context;
  const place = span.start;
  const label = readLabel(span);
  if (label.plain === 'q' && label.asker === undefined)
    return cast.other('Question', 'question', false, place);
  if (label.plain === 'a') return interviewee(context, span, turn);
  const initialled = byInitials(context, label.text, place);
  if (initialled !== undefined) return cast.see(initialled, place);
  if (label.name === '') {
    const known =
      holder(context, label.plain, place) ??
      host(cast, text, label.plain, place) ??
      inHeadingAs(cast, text, label.plain, place);
    if (known !== undefined && /^(?:the )?chair/.test(label.plain)) known.affiliation ??= committeeOf(text);
    const part = titleCase(label.text.replace(/^(?:The|An?) /i, ''));
    return known ?? cast.other(part, label.plain, false, place);
  }
  const gender = label.titles.map((title) => HONORIFICS.get(title)).find((found) => found !== undefined);
  const titles = label.titles.map((title) => RANKS.get(title)?.toLowerCase() ?? title);
  const wanted = nameWords(label.name);
  const full = names.find(wanted);
  const known = cast.findPerson(wanted, place, { titles, ...(gender === undefined ? {} : { gender }) })?.name;
  const isOrganisation = titles.length === 0 && isAcronym(label.name, text.article.text);
  const own = isOrganisation ? label.name : titleCase(label.name);
  const name = longest([known, full === undefined ? full : titleCase(full), own]);
  const { role } = label;
  const entity = cast.person(
    {
      kind: 'person',
      name,
      titles,
      ...(gender === undefined ? {} : { gender }),
      ...(role === undefined ? {} : { role, head: headOf(role) }),
      ...organisationOf(text, label),
    },
    place,
  );
  const inHeading = titleInHeading(text, entity.name);
  // "COMMISSIONER QUILL" of a briefing "by Energy Commissioner Tomas Quill"
  if (entity.role === undefined || inHeading.role?.endsWith(` ${entity.role}`) === true)
    addOffice(entity, inHeading);
  if (entity.affiliation === undefined) introduce(text, entity, turn);
  return entity;
}

/** "Foreign Ministry Spokesperson Mao Lin’s Press Conference": what a heading calls somebody before the name. */
function titleInHeading({ article, tokens }: AnnotatedText, name: string): Part {
  const place = article.text.slice(0, OPENING).indexOf(name);
  if (place < 0) return {};
  const end = firstFrom(tokens, place, ({ start }) => start);
  let first = end;
  const word = (at: number): string => tokens[at]?.text ?? '';
  while (first > 0 && isOfTitle(word(first - 1), word(first - 2))) first -= 1;
  const words = wordsOf(tokens, first, end);
  return words.every(isHonorific) ? {} : readTitle(article.text, words);
}

/** Whether a word is of the title behind it: "Interview With | Energy Commissioner", "Transcript of | Commissioner", "Minister of Energy". */
const isOfTitle = (word: string, before: string): boolean =>
  /^(?:of|for)$/.test(word)
    ? ROLE_NOUNS.has(before.toLowerCase())
    : /^(?:\p{Lu}|(?:and|&)$)/u.test(word) && !/^(?:An?|By|From|To|With)$/.test(word);

/** "Press Briefing by Press Secretary Dana Whitfield": who holds in the heading the office that a label is. */
function inHeadingAs(cast: Cast, text: AnnotatedText, plain: string, place: number): Entity | undefined {
  const heading = text.article.text.slice(0, OPENING).split('\n\n')[0] ?? '';
  const role = ` ${plain.replace(/^the /, '')} `;
  if (!ROLE_NOUNS.has(role.trim().split(' ').at(-1) ?? '')) return undefined;
  const at = heading.toLowerCase().indexOf(role);
  const from = at + role.length;
  const person = at < 0 ? undefined : peopleIn(heading.slice(from), from).find(({ start }) => start === from);
  if (person === undefined) return undefined;
  const name = heading.slice(person.start, person.end);
  const entity = cast.person({ kind: 'person', name }, place);
  if (entity.role === undefined) addOffice(entity, titleInHeading(text, name));
  return entity;
}

/** "LF" of Lena Frost, who has spoken under her name, signs, or is told of in the opening. */
function byInitials({ cast, text }: LabelContext, label: string, place: number): Entity | undefined {
  if (!/^\p{Lu}{2,3}$/u.test(label)) return undefined;
  const letters = label.toLowerCase();
  const found = cast.people.filter(({ words }) => initials(words) === letters);
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  const { text: words, metadata } = text.article;
  const opening = `${metadata.byline?.value ?? ''}\n${words.slice(0, Math.min(place, INTRODUCTION))}`;
  const told = peopleIn(opening, 0).map(({ start, end }) => opening.slice(start, end));
  const [name, ...others] = new Set(told.filter((own) => initials(nameWords(own)) === letters));
  return name === undefined || others.length > 0 ? undefined : cast.person({ kind: 'person', name }, place);
}

/** The name of the most words; the first where several have as many. */
function longest(names: readonly (string | undefined)[]): string {
  const count = (name: string): number => nameWords(name).length;
  return names.reduce<string>(
    (best, name) => (name !== undefined && count(name) > count(best) ? name : best),
    '',
  );
}

const headOf = (role: string): string =>
  role
    .toLowerCase()
    .replace(/\s(?:of|for|to|at)\s.*/, '')
    .split(' ')
    .at(-1) ?? '';

/** Whether a label in capitals is an organisation's short name: "AFP". */
function isAcronym(name: string, text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(name) && !text.includes(titleCase(name));
}

function organisationOf(
  text: AnnotatedText,
  { organisation }: Pick<Label, 'organisation'>,
): Pick<Part, 'affiliation'> {
  if (organisation === undefined) return {};
  const placeOf = ({ start }: { readonly start: number }): number => start;
  const first = firstFrom(text.tokens, organisation.start, placeOf);
  const words = wordsOf(text.tokens, first, firstFrom(text.tokens, organisation.end, placeOf));
  return words.length === 0 ? {} : { affiliation: words };
}

/** The person whose part or role the label is, where the text names one: "THE PRESIDENT", "Chair". */
function holder({ cast, text }: LabelContext, plain: string, place: number): Entity | undefined {
  const role = plain.replace(/^the /, '');
  const { people } = cast;
  const exact = people.filter((entity) =>
    entity.offices.some((office) => office.role.toLowerCase() === role),
  );
  const named = exact.findLast((entity) => (entity.places[0] ?? Infinity) <= place) ?? exact[0];
  if (named !== undefined) return named;
  // "the Minister" is the one minister there.
  const kin = people.filter((entity) => entity.offices.some((office) => office.head === role));
  if (kin.length === 1 || !role.startsWith('chair')) return kin.length === 1 ? kin[0] : undefined;
  return presiding(cast, text.article.text, place);
}

/** Who took the chair, as minutes say it: "Deputy Ana Rao took the Chair", "Ana Rao in the chair", "presided". */
function presiding(cast: Cast, text: string, place: number): Entity | undefined {
  const told =
    /((?:\p{Lu}[\p{L}.’'-]{0,40} ){1,5})(?:took the chair|in the chair|presided|presiding|chaired the|was in the chair|occupied the chair)/iu.exec(
      text,
    );
  const [, who = ''] = told ?? [];
  const name = readLabel({ start: 0, end: who.length, text: who.trim() }).name;
  if (name === '' || name === name.toLowerCase()) return undefined;
  const known = cast.findPerson(nameWords(name), place);
  return cast.person(
    { kind: 'person', name: known?.name ?? name, role: 'Chair', head: 'chair' },
    told?.index ?? place,
  );
}

/** The kinds of talk that a headline may name with whoever gives it. */
const TALK =
  '(?:[\\p{L}-]+ ){0,3}(?:Press|News|Briefing|Remarks|Conference|Interview|Statement|Speech|Address|Q&A)';
const HOSTED = new RegExp(
  `((?:[\\p{Lu}&][\\p{L}.&-]*[ ]|(?:of|for|and|the)[ ]){1,9}[\\p{Lu}][\\p{L}.-]*)['’]s? ${TALK}`,
  'u',
);

/** "Foreign Ministry Spokesperson Mao Lin’s Regular Press Conference": whose briefing a headline says it is. */
function host(cast: Cast, { article }: AnnotatedText, plain: string, place: number): Entity | undefined {
  const [, whole = ''] = HOSTED.exec(article.text.slice(0, OPENING)) ?? [];
  const words = whole.split(' ');
  const head = words.findLastIndex((word) => word.toLowerCase() === plain.replace(/^the /, ''));
  const name = words.slice(head + 1).join(' ');
  if (head < 0 || !/^\p{Lu}/u.test(name)) return undefined;
  const role = words.slice(0, head + 1).join(' ');
  return cast.person({ kind: 'person', name, role, head: plain }, place);
}

const COMMITTEE =
  /^(?:The )?((?:\p{Lu}[\p{L}’'-]*[ ]){0,4}(?:Subcommittee|Committee|Sub-Committee|Commission|Council|Board|Panel)(?: (?:on|of|for|and|the|&|\p{Lu}[\p{L}’'-]*))*)$/mu;

/** The committee that a line of the heading names, whose chair presides. */
function committeeOf(text: AnnotatedText): Part['affiliation'] {
  const found = COMMITTEE.exec(text.article.text.slice(0, OPENING));
  const [whole = '', name = ''] = found ?? [];
  if (found === null) return undefined;
  const start = found.index + whole.indexOf(name);
  return organisationOf(text, { organisation: { start, end: start + name.length, text: name } }).affiliation;
}

/** Who answers in an interview: who was sworn in, or whom the text's opening names. */
function interviewee(context: LabelContext, span: TextSpan, turn: TextSpan): Entity {
  const { cast, text } = context;
  const place = span.start;
  const sworn = witnessesIn(text.article).findLast((witness) => witness.place < place);
  const name = sworn?.name ?? nameInOpening(text.article, place);
  if (name !== undefined) return labelled(context, { ...span, text: name }, turn);
  return onlyPerson(cast, text.article.text, place) ?? cast.other('Answer', 'answer', false, place);
}

const witnessesIn = readOnce(({ text }: ArticleText) => witnesses(text));

/** The text before the first question, as far as introductions go. */
function openingOf(text: string, place: number): string {
  const head = text.slice(0, Math.min(place, INTRODUCTION));
  const first = head.search(/\n\W*Q\w*[.:]/);
  return first < 0 ? head : head.slice(0, first);
}

/** What tells that questions were put to somebody; a list of frequently asked ones was put to nobody. */
const INTERVIEWS =
  /\b(?:spoke|speaks|talk(?:s|ed| to| with)|sat down|caught up|interview|introducing|meet|had to say|asked (?:him|her|them|\p{Lu}))\b/iu;

/** Whom the opening says that it interviews; of frequently asked questions nobody is. */
function nameInOpening({ text, metadata }: ArticleText, place: number): string | undefined {
  const opening = openingOf(text, place);
  const found = interviewed(opening, metadata.byline?.value);
  if (found === undefined) return undefined;
  const isOne = INTERVIEWS.test(opening) || isTalk(text.slice(opening.length, opening.length + TALK_LENGTH));
  return isOne ? opening.slice(found.start, found.end) : undefined;
}

/** The only person whom the opening of an interview names. */
function onlyPerson(cast: Cast, text: string, place: number): Entity | undefined {
  const opening = openingOf(text, place);
  if (!INTERVIEWS.test(opening)) return undefined;
  const named = cast.people.filter(
    ({ words, places }) => words.length > 1 && (places[0] ?? Infinity) < opening.length,
  );
  const isOne = isTalk(text.slice(opening.length, opening.length + TALK_LENGTH));
  return named.length === 1 && isOne ? named[0] : undefined;
}

/** How much of the questions and answers is looked at for "I". */
const TALK_LENGTH = 20_000;

/** Whether answers say "I", and no question does: "Q: Can I bring a dog?" is asked of nobody. */
const isTalk = (talk: string): boolean =>
  /\bI\b(?!\.)/.test(talk) && !talk.split('\n').some((line) => /^\W*Q\w*:.*\bI\b(?!\.)/.test(line));

/** "Hana Ruiz, Island Broadcasting. Does your office …": who asks names the organisation first. */
function introduce(text: AnnotatedText, entity: Entity, turn: TextSpan): void {
  const opening =
    /^(?:Thank you[.,!] |Hello[.,!] |Hi[.,!] |Yes[.,] )?(?:I[’']m |This is |My name is )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4})(?:,| with| from| of| for| at)(?: with| from| of| for)? (?:the )?(\p{Lu}[^.,?!]{1,50})[.,]/u.exec(
      turn.text.slice(0, 130),
    );
  const [, name, organisation] = opening ?? [];
  if (name === undefined || organisation === undefined || compareNames(nameWords(name), entity.words) === 0)
    return;
  if (!organisation.split(' ').every((word) => /^(?:\p{Lu}|of|the|and|for|&)/u.test(word))) return;
  const start = turn.start + turn.text.indexOf(organisation, opening?.[0].indexOf(name) ?? 0);
  entity.affiliation = organisationOf(text, {
    organisation: { start, end: start + organisation.length, text: organisation },
  }).affiliation;
}
