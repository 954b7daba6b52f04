import { sightingsIn } from '../core/attribution/tagger/tagger.ts';
import type { TaggerModel } from '../core/attribution/tagger/model.ts';
import { spanOf } from '../core/attribution/spans.ts';
import type { Verdict } from './calibrate.ts';
import { isSame, tokensIn } from './measures.ts';
import type { GoldArticle } from './polnear.ts';
import { readArticle } from './reading-examples.ts';

/** What the model sees in articles that it was not fitted to, and whether each is right. */
export function verdictsOn(model: TaggerModel, articles: readonly GoldArticle[]): Verdict[] {
  return articles.flatMap((article) => {
    const { reading, hints } = readArticle(article);
    const truths = article.attributions.map(({ content }) => tokensIn(article.text, content));
    return sightingsIn(model, reading, hints).map(({ candidate, evidence }) => {
      const claim = tokensIn(
        article.text,
        candidate.content.map((piece) => spanOf(reading, piece)),
      );
      return { evidence, right: truths.some((truth) => isSame(claim, truth)) };
    });
  });
}
