import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, ROOT } from './source-files.ts';

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];

const BUILDS = [
  { build: '.output/chrome-mv3', permissions: [...PERMISSIONS, 'sidePanel'] },
  { build: '.output/firefox-mv3', permissions: PERMISSIONS },
];

interface Manifest {
  readonly manifest_version: number;
  readonly description: string;
  readonly version: string;
  readonly homepage_url: string;
  readonly incognito: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly icons: Readonly<Record<string, string>>;
  readonly web_accessible_resources: ReadonlyArray<{
    readonly resources: readonly string[];
    readonly use_dynamic_url?: boolean;
  }>;
}

// `npm test` builds first; alone, these tests look at whatever build there is.
describe.skipIf(!BUILDS.every(({ build }) => existsSync(join(ROOT, build, 'manifest.json'))))(
  'the package',
  () => {
    describe.each(BUILDS)('in $build', ({ build, permissions }) => {
      const manifest = () => JSON.parse(readFileSync(join(ROOT, build, 'manifest.json'), 'utf8')) as Manifest;

      test('asks for what design.md lists, and for no host', () => {
        const asked = manifest();
        expect(asked.manifest_version).toBe(3);
        expect(asked.permissions.toSorted()).toEqual(permissions.toSorted());
        expect(asked.host_permissions ?? []).toEqual([]);
        expect(asked.content_scripts ?? []).toEqual([]);
        expect(asked.optional_permissions ?? []).toEqual([]);
        expect(asked.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
      });

      test('names a page, and is one extension for all windows', () => {
        const { homepage_url: page, incognito } = manifest();
        const { homepage } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
          readonly homepage: string;
        };
        expect([page, incognito]).toEqual([homepage, 'spanning']);
      });

      test('lets the web in to the card’s frame alone, in Chromium at an address that changes', () => {
        const [card, ...more] = manifest().web_accessible_resources;
        expect(more).toEqual([]);
        expect(card?.resources).toEqual(['card-frame.html']);
        expect(card?.use_dynamic_url).toBe(build.includes('chrome') ? true : undefined);
      });

      test('forbids its own pages every address but its own', () => {
        const policy = manifest().content_security_policy.extension_pages;
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("connect-src 'self'");
        expect(policy).not.toMatch(/https?:|\*|unsafe|wasm/);
      });

      test('asks for no more than five files to open the popup: each takes a browser longer than what is in it', () => {
        const html = readFileSync(join(ROOT, build, 'popup.html'), 'utf8');
        expect(html.match(/(?:src|href)="/g)?.length).toBeLessThanOrEqual(5);
      });

      test('describes itself within what the stores take', () => {
        const { description, version, icons } = manifest();
        expect(description.length).toBeLessThanOrEqual(132);
        expect(version).toBe(
          (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest).version,
        );
        for (const size of [16, 32, 48, 128]) {
          expect(existsSync(join(ROOT, build, icons[size] ?? 'missing')), `icon of ${size} px`).toBe(true);
        }
      });

      test('holds no code that reaches the network', () => {
        // One call asks for a PDF, in its own tab and at its own address: what the browser kept of it or, by a click, the site.
        const network =
          /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bRTCPeerConnection\b|\bfetch\((?!\w+(?:\.\w+)*\.getURL\(|location\.href,)/;
        const offenders = filesOf([build], /\.js$/).filter(({ text }) => network.test(text));
        expect(offenders.map(({ path }) => path)).toEqual([]);
      });

      test('loads nothing from elsewhere', () => {
        const offenders = filesOf([build], /\.(?:html|css)$/).filter(({ text }) =>
          /(?:src|href)="(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//.test(text),
        );
        expect(offenders.map(({ path }) => path)).toEqual([]);
      });
    });
  },
);
