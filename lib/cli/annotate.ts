import { readFileSync } from 'node:fs';
import { analyse } from '../core/analyse.ts';
import { plainArticle } from '../core/text/plain-article.ts';

for (const file of process.argv.slice(2)) {
  const { article, ...found } = analyse(plainArticle(readFileSync(file, 'utf8'), { url: file }));
  process.stdout.write(`${JSON.stringify({ file, document: { text: article.text }, ...found })}\n`);
}
