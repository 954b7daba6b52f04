import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath, firefoxPath } from './browsers.ts';

/** Test tools cannot download browsers of their own everywhere; Debian's packages can be had where Debian can. */
const PACKAGES = [
  { name: 'Chromium', debian: 'chromium', path: chromiumPath, variable: 'CHROMIUM_PATH' },
  { name: 'Firefox', debian: 'firefox-esr', path: firefoxPath, variable: 'FIREFOX_PATH' },
] as const;

/**
 * Sees to it that the browsers are installed: as root on Debian by its packages. Throws, with what to do, where one
 * is missing and cannot be installed.
 */
export function ensureBrowsers(names: readonly ('Chromium' | 'Firefox')[] = ['Chromium', 'Firefox']): void {
  const missing = () => PACKAGES.filter(({ name, path }) => names.includes(name) && !existsSync(path()));
  // Where a path was given, another browser would be of no use.
  const packages = missing()
    .filter(({ variable }) => !process.env[variable])
    .map(({ debian }) => debian);
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`Installing ${packages.join(' and ')} …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  for (const { name, debian, variable } of missing()) {
    throw new Error(
      `${name} is missing. Install it (on Debian: apt-get install ${debian}), or set ${variable} to its path.`,
    );
  }
}

function apt(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
