import { defineConfig } from 'wxt';

/** Sites that "on every news site" and "always on this site" may ask for; granted by the user, never at install. */
const optionalHosts = ['https://*/*', 'http://*/*'];

export default defineConfig({
  // Explicit imports keep the graph of modules visible (docs/decisions).
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  dev: { server: { host: '127.0.0.1' } },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: ['chrome140', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
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
    action: { default_title: 'On the Record' },
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
