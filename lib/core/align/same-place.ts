import type { Candidate } from './candidates.ts';
import { isComparable, type Valued } from './figure-values.ts';
import { isFunctionWord } from './word-form.ts';
import { type AlignWord, wordsIn, type WordedText } from './words-of.ts';

/** Words looked at to either side of a figure. */
const REACH = 6;
/** So many equal words around two figures, of which so many tell something, are hardly there by chance. */
const LEAST = { words: 4, telling: 2 } as const;

interface Pair {
  readonly a: Valued;
  readonly b: Valued;
  /** Words around both that are equal, without a gap. */
  readonly equal: number;
}

/**
 * Figures of an article with those of the release that stand in the same words ("safeguard over 60 existing roles" with "safeguard over 50
 * existing roles"), whatever their values: which amounts the release has elsewhere tells less. Each is paired once, those with the
 * most equal words first. Only sentences that share words are tried (`comesFrom`, by the article's sentences).
 */
export function samePlaces(
  own: readonly Valued[],
  known: readonly Valued[],
  article: WordedText,
  release: WordedText,
  comesFrom: readonly (readonly Candidate[])[],
): Map<Valued, Valued> {
  const bySentence = new Map<number, Valued[]>();
  for (const b of known) bySentence.set(b.sentence, [...(bySentence.get(b.sentence) ?? []), b]);
  const pairs = own.flatMap((a) =>
    (comesFrom[a.sentence] ?? []).flatMap(({ sentence }) =>
      (bySentence.get(sentence) ?? [])
        .filter((b) => isComparable(a, b))
        .flatMap((b): Pair[] => {
          const words = equalAround(a, b, article, release);
          const telling = words.filter(({ form }) => !isFunctionWord(form) && !/\d/.test(form));
          const isThere = words.length >= LEAST.words && telling.length >= LEAST.telling;
          return isThere ? [{ a, b, equal: words.length }] : [];
        }),
    ),
  );
  const partners = new Map<Valued, Valued>();
  const taken = new Set<Valued>();
  for (const { a, b } of pairs.toSorted((x, y) => y.equal - x.equal)) {
    if (partners.has(a) || taken.has(b)) continue;
    partners.set(a, b);
    taken.add(b);
  }
  return partners;
}

/** The words before and behind two figures that are equal, as far as they are. */
function equalAround(a: Valued, b: Valued, article: WordedText, release: WordedText): AlignWord[] {
  const [one, other] = [wordsIn(article, a.figure), wordsIn(release, b.figure)];
  const words: AlignWord[] = [];
  const follow = (at: number, itsAt: number, step: 1 | -1) => {
    for (let away = 0; away < REACH; away += 1) {
      const [word, its] = [article.words[at + away * step], release.words[itsAt + away * step]];
      if (word?.sentence !== a.sentence || its?.sentence !== b.sentence || word.form !== its.form) return;
      words.push(word);
    }
  };
  follow(one.first - 1, other.first - 1, -1);
  follow(one.endWord, other.endWord, 1);
  return words;
}
