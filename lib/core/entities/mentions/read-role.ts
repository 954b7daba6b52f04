import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import type { Word } from '../../text/words.ts';
import type { Mention } from '../mention.ts';
import { isArticle, isOwner } from '../phrases/phrase-shape.ts';
import { isToldAsName } from '../phrases/places-of-name.ts';
import { readPart } from './read-part.ts';

/** A role without a name: "the chair of the commission", "a Treasury spokesman", "senior officials". */
export function readRole(
  text: string,
  words: readonly Word[],
  core: readonly Word[],
  { head, plural, description }: { head: string; plural: boolean; description: string },
): Extract<Mention, { kind: 'role' }> {
  const owner = core.findLastIndex((word) => isOwner(word));
  const before = core.slice(isArticle(core[0]) ? 1 : 0, -1);
  const organisation = before.filter(
    (word, at) =>
      // "District Attorney" is all office.
      !(word.norm === 'district' && at === before.length - 1) &&
      (BODY_KINDS.has(word.norm) || (word.pos === 'PROPN' && !ROLE_MODIFIERS.has(word.norm))),
  );
  const [only] = organisation;
  // "Union representatives" at the head of a sentence are of no Union.
  const isOpening = plural && organisation.length === 1 && only !== undefined && !isToldAsName(text, only);
  const affiliation =
    readPart(text, words).affiliation ?? (organisation.length > 0 && !isOpening ? organisation : undefined);
  const modifiers = core.slice(Math.max(isArticle(core[0]) ? 1 : 0, owner + 1), -1).map((word) => word.norm);
  // In headlines one without an article is as definite.
  const first = words[0]?.norm ?? '';
  const isFresh = /^(?:an?|another|one|some|any)$/.test(first);
  const definite = (!isFresh && (owner >= 0 || !plural)) || /^(?:the|these|those)$/.test(first);
  return {
    kind: 'role',
    head,
    words: core,
    modifiers,
    definite,
    plural,
    description,
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}
