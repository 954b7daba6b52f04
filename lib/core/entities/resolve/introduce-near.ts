import { nameWords } from '../mentions/compare-names.ts';
import type { FullNames } from '../names/full-names.ts';
import { type Scene, sentenceAt } from '../cast/scene.ts';

/** "For Florko Mamani the news came by radio. … the herder said": who is named in the paragraph, where nobody known is. */
export function introduceNear({ cast, text }: Scene, names: FullNames, place: number): void {
  const block = text.article.blocks[sentenceAt(text, place)?.block ?? -1];
  if (block === undefined) return;
  for (const naming of cast.namedBefore(place)) {
    if (naming.place < block.start) break;
    if (naming.entity.kind === 'person') return;
  }
  const near = names.lastBetween(block.start, place);
  const words = near === undefined ? [] : nameWords(near.name);
  if (near === undefined || cast.findBody(words, near.place) !== undefined) return;
  cast.person({ kind: 'person', name: near.name }, near.place);
}
