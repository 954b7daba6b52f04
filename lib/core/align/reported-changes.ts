import { SCOPE_WORDS } from '../lexicon/modifiers.ts';
import type { Figure } from '../model.ts';
import { alignRun, type WordPair } from './align-run.ts';
import type { AlignedFigure, WordChange } from './alignment.ts';
import type { ReleaseIndex } from './release-index.ts';
import { toldApart } from './told-apart.ts';
import { isFunctionWord, isNegation } from './word-form.ts';
import type { AlignWord, WordedText } from './words-of.ts';

/** From this likeness a reported claim keeps so many of the words that one put in another's place tells something. */
const CLOSE = 0.5;
/** One word for another is a synonym as often, where less is alike. */
const CLOSEST = 0.62;

/**
 * What a reported claim has otherwise than the sentences of the release that it is laid on: numbers, denials, key words.
 * `told` is the claim with its cue, since "denied that" is as good as "not".
 */
export function reportedChanges(
  words: readonly AlignWord[],
  told: readonly AlignWord[],
  figures: readonly Figure[],
  sentences: ReleaseIndex['sentences'],
  likeness: number,
  article: WordedText,
  release: ReleaseIndex,
  aligned: ReadonlyMap<string, AlignedFigure>,
): WordChange[] {
  const numbers = numberChanges(figures, sentences, article, release, aligned);
  const modals =
    likeness < CLOSE ? [] : sentences.flatMap((sentence) => modalChanges(words, sentence, release));
  const only = sentences.length === 1 ? sentences[0] : undefined;
  if (only === undefined || likeness < CLOSE) return [...numbers, ...modals];
  const pairs = alignRun(words, release, only.first, only.endWord);
  const denial = denialChange(told, clauseOf(pairs, only, release));
  return [
    ...numbers,
    ...modals,
    ...denial,
    ...dateChanges(pairs, words, figures, release),
    ...wordChanges(pairs, words, release, likeness),
  ];
}

/** What may be, and what will: "could" is the "can" and "would" the "will" of reported speech. */
const MODALS: readonly RegExp[] = [/^(?:can|could|may|might)$/, /^(?:will|would|shall)$/];
/** Words between a modal and its verb: "can now hit", "will not be hit". */
const MODAL_REACH = 2;

const modalOf = (form: string): number => MODALS.findIndex((modal) => modal.test(form));

/** The modal of a word, where one stands shortly before. */
function modalBefore(words: readonly AlignWord[], at: number): AlignWord | undefined {
  const before = words.slice(Math.max(0, at - MODAL_REACH - 1), at);
  return before.findLast(({ form, sentence }) => sentence === words[at]?.sentence && modalOf(form) !== -1);
}

/** What may be reported as what will, or the other way, of one verb. */
function modalChanges(
  words: readonly AlignWord[],
  sentence: ReleaseIndex['sentences'][number],
  release: ReleaseIndex,
): WordChange[] {
  return alignRun(words, release, sentence.first, sentence.endWord).flatMap((pair): WordChange[] => {
    if (pair.alike === 0 || pair.article === null || pair.release === null) return [];
    const word = words[pair.article];
    const [own, other] = [modalBefore(words, pair.article), modalBefore(release.words, pair.release)];
    if (word === undefined || isFunctionWord(word.form) || own === undefined || other === undefined)
      return [];
    // The verb is the first word that tells something behind its modal.
    const isVerb = words
      .slice(words.indexOf(own) + 1, pair.article)
      .every(({ form }) => isFunctionWord(form) || form.endsWith('ly') || isNegation(form));
    if (!isVerb || modalOf(own.form) === modalOf(other.form)) return [];
    return [
      {
        kind: 'tense',
        from: `${other.text} ${release.words[pair.release]?.text}`,
        to: `${own.text} ${word.text}`,
      },
    ];
  });
}

function numberChanges(
  figures: readonly Figure[],
  sentences: ReleaseIndex['sentences'],
  article: WordedText,
  release: ReleaseIndex,
  aligned: ReadonlyMap<string, AlignedFigure>,
): WordChange[] {
  return figures.flatMap((figure): WordChange[] => {
    const match = aligned.get(figure.id);
    const place = match?.release;
    if (match?.relation !== 'changed' || place === null || place === undefined) return [];
    if (!sentences.some(({ start, end }) => place.start >= start && place.end <= end)) return [];
    return [{ kind: 'number', ...toldApart([release.text, place], [article.text, figure]) }];
  });
}

/** Another year, day or version in the same words: a number that is no figure. */
function dateChanges(
  pairs: readonly WordPair[],
  words: readonly AlignWord[],
  figures: readonly Figure[],
  release: ReleaseIndex,
): WordChange[] {
  const isBare = (word: AlignWord, all: readonly Figure[]) =>
    /^\d/.test(word.form) && !all.some(({ start, end }) => word.start < end && start < word.end);
  return otherwise(pairs, words, release).flatMap(({ own: [word, ...more], its: [other, ...others] }) => {
    if (word === undefined || other === undefined || more.length + others.length > 0) return [];
    const isOther = isBare(word, figures) && isBare(other, release.analysis.figures);
    return isOther ? [{ kind: 'number' as const, from: other.text, to: word.text }] : [];
  });
}

