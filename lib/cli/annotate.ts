import { once } from 'node:events';
import { analyse } from '../core/analyse.ts';
import { indexRelease, type ReleaseIndex } from '../core/align/release-index.ts';
import type { TaggerModel } from '../core/attribution/tagger/model.ts';
import type { Analysis, ArticleText } from '../core/model.ts';
import { documentsOf } from './documents.ts';
import { writerOf } from './formats.ts';
import { loadModel } from './load-model.ts';
import { parseOptions, USAGE, UsageError, type Options } from './options.ts';

const tell = (message: string): void => console.error(`annotate: ${message}`);

/** Why there is nothing to find in an article; null where there may be. */
function unreadable({ text, metadata }: ArticleText): string | null {
  const language = metadata.language?.value ?? 'und';
  if (text.trim() === '') return 'no article in it';
  return /^en\b/i.test(language) ? null : `not in English (${language})`;
}

/** What was found in an article; nothing, which is told on standard error, where it cannot be read. */
function annotate(file: string, article: ArticleText, model: TaggerModel): Analysis {
  const reason = unreadable(article);
  if (reason === null) return analyse(article, model);
  tell(`${file}: ${reason}; nothing is marked`);
  return { article, speakers: [], attributions: [], figures: [], initiatives: [] };
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** The release that the articles are laid beside, indexed once; throws where it cannot be read. */
async function readRelease(file: string, model: TaggerModel): Promise<ReleaseIndex> {
  for await (const document of documentsOf({ files: [file], ndjson: false, format: 'jsonl' })) {
    if ('problem' in document) throw new UsageError(`--release ${file}: ${document.problem}`);
    return indexRelease(annotate(file, document.article, model));
  }
  throw new UsageError(`--release ${file}: nothing in it`);
}

/** Annotates what the options name, in order; true where every document could be read. */
async function run(options: Options): Promise<boolean> {
  const { header, write } = await writerOf(options.format);
  const model = loadModel();
  let complete = true;
  const release = options.release === undefined ? undefined : await readRelease(options.release, model);
  await print(header);
  for await (const document of documentsOf(options)) {
    const { file } = document;
    try {
      if ('problem' in document) throw new Error(document.problem);
      await print(write(file, annotate(file, document.article, model), release));
    } catch (error) {
      tell(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      complete = false;
    }
  }
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
