import { isDoubtful } from '../attribution/doubtful.ts';
import type { Span } from '../model.ts';
import { overlaps } from '../text/overlap.ts';
import type { AlignedPassage } from './alignment.ts';
import type { ReleaseIndex } from './release-index.ts';
import { isFunctionWord } from './word-form.ts';
import { wordsIn, type WordedText } from './words-of.ts';

/** From this share of the shorter one's words, by how rare they are, two claims say the same; a heading says shortly what comes. */
const SAME = 0.75;
const SAME_AS_HEADING = 0.55;
/** Fewer words that tell something are no claim to miss. */
const LEAST_WORDS = 3;
/** A claim is taken up that holds so much of what the passage shares with its sentence: else it is the rest that is reported. */
const HELD = 0.4;

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
  const headings = release.analysis.article.blocks.filter(({ kind }) => kind === 'heading');
  const claims = claimsOf(release, headings).map((span): Claim => ({
    span,
    stems: stemsIn(release, span, release),
    isHeading: headings.some((heading) => overlaps(heading, span)),
  }));
  const used = new Set<Claim>(claims.filter(({ span }) => copied.some((run) => overlaps(run, span))));
  for (const passage of passages) {
    for (const claim of claimsTakenUp(passage, claims, article, release)) used.add(claim);
  }
  const known = [...used];
  const found: Span[] = [];
  for (const claim of claims) {
    if (used.has(claim) || claim.stems.size < LEAST_WORDS || known.some((other) => saysSame(claim, other)))
      continue;
    known.push(claim);
    found.push(claim.span);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

interface Claim {
  readonly span: Span;
  /** Of the words that tell something, with how much each tells. */
  readonly stems: ReadonlyMap<string, number>;
  readonly isHeading: boolean;
}

/** The claims of a release sentence by sentence, those of its headings last: the body says the same in full. */
function claimsOf({ analysis, sentences }: ReleaseIndex, headings: readonly Span[]): Span[] {
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
function claimsTakenUp(
  passage: AlignedPassage,
  claims: readonly Claim[],
  article: WordedText,
  release: ReleaseIndex,
): Claim[] {
  const near = claims.filter(({ span }) => passage.release.some((sentence) => overlaps(sentence, span)));
  if (passage.matched.length > 0)
    return near.filter(({ span }) => passage.matched.some((match) => overlaps(match, span)));
  const own = new Set(passage.article.flatMap((piece) => [...stemsIn(article, piece, release).keys()]));
  const isOwn = (stem: string): boolean => own.has(stem);
  const shared = near.map(({ stems }) => weightOf(stems, isOwn));
  const best = Math.max(0, ...shared);
  return near.filter(({ span }, n) => {
    const share = shared[n] ?? 0;
    const sentence = passage.release.find((place) => overlaps(place, span));
    const all = sentence === undefined ? 0 : weightOf(stemsIn(release, sentence, release), isOwn);
    return share > 0 && share >= best * 0.75 && share >= all * HELD;
  });
}

function stemsIn(text: WordedText, span: Span, release: ReleaseIndex): Map<string, number> {
  const { first, endWord } = wordsIn(text, span);
  const telling = text.words.slice(first, endWord).filter(({ form }) => !isFunctionWord(form));
  return new Map(telling.map((word) => [word.stem, release.weightOf(word)]));
}

const weightOf = (stems: Claim['stems'], counts: (stem: string) => boolean = () => true): number =>
  [...stems].reduce((sum, [stem, weight]) => (counts(stem) ? sum + weight : sum), 0);

function saysSame(claim: Claim, other: Claim): boolean {
  const [a, b] = [claim.stems, other.stems];
  if (Math.min(a.size, b.size) < LEAST_WORDS) return false;
  const shared = weightOf(a, (stem) => b.has(stem));
  const least = claim.isHeading ? SAME_AS_HEADING : SAME;
  return shared >= least * Math.min(weightOf(a), weightOf(b));
}
