import type { PartWriter } from '../record-writer.ts';

/** Writes bytes. */
export type PackedWriter = PartWriter<readonly Uint8Array<ArrayBuffer>[]>;
