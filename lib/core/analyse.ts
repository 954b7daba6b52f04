import { findAttributions } from './attribution/find-attributions.ts';
import { findFigures } from './figures/find-figures.ts';
import { findInitiatives } from './initiatives/find-initiatives.ts';
import type { TaggerModel } from './attribution/tagger/model.ts';
import type { Analysis, ArticleText } from './model.ts';
import { asWritten, withMarksRepaired } from './text/broken-marks.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';
import { annotateText } from './text/annotated-text.ts';
import { withinTime } from './text/time-limit.ts';
import { withinLength } from './text/within-length.ts';

/**
 * Finds attributions, speakers, figures and initiatives in an article; each stage reads what the ones before found.
 * Of a text that is too long the beginning is read, and that is told (`ArticleText.partial`).
 * `model` is the trained tagger, as `unpackModel` gives it. Throws an `OutOfTime` soon after `limit`, in milliseconds.
 */
export function analyse(article: ArticleText, model: TaggerModel, limit = Infinity): Analysis {
  const { read, article: told } = withinLength(article);
  return withinTime(limit, () => ({ ...findingsIn(read, model), article: told }));
}

function findingsIn(article: ArticleText, model: TaggerModel): Analysis {
  const mended = { ...article, text: withMarksRepaired(article.text) };
  const text = annotateText(mended);
  const { speakers, attributions, meant } = resolveSpeakers(text, findAttributions(text, model));
  const figures = findFigures(text, attributions);
  const initiatives = findInitiatives(text, attributions, speakers, meant);
  const findings = { speakers, attributions, figures, initiatives };
  return { article, ...(mended.text === article.text ? findings : asWritten(findings, article.text)) };
}
