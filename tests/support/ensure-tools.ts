import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What exports are tried in, how it is known to be there, and Debian's package of it. */
const TOOLS = [
  { test: 'command -v parallel', debian: 'parallel' },
  { test: 'command -v pandoc', debian: 'pandoc' },
  { test: 'command -v soffice', debian: 'libreoffice-calc-nogui' },
  { test: "/usr/bin/python3 -c 'import rdflib'", debian: 'python3-rdflib' },
] as const;

/** Seconds after which the rest is tested without them. */
const LATEST = 240;

/**
 * Installs the tools that exports are tried in, as root on Debian, while other things go on. Where it cannot, it says so, and the tests that
 * need them are skipped.
 */
export async function ensureTools(): Promise<void> {
  const missing = TOOLS.filter(({ test }) => spawnSync('sh', ['-c', test]).status !== 0).map(
    ({ debian }) => debian,
  );
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const status = await new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('timeout', [String(LATEST), 'sh', '-c', install], { env, stdio: 'ignore' });
    child.on('error', resolve);
    child.on('close', resolve);
  });
  if (status !== 0) console.log(`not installed, and not tried: ${missing.join(', ')}`);
}
