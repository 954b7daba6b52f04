import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FigureGold,
  figureGoldOf,
  type FigureLabels,
  figureLabelsOf,
} from '@/lib/training/figure-labels.ts';
import kept from '../evaluation/kept-unread.json' with { type: 'json' };

const USAGE = `usage: npx tsx tests/support/pool-figures.ts pack FOLDER...
       npx tsx tests/support/pool-figures.ts unpack FOLDER kept|read

pack: reads gold files (NAME.gold.json beside NAME.txt) of the folders into lib/training/pool-figures.jsonl.
unpack: writes gold files of the kept or of the other texts to FOLDER, for the scorer (../shared/score/gold.mjs FOLDER).`;

const ROOT = join(import.meta.dirname, '../..');
const LABELS = join(ROOT, 'lib/training/pool-figures.jsonl');
const ENDING = '.gold.json';

function pack(folders: readonly string[]): void {
  const lines = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => {
        const name = file.slice(0, -ENDING.length);
        const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as FigureGold;
        return figureLabelsOf(name, readFileSync(join(folder, `${name}.txt`), 'utf8'), gold);
      }),
  );
  const sorted = lines.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(LABELS, sorted.map((line) => JSON.stringify(line) + '\n').join(''));
  console.log(`${sorted.length} texts packed`);
}

function unpack(folder: string, which: string): void {
  const unread = new Set(kept.poolFigures);
  const all = readFileSync(LABELS, 'utf8').split('\n').filter(Boolean);
  for (const labels of all.map((line) => JSON.parse(line) as FigureLabels)) {
    if (unread.has(labels.name) !== (which === 'kept')) continue;
    const text = readFileSync(join(ROOT, '../shared/pool', `${labels.name}.txt`), 'utf8');
    const { published, figures } = figureGoldOf(text, labels);
    const gold = { published, attributions: [], speakers: [], figures, initiatives: [] };
    writeFileSync(join(folder, `${labels.name}.txt`), text);
    writeFileSync(join(folder, labels.name + ENDING), JSON.stringify(gold, null, 1));
  }
}

const [command = '', folder = '', ...rest] = process.argv.slice(2);
if (command === 'pack' && folder !== '') pack([folder, ...rest]);
else if (command === 'unpack' && folder !== '' && /^(?:kept|read)$/.test(rest[0] ?? ''))
  unpack(folder, rest[0] ?? '');
else {
  console.error(USAGE);
  process.exitCode = 1;
}
