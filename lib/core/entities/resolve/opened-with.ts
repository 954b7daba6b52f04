import { firstFrom } from '../../text/places.ts';
import { isCapital, type Word, wordsOf } from '../../text/words.ts';
import { type Scene, sentenceAt, sentenceBefore } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { readMention } from '../mentions/read-mention.ts';

/** The longest phrase, in tokens, that a sentence opens with. */
const LONGEST = 14;
/** How far into its sentence, in tokens, "it" may stand for what the sentence before opens with. */
const OPENING = 3;

/** What a sentence opens with that says nothing itself, and where. */
interface Opened {
  readonly mention: Mention;
  readonly place: number;
}

/**
 * "The report came out on Monday. | It found": the body or document that the sentence before opens with, where nobody has been
 * heard since. Of many: "Nurses at the clinic left. | They said".
 */
export function openedWith(scene: Scene, place: number, isMany = false): Opened | undefined {
  const { tokens, article } = scene.text;
  const here = sentenceAt(scene.text, place);
  const before = sentenceBefore(scene.text, place);
  if (here === undefined || before === undefined || before.block < here.block - 1) return undefined;
  const isFirst = firstFrom(tokens, place, ({ start }) => start) - here.firstToken < OPENING;
  const isHeard = (scene.speeches.at(-1)?.place ?? -1) >= before.start;
  if (!isFirst || isHeard) return undefined;
  const words = wordsOf(tokens, before.firstToken, Math.min(before.endToken, before.firstToken + LONGEST));
  const end = words.findIndex((_, at) => !goesOn(words, at));
  const opening = words.slice(0, Math.max(0, end));
  if ((opening[0]?.norm !== 'the' && !isMany) || !/^(?:AUX|VERB|ADV)$/.test(words[end]?.pos ?? ''))
    return undefined;
  const mention = readMention(article.text, opening);
  if (isMany) return mention.kind === 'role' && mention.plural ? { mention, place: before.start } : undefined;
  const isNamed = mention.kind === 'body' && mention.words.some((word) => isCapital(word));
  return isNamed || mention.kind === 'document' ? { mention, place: before.start } : undefined;
}

/** "the Better Roads | for Marlow group": nouns, and a joint between two capitals. */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const isJoint =
    /^(?:of|for|from|and|&)$/.test(word.norm) && isCapital(words[at - 1]) && isCapital(words[at + 1]);
  return isJoint || /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(word.pos);
}
