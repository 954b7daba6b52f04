import { findAttributions } from './attribution/find-attributions.ts';
import { findFigures } from './figures/find-figures.ts';
import { findInitiatives } from './initiatives/find-initiatives.ts';
import type { TaggerModel } from './attribution/tagger/model.ts';
import type { Analysis, ArticleText } from './model.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';
import { annotateText } from './text/annotated-text.ts';

/**
 * Finds attributions, speakers, figures and initiatives in an article; each stage reads what the ones before found.
 * `model` is the trained tagger, as `unpackModel` gives it.
 */
export function analyse(article: ArticleText, model: TaggerModel): Analysis {
  const text = annotateText(article);
  const { speakers, attributions, meant } = resolveSpeakers(text, findAttributions(text, model));
  const figures = findFigures(text, attributions);
  const initiatives = findInitiatives(text, attributions, speakers, meant);
  return { article, speakers, attributions, figures, initiatives };
}
