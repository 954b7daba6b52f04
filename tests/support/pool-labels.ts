import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldFile } from '@/lib/training/gold-file.ts';
import { pairClaims, tokensIn } from '@/lib/training/measures.ts';
import { type PoolLabels, readPoolLabels, writePoolLabels } from '@/lib/training/pool-labels.ts';
import { attributionsOf, goldFileOf, standOffOf } from '@/lib/training/stand-off.ts';
import kept from '../evaluation/kept-unread.json' with { type: 'json' };

const USAGE = `usage: npx tsx tests/support/pool-labels.ts pack FOLDER first|read
       npx tsx tests/support/pool-labels.ts unpack FOLDER kept|read
       npx tsx tests/support/pool-labels.ts agree

pack: reads gold files (NAME.gold.json beside NAME.txt) of FOLDER, and for the first annotation of FOLDER/second, into
lib/training/pool-labels*.jsonl.
unpack: writes gold files of the kept or of the other texts to FOLDER, for the scorer (../shared/score/gold.mjs FOLDER).
agree: how far two annotators agree who worked apart.`;

const ROOT = join(import.meta.dirname, '../..');
const ENDING = '.gold.json';

function pack(folder: string, which: PoolLabels): void {
  const annotations = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .toSorted()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name + ENDING), 'utf8')) as GoldFile;
      try {
        return standOffOf(name, readFileSync(join(folder, `${name}.txt`), 'utf8'), gold);
      } catch (cause) {
        throw new Error(`${name} cannot be packed`, { cause });
      }
    });
  writePoolLabels(annotations, which);
  console.log(`${annotations.length} texts packed of the annotation "${which}"`);
}

function unpack(folder: string, which: string): void {
  const unread = new Set(kept.poolThird);
  for (const annotation of [...readPoolLabels(), ...readPoolLabels('read')]) {
    const { name } = annotation;
    if (unread.has(name) !== (which === 'kept')) continue;
    const text = readFileSync(join(ROOT, '../shared/pool', `${name}.txt`), 'utf8');
    writeFileSync(join(folder, `${name}.txt`), text);
    writeFileSync(join(folder, name + ENDING), JSON.stringify(goldFileOf(text, annotation), null, 1));
  }
}

/** Prints how far the second annotation agrees with the first, counted as the scorer counts: optional ones cost nothing. */
function agree(): void {
  const first = new Map(readPoolLabels().map((annotation) => [annotation.name, annotation]));
  const both = { texts: 0, required: [0, 0], paired: [0, 0], pairs: 0, exact: 0, spoken: 0, sameSpeaker: 0 };
  for (const second of readPoolLabels('second')) {
    const other = first.get(second.name);
    if (other === undefined) throw new Error(`${second.name} has one annotation only`);
    const text = readFileSync(join(ROOT, '../shared/pool', `${second.name}.txt`), 'utf8');
    const own = [attributionsOf(text, other), attributionsOf(text, second)] as const;
    const names = [goldFileOf(text, other), goldFileOf(text, second)] as const;
    const pairs = pairClaims(text, own[1], own[0]);
    both.texts += 1;
    own.forEach((attributions, side) => {
      const paired = new Set(pairs.map(({ found, gold }) => (side === 0 ? gold : found)));
      attributions.forEach(({ optional }, n) => {
        if (optional === true) return;
        both.required[side] = (both.required[side] ?? 0) + 1;
        if (paired.has(n)) both.paired[side] = (both.paired[side] ?? 0) + 1;
      });
    });
    for (const { found, gold } of pairs) {
      both.pairs += 1;
      const tokens = [own[0][gold], own[1][found]].map((one) =>
        [...tokensIn(text, one?.content ?? [])].join(),
      );
      if (tokens[0] === tokens[1]) both.exact += 1;
      const [a, b] = [names[0].attributions[gold]?.speaker, names[1].attributions[found]?.speaker].map(
        (speaker) => (typeof speaker === 'string' ? [speaker] : (speaker ?? [])),
      );
      if (a === undefined || b === undefined || a.length === 0 || b.length === 0) continue;
      both.spoken += 1;
      if (a.some((name) => b.includes(name))) both.sameSpeaker += 1;
    }
  }
  const share = (part = 0, whole = 0): string =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  console.log(`${both.texts} texts by two annotators apart
required attributions of the first that the second has: ${share(both.paired[0], both.required[0])}
of the second that the first has: ${share(both.paired[1], both.required[1])}
claim word for word the same: ${share(both.exact, both.pairs)}
same speaker: ${share(both.sameSpeaker, both.spoken)}`);
}

const [task, folder, which] = process.argv.slice(2);
if (task === 'pack' && folder !== undefined && (which === 'first' || which === 'read')) {
  pack(folder, which);
  if (which === 'first') pack(join(folder, 'second'), 'second');
} else if (task === 'unpack' && folder !== undefined && (which === 'kept' || which === 'read')) {
  unpack(folder, which);
} else if (task === 'agree') {
  agree();
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
