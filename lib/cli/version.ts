import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the package. */
export const VERSION: string = versionIn(join(import.meta.dirname, '../../package.json'));

function versionIn(file: string): string {
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
