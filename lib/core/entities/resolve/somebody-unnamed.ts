import { type Entity, lastBefore, nearest } from '../cast/entity.ts';
import { lastSpeech, type Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { ANYBODY } from '../../lexicon/role-words.ts';
import { firstFrom } from '../../text/places.ts';
import { isCapital, textOf } from '../../text/words.ts';
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
    : described(scene, description, head, plural, place);
  const told = organisation ?? (hasOrganisation(mention) ? mention.affiliation : undefined);
  if (somebody?.kind === 'other' && told !== undefined && scene.cast.learns(somebody)) {
    somebody.affiliation ??= told;
    const first = mention.words.findIndex(({ norm }) => !/^(?:an?|the|one|another|some|any)$/.test(norm));
    somebody.role ??= textOf(scene.text.article.text, mention.words.slice(first));
  }
  return somebody;
}

/** "an official with the Zhejiang ocean bureau": whether the phrase goes on with the name of where somebody without one works. */
function hasOrganisation({ affiliation = [], plural, words }: Role): boolean {
  const follows = (affiliation[0]?.start ?? -1) > (words.at(-1)?.end ?? 0);
  return follows && !plural && affiliation.some((word) => isCapital(word));
}

/** The one last described who "the inspector" or "the official" can be. */
export function describedBefore(
  scene: Scene,
  { head, plural }: Pick<Role, 'head' | 'plural'>,
  place: number,
): Entity | undefined {
  const same = scene.cast.others.filter(
    (entity) => entity.head === head && entity.plural === plural && lastBefore(entity, place) >= 0,
  );
  return nearest(same, place);
}

/** The last to speak without a name, for "the person" or "the source". */
export function anybodyBefore(
  scene: Scene,
  { head, plural }: Pick<Role, 'head' | 'plural'>,
  place: number,
): Entity | undefined {
  // "the man" is neither the study nor the doctors, "the executives" are not the two people
  const isAlike = (entity: Entity): boolean =>
    entity.kind === 'other' &&
    entity.plural === plural &&
    (!plural || entity.head === head) &&
    !isDocument(entity.head ?? '');
  return ANYBODY.has(head) ? lastSpeech(scene, place, ({ entity }) => isAlike(entity))?.entity : undefined;
}

/** How far back, in tokens, "the official" looks for "a city official" who has not spoken yet. */
const LOOK_BACK = 90;

/** Somebody whom the text brought in by description just before: "A city official has resigned. The official said …" */
export function introducedBefore(
  { text, cast }: Scene,
  { head, words, plural }: Role,
  place: number,
): Entity | undefined {
  if (plural || words.length > 2) return undefined;
  const { tokens } = text;
  const end = firstFrom(tokens, place, ({ start }) => start);
  for (let at = end - 2; at > Math.max(0, end - LOOK_BACK); at -= 1) {
    if (tokens[at]?.norm !== head) continue;
    let start = at;
    while (start > 0 && at - start < 4 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[start - 1]?.pos ?? ''))
      start -= 1;
    const opening = tokens[start - 1];
    if (start === at || !/^(?:an?|another|one)$/.test(opening?.norm ?? '')) continue;
    const description = text.article.text.slice(tokens[start]?.start, tokens[at]?.end);
    return cast.other(description, head, false, tokens[start]?.start ?? place);
  }
  return undefined;
}

/** Somebody without a name, by description; a bare noun is who was last described by it. */
export function described(
  scene: Scene,
  description: string,
  head: string,
  plural: boolean,
  place: number,
): Entity | undefined {
  if (description === '') return undefined;
  const isBare = !/\s/.test(description);
  const same = scene.cast.others.filter(
    (entity) => isBare && entity.head === head && entity.plural === plural && lastBefore(entity, place) >= 0,
  );
  const known = nearest(same, place);
  return known === undefined
    ? scene.cast.other(description, head, plural, place)
    : scene.cast.see(known, place);
}
