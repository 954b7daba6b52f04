import type { Entity } from '../../cast/entity.ts';
import { fieldsIn, isApart, isShared, landsIn } from './lands-and-fields.ts';

/** Kinds of bodies of which each has its field. */
const FIELDED = /^(?:department|ministry|regulator|union|watchdog)$/;

/** Whether what the text tells of a body speaks against a description: of other nations, in another field. */
export const isAnotherBody = (entity: Entity, head: string, modifiers: readonly string[]): boolean =>
  isOfOtherNations(entity, landsIn(modifiers)) || (FIELDED.test(head) && isOfOtherField(entity, modifiers));

/** Whether the name or what is said of a body tells of nations, and none is asked for: "The Bundesbank, Germany’s central bank" is not France’s. */
export const isOfOtherNations = ({ name, descriptors }: Entity, asked: ReadonlySet<string>): boolean =>
  isApart(asked, landsIn([...name.split(/[\s’']+/), ...descriptors]));

/** "Peru’s central bank" is no Central Bank of Chile. */
export const isElsewhere = ({ name, words }: Entity, owner: string | undefined): boolean =>
  owner !== undefined && !words.includes(owner) && /\s(?:of|for)\s(?:the )?\p{Lu}/u.test(name);

/** "The Lakes Authority, the water regulator" is no energy regulator: said to be of the kind in another field than is asked for. */
function isOfOtherField({ words, descriptors }: Entity, asked: readonly string[]): boolean {
  const wanted = fieldsIn(asked.filter((word) => /^\p{Ll}/u.test(word)));
  return (
    wanted.size > 0 &&
    fieldsIn([...descriptors]).size > 0 &&
    !isShared(wanted, new Set([...words, ...descriptors]))
  );
}
