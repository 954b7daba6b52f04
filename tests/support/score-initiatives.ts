/** `npx tsx tests/support/score-initiatives.ts [-v]`: how the engine does on tests/evaluation/initiatives.json; errors of the read half alone. */
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { type Comparison, compare, readInitiativeSet } from '../evaluation/initiative-set.ts';

const tagger = loadModel();
const verbose = process.argv.includes('-v');
const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);

for (const half of ['read', 'kept'] as const) {
  const compared = readInitiativeSet()
    .filter((text) => text.half === half)
    .map(({ file, text, expected }) => ({
      file,
      ...compare(analyse(plainArticle(text, { url: file }), tagger).initiatives, expected),
    }));
  if (verbose && half === 'read') compared.forEach(printErrors);
  const sum = (count: (one: Comparison) => number) => compared.reduce((n, one) => n + count(one), 0);
  const found = sum((one) => one.found);
  const all = found + sum(({ extra }) => extra.length);
  const wanted = found + sum(({ missed }) => missed.length);
  const columns = (['action', 'actors', 'date'] as const).map(
    (name) =>
      `${name} ${sum(
        ({
          columns: {
            [name]: [right],
          },
        }) => right,
      )}/${sum(
        ({
          columns: {
            [name]: [, of],
          },
        }) => of,
      )}`,
  );
  print(
    `${half}: P ${percent(found, all)} R ${percent(found, wanted)} F1 ${percent(2 * found, all + wanted)}, ${columns.join(', ')}`,
  );
}

function printErrors({ file, missed, extra, wrong }: Comparison & { readonly file: string }): void {
  if (missed.length + extra.length + wrong.length === 0) return;
  print(file);
  for (const name of missed) print(`  missed: ${name}`);
  for (const name of extra) print(`  extra: ${name}`);
  for (const column of wrong) print(`  wrong: ${column}`);
}
