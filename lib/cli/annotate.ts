import { once } from 'node:events';
import { type Task, tasksOf } from './documents.ts';
import { writerOf } from './formats.ts';
import { parseOptions, USAGE, UsageError, type Options } from './options.ts';
import { type Answer, Workers } from './workers.ts';

const tell = (message: string): void => console.error(`annotate: ${message}`);

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Prints what became of a document; true where it could be read. */
async function report({ file }: Task, answer: Answer): Promise<boolean> {
  if ('problem' in answer) {
    tell(`${file}: ${answer.problem}`);
    return false;
  }
  if (answer.note !== undefined) tell(`${file}: ${answer.note}`);
  await print(answer.output);
  return true;
}

/** Documents that are read ahead of the one that is printed next, for each thread: what memory holds. */
const AHEAD = 2;

/** Annotates what the options name and prints it in order; true where every document could be read. */
async function run(options: Options): Promise<boolean> {
  const { header } = await writerOf(options.format);
  const workers = new Workers(options);
  await workers.ready();
  await print(header);
  const printing: Promise<boolean>[] = [];
  let complete = true;
  for await (const task of tasksOf(options)) {
    const answer = workers.annotate(task);
    const before = printing.at(-1);
    printing.push(Promise.all([answer, before]).then(([done]) => report(task, done)));
    if (printing.length >= AHEAD * options.jobs) complete = ((await printing.shift()) ?? true) && complete;
  }
  for (const printed of printing) complete = (await printed) && complete;
  await workers.end();
  return complete;
}

// A reader that has seen enough (head, less) closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') tell(`cannot write the results: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === null) await print(USAGE);
  else process.exitCode = (await run(options)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`annotate: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
