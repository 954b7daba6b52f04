/** A thread of the batch command: annotates one document after the other. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { indexRelease } from '../core/align/release-index.ts';
import { analyse } from '../core/analyse.ts';
import type { TaggerModel } from '../core/attribution/tagger/model.ts';
import type { Analysis, ArticleText } from '../core/model.ts';
import { idOf, problemOf, type Task } from './documents.ts';
import { type Release, type Writer, writerOf } from './formats.ts';
import { loadModel } from './load-model.ts';
import { readTask, readWhole } from './read-task.ts';
import type { Answer, Started, ThreadOptions } from './workers.ts';

/** Why there is nothing to find in an article; null where there may be. */
function unreadable({ text, metadata }: ArticleText): string | null {
  const language = metadata.language?.value ?? 'und';
  if (text.trim() === '') return 'no article in it';
  return /^en\b/i.test(language) ? null : `not in English (${language})`;
}

/** That an article is too long to be looked through to its end, or the page has others that were not read; null where it is not so. */
function partOf({ partial, articles = [] }: ArticleText, isEvery: boolean): string | null {
  const notes: string[] = [];
  const others = isEvery ? [] : articles.filter(({ read }) => !read);
  if (others.length > 0) {
    const told = others.map(({ headline }) => `“${headline}”`).join(', ');
    notes.push(`only the page’s own article was read, not ${told}; --every-article reads all`);
  }
  if (partial?.kind === 'long') {
    const [read, all] = [partial.read, partial.of].map((count) => count.toLocaleString('en'));
    notes.push(`only the first ${read} of ${all} characters were looked through`);
  }
  return notes.length === 0 ? null : notes.join('; ');
}

/** What was found in an article; nothing where it cannot be read. */
function annotate(article: ArticleText, reason: string | null, model: TaggerModel): Analysis {
  if (reason === null) return analyse(article, model);
  return { article, speakers: [], attributions: [], figures: [], initiatives: [] };
}

/** What the thread has at hand for every document. */
interface Tools {
  readonly writer: Writer;
  readonly model: TaggerModel;
  readonly published: string | undefined;
  readonly release: Release | undefined;
  /** Whether each article of a page is written. */
  readonly everyArticle: boolean;
}

async function answerOf(task: Task, tools: Tools): Promise<Answer> {
  const { writer, model, published, release, everyArticle } = tools;
  try {
    const origin = { file: task.file, id: idOf(task) };
    const read = everyArticle ? await readWhole(task, published) : [await readTask(task, published)];
    const written = read.map(({ article, isPlain }) => {
      const reason = unreadable(article);
      const analysis = annotate(article, reason, model);
      const note = reason === null ? partOf(analysis.article, everyArticle) : `${reason}; nothing is marked`;
      return { output: writer.write(origin, { analysis, isPlain }, release), note };
    });
    const note = written.flatMap((one) => one.note ?? []).join('; ');
    return { output: written.map(({ output }) => output).join(''), ...(note !== '' && { note }) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** The release that the articles are laid beside, indexed once. */
async function readRelease(path: string, model: TaggerModel): Promise<Release> {
  const { article, isPlain } = await readTask({ file: path, weight: 1, from: { path } }, undefined);
  return { index: indexRelease(annotate(article, unreadable(article), model)), isPlain };
}

/** Starts the thread: "ready" is told when it is, since the time limit is a document's, or what keeps it from it. */
async function start(port: MessagePort, options: ThreadOptions): Promise<Started> {
  const [writer, model] = [await writerOf(options.format, options.offsets), loadModel()];
  const { published, release: path, everyArticle } = options;
  try {
    const release = path === undefined ? undefined : await readRelease(path, model);
    port.on('message', (task: Task) => {
      void answerOf(task, { writer, model, published, release, everyArticle }).then((answer) =>
        port.postMessage(answer),
      );
    });
    return { isReady: true };
  } catch (error) {
    return { isReady: false, problem: `--release ${path}: ${problemOf(error)}` };
  }
}

if (parentPort === null) throw new Error('work.ts runs as a thread of annotate.ts');
const port = parentPort;
port.postMessage(await start(port, workerData as ThreadOptions));
