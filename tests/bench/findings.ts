import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findFigures } from '../../lib/core/figures/find-figures.ts';
import { findInitiatives } from '../../lib/core/initiatives/find-initiatives.ts';
import type { AnnotatedText } from '../../lib/core/model.ts';
import { annotateText } from '../../lib/core/text/annotated-text.ts';
import { plainArticle } from '../../lib/core/text/plain-article.ts';
import { corpusTexts, countWords } from './corpus.ts';
import { median, ms } from './statistics.ts';

const WARM_UP = 2;
const ROUNDS = 9;
/** Their time over readDoc's may be this at most. */
const WANTED = 1;

const nlp = winkNLP(model, ['sbd', 'pos']);

/** A text annotated as the analysis gives it to both finders, with nothing remembered of an earlier round. */
const fresh = (text: AnnotatedText): AnnotatedText => ({ ...text });

/** Figures and initiatives together against wink-nlp's `readDoc`, on the same articles in turns. */
export async function measureFindings(): Promise<string[]> {
  const texts = corpusTexts('dev');
  if (texts === null) return ['figures and initiatives: skipped, no corpus at ../shared/corpora/polnear'];
  const articles = texts.map((text) => ({
    text,
    annotated: annotateText(plainArticle(text, { url: 'article.txt' })),
    figures: [] as number[],
    initiatives: [] as number[],
    reading: [] as number[],
  }));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const { text, annotated, figures, initiatives, reading } of articles) {
      const input = fresh(annotated);
      const start = performance.now();
      findFigures(input, []);
      const middle = performance.now();
      findInitiatives(input, []);
      const end = performance.now();
      nlp.readDoc(text);
      const read = performance.now();
      if (round < 0) continue;
      figures.push(middle - start);
      initiatives.push(end - middle);
      reading.push(read - end);
    }
  }
  const sum = (of: (article: (typeof articles)[number]) => number[]): number =>
    articles.reduce((total, article) => total + median(of(article)), 0) / articles.length;
  const [figures, initiatives, reading] = [
    sum((one) => one.figures),
    sum((one) => one.initiatives),
    sum((one) => one.reading),
  ];
  const ratio = (figures + initiatives) / reading;
  return [
    `figures and initiatives, ${texts.length} articles (median ${Math.round(median(texts.map(countWords)))} words), warm: figures ${ms(figures)}, initiatives ${ms(initiatives)}, readDoc ${ms(reading)}; together / readDoc ${ratio.toFixed(2)} (${ratio <= WANTED ? 'within' : 'OVER'} ${WANTED})`,
  ];
}
