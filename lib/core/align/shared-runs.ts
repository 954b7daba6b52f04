import type { ArticleText } from '../model.ts';
import { wordsOf } from './words-of.ts';

/** Fewer words in a row are chance, or how everybody says it. */
const LEAST_WORDS = 8;

/** All stretches of eight words in a text, as they are compared. */
export type Stretches = ReadonlySet<string>;

function formsOf(article: ArticleText): readonly string[] {
  return wordsOf({ article }).words.map(({ form }) => form);
}

const stretchAt = (forms: readonly string[], at: number): string =>
  forms.slice(at, at + LEAST_WORDS).join(' ');

export function stretchesIn(article: ArticleText): Stretches {
  const forms = formsOf(article);
  return new Set(forms.slice(LEAST_WORDS - 1).map((_, at) => stretchAt(forms, at)));
}

/** How many runs of eight words and more a text shares with another; in time of its length. */
export function countSharedRuns(article: ArticleText, other: Stretches): number {
  const forms = formsOf(article);
  const last = forms.length - LEAST_WORDS;
  let [runs, isIn] = [0, false];
  for (let at = 0; at <= last; at += 1) {
    const isShared = other.has(stretchAt(forms, at));
    if (isShared && !isIn) runs += 1;
    isIn = isShared;
  }
  return runs;
}
