import { unzipSync } from 'fflate';
import type { Part } from '@/lib/core/export/export-parts.ts';

/** The bytes of a file that was written in parts. */
export function bytesOf(parts: readonly (readonly Part[])[]): Uint8Array {
  return Buffer.concat(parts.flat().map((part) => Buffer.from(part)));
}

/** The files of a zip as text, by name. */
export function unzipped(parts: readonly (readonly Part[])[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytesOf(parts))).map(([name, data]) => [
      name,
      Buffer.from(data).toString('utf8'),
    ]),
  );
}
