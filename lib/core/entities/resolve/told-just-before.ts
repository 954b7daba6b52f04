import { type Entity, lastBefore } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import { endOfBodyField } from '../phrases/field-of-body.ts';
import { firstFrom } from '../../text/places.ts';
import { isCapital, type Word, wordsOf } from '../../text/words.ts';

/** How far behind a word for a body what it is for is looked for, in tokens. */
const LONGEST_FIELD = 8;
/** How many sentences back a fuller phrase for a body is looked for. */
const BACK = 2;

/**
 * "… citing the regional health commission. The commission said": the body that one of the sentences before calls by a fuller
 * phrase of the same noun, where the text names none with that word.
 */
export function toldJustBefore(scene: Scene, words: readonly Word[], place: number): Entity | undefined {
  const [only] = words;
  const { tokens, sentences } = scene.text;
  if (words.length !== 1 || only === undefined || only.possessive || isNamedSo(scene, only.norm, place))
    return undefined;
  const here = firstFrom(tokens, only.start, ({ start }) => start);
  if (tokens[here - 1]?.norm !== 'the') return undefined;
  const at = firstFrom(sentences, place + 1, ({ start }) => start) - 1;
  const from = sentences[Math.max(0, at - BACK)]?.firstToken ?? here;
  for (let head = here - 2; head > from; head -= 1) {
    if (tokens[head]?.norm !== only.norm || tokens[head]?.pos !== 'NOUN') continue;
    if (scene.cast.isQuoted(tokens[head]?.start ?? 0)) continue;
    let first = head;
    while (
      /^(?:ADJ|NOUN)$/.test(tokens[first - 1]?.pos ?? '') &&
      !isCapital(wordsOf(tokens, first - 1, first)[0])
    )
      first -= 1;
    const near = wordsOf(tokens, first, head + LONGEST_FIELD);
    // "the department | of health"
    const end = endOfBodyField(near, head + 1 - first);
    const isTold =
      (first < head || end > head + 1 - first) &&
      // "Lakeland’s central bank"
      /^(?:the|an?|'s)$/.test(tokens[first - 1]?.norm ?? '');
    // "Lakeland’s largest utility" tells of one that has a name.
    if (/^(?:\p{L}+est|first|leading|main|most|only|top)$/u.test(tokens[first]?.norm ?? '')) return undefined;
    // "Ofwat, the water regulator, …": an apposition is of who has the name.
    if (!isTold || tokens[first - 2]?.text === ',') return undefined;
    const start = tokens[first]?.start ?? place;
    // "the transportation department" may be another than the Department of Transportation further on.
    const isLater = scene.cast.bodies.some(
      ({ name, words: own }) =>
        /\p{Lu}/u.test(name) && near.slice(0, end).every(({ norm }) => own.includes(norm)),
    );
    if (isLater) return undefined;
    return scene.cast.body({ kind: 'body', words: near.slice(0, end), descriptors: [] }, start);
  }
  return undefined;
}

/** Whether a name that the text has had has the word, or something told of who has the name. */
const isNamedSo = ({ cast }: Scene, word: string, place: number): boolean =>
  cast.bodies.some(
    (body) =>
      /\p{Lu}/u.test(body.name) &&
      (body.words.includes(word) || body.descriptors.has(word)) &&
      (body.places.length === 0 || lastBefore(body, place) >= 0),
  );
