import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { linesOf } from '@/lib/cli/lines.ts';
import { annotate, folderOf, startAnnotate } from './run-annotate.ts';

/** Forty kilobytes a line that take no time to annotate, since they are German. */
const LONG = 'Der Minister sagte am Montag, dass der Hafen wachsen werde und niemand warten müsse. '.repeat(
  480,
);
const LINES = 2000;

function* records(): Generator<string> {
  for (let i = 0; i < LINES; i += 1) {
    const words = i % 50 === 0 ? `Traffic rose ${i} percent, the mayor of Tern Bay said.` : LONG;
    yield `${JSON.stringify({ url: `https://a.example/${i}`, text: words })}\n`;
  }
}

test(
  `${LINES} lines of 80 MB in all pass through a heap of 96 MB, in order`,
  { timeout: 120_000 },
  async () => {
    const child = startAnnotate(['--ndjson'], undefined, '--max-old-space-size=96');
    const { stdin, stdout, stderr } = child;
    if (stdin === null || stdout === null || stderr === null) throw new Error('no pipes');
    const status = new Promise<number | null>((done) => child.on('close', done));
    let count = 0;
    const read = async () => {
      for await (const line of linesOf(stdout.setEncoding('utf8'))) {
        if (!line.startsWith(`{"file":"-:${count + 1}",`))
          throw new Error(`line ${count}: ${line.slice(0, 80)}`);
        count += 1;
      }
    };
    await Promise.all([pipeline(Readable.from(records()), stdin), read(), text(stderr)]);
    expect({ count, status: await status }).toEqual({ count: LINES, status: 0 });
  },
);

test('a reader that closes the pipe early ends the command quietly', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
  const cwd = folderOf(Object.fromEntries(names.map((name) => [name, LONG])));
  const child = startAnnotate(names, cwd);
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('no pipes');
  const status = new Promise<number | null>((done) => child.on('close', done));
  stdout.once('data', () => stdout.destroy());
  expect((await text(stderr)).replaceAll(/^annotate: .*: not in English .*\n/gm, '')).toBe('');
  expect(await status).toBe(0);
});

test('lines are parted by "\\n" alone, wherever chunks are cut', async () => {
  const chunks = ['a', 'b\nc\u2028d', '\n\ne', '\r\nf'];
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  expect(lines).toEqual(['ab', 'c\u2028d', '', 'e\r', 'f']);
});

test('letters are whole where a chunk ends inside one', async () => {
  const input = Buffer.from(`${JSON.stringify({ text: `Ríos said 🌊. ${'é'.repeat(70_000)}` })}\n`);
  const { results } = await annotate(['--ndjson'], { input });
  expect(results[0]?.document['text']).toBe(`Ríos said 🌊. ${'é'.repeat(70_000)}`);
});
