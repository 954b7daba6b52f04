import type { AlignedPassage } from '@/lib/core/align/alignment.ts';
import type { ComparedText, Comparison } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import { overlaps } from '@/lib/core/text/overlap.ts';

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;

/** Passages of a release's claims that a trimmed quotation leaves out. */
export function cutFrom(passage: AlignedPassage, release: ComparedText): readonly Span[] {
  if (passage.relation !== 'trimmed' && passage.words !== 'trimmed') return [];
  const claimed = release.claims
    .flatMap(({ content }) => content)
    .flatMap((piece) =>
      passage.release.map(({ start, end }) => ({
        start: Math.max(piece.start, start),
        end: Math.min(piece.end, end),
      })),
    )
    .filter(({ start, end }) => start < end)
    .filter((piece) => passage.matched.some((span) => overlaps(span, piece)));
  return distinct(claimed.flatMap((piece) => without(piece, passage.matched))).filter(
    ({ start, end }) => wordCount(release.read.text.slice(start, end)) > 0,
  );
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

/** What is left of a span without others. */
function without(span: Span, others: readonly Span[]): Span[] {
  let left = [span];
  for (const { start, end } of others) {
    left = left.flatMap((piece) =>
      end <= piece.start || piece.end <= start
        ? [piece]
        : [
            { start: piece.start, end: start },
            { start: end, end: piece.end },
          ].filter((part) => part.start < part.end),
    );
  }
  return left;
}

/** What a trimmed quotation leaves out of the claim that it is from. */
interface LeftOut {
  readonly words: number;
  /** "at the end"; "" where at several places. */
  readonly where: string;
  /** Whether the article shows that something is wanting. */
  readonly isMarked: boolean;
}

const GAP = /…|\.\s?\.\s?\.|\[/;

/** What a trimmed quotation leaves out; undefined where that is nothing. */
export function leftOutOf(
  passage: AlignedPassage,
  { article, release }: Pick<Comparison, 'article' | 'release'>,
): LeftOut | undefined {
  const cut = cutFrom(passage, release);
  const words = cut.reduce((sum, { start, end }) => sum + wordCount(release.read.text.slice(start, end)), 0);
  if (words === 0) return undefined;
  const [first, last] = [passage.matched[0]?.start ?? 0, passage.matched.at(-1)?.end ?? 0];
  const places = new Set(
    cut.map(({ start, end }) =>
      end <= first ? 'at the beginning' : start >= last ? 'at the end' : 'in between',
    ),
  );
  const [where = ''] = places;
  const [from, to] = [passage.article[0]?.start ?? 0, passage.article.at(-1)?.end ?? 0];
  // What stands beside the quotation marks counts as well.
  const isMarked = GAP.test(article.read.text.slice(Math.max(0, from - 4), to + 4));
  return { words, where: places.size === 1 ? where : '', isMarked };
}

const counted = (words: number): string => `${words} ${words === 1 ? 'word' : 'words'}`;

/** "11 words left out at the end". */
export const cutNote = ({ words, where }: LeftOut): string =>
  [`${counted(words)} left out`, where].filter(Boolean).join(' ');

/** "at the end, 11 words; no ellipsis in the article". */
export function cutWords({ words, where, isMarked }: LeftOut): string {
  const told = [where, counted(words)].filter(Boolean).join(', ');
  return isMarked ? told : `${told}; no ellipsis in the article`;
}
