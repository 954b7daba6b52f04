import { LABEL_WORDS } from '../attribution/label-words.ts';
import type { TextSpan } from '../model.ts';
import type { Cast, Entity } from './cast.ts';
import { HONORIFICS, RANKS } from './honorifics.ts';
import { compareNames, nameWords } from './names.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './role-words.ts';

/** How far into a text, in UTF-16 units, an interview says with whom it is. */
const OPENING = 400;

/** A turn's label and its first words, and what of the article helps to tell whose it is. */
export interface LabelContext {
  readonly cast: Cast;
  /** The article's text. */
  readonly text: string;
  /** The names of two words and more in it. */
  readonly names: readonly string[];
}

/** The speaker of a transcript's turn: a person of the cast, one whose full name the text gives, or a part. */
export function labelled({ cast, text, names }: LabelContext, label: TextSpan, turn: TextSpan): Entity {
  const place = label.start;
  const [own = '', ...rest] = label.text.replace(/\s*[([].*$/, '').split(/,\s*/);
  const part = own.trim();
  const plain = part
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, '')
    .trim();
  if (plain === 'q') return cast.other('Question', 'question', false, place);
  if (plain === 'a') return interviewee(cast, text, place);
  const words = part.split(/\s+/);
  const named = words.findIndex((word) => !isTitle(word));
  const name = named < 0 ? '' : words.slice(named).join(' ');
  if (LABEL_WORDS.has(plain) || name === '') {
    return holder(cast, plain) ?? cast.other(titleCase(part), plain, false, place);
  }
  const titles = words.slice(0, named).map((word) => norm(word));
  const gender = titles.map((title) => HONORIFICS.get(title)).find((found) => found !== undefined);
  const wanted = nameWords(name);
  const full = names.find((other) => compareNames(wanted, nameWords(other)) >= 2);
  const known = cast.findPerson(wanted, place, gender)?.name ?? full;
  const role = roleOf(titles) ?? (rest[0] === undefined ? undefined : titleCase(rest.join(', ')));
  const entity = cast.person(
    {
      kind: 'person',
      name: known ?? (isAcronym(name, text) ? name : titleCase(name)),
      ...(gender === undefined ? {} : { gender }),
      ...(role === undefined ? {} : { role, head: role.toLowerCase().split(' ').at(-1) ?? '' }),
    },
    place,
  );
  if (entity.affiliation === undefined) introduce(entity, turn);
  return entity;
}

/** Whether a label in capitals is a house's short name: "AFP". */
function isAcronym(name: string, text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(name) && !text.includes(titleCase(name));
}

const norm = (word: string): string => word.toLowerCase().replaceAll('.', '');

function isTitle(word: string): boolean {
  const plain = norm(word);
  return (
    plain === 'the' ||
    HONORIFICS.has(plain) ||
    RANKS.has(plain) ||
    ROLE_NOUNS.has(plain) ||
    ROLE_MODIFIERS.has(plain)
  );
}

/** The role that a label's titles tell of: "COL." is Colonel, "DEPUTY SECRETARY" as it stands. */
function roleOf(titles: readonly string[]): string | undefined {
  const own = titles.filter(
    (title) => title !== 'the' && (!HONORIFICS.has(title) || ROLE_NOUNS.has(title)) && title !== 'dr',
  );
  const [only] = own;
  if (only === undefined) return undefined;
  return (own.length === 1 ? RANKS.get(only) : undefined) ?? titleCase(own.join(' ').toUpperCase());
}

/** The person whose role the label is, where the text names one: "THE PRESIDENT". */
function holder(cast: Cast, plain: string): Entity | undefined {
  const role = plain.replace(/^the /, '');
  return cast.entities.find((entity) => entity.kind === 'person' && entity.role?.toLowerCase() === role);
}

/** Who answers in an interview: whom the text opens by naming. */
function interviewee(cast: Cast, text: string, place: number): Entity {
  const [, whom] = /interview(?:ed)? with (?:the )?([^,.:;\n]{3,60})/i.exec(text.slice(0, OPENING)) ?? [];
  if (whom === undefined) return cast.other('Answer', 'answer', false, place);
  const known = cast.findPerson(nameWords(whom), place) ?? holder(cast, whom.toLowerCase());
  return known ?? cast.other(whom.trim(), whom.toLowerCase(), false, place);
}

/** "Hana Ruiz, Island Broadcasting. Does your office …": who asks names the house first. */
function introduce(entity: Entity, turn: TextSpan): void {
  const opening =
    /^(?:Thank you[.,!] |Hello[.,!] |Hi[.,!] |Yes[.,] )?(\p{Lu}[^.,?!]{2,40}),? (?:with |from |of |for )?(?:the )?(\p{Lu}[^.,?!]{1,50})[.,]/u.exec(
      turn.text.slice(0, 130),
    );
  const [, name, house] = opening ?? [];
  if (name === undefined || house === undefined || compareNames(nameWords(name), entity.words) === 0) return;
  if (!house.split(' ').every((word) => /^(?:\p{Lu}|of|the|and|for|&)/u.test(word))) return;
  const start = turn.start + turn.text.indexOf(house);
  entity.affiliation = house.split(' ').map((text, at, all) => {
    const from = start + all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
    return {
      start: from,
      end: from + text.length,
      text,
      norm: text.toLowerCase(),
      lemma: text,
      pos: 'PROPN',
      possessive: false,
    };
  });
}

/** Words in capitals as a name is written: "MS. TALAGI" is "Ms. Talagi", "JEAN-BOSCO" is "Jean-Bosco". */
function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