/** Words to either side of those that the article has in which what denies them may stand. */
const DENIED_WITHIN = 5;
/** What parts clauses, before a word. */
const PARTING = /^(?:although|and|because|but|so|though|whereas|which|while|who)$/;

/** What a claim has of a sentence, with what belongs to it there: a denial in another clause is none of the claim's. */
function clauseOf(
  pairs: readonly WordPair[],
  sentence: ReleaseIndex['sentences'][number],
  { text, words }: ReleaseIndex,
): readonly AlignWord[] {
  const had = pairs.flatMap(({ alike, release }) => (alike > 0 && release !== null ? [release] : []));
  const [first, last] = [had[0], had.at(-1)];
  if (first === undefined || last === undefined) return words.slice(sentence.first, sentence.endWord);
  const isJoined = (at: number): boolean => {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined) return false;
    return /^[\s'’“”"-]*$/.test(text.slice(before.end, word.start)) && !PARTING.test(word.form);
  };
  let start = first;
  while (start > Math.max(sentence.first, first - DENIED_WITHIN) && isJoined(start)) start -= 1;
  let end = last + 1;
  while (end < Math.min(sentence.endWord, last + 1 + DENIED_WITHIN) && isJoined(end)) end += 1;
  return words.slice(start, end);
}

/** A denial on one side alone. */
function denialChange(words: readonly AlignWord[], its: readonly AlignWord[]): WordChange[] {
  const [own, other] = [words, its].map((all) => all.filter(({ form }) => isNegation(form)));
  if (own === undefined || other === undefined || own.length % 2 === other.length % 2) return [];
  const told = (all: readonly AlignWord[]) => all.map(({ text }) => text).join(' ');
  return [{ kind: 'negation', from: told(other), to: told(own) }];
}

/** One word for another between words that both have, and a qualification dropped behind a word of scope. */
function wordChanges(
  pairs: readonly WordPair[],
  words: readonly AlignWord[],
  release: ReleaseIndex,
  likeness: number,
): WordChange[] {
  return otherwise(pairs, words, release).flatMap(
    (place) => (place.isClosed ? changeOf(place, likeness) : null) ?? [],
  );
}

/** Words that stand in one place of both, which differ. */
interface Otherwise {
  /** The word before them, which both have. */
  readonly before: AlignWord | undefined;
  readonly own: readonly AlignWord[];
  readonly its: readonly AlignWord[];
  /** Whether both have the word behind them too; else nothing follows. */
  readonly isClosed: boolean;
}

/** Where a claim and its sentence differ behind a word that both have, as far as to the next that both have or the claim's end. */
function otherwise(
  pairs: readonly WordPair[],
  words: readonly AlignWord[],
  release: ReleaseIndex,
): Otherwise[] {
  const places: Otherwise[] = [];
  for (let at = 1; at < pairs.length;) {
    let end = at;
    while (end < pairs.length && pairs[end]?.alike === 0) end += 1;
    const before = pairs[at - 1];
    if (end > at && before?.alike === 2 && (pairs[end]?.alike ?? 2) === 2) {
      const between = pairs.slice(at, end);
      const own = between.flatMap((pair) => (pair.article === null ? [] : (words[pair.article] ?? [])));
      const its = between.flatMap((pair) =>
        pair.release === null ? [] : (release.words[pair.release] ?? []),
      );
      const isClosed = end < pairs.length;
      places.push({
        before: before.article === null ? undefined : words[before.article],
        own,
        // Behind the last word that both have, an alignment leaves the release's words out.
        its: isClosed || its.length > 0 ? its : wordsBehind(before, own.length, release),
        isClosed,
      });
    }
    at = Math.max(end, at + 1);
  }
  return places;
}

/** So many words of the release's sentence behind a pair. */
function wordsBehind(
  { release: at }: WordPair,
  count: number,
  { words }: ReleaseIndex,
): readonly AlignWord[] {
  if (at === null) return [];
  return words.slice(at + 1, at + 1 + count).filter(({ sentence }) => sentence === words[at]?.sentence);
}

/** What stands otherwise between a word that both have and the next: one telling word for another, or a qualification less. */
function changeOf({ before: scope, own, its }: Otherwise, likeness: number): WordChange | null {
  const [word, other] = [own.filter(tells), its.filter(tells)];
  const told = (all: readonly AlignWord[]) => all.map(({ text }) => text).join(' ');
  if (word.length === 1 && own.length === 1 && other.length === 1 && its.length === 1) {
    return likeness >= CLOSEST ? { kind: 'word', from: told(other), to: told(word) } : null;
  }
  if (
    own.length > 0 ||
    other.length < 1 ||
    other.length > 2 ||
    scope === undefined ||
    !SCOPE_WORDS.has(scope.form)
  )
    return null;
  return { kind: 'word', from: told(other), to: '' };
}

const tells = ({ form }: AlignWord): boolean =>
  !isFunctionWord(form) && !/\d|^(?:first|second|third|fourth|last|next)$/.test(form);
