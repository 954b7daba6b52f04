import { asOffice } from '../phrases/as-office.ts';
import type { Entity } from './entity.ts';
import { isFormer, isLooseRole, isParty, isRankOnly } from '../../lexicon/honorifics.ts';
import type { Part } from '../mention.ts';
import { isCalled, type RoleForm, roleForm } from './role-forms.ts';
import { CALLINGS } from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** A role that somebody holds, and where. */
export interface Office {
  readonly role: string;
  /** The role's head, lower case. */
  readonly head: string;
  readonly affiliation?: readonly Word[] | undefined;
  /** How the role is compared. */
  readonly form: RoleForm;
}

/** Notes an office; the first told is shown, but a rank gives way to a fuller role. */
export function addOffice(entity: Entity, part: Part): void {
  const { head, affiliation } = part;
  const role = asOffice(part.role);
  // What is no office tells of no body either.
  if (role === undefined && (part.role ?? '') !== '') return;
  if (role === undefined || role === '') {
    const known = entity.affiliation;
    const isFull =
      known === undefined ||
      (affiliation !== undefined &&
        isFullerOrganisation(affiliation, known) &&
        isCapital(affiliation.at(-1)));
    if (isFull) entity.affiliation = affiliation ?? known;
    return;
  }
  const isKnown = entity.offices.some((known) => known.role.toLowerCase() === role.toLowerCase());
  const form = roleForm(role);
  // "former Bank of Lakeland governor": whose head is not the last word before "of".
  const isOwn = head !== undefined && head !== '' && !isServed(role, head);
  const heads = isOwn ? new Set([...form.heads, head]) : form.heads;
  const office: Office = { role, head: head ?? '', affiliation, form: { ...form, heads } };
  if (!isKnown) entity.offices.push(office);
  const isNamed = affiliation?.some((word) => isCapital(word)) === true;
  // "Sen. Ana Rao, a former teacher": what she is comes before what she was; but "Gen. Ana Rao, a retired four-star general".
  const isOver = isFormer(role) && !/^retired\b/i.test(role);
  const replaces =
    entity.role !== undefined &&
    ((isRankOnly(entity.role) && !isOver && !isRankOnly(role) && !isParty(role) && !isLooseRole(role)) ||
      isFuller(role, entity.role) ||
      (isNamed && isCalling(entity.head) && !isCalling(head)));
  const known = entity.affiliation;
  // "director at the tech giant" is "director at Corbel" elsewhere.
  const isSame = head !== undefined && head === entity.head;
  if (isNamed && isSame && known !== undefined && !known.some((word) => isCapital(word) || word.possessive))
    entity.affiliation = affiliation;
  if (affiliation !== undefined && known !== undefined && isFullerOrganisation(affiliation, known))
    entity.affiliation = affiliation;
  if (entity.role === undefined || replaces) {
    entity.role = role;
    entity.head = office.head;
    entity.affiliation = affiliation ?? entity.affiliation;
  } else if (
    isSame ||
    (isRankOnly(entity.role) && !isOver) ||
    isLooseRole(entity.role) ||
    sharesHead(entity.role, form)
  ) {
    entity.affiliation ??= affiliation;
  }
}

/** Whether an office is told in other words: what is held elsewhere is no reason for where this one is. */
const sharesHead = (role: string, { heads }: RoleForm): boolean =>
  [...roleForm(role).heads].some(
    // "headteacher", "head"
    (head) => isCalled(head, heads) || [...heads].some((own) => own.startsWith(head) || head.startsWith(own)),
  );

/** What somebody is besides any office, which an office that is told with its organisation says more than. */
const isCalling = (head = ''): boolean => isLooseRole(head) || CALLINGS.has(head);

/** "Secretary to the Prime Minister": whose office only serves another. */
const isServed = (role: string, head: string): boolean =>
  role.includes(' to ') && !role.toLowerCase().split(' to ')[0]?.includes(head);

/** "Farmers’ leader" after "leader"; a former or a deputy leader is another. */
const isFuller = (role: string, known: string): boolean =>
  role.length > known.length + 1 &&
  (isGoingOn(role, known) ||
    (role.toLowerCase().endsWith(` ${known.toLowerCase()}`) &&
      !/\b(?:former|ex|then|acting|deputy|vice|assistant|late|new|outgoing|incoming|first|and)\b/i.test(
        role,
      )));

/** "Corbel Foods, Inc." after "Corbel Foods", "Corbel.bank" after "Corbel". */
const isFullerOrganisation = (words: readonly Word[], known: readonly Word[]): boolean =>
  words.length >= known.length &&
  known.every((word, at) => words[at]?.start === word.start) &&
  (words.at(-1)?.end ?? 0) > (known.at(-1)?.end ?? 0);

/** "director of industry analysis" after "director". */
const isGoingOn = (role: string, known: string): boolean =>
  role.toLowerCase().startsWith(known.toLowerCase()) &&
  /^(?:,| (?:of|for|and|&)) /.test(role.slice(known.length));

/** Notes a title before the name; a rank is an office as well: "the general". */
export function addTitle(entity: Entity, title: string): void {
  if (entity.titles.has(title)) return;
  entity.titles.add(title);
  if (isRankOnly(title)) entity.ranks.push({ role: title, head: title, form: roleForm(title) });
}
