import { isDoubtful } from '../attribution/doubtful.ts';
import type { Span } from '../model.ts';
import { overlaps } from '../text/overlap.ts';
import type { AlignedPassage } from './alignment.ts';
import type { ReleaseIndex } from './release-index.ts';
import { isFunctionWord } from './word-form.ts';
import { wordsIn, type WordedText } from './words-of.ts';

/** From this share of the shorter one's words two claims say the same. */
const SAME = 0.75;
/** Fewer words that tell something are no claim to miss. */
const LEAST_WORDS = 3;

/**
 * The claims of a release of which no passage was found, a span a sentence; of claims that say the same, one. Where a
 * sentence holds several claims, those are taken up whose words the passage has.
 */
export function leftOut(
  release: ReleaseIndex,
  article: WordedText,
  passages: readonly AlignedPassage[],
  copied: readonly Span[],
): Span[] {
  const claims = claimsOf(release).map((span) => ({ span, stems: stemsIn(release, span) }));
  const used = new Set<Claim>(claims.filter(({ span }) => copied.some((run) => overlaps(run, span))));
  for (const passage of passages) {
    for (const claim of claimsTakenUp(passage, claims, article)) used.add(claim);
  }
  const known = [...used];
  const found: Span[] = [];
  for (const claim of claims) {
    if (
      used.has(claim) ||
      claim.stems.size < LEAST_WORDS ||
      known.some((other) => saysSame(claim.stems, other.stems))
    )
      continue;
    known.push(claim);
    found.push(claim.span);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

interface Claim {
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
}

/** The claims of a release sentence by sentence, those of its headings last: the body says the same in full. */
function claimsOf({ analysis, sentences }: ReleaseIndex): Span[] {
  const headings = analysis.article.blocks.filter(({ kind }) => kind === 'heading');
  const spans = analysis.attributions
    .filter((attribution) => !isDoubtful(attribution))
    .flatMap(({ content }) => content)
    .flatMap((piece) =>
      sentences
        .filter((sentence) => overlaps(sentence, piece))
        .map((sentence) => ({
          start: Math.max(piece.start, sentence.start),
          end: Math.min(piece.end, sentence.end),
        })),
    );
  const isHeading = (span: Span) => headings.some((heading) => overlaps(heading, span));
  return [...spans.filter((span) => !isHeading(span)), ...spans.filter(isHeading)];
}

/** Of the claims in the sentences that a passage is laid on: those it overlaps, or of a paraphrase those that share its words. */
function claimsTakenUp(passage: AlignedPassage, claims: readonly Claim[], article: WordedText): Claim[] {
  const near = claims.filter(({ span }) => passage.release.some((sentence) => overlaps(sentence, span)));
  if (passage.matched.length > 0)
    return near.filter(({ span }) => passage.matched.some((match) => overlaps(match, span)));
  const own = new Set(passage.article.flatMap((piece) => [...stemsIn(article, piece)]));
  const shared = near.map(({ stems }) => [...stems].filter((stem) => own.has(stem)).length);
  const best = Math.max(1, ...shared);
  return near.filter((_, n) => (shared[n] ?? 0) >= best * 0.75);
}

function stemsIn(text: WordedText, span: Span): Set<string> {
  const { first, endWord } = wordsIn(text, span);
  const telling = text.words.slice(first, endWord).filter(({ form }) => !isFunctionWord(form));
  return new Set(telling.map(({ stem }) => stem));
}

function saysSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  return least >= LEAST_WORDS && [...a].filter((stem) => b.has(stem)).length >= SAME * least;
}
