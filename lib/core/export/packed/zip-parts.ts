import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The earliest time that a zip can tell: files are the same bytes whenever they are made. */
const TIME = new Date(1980, 0, 1, 0, 0, 0);

/** A zip that is written piece by piece; what is ready is taken with `take`. */
export class ZipParts {
  #ready: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip = new Zip((error, data) => {
    if (error) throw error;
    this.#ready.push(data);
  });

  /** Opens a file of it, which `write` adds to until the next is opened. */
  open(name: string): (text: string, isLast: boolean) => void {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = TIME;
    this.#zip.add(file);
    return (text, isLast) => file.push(strToU8(text), isLast);
  }

  /** A file that is whole. */
  add(name: string, text: string): void {
    this.open(name)(text, true);
  }

  /** No file comes any more. */
  end(): void {
    this.#zip.end();
  }

  /** What is ready since it was asked last. */
  take(): Uint8Array<ArrayBuffer>[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}
