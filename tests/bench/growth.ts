import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../lib/core/analyse.ts';
import { plainArticle } from '../../lib/core/plain-article.ts';
import { inventedNews } from '../unit/invented-news.ts';
import { corpusTexts, countWords } from './corpus.ts';
import { median, ms } from './statistics.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const tagger = loadModel();

/** Words of the texts, and how often each is timed: as many words in all. */
const SIZES = [
  { words: 1000, rounds: 300 },
  { words: 10_000, rounds: 30 },
  { words: 100_000, rounds: 5 },
] as const;
/** A text's time over what the shortest ones' would make it may be this at most. */
const WANTED = 1.3;
/** So many texts of the shortest size are timed in turn, since articles differ. */
const SAMPLES = 100;

const nlp = winkNLP(model, ['sbd', 'pos']);

/** The labels of a few articles would make one transcript of all that follow, which costs next to nothing. */
const LABEL = /^\s*(?:[^:]{1,90}:(?:\s|$)|[QA]\b)/;

/** Lines of different articles one after the other, from article `first` on, until they hold so many words. */
function joined(texts: readonly string[], first: number, words: number): string {
  const taken: string[] = [];
  let count = 0;
  for (let at = first; count < words && at < first + texts.length; at += 1) {
    const lines = (texts[at % texts.length] ?? '').split('\n').filter((line) => !LABEL.test(line));
    for (const line of [...lines, '']) {
      if (count >= words) break;
      taken.push(line);
      count += countWords(line);
    }
  }
  return taken.join('\n');
}

interface Cost {
  readonly words: number;
  /** Milliseconds for 1,000 words. */
  readonly ours: number;
  readonly wink: number;
  /** Claims found in 1,000 words: much the same whatever the length. */
  readonly claims: number;
}

function costOf(texts: readonly string[], words: number, rounds: number): Cost {
  const [ours, wink, claims]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const text = joined(texts, words >= 100_000 ? 0 : (round % SAMPLES) * 7, words);
    const thousands = countWords(text) / 1000;
    const start = performance.now();
    const { attributions } = analyse(plainArticle(text, { url: 'article.txt' }), tagger);
    const between = performance.now();
    nlp.readDoc(text);
    ours.push((between - start) / thousands);
    wink.push((performance.now() - between) / thousands);
    claims.push(attributions.length / thousands);
  }
  return { words, ours: median(ours), wink: median(wink), claims: median(claims) };
}

/** What the longest texts cost, of which the first 400,000 characters are read: at most 15 s of work were wanted. */
function longest(): string {
  const text = inventedNews(5_000_000);
  const before = process.cpuUsage();
  analyse(plainArticle(text, { url: 'article.txt' }), tagger);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1_000_000;
  return `  5 million characters of invented news: ${seconds.toFixed(1)} s of work (${seconds <= 15 ? 'within' : 'OVER'} 15)`;
}

/** Whether the analysis takes time in proportion to the text: 1, 10 and 100 thousand words of different articles. */
export async function measureGrowth(): Promise<string[]> {
  const texts = corpusTexts('train');
  if (texts === null) return ['growth with length: skipped, no corpus at ../shared/corpora/polnear'];
  costOf(texts, 1000, 100);
  const costs = SIZES.map(({ words, rounds }) => costOf(texts, words, rounds));
  const [base] = costs;
  const lines = costs.map(({ words, ours, wink, claims }) => {
    const ratio = ours / (base?.ours ?? Number.NaN);
    return `  ${words.toLocaleString('en')} words: ${ms((ours * words) / 1000)}, ${ratio.toFixed(2)} × proportional (${ratio <= WANTED ? 'within' : 'OVER'} ${WANTED}); readDoc in one piece ${ms((wink * words) / 1000)}; ${Math.round(claims)} claims a thousand words`;
  });
  return ['growth of the analysis with the length of the text:', ...lines, longest()];
}
