import { Cancelled, goOnUnless, type Watch } from './backup-file.ts';
import { BackupRefusal, refuseUnreadable, TOO_EARLY } from './backup-refusal.ts';

/** Longest line, in UTF-16 units: the text of an article in a row of its own takes no more, and a string has its limits. */
const LONGEST_LINE = 200_000_000;

/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
async function isPacked(source: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await source.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** Reads on to the end, or to the error, of what nobody wants any more. */
async function readOut(reader: ReadableStreamDefaultReader<unknown>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // It ended too early, as it was made to.
  }
}

/** The bytes of a file, unpacked where it is packed by gzip. */
async function* bytesOf(source: Blob, { signal, onProgress }: Watch): AsyncGenerator<Uint8Array> {
  let read = 0;
  let isLetGo = false;
  const counted = source.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        if (isLetGo) {
          controller.terminate();
          return;
        }
        read += chunk.byteLength;
        onProgress?.(read / source.size);
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = (await isPacked(source)) ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
      goOnUnless(signal);
    }
  } finally {
    // An end before the file's own lets go of it; what is being unpacked is read out, since Node writes to one that is cancelled.
    isLetGo = true;
    await readOut(reader);
  }
}

/** A file that the browser cannot read, or a user who cancels, is no fault of what is in it. */
const isOfContent = (error: unknown): boolean =>
  !(error instanceof DOMException || error instanceof Cancelled);

/**
 * The text of a file in pieces, unpacked where it is packed. Throws a `BackupRefusal` where it is no text, or what was packed
 * is torn, and a `Cancelled`.
 */
async function* textOf(source: Blob, watch: Watch = {}): AsyncGenerator<string> {
  // An editor may have put a byte order mark before it, which the decoder takes off.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  try {
    for await (const bytes of bytesOf(source, watch)) {
      const text = decoder.decode(bytes, { stream: true });
      line += text.split('\n').length - 1;
      yield text;
    }
    yield decoder.decode();
  } catch (error) {
    if (!isOfContent(error)) throw error;
    const isCut = /truncat|end of|ended|incomplete/i.test(String(error));
    throw new BackupRefusal(
      `This file cannot be read behind line ${line}: ${isCut ? TOO_EARLY : 'it is damaged there'}. Nothing was changed.`,
      { cause: error },
    );
  }
}

/** The lines of a file, each without its end; the last one only where there is something in it. */
export async function* linesOf(source: Blob, watch: Watch = {}): AsyncGenerator<string> {
  let rest: string[] = [];
  let length = 0;
  let line = 1;
  for await (const text of textOf(source, watch)) {
    const pieces = text.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield [...rest, piece].join('').replace(/\r$/, '');
      line += 1;
      [rest, length] = [[], 0];
    }
    rest.push(last);
    length += last.length;
    if (length > LONGEST_LINE) refuseUnreadable(line, LONGEST_LINE, 'the line does not end');
  }
  const end = rest.join('');
  if (end !== '') yield end;
}
