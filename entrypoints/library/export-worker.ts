/** A worker that builds an export off the page's thread; it is ended where its user cancels. */
import { libraryNamed } from '@/lib/storage/database.ts';
import { buildExport, type BuiltFile, type ExportOrder } from './export-file.ts';
import { sentenceOf } from './notices.ts';

/** What the worker tells: how far it is, the file, or why there is none. */
export type ExportNews =
  | { readonly share: number }
  | { readonly file: BuiltFile }
  | { readonly failure: string };

// A worker has no target.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (news: ExportNews) => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<ExportOrder>) => {
  buildExport(libraryNamed(), data, (share) => tell({ share })).then(
    (file) => tell({ file }),
    (error: unknown) => tell({ failure: sentenceOf(error) }),
  );
});
