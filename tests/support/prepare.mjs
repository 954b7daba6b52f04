/** After an install: WXT's types, for development; without its packages (`npm ci --omit=dev`) there is nothing to prepare. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs');
if (existsSync(wxt)) {
  const { status } = spawnSync(process.execPath, [wxt, 'prepare'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
