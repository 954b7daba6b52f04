import type { Entity } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { groupOfShare, isPeople } from '../phrases/poll-share.ts';
import { headOf } from '../phrases/phrase-shape.ts';
import { firstFrom } from '../../text/places.ts';
import { type Word, textOf, wordsOf } from '../../text/words.ts';

/** How far back, in tokens, "another 27 percent" looks for of whom. */
const LOOK_BACK = 80;
/** The longest words for a share and those of whom it is told, in tokens. */
const LONGEST = 10;

/** Those whom a poll counts: one speaker for all shares of a group, which a bare share has from the one told before it. */
export function countedBy(scene: Scene, mention: Mention, place: number): Entity | undefined {
  if (mention.kind !== 'other' || mention.share === undefined) return undefined;
  const group = mention.share === 'bare' ? groupBefore(scene, place) : undefined;
  if (group === undefined) return scene.cast.other(mention.description, mention.head, true, place);
  return scene.cast.other(textOf(scene.text.article.text, group), headOf(group).head, true, place);
}

/** "52 percent of [Democrats] said it was, | another 27 percent", "most [Democrats] were: | 47 percent", "among [men], | half" */
function groupBefore({ text: { tokens } }: Scene, place: number): readonly Word[] | undefined {
  const here = firstFrom(tokens, place, ({ start }) => start);
  for (let at = here - 1; at >= Math.max(0, here - LOOK_BACK); at -= 1) {
    const { norm, pos } = tokens[at] ?? { norm: '', pos: 'X' };
    const isOpening = /^(?:most|among)$/.test(norm);
    if (!isOpening && pos !== 'NUM' && !/^(?:half|majority)$/.test(norm)) continue;
    const words = wordsOf(tokens, isOpening ? at + 1 : at, Math.min(here, at + LONGEST));
    const group = isOpening ? nounPhrase(words) : phraseOf(groupOfShare(words));
    if (group !== undefined) return group;
  }
  return undefined;
}

const phraseOf = (words: readonly Word[] | undefined): readonly Word[] | undefined =>
  words === undefined ? undefined : nounPhrase(words);

/** The noun phrase that the words open with, if it is one of people. */
function nounPhrase(words: readonly Word[]): readonly Word[] | undefined {
  const first = words.findIndex(({ norm }) => !/^(?:the|all|of)$/.test(norm));
  const end = words.findIndex(({ pos }, at) => at >= first && !/^(?:ADJ|NOUN|PROPN)$/.test(pos));
  const phrase = words.slice(Math.max(0, first), end < 0 ? undefined : end);
  const last = phrase.at(-1);
  return last !== undefined && isPeople(last) && !/^(?:other|many|several)/.test(phrase[0]?.norm ?? '')
    ? phrase
    : undefined;
}
