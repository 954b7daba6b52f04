/** What is measured of the engine, as one module that built-engine.ts builds. */
export { loadModel } from '../../lib/cli/load-model.ts';
export { analyse } from '../../lib/core/analyse.ts';
export { findFigures } from '../../lib/core/figures/find-figures.ts';
export { findInitiatives } from '../../lib/core/initiatives/find-initiatives.ts';
export { plainArticle } from '../../lib/core/plain-article.ts';
export { annotateText } from '../../lib/core/text/annotated-text.ts';
