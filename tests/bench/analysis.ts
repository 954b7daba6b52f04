import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { htmlArticle } from '../../lib/cli/html-article.ts';
import { analyse } from '../../lib/core/analyse.ts';
import { median, ms } from './statistics.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const tagger = loadModel();

const ROUNDS = 20;

function times(rounds: number, work: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** The whole analysis in Node against wink-nlp alone, on the same text, taken in turns. */
export async function measureAnalysis(): Promise<string[]> {
  const html = await readFile(join(import.meta.dirname, '../fixtures/pages/press-statement.html'), 'utf8');
  const article = htmlArticle(html, 'https://ports.gov.example/statements/harbour-power-plan');
  if (!article) throw new Error('The press statement is no article');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  times(ROUNDS, () => [analyse(article, tagger), nlp.readDoc(article.text)]);
  const whole: number[] = [];
  const tokens: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    whole.push(...times(1, () => analyse(article, tagger)));
    tokens.push(...times(1, () => nlp.readDoc(article.text)));
  }
  const words = article.text.split(/\s+/).length;
  const ratio = median(whole) / median(tokens);
  return [
    `analysis of ${words} words, warm, in Node: ${ms(median(whole))}, ${ratio.toFixed(1)} × wink-nlp's readDoc alone (${ms(median(tokens))})`,
  ];
}
