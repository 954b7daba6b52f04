/** `npm run lint:store`: Mozilla's rules for the built Firefox extension; no error, and no warning that is ours. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly description: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Preact and Readability set innerHTML. That nothing of ours does is a test (tests/unit/project). */
const ofLibraries = ({ code, message }: Finding): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');

// npm puts the project's own commands in the path.
const { stdout, stderr } = spawnSync(
  'web-ext',
  ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
  { cwd: ROOT, encoding: 'utf8' },
);
if (!stdout.startsWith('{')) throw new Error(`web-ext gave no report: ${stdout}${stderr}`);
const { errors, warnings } = JSON.parse(stdout) as Report;
const ours = [...errors, ...warnings.filter((warning) => !ofLibraries(warning))];
for (const { code, description, file, line } of ours) console.log(`${code} ${file}:${line} ${description}`);
const { homepage, author } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly homepage?: string;
  readonly author: string;
};
const manifest = readFileSync(join(ROOT, '.output/firefox-mv3/manifest.json'), 'utf8');
const missing = [
  homepage === undefined && 'package.json names no page (homepage)',
  !author.includes('@') && 'package.json names no address (author)',
  // RFC 2606: a name in .example is nobody's.
  ...Array.from(manifest.matchAll(/[^"<\s]+\.example\b\/?/g), ([id]) => `${id} is nobody’s (wxt.config.ts)`),
];
for (const told of missing) if (told !== false) console.log(`before it is published: ${told}`);
console.log(`${ours.length} of ours, ${warnings.length + errors.length - ours.length} of libraries`);
process.exitCode = ours.length > 0 ? 1 : 0;
