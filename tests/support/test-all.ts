/** `npm test`: every check and every test, each reported as it ends; the last line counts steps and tests together. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './ensure-browsers.ts';
import { ensureTools } from './ensure-tools.ts';
import { ensurePackedTools } from './packed-tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** Told of each test that failed at first. */
  readonly again?: readonly string[];
  /** Shown where something failed. */
  readonly output: string;
}

/** What vitest's JSON reporter tells, as far as it is read. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      /** Of all tries. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

const check = (name: string, ...commands: string[]): Step => ({ name, run: () => runChecks(commands, {}) });
/** What has time until all else is done: it takes what builds and browsers leave of the cores as they wait. */
const checkBeside = (name: string, command: string, env: Way['env'] = {}): Step => ({
  name,
  run: () => runChecks([command], { nice: constants.priority.PRIORITY_LOW, env }),
});
const tests = (...projects: string[]): Step => ({
  name: `tests: ${projects.join(', ')}`,
  run: () => runTests(projects, { nice: projects.includes('unit') ? constants.priority.PRIORITY_LOW : 0 }),
});
const e2e = (browser: string): Step => ({
  name: `tests: e2e in ${browser}`,
  run: () => runTests(['e2e'], { env: { E2E_BROWSER: browser } }),
});

const BUILDS = [
  check('build and zip for both browsers', 'wxt zip -b chrome', 'wxt zip -b firefox --mv3'),
  check('sizes', 'size-limit'),
];
/** Side by side, once all is built: a browser has a core, which is what it can bear. */
const IN_BROWSERS = [e2e('chromium'), e2e('firefox')];
/** After either of them, whichever ends first. */
const AFTER_BROWSERS = [tests('page', 'drawn'), check('store rules', 'tsx tests/support/lint-store.ts')];
/** From the start, beside builds and browsers: nothing here needs what another writes. */
const OF_SOURCES = [
  checkBeside('format', 'oxfmt --check'),
  // By the compiler that rules about types load all the same (tsgolint), each file by the tsconfig.json nearest to it; `npm run types` asks tsc.
  // To collect garbage took its compiler a quarter of the processor time; without, it needs 2 GB.
  checkBeside('lint and types', 'oxlint --type-check', { GOGC: 'off', GOMEMLIMIT: '3GiB' }),
  checkBeside('unused code', 'knip'),
];
/** After those, beside the browsers too; exports are tried in tools that are being installed until then. */
const IN_NODE = [tests('unit', 'alone', 'components')];

/** How a command is run. */
interface Way {
  readonly nice?: number;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

const running = new Set<ChildProcess>();
/** Whoever ends the tests ends what they started, browsers too. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });

/** Runs a command of the project's own packages; its output comes with its exit status. */
function execute(
  command: string,
  { nice = 0, env = {} }: Way = {},
): Promise<{ status: number; output: string }> {
  const [name = '', ...args] = command.split(' ');
  return new Promise((resolve, reject) => {
    const child = spawn(join(BIN, name), args, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', ...env } });
    if (nice > 0 && child.pid !== undefined) setPriority(child.pid, nice);
    running.add(child);
    let output = '';
    const keep = (data: Buffer) => (output += data.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (status) => {
      running.delete(child);
      resolve({ status: status ?? 1, output });
    });
  });
}

async function runChecks(commands: readonly string[], way: Way): Promise<Outcome> {
  let output = '';
  for (const command of commands) {
    const result = await execute(command, way);
    output += result.output;
    if (result.status !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0, output };
}

async function runTests(projects: readonly string[], way: Way): Promise<Outcome> {
  const name = [...projects, ...Object.values(way.env ?? {})].join('-');
  const results = join(ROOT, `.output/test-results-${name}.json`);
  rmSync(results, { force: true });
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  const reporters = `--reporter dot --reporter json --outputFile.json ${results}`;
  const { status, output } = await execute(`vitest run ${chosen} ${reporters}`, way);
  try {
    const report: Report = JSON.parse(readFileSync(results, 'utf8'));
    // A file that cannot be loaded, or an error outside the tests, fails no test.
    const failed = status === 0 ? 0 : Math.max(1, report.numFailedTests);
    const again = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter((test) => test.status === 'passed' && test.failureMessages.length > 0)
      .map(
        (test) => `passed at the second try: ${test.fullName}: ${test.failureMessages[0]?.split('\n')[0]}`,
      );
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests, again, output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

const counted = { passed: 0, failed: 0 };

/** Runs steps one after the other, and tells of each as it ends. */
async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const { name, run } of steps) {
    const start = performance.now();
    const outcome = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = [
      outcome.passed > 1 ? `${outcome.passed} passed` : '',
      outcome.failed > 0 ? `${outcome.failed} failed` : '',
      outcome.again?.length ? `${outcome.again.length} at the second try` : '',
      outcome.skipped ? `${outcome.skipped} skipped` : '',
    ];
    if (outcome.failed > 0) console.log(outcome.output.trimEnd());
    for (const line of outcome.again ?? []) console.log(line);
    console.log([outcome.failed > 0 ? '✗' : '✓', name, `${seconds} s`, ...counts.filter(Boolean)].join('  '));
    counted.passed += outcome.passed;
    counted.failed += outcome.failed;
  }
}

// What the runs of both browsers read in Node (readings.ts).
const readings = mkdtempSync(join(tmpdir(), 'on-the-record-readings-'));
process.once('exit', () => rmSync(readings, { recursive: true, force: true }));
process.env['READINGS'] = readings;

ensureBrowsers();
const builds = Promise.all([ensurePackedTools(), inTurn(BUILDS)]);
const inNode = Promise.all([inTurn(OF_SOURCES), ensureTools(), builds]).then(() => inTurn(IN_NODE));
await builds;
/** What either browser's lane takes the next of until none is left. */
const left = [...AFTER_BROWSERS];
const lane = async (first: Step) => {
  for (let next: Step | undefined = first; next !== undefined; next = left.shift()) await inTurn([next]);
};
await Promise.all([...IN_BROWSERS.map(lane), inNode]);
console.log(`${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed > 0 ? 1 : 0;
