import type { TextSpan } from '../model.ts';
import { LABEL_WORDS } from '../attribution/label-words.ts';
import type { Cast, Entity } from './cast.ts';
import { HONORIFICS, RANKS } from './honorifics.ts';
import { compareNames, nameWords } from './names.ts';

/** The speaker of a transcript's turn: a person of the cast, one whose full name the text gives, or a part. */
export function labelled(cast: Cast, label: TextSpan, turn: TextSpan, names: readonly string[]): Entity {
  const place = label.start;
  const [own = '', ...rest] = label.text.replace(/\s*[([].*$/, '').split(/,\s*/);
  const part = own.trim();
  const plain = part
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim();
  if (plain === 'q') return cast.other('Question', 'question', false, place);
  if (plain === 'a') return cast.other('Answer', 'answer', false, place);
  const words = part.split(/\s+/);
  const titles = words.filter((word) => isTitle(word));
  const name = words.slice(titles.length).join(' ');
  if (LABEL_WORDS.has(plain) || name === '') return cast.other(titleCase(part), plain, false, place);
  const title = (titles.at(-1) ?? '').toLowerCase().replace(/\./g, '');
  const gender = HONORIFICS.get(title);
  const wanted = nameWords(name);
  const full = names.find((other) => compareNames(wanted, nameWords(other)) >= 2);
  const known = cast.findPerson(wanted, place, gender)?.name ?? full;
  const role = RANKS.get(title) ?? (rest[0] === undefined ? undefined : titleCase(rest.join(', ')));
  const entity = cast.person(
    {
      kind: 'person',
      name: known ?? titleCase(name),
      ...(gender === undefined ? {} : { gender }),
      ...(role === undefined ? {} : { role, head: role.toLowerCase().split(' ').at(-1) ?? '' }),
    },
    place,
  );
  if (entity.affiliation === undefined) introduce(entity, turn);
  return entity;
}

const isTitle = (word: string): boolean => {
  const norm = word.toLowerCase().replace(/\./g, '');
  return HONORIFICS.has(norm) || RANKS.has(norm);
};

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
export function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
