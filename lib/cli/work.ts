/** A thread of the batch command: annotates one document after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyse } from '../core/analyse.ts';
import type { TaggerModel } from '../core/attribution/tagger/model.ts';
import type { Analysis, ArticleText } from '../core/model.ts';
import { problemOf, type Task } from './documents.ts';
import { type Writer, writerOf } from './formats.ts';
import { loadModel } from './load-model.ts';
import type { Options } from './options.ts';
import { readTask } from './read-task.ts';
import type { Answer } from './workers.ts';

/** Why there is nothing to find in an article; null where there may be. */
function unreadable({ text, metadata }: ArticleText): string | null {
  const language = metadata.language?.value ?? 'und';
  if (text.trim() === '') return 'no article in it';
  return /^en\b/i.test(language) ? null : `not in English (${language})`;
}

/** What was found in an article; nothing where it cannot be read. */
function annotate(article: ArticleText, reason: string | null, model: TaggerModel): Analysis {
  if (reason === null) return analyse(article, model);
  return { article, speakers: [], attributions: [], figures: [], initiatives: [] };
}

async function answerOf(
  task: Task,
  { write }: Writer,
  published: string | undefined,
  model: TaggerModel,
): Promise<Answer> {
  try {
    const article = await readTask(task, published);
    const reason = unreadable(article);
    const output = write(task.file, annotate(article, reason, model));
    return { output, ...(reason !== null && { note: `${reason}; nothing is marked` }) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

const port = parentPort;
if (port === null) throw new Error('work.ts runs as a thread of annotate.ts');
const { format, published } = workerData as Pick<Options, 'format' | 'published'>;
const [writer, model] = [await writerOf(format), loadModel()];
port.on('message', (task: Task) => {
  void answerOf(task, writer, published, model).then((answer) => port.postMessage(answer));
});
// Ready: the time limit is a document's, not the start's.
port.postMessage(null);
