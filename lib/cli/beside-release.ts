import { alignArticle } from '../core/align/align-article.ts';
import type { ReleaseIndex } from '../core/align/release-index.ts';
import type { Analysis, Span } from '../core/model.ts';

/** An article beside a release, as the line of JSON has it (docs/formats.md); spans are UTF-16 units of either text. */
export function besideRelease(analysis: Analysis, release: ReleaseIndex) {
  const alignment = alignArticle(analysis, release);
  const inArticle = (span: Span) => spanIn(analysis.article.text, span);
  const inRelease = (span: Span) => spanIn(release.text, span);
  return {
    passages: alignment.passages.map(
      ({ article, release: place, matched, speaker, releaseSpeaker, ...rest }) => ({
        article: article.map(inArticle),
        release: place.map(inRelease),
        matched: matched.map(inRelease),
        ...rest,
        speaker,
        releaseSpeaker,
      }),
    ),
    figures: alignment.figures.flatMap(({ article, release: place, relation }) => {
      const own = analysis.figures.find(({ id }) => id === article);
      return own === undefined
        ? []
        : [{ article: inArticle(own), release: place && inRelease(place), relation }];
    }),
    copied: alignment.copied.map((run) => ({
      article: inArticle(run.article),
      release: inRelease(run.release),
      words: run.words,
    })),
    copiedShare: alignment.copiedShare,
    leftOut: alignment.leftOut.map(inRelease),
  };
}

const spanIn = (text: string, { start, end }: Span) => ({ start, end, text: text.slice(start, end) });
