import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { defineConfig, type ResolvedPublicFile } from 'wxt';

/** Local pages only, and only in the build that the end-to-end tests drive. */
const TEST_HOSTS = ['http://127.0.0.1/*'];

/** Pixels. The smallest two are drawn by a sparer drawing, which stays legible in a toolbar. */
const ICON_SIZES = [16, 32, 48, 96, 128];
const SMALL_ICON = 32;

async function renderIcon(size: number, folder: string): Promise<ResolvedPublicFile> {
  const drawing = size <= SMALL_ICON ? 'icon-small.svg' : 'icon.svg';
  const svg = await readFile(resolve('public', drawing), 'utf8');
  const absoluteSrc = join(folder, `${size}.png`);
  await writeFile(absoluteSrc, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
  return { absoluteSrc, relativeDest: `icon/${size}.png` };
}

/** Modules without side effects. */
const OURS = /\/(?:utils|components)\/[^?]*\.tsx?$/;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('utils/i18n/locales') },
  vite: () => ({
    // Both browsers' oldest that may run Flyleaf: nothing is written out for older ones.
    build: { target: ['chrome120', 'firefox142'] },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('utils/messaging/script-context.ts') } },
  }),
  hooks: {
    // Pages and the background speak through webextension-polyfill. Content scripts use only calls that both browsers answer alike, and go without its bytes.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) {
        // Slow, and it saves a fortieth of what story pages load.
        // Of a module of ours that is reached for one question alone, nothing else comes along: its tables and patterns do nothing by being made.
        const rollupOptions = { ...config.build?.rollupOptions, treeshake: { moduleSideEffects: (id: string) => !OURS.test(id) } };
        config.build = { ...config.build, rollupOptions, minify: config.build?.minify ?? 'terser', terserOptions: { ecma: 2020, compress: { passes: 2, pure_getters: true, unsafe_arrows: true, inline: 1 } } };
        return;
      }
      config.plugins = [...(config.plugins ?? []), { name: 'polyfill', enforce: 'pre', config: () => ({ resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } } }) }];
    },
    'build:publicAssets': async (wxt, files) => {
      const folder = join(wxt.config.wxtDir, 'icons');
      await mkdir(folder, { recursive: true });
      files.push(...(await Promise.all(ICON_SIZES.map((size) => renderIcon(size, folder)))));
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Flyleaf',
    description: '__MSG_extension_what_it_does__',
    default_locale: 'en',
    // `unlimitedStorage` can't be optional, and without it Chrome stops at 10 MB, which hold some 17,000 works; Firefox sets no such bound.
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', ...(browser === 'firefox' ? [] : ['unlimitedStorage', 'offscreen' as const]), ...(mode === 'e2e' && browser !== 'firefox' ? (['notifications', 'webRequest'] as const) : [])],
    // Chrome's worker has no DOMParser: pages that are looked at are parsed in an offscreen document. Firefox's event page has one.
    // Asked for with the switch that they serve: notifications of news, and why a site was not reached. In Chrome nobody can press the question of a test.
    ...(!(mode === 'e2e' && browser !== 'firefox') && { optional_permissions: ['notifications', 'webRequest'] }),
    optional_host_permissions: ['*://*/*', 'file:///*'],
    ...(mode === 'e2e' && { host_permissions: TEST_HOSTS }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      // Firefox's own policy turns each request for http into one for https, which old archives do not speak.
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
      browser_specific_settings: {
        gecko: { id: 'flyleaf@flyleaf.invalid', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
