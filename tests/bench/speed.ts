import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { builtEngine } from './built-engine.ts';
import { corpusTexts, countWords } from './corpus.ts';
import { median, ms } from './statistics.ts';

const WARM_UP = 2;
const ROUNDS = 9;
/** Our time over compromise's may be this at most. */
const WANTED = 0.5;

const nlp = winkNLP(model, ['sbd', 'pos']);

const NAMES = ['ours', 'wink', 'compromise'] as const;
type Name = (typeof NAMES)[number];
type Contenders = Record<Name, (text: string) => unknown>;

async function contenders(): Promise<Contenders> {
  const { analyse, loadModel, plainArticle } = await builtEngine();
  const tagger = loadModel();
  return {
    ours: (text) => analyse(plainArticle(text, { url: 'article.txt' }), tagger),
    wink: (text) => nlp.readDoc(text),
    compromise: (text) => compromise(text).quotations(),
  };
}

/** Milliseconds of each contender on a text, one list a contender. */
type Times = Record<Name, number[]>;

/** Takes the contenders in turns, each round in another order, so that none always runs on the heels of the same one. */
function timeOnce(all: Contenders, text: string, round: number, times: Times): void {
  for (let turn = 0; turn < NAMES.length; turn += 1) {
    const name = NAMES[(turn + round) % NAMES.length] ?? 'ours';
    const start = performance.now();
    all[name](text);
    times[name].push(performance.now() - start);
  }
}

/** The whole analysis, wink-nlp's `readDoc` alone and compromise with `quotations()` on the same articles, in one run. */
export async function measureSpeed(): Promise<string[]> {
  const texts = corpusTexts('dev');
  if (texts === null) return ['speed against compromise: skipped, no corpus at ../shared/corpora/polnear'];
  const rivals = await contenders();
  const articles = texts.map((text) => ({ text, times: { ours: [], wink: [], compromise: [] } as Times }));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const { text, times } of articles) {
      timeOnce(rivals, text, round + WARM_UP, round < 0 ? { ours: [], wink: [], compromise: [] } : times);
    }
  }
  const medians = articles.map(({ times }) => ({
    ours: median(times.ours),
    wink: median(times.wink),
    compromise: median(times.compromise),
  }));
  const all = (name: Name) => medians.reduce((sum, one) => sum + one[name], 0);
  const typical = (name: Name) => ms(median(medians.map((one) => one[name])));
  const worst = Math.max(...medians.map((one) => one.ours / one.compromise));
  const words = Math.round(median(texts.map(countWords)));
  const ratio = all('ours') / all('compromise');
  return [
    `${texts.length} articles (median ${words} words), warm, in turns, ${ROUNDS} rounds; median of an article:`,
    `  whole analysis ${typical('ours')}, wink-nlp's readDoc alone ${typical('wink')}, compromise with quotations() ${typical('compromise')}`,
    `  all articles: ours / compromise ${ratio.toFixed(2)} (${ratio <= WANTED ? 'within' : 'OVER'} ${WANTED}; of the worst article ${worst.toFixed(2)}), ours / readDoc ${(all('ours') / all('wink')).toFixed(2)}`,
  ];
}
