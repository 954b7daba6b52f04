/** `npm run lint:store`: Mozilla's rules for the built Firefox extension; no error, and no warning that is ours. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Publisher, reservedNames } from './publisher.ts';

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
const { author } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Publisher;
const reserved = reservedNames(readFileSync(join(ROOT, '.output/firefox-mv3/manifest.json'), 'utf8'));
if (reserved.length > 0)
  console.log(
    `before it is published, replace the reserved names (RFC 2606: nobody’s): ${reserved.join(', ')}`,
  );
if (!author.includes('@')) console.log('before it is published, give an address (author in package.json)');
console.log(`${ours.length} of ours, ${warnings.length + errors.length - ours.length} of libraries`);
process.exitCode = ours.length > 0 ? 1 : 0;
