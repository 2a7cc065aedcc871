import { defineConfig } from 'wxt';

/** Local pages only, and only in the build that the end-to-end tests drive. */
const E2E_HOSTS = ['http://127.0.0.1/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ esbuild: { jsx: 'automatic', jsxImportSource: 'preact' } }),
  manifest: ({ browser, mode }) => ({
    name: 'Flyleaf',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'e2e' && { host_permissions: E2E_HOSTS }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'flyleaf@flyleaf.invalid', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
