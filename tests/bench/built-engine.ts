import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildModules } from '../support/built-modules.ts';
import type * as Engine from './engine.ts';

const FOLDER = join(import.meta.dirname, '../../.output/bench');

/**
 * The engine built, as it is shipped: tsx gives every function inside of another its name each time that it is made, which
 * takes 7 % of the whole analysis, and the peers come as they are packed.
 */
export async function builtEngine(): Promise<typeof Engine> {
  await buildModules(FOLDER, ['tests/bench/engine.ts']);
  return (await import(pathToFileURL(join(FOLDER, 'tests/bench/engine.js')).href)) as typeof Engine;
}
