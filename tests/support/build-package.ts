/** `npm run package`: the engine and its command as a package for Node, with types, in .output/package. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildModules } from '../../lib/cli/build-modules.mjs';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, '.output/package');
const ENTRIES = ['lib/index.ts', 'lib/cli/annotate.ts', 'lib/cli/work.ts'];

interface Package {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: object;
  readonly dependencies: Readonly<Record<string, string>>;
}

const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;

/** Types beside the modules, their imports without our alias and endings. */
function buildTypes(): void {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = [
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--outDir',
    OUT,
    '--rootDir',
    ROOT,
  ];
  const config = join(OUT, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({ extends: '../../tsconfig.json', include: [], files: [join(ROOT, 'lib/index.ts')] }),
  );
  execFileSync(process.execPath, [compiler, '-p', config, ...options], { stdio: 'inherit' });
  rmSync(config);
  for (const name of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(OUT, name);
    const text = readFileSync(file, 'utf8');
    const here = (path: string) => {
      const to = relative(dirname(file), join(OUT, path));
      return to.startsWith('.') ? to : `./${to}`;
    };
    const plain = text.replaceAll(/'@\/(lib\/[^']+)'/g, (_, path: string) => `'${here(path)}'`);
    writeFileSync(file, plain.replaceAll(/(from |import\()'(\.[^']+)\.ts'/g, "$1'$2.js'"));
  }
}

/** What the modules import from other packages: those alone are installed with it. */
function importedPackages(): Record<string, string> {
  const modules = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const text = modules.map((name) => readFileSync(join(OUT, name), 'utf8')).join('\n');
  const names = Object.keys(own.dependencies).filter((name) =>
    new RegExp(
      `(?:from|import)\\s*\\(?\\s*["'\`]${name.replaceAll('/', String.raw`\/`)}(?:/[^"'\`]*)?["'\`]`,
    ).test(text),
  );
  return Object.fromEntries(names.map((name) => [name, own.dependencies[name] ?? '*']));
}

/** What the README says for newsrooms, with the command as the package has it. */
function readme(): string {
  const [, section] =
    /^## For newsrooms\n([^]*?)^## /m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  if (section === undefined) throw new Error('README.md has no section for newsrooms');
  const { description, license } = own;
  const text = section.trim().replaceAll('npm run -s annotate --', 'on-the-record');
  return `# On the Record\n\n${description}\n\n${text}\n\nLicence: [${license}](LICENSE).\n`;
}

rmSync(OUT, { recursive: true, force: true });
await buildModules(OUT, ENTRIES);
buildTypes();
copyFileSync(join(ROOT, 'LICENSE'), join(OUT, 'LICENSE'));
cpSync(join(ROOT, 'docs/schemas'), join(OUT, 'docs/schemas'), { recursive: true });
writeFileSync(join(OUT, 'README.md'), readme());
const command = join(OUT, 'lib/cli/annotate.js');
writeFileSync(command, `#!/usr/bin/env node\n${readFileSync(command, 'utf8')}`);
const { version, description, license, engines } = own;
const manifest = {
  name: 'on-the-record',
  version,
  description,
  license,
  type: 'module',
  engines,
  bin: { 'on-the-record': 'lib/cli/annotate.js' },
  exports: {
    '.': { types: './lib/index.d.ts', default: './lib/index.js' },
    './package.json': './package.json',
  },
  dependencies: importedPackages(),
};
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(
  `.output/package: on-the-record ${version}, with ${Object.keys(manifest.dependencies).join(', ')}`,
);
