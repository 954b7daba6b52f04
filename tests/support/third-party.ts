import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The package that a module of the build is from; null for the project's own and what is made up by tools. */
export function packageOf(module: string): string | null {
  const [, inside] = /.*\/node_modules\/(.*)$/.exec(module.replaceAll('\\', '/')) ?? [];
  if (inside === undefined) return null;
  const [first = '', second = ''] = inside.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function noticeOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license?: string;
  };
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (license === undefined && texts.length === 0) throw new Error(`${name} tells no licence`);
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}

/** What the model was learnt from, as its card tells it. */
function modelNotice(): string {
  const card = readFileSync(join(ROOT, 'docs/model-card.md'), 'utf8');
  const lines = card.split('\n').filter((line) => /licen[cs]|CC[- ]BY|public domain/i.test(line));
  return ['attribution-model.bin: what it was learnt from', ...lines.map((line) => line.trim())].join('\n\n');
}

/** The licences of all that a build holds besides the project's own code. */
export function thirdPartyNotices(packages: Iterable<string>): string {
  const names = [...new Set(packages)]
    .filter((name) => existsSync(join(ROOT, 'node_modules', name, 'package.json')))
    .toSorted();
  const rule = `\n\n${'-'.repeat(78)}\n\n`;
  return `${['On the Record holds the work of others, under their licences.', ...names.map(noticeOf), modelNotice()].join(rule)}\n`;
}
