import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { leanReadability } from './build/lean-readability.ts';
import { chromiumPath, firefoxPath } from './tests/support/browsers.ts';
import { publisherIn, type Publisher } from './tests/support/publisher.ts';
import { packageOf, thirdPartyNotices } from './tests/support/third-party.ts';

/** Sites that "on every site that shows an article" and "on every page of this site" ask for; granted by the user, never at install. */
const optionalHosts = ['https://*/*', 'http://*/*'];

/** Our pages and the background load what is in the package and nothing else. */
const LOCAL_ONLY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "frame-src 'self'; base-uri 'none'; form-action 'none'";

const here = (path: string): string => resolve(import.meta.dirname, path);

/** Keeps out of pages, ours and others', what they never call: the API's polyfill, Readability's gate, log and polish, WXT's helpers. */
const leanPage = {
  name: 'lean-page',
  config: () => ({
    resolve: { alias: { 'webextension-polyfill': here('lib/messaging/native-browser.ts') } },
  }),
  load: (id: string): string | null => {
    if (id.endsWith('/@mozilla/readability/index.js')) {
      return "import Readability from './Readability.js'; export { Readability };";
    }
    if (id.endsWith('/wxt/dist/utils/content-script-context.mjs')) {
      return `export { ContentScriptContext } from '${here('entrypoints/content/script-context.ts')}';`;
    }
    return null;
  },
  transform: (code: string, id: string): string | null =>
    id.endsWith('/@mozilla/readability/Readability.js') ? leanReadability(code) : null,
};

/** Whoever publishes it names their page and address in package.json; until then the page is nobody's, and `npm run lint:store` tells. */
const publisher = JSON.parse(readFileSync(here('package.json'), 'utf8')) as Publisher;

/** The packages that something of the build is from; their licences go with it. */
const packages = new Set<string>();

const collectPackages = {
  name: 'collect-packages',
  generateBundle(
    _: unknown,
    bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>,
  ) {
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const name of moduleIds.map(packageOf)) if (name !== null) packages.add(name);
  },
};

/** Takes out of pdf.js what it could ask a network or make code by; it is given bytes, and nothing else is called. */
const offlinePdf = {
  name: 'offline-pdf',
  transform: (code: string, id: string): string | null =>
    /\/pdfjs-dist\/build\/pdf(?:\.worker)?\.mjs/.test(id)
      ? `const refuse = () => { throw new Error('pdf.js asks nobody'); };\nclass Refused { constructor() { refuse(); } }\n${code
          .replaceAll(/(?<=(?:await|return|=)\s)fetch\(/g, 'refuse(')
          .replaceAll(/\bfetch\b/g, 'fetchObject')
          .replaceAll(/\b(?:new Function|import)\(/g, 'refuse(')
          .replaceAll(/\bXMLHttpRequest\b/g, 'Refused')}`
      : null,
};

/** What WXT has every page of ours import, if only nothing. */
const PAGE_PLUGINS = /virtual:wxt-html-plugins/;

/** One script for all that the popup loads as it opens: a browser takes longer to ask for twenty files than to read them. */
function popupInOne() {
  const own = new Set([here('entrypoints/popup/page-app.tsx')]);
  const isOwn = (id: string) => own.has(id) || PAGE_PLUGINS.test(id);
  return {
    name: 'popup-in-one',
    config: () => ({
      build: {
        rollupOptions: { output: { codeSplitting: { groups: [{ name: 'page-app', test: isOwn }] } } },
      },
    }),
    buildEnd(this: { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }) {
      for (const id of own)
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) own.add(imported);
    },
  };
}

/** What looks through every module for names to be imported by themselves, though that is off (`imports`): a quarter of a build's time. */
const AUTO_IMPORTS = 'unimport';
const isAutoImports = (plugin: unknown): boolean =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === AUTO_IMPORTS;

const isRoot = process.getuid?.() === 0;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

export default defineConfig({
  // Explicit imports keep the graph of modules visible (docs/decisions).
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  dev: { server: { host: '127.0.0.1' } },
  // Without a display `npm run dev` still builds and reloads; the folder is then loaded by hand.
  webExt: {
    disabled: !hasDisplay,
    binaries: { chrome: chromiumPath(), firefox: firefoxPath() },
    chromiumArgs: isRoot ? ['--no-sandbox'] : [],
  },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // As text to be parsed, wink's model has every quotation mark escaped twice, and the background passes the store's 5 MB a file.
    json: { stringify: false },
    // The polyfill would fetch; both browsers know the link.
    build: { target: ['chrome140', 'firefox140'], modulePreload: { polyfill: false } },
    plugins: [offlinePdf],
    worker: { format: 'es', plugins: () => [offlinePdf, collectPackages] },
  }),
  hooks: {
    'build:done': ({ config }) => {
      copyFileSync(here('LICENSE'), join(config.outDir, 'LICENSE.txt'));
      writeFileSync(join(config.outDir, 'third-party-notices.txt'), thirdPartyNotices(packages));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const plugins = (config.plugins ?? []).filter((plugin) => !isAutoImports(plugin));
      config.plugins = [collectPackages, ...plugins];
      if (entrypoints.some(({ type }) => type === 'popup')) config.plugins.push(popupInOne());
      if (entrypoints.some(({ type }) => type === 'background')) return;
      config.plugins = [leanPage, ...(config.plugins ?? [])];
    },
    'build:manifestGenerated': (_, manifest) => {
      // Ours are registered at run time, where the user grants it; WXT leaves the empty list behind.
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'On the Record',
    description:
      'Shows who said what, which figures were given and which initiatives were put on the record. All on your machine.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: optionalHosts,
    ...publisherIn(browser, publisher),
    // One extension for all windows; of private ones nothing is kept (docs/privacy.md).
    incognito: 'spanning',
    action: { default_title: 'On the Record' },
    // All can be set anew in the browser's own list. The page itself hears Alt+Shift+J and K, so those two ask for no key.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Read the page and list what was found',
      },
      ...(browser === 'chrome'
        ? {
            'open-side-panel': {
              suggested_key: { default: 'Alt+Shift+P' },
              description: 'Open the lists at the side',
            },
          }
        : {
            _execute_sidebar_action: {
              suggested_key: { default: 'Alt+Shift+P' },
              description: 'Open the lists at the side',
            },
          }),
      'next-mark': { description: 'Go to the next mark' },
      'previous-mark': { description: 'Go to the previous mark' },
    },
    // The card's frame; at an address that changes each session, where the browser has that, so that no page can try it.
    web_accessible_resources: [
      {
        resources: ['card-frame.html'],
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    // The dev server is on the network, all that is built is not: the browser itself refuses every request.
    ...(command === 'build' && { content_security_policy: { extension_pages: LOCAL_ONLY } }),
    ...(browser === 'chrome' && { minimum_chrome_version: '140' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-the-record@on-the-record.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
