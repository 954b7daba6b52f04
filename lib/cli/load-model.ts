import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TaggerModel, unpackModel } from '../core/attribution/tagger/model.ts';

const FILE = join(import.meta.dirname, '../../public/attribution-model.bin');

/** Reads the model that the extension ships. Throws where the file is missing or no model. */
export function loadModel(file = FILE): TaggerModel {
  const bytes = readFileSync(file);
  return unpackModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
