import type { Span } from '../model.ts';
import type { CopiedRun } from './alignment.ts';
import type { ReleaseIndex } from './release-index.ts';
import type { WordedText } from './words-of.ts';

/** Fewer words in a row are chance, or how everybody says it. */
const LEAST_WORDS = 8;

/** The longest runs of at least eight words that the article has from the release, within a paragraph and outside quotation marks. */
export function copiedRuns(
  article: WordedText,
  blocks: readonly Span[],
  quoted: readonly Span[],
  release: ReleaseIndex,
): CopiedRun[] {
  const openings = new Map<string, number[]>();
  const key = (words: readonly { form: string }[], at: number) => {
    const forms = words.slice(at, at + 3).map(({ form }) => form);
    return forms.length < 3 ? null : forms.join(' ');
  };
  release.words.forEach((_, at) => {
    const opening = key(release.words, at);
    if (opening !== null) openings.set(opening, [...(openings.get(opening) ?? []), at]);
  });
  const free = stretchesOutside(article, blocks, quoted);
  const runs: CopiedRun[] = [];
  for (const { first, endWord } of free) {
    for (let at = first; at < endWord;) {
      const opening = key(article.words, at);
      let [length, from] = [0, 0];
      for (const place of (opening === null ? undefined : openings.get(opening)) ?? []) {
        const run = runLength(article, at, endWord, release, place);
        if (run > length) [length, from] = [run, place];
      }
      if (length >= LEAST_WORDS) {
        runs.push({
          article: between(article, at, at + length),
          release: between(release, from, from + length),
          words: length,
        });
        at += length;
      } else at += 1;
    }
  }
  return runs;
}

function runLength(article: WordedText, at: number, end: number, release: WordedText, place: number): number {
  let length = 0;
  while (at + length < end && article.words[at + length]?.form === release.words[place + length]?.form)
    length += 1;
  return length;
}

const between = ({ words }: WordedText, first: number, end: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});

/** The stretches of words that lie in one block and outside quotation marks. */
function stretchesOutside(
  article: WordedText,
  blocks: readonly Span[],
  quoted: readonly Span[],
): { first: number; endWord: number }[] {
  const stretches: { first: number; endWord: number }[] = [];
  const cuts = [
    ...blocks.map(({ start }) => start),
    ...quoted.flatMap(({ start, end }) => [start, end]),
  ].toSorted((a, b) => a - b);
  let [first, cutAt] = [0, 0];
  const inside = (place: number) => quoted.some(({ start, end }) => place >= start && place < end);
  for (let at = 0; at <= article.words.length; at += 1) {
    const word = article.words[at];
    let isCut = word === undefined;
    const place = word?.start ?? -1;
    while ((cuts[cutAt] ?? Infinity) <= place) {
      cutAt += 1;
      isCut = true;
    }
    if (!isCut) continue;
    if (at > first && !inside(article.words[first]?.start ?? 0)) stretches.push({ first, endWord: at });
    first = at;
  }
  return stretches;
}
