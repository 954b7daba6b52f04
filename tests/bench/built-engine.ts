import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildModules } from '../../lib/cli/build-modules.mjs';
import type * as Engine from './engine.ts';

const FOLDER = join(import.meta.dirname, '../../.output/bench');

/**
 * The engine built, as it is shipped, since the peers come as they are packed; tsx would name every function inside of another
 * each time that it is made.
 */
export async function builtEngine(): Promise<typeof Engine> {
  await buildModules(FOLDER, ['tests/bench/engine.ts']);
  return (await import(pathToFileURL(join(FOLDER, 'tests/bench/engine.js')).href)) as typeof Engine;
}
