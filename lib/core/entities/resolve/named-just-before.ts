import { type Entity, lastBefore } from '../cast/entity.ts';
import { type Scene, sentenceAt, sentenceBefore } from '../cast/scene.ts';

/** Words for bodies that others deal with; a firm or bank that another names is spoken of, while that other speaks on. */
const OF_STATE = /^(?:agency|commission|committee|council|court|department|ministry|office|party)$/;

/**
 * "… contact with the Sports Ministry, he said. | The ministry": of several that have the word in their names the only one that
 * the sentence before in the paragraph names, where this one has named none.
 */
export function namedJustBefore(
  { text }: Scene,
  head: string,
  entities: readonly Entity[],
  place: number,
): Entity | undefined {
  const [here, before] = [sentenceAt(text, place), sentenceBefore(text, place)];
  if (!OF_STATE.test(head) || entities.length < 2 || before === undefined || before.block !== here?.block)
    return undefined;
  const near = entities.filter((entity) => lastBefore(entity, place) >= before.start);
  const [only] = near;
  return near.length === 1 && only !== undefined && lastBefore(only, place) < here.start ? only : undefined;
}
