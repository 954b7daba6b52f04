import { once } from 'node:events';
import { idOf, type Task, tasksOf } from './documents.ts';
import { errorLine, writerOf } from './formats.ts';
import { type Format, parseOptions, USAGE, UsageError, type Options } from './options.ts';
import { Progress } from './progress.ts';
import { VERSION } from './version.ts';
import { type Answer, Workers } from './workers.ts';

/** Control characters but line ends: a page's words and a file's name would be obeyed by the terminal. */
const COMMANDS = /[^\P{Cc}\n]/gu;
const tell = (message: string): void => console.error(`annotate: ${message.replaceAll(COMMANDS, ' ')}`);

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Prints what became of documents, each as soon as those before it are. */
class Report {
  readonly #format: Format;
  readonly #progress: Progress;

  constructor(format: Format, progress: Progress) {
    this.#format = format;
    this.#progress = progress;
  }

  /** True where the document could be read. */
  async print(task: Task, answer: Answer): Promise<boolean> {
    const isRead = !('problem' in answer);
    const said = isRead ? answer.note : answer.problem;
    if (said !== undefined) {
      this.#progress.clear();
      tell(`${task.file}: ${said}`);
    }
    const origin = { file: task.file, id: isRead ? null : idOf(task) };
    await print(isRead ? answer.output : errorLine(this.#format, origin, answer.problem));
    this.#progress.step(task.weight);
    return isRead;
  }
}

/** Documents that are read ahead of the one that is printed next, for each thread: what memory holds. */
const AHEAD = 2;

/** Annotates what the options name and prints it in order; true where every document could be read. */
async function run(options: Options): Promise<boolean> {
  const { header } = await writerOf(options.format);
  const workers = new Workers(options);
  await workers.ready();
  await print(header);
  const { total, each } = await tasksOf(options);
  const progress = new Progress(process.stderr, total);
  const report = new Report(options.format, progress);
  const printing: Promise<boolean>[] = [];
  let complete = true;
  for await (const task of each) {
    const answer = workers.annotate(task);
    const before = printing.at(-1);
    printing.push(Promise.all([answer, before]).then(([done]) => report.print(task, done)));
    if (printing.length >= AHEAD * options.jobs) complete = ((await printing.shift()) ?? true) && complete;
  }
  for (const printed of printing) complete = (await printed) && complete;
  progress.clear();
  await workers.end();
  return complete;
}

// npm runs its scripts in the package's folder; names are those of where its user stands.
if (process.env['npm_lifecycle_event'] === 'annotate' && process.env['INIT_CWD'] !== undefined)
  process.chdir(process.env['INIT_CWD']);

// A reader that has seen enough (head, less) closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') tell(`cannot write the results: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') await print(USAGE);
  else if (options === 'version') await print(`${VERSION}\n`);
  else process.exitCode = (await run(options)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`annotate: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
