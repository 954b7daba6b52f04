import { type Entity, lastBefore, nearest } from '../cast/entity.ts';
import { lastSpeech, type Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { GENDERED_NOUNS, isParty } from '../../lexicon/honorifics.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { isPersonNoun, PEOPLE_WORDS } from '../../lexicon/person-nouns.ts';
import { ANYBODY } from '../../lexicon/role-words.ts';
import { firstFrom } from '../../text/places.ts';
import { broughtInBefore } from './brought-in.ts';
import { isCapital, textOf } from '../../text/words.ts';
import { isOfOtherLand, speaksAgainst } from './apart/another-person.ts';
import { withoutOwner } from './without-owner.ts';

type Role = Extract<Mention, { kind: 'role' }>;

/** Who is told of by words that mean nobody whom the text names: somebody described before, or only here. */
export function unnamedBy(scene: Scene, mention: Mention, place: number): Entity | undefined {
  switch (mention.kind) {
    case 'role':
      return (
        describedBefore(scene, mention, place) ??
        introducedBefore(scene, mention, place) ??
        anybodyBefore(scene, mention, place) ??
        unnamed(scene, mention, place)
      );
    case 'body':
      return scene.cast.body({ ...mention, words: withoutOwner(mention.words) }, place);
    case 'other':
      return described(scene, mention.description, mention.head, mention.plural, place);
    default:
      return undefined;
  }
}

/** Somebody without a name, with what the phrase tells of role and organisation. */
export function unnamed(scene: Scene, mention: Role, place: number): Entity | undefined {
  const { description, head, plural } = mention;
  const organisation = mention.hasOrganisation === true ? mention.affiliation : undefined;
  const isOther = mention.fresh === true || (!mention.definite && organisation !== undefined);
  const somebody = isOther
    ? scene.cast.another(description, head, plural, place, organisation)
    : isBrought(mention)
      ? scene.cast.other(description, head, plural, place)
      : described(scene, description, head, plural, place);
  const told = organisation ?? (hasOrganisation(mention) ? mention.affiliation : undefined);
  if (somebody?.kind === 'other' && told !== undefined && scene.cast.learns(somebody)) {
    somebody.affiliation ??= told;
    const first = mention.words.findIndex(({ norm }) => !/^(?:an?|the|one|another|some|any)$/.test(norm));
    somebody.role ??= textOf(scene.text.article.text, mention.words.slice(first));
  }
  return somebody;
}

/** "one source", "several senators": none of those told of before in other words. */
const isBrought = ({ definite, words }: Role): boolean =>
  !definite && /^(?:an?|one|other|several|some)$/.test(words[0]?.norm ?? '');

/** "an official with the Zhejiang ocean bureau": whether the phrase goes on with the name of where somebody without one works. */
function hasOrganisation({ affiliation = [], plural, words, description, head }: Role): boolean {
  // "a source familiar with Rao’s thinking", "a person close to Corbel"
  if (/^(?:briefed|close|familiar)\b/.test(description.toLowerCase().split(`${head} `)[1] ?? ''))
    return false;
  const follows = (affiliation[0]?.start ?? -1) > (words.at(-1)?.end ?? 0);
  return follows && !plural && affiliation.some((word) => isCapital(word));
}

/** The one last described who "the inspector" or "the official" can be. */
export function describedBefore(
  scene: Scene,
  { head, plural, modifiers, words }: Pick<Role, 'head' | 'plural' | 'modifiers' | 'words'>,
  place: number,
): Entity | undefined {
  const same = scene.cast.others.filter(
    (entity) =>
      entity.head === head &&
      entity.plural === plural &&
      !speaksAgainst(entity, head, modifiers) &&
      !isOtherOffice(entity, head, modifiers) &&
      !isOfOtherLand(
        entity,
        head,
        words.map(({ text }) => text),
      ) &&
      !isJoint(entity) &&
      lastBefore(entity, place) >= 0,
  );
  return nearest(same, place);
}

/** "A former director said no. The deputy director …": an office of which each word tells another. */
const isOtherOffice = ({ name }: Entity, head: string, modifiers: readonly string[]): boolean => {
  const own = name.toLowerCase().split(' ');
  const isTold = own.indexOf(head) > 0 && modifiers.length > 0;
  return isTold && HELD.test(head) && !modifiers.some((word) => own.includes(word));
};

/** Offices that have deputies, or several of which have each its field. */
const HELD =
  /^(?:ambassador|chancellor|chief|commissioner|director|governor|manager|mayor|minister|president|secretary)$/;

/** The last to speak without a name, for "the person" or "the source". */
export function anybodyBefore(
  scene: Scene,
  { head, plural, words }: Pick<Role, 'head' | 'plural' | 'words'>,
  place: number,
): Entity | undefined {
  const gender = GENDERED_NOUNS.get(head);
  // "the man" is neither the study, the comment nor the doctors, "the executives" are not the two people
  const isAlike = (entity: Entity): boolean =>
    entity.kind === 'other' &&
    entity.plural === plural &&
    !isOfOtherLand(
      entity,
      head,
      words.map(({ text }) => text),
    ) &&
    (gender === undefined || entity.gender === undefined || entity.gender === gender) &&
    (plural ? entity.head === head : isSomebody(entity.head ?? ''));
  return ANYBODY.has(head) ? lastSpeech(scene, place, ({ entity }) => isAlike(entity))?.entity : undefined;
}

/** "Farmers and residents": two groups, of which a word for one is not both. */
const isJoint = ({ name }: Entity): boolean => /^(?:\S+ ){0,2}\S+s and \S/.test(name);

const isSomebody = (head: string): boolean =>
  !isDocument(head) && (isPersonNoun(head) || ANYBODY.has(head) || PEOPLE_WORDS.has(head));

/** How far back, in tokens, "the official" looks for "a city official" who has not spoken yet. */
const LOOK_BACK = 90;

/** Somebody whom the text brought in by description just before: "A city official has resigned. The official said …" */
export function introducedBefore(
  scene: Scene,
  { head, words, plural }: Role,
  place: number,
): Entity | undefined {
  const one = plural || words.length > 2 ? undefined : broughtInBefore(scene, head, place);
  if (one === undefined || tokensBetween(scene, one.place, place) > LOOK_BACK) return undefined;
  return scene.cast.other(one.description, head, false, one.place);
}

const tokensBetween = ({ text: { tokens } }: Scene, from: number, to: number): number =>
  firstFrom(tokens, to, ({ start }) => start) - firstFrom(tokens, from, ({ start }) => start);

/** Somebody without a name, by description; a bare noun is who was last described by it. */
export function described(
  scene: Scene,
  description: string,
  head: string,
  plural: boolean,
  place: number,
): Entity | undefined {
  if (description === '') return undefined;
  // "Republicans" are a party's, whoever of them was told of before.
  const isName = /^\p{Lu}/u.test(description) && plural && (isParty(head) || !isPersonNoun(head));
  const isBare = !/\s/.test(description) && !isName;
  const same = scene.cast.others.filter(
    (entity) =>
      isBare &&
      entity.head === head &&
      entity.plural === plural &&
      !isJoint(entity) &&
      lastBefore(entity, place) >= 0,
  );
  const known = nearest(same, place);
  return known === undefined
    ? scene.cast.other(description, head, plural, place)
    : scene.cast.see(known, place);
}
