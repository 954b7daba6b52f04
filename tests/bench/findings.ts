import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { AnnotatedText } from '../../lib/core/model.ts';
import { builtEngine } from './built-engine.ts';
import type * as Engine from './engine.ts';
import { corpusTexts, countWords } from './corpus.ts';
import { median, ms } from './statistics.ts';

const WARM_UP = 2;
/** Rounds of each part of the run: in the first V8 is still compiling what is met seldom, in the second it is not. */
const ROUNDS = 9;
/** Their time over readDoc's may be this at most. */
const WANTED = 0.8;

const nlp = winkNLP(model, ['sbd', 'pos']);

/** A text annotated as the analysis gives it to both finders, with nothing remembered of an earlier round. */
const fresh = (text: AnnotatedText): AnnotatedText => ({ ...text });

/** Figures and initiatives together against wink-nlp's `readDoc`, on the same articles in turns. */
export async function measureFindings(): Promise<string[]> {
  const texts = corpusTexts('dev');
  if (texts === null) return ['figures and initiatives: skipped, no corpus at ../shared/corpora/polnear'];
  const engine = await builtEngine();
  const { annotateText, plainArticle } = engine;
  const articles = texts.map((text) => ({
    engine,
    text,
    annotated: annotateText(plainArticle(text, { url: 'article.txt' })),
  }));
  for (let round = 0; round < WARM_UP; round += 1) for (const article of articles) timeOnce(article);
  const early = costOf(articles);
  const warm = costOf(articles);
  const verdict = warm.ratio <= WANTED ? 'within' : 'OVER';
  return [
    `figures and initiatives, ${texts.length} articles (median ${Math.round(median(texts.map(countWords)))} words), warm: figures ${ms(warm.figures)}, initiatives ${ms(warm.initiatives)}, readDoc ${ms(warm.reading)}; together / readDoc ${warm.ratio.toFixed(2)} (${verdict} ${WANTED}), in the rounds before ${early.ratio.toFixed(2)}`,
  ];
}

interface Article {
  readonly engine: typeof Engine;
  readonly text: string;
  readonly annotated: AnnotatedText;
}

/** Milliseconds. */
interface Times {
  readonly figures: number;
  readonly initiatives: number;
  readonly reading: number;
}

function timeOnce({ engine, text, annotated }: Article): Times {
  const input = fresh(annotated);
  const start = performance.now();
  engine.findFigures(input, []);
  const middle = performance.now();
  engine.findInitiatives(input, []);
  const end = performance.now();
  nlp.readDoc(text);
  return { figures: middle - start, initiatives: end - middle, reading: performance.now() - end };
}

/** The mean over the articles of each one's median over ROUNDS, and ours over readDoc's. */
function costOf(articles: readonly Article[]): Times & { readonly ratio: number } {
  const rounds = Array.from({ length: ROUNDS }, () => articles.map(timeOnce));
  const mean = (part: keyof Times): number =>
    articles.reduce((sum, _, at) => sum + median(rounds.map((times) => times[at]?.[part] ?? Number.NaN)), 0) /
    articles.length;
  const [figures, initiatives, reading] = [mean('figures'), mean('initiatives'), mean('reading')];
  return { figures, initiatives, reading, ratio: (figures + initiatives) / reading };
}
