/**
 * `npx tsx tests/support/score-names.ts FOLDER ... [-v] [--times N]`: puts other names in the place of each gold speaker and counts
 * what was right and is no longer; the changes that -v lists are those of the read half of the names.
 */
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { countChanges, goldTexts, type NameScore } from './replaced-names.ts';

const tagger = loadModel();
const given = process.argv.slice(2);
const at = given.indexOf('--times');
const times = at < 0 ? 4 : Number(given[at + 1]);
const folders = given.filter((one, n) => !one.startsWith('-') && given[n - 1] !== '--times');

const texts = folders.flatMap((folder) => goldTexts(folder));
const scores = countChanges(
  texts,
  times,
  (text, published) =>
    analyse(plainArticle(text, { url: 'a.txt', published: { value: published, from: 'page' } }), tagger),
  given.includes('-v') ? (line) => process.stdout.write(`${line}\n`) : undefined,
);
for (const half of ['read', 'held'] as const) process.stdout.write(`${half}: ${told(scores[half])}\n`);

function told({ variants, changed, claims, wrong, kinds }: NameScore): string {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  const list = [...kinds].toSorted((a, b) => b[1] - a[1]).map(([kind, n]) => `${kind} ${n}`);
  return `${variants} replacements, ${changed} changed (${percent(changed, variants)}); claims ${wrong}/${claims} wrong (${percent(wrong, claims)}); ${list.join(', ')}`;
}
