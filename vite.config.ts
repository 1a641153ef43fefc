import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { licences } from './scripts/build/licences.ts';
import { noMarkup } from './scripts/build/no-markup.ts';
import { oneWorker } from './scripts/build/one-worker.ts';
import { plainScript } from './scripts/build/plain-script.ts';
import { shrink } from './scripts/build/shrink.ts';
import { chromiumHere } from './scripts/chromium.ts';
import { marksCss } from './src/content/marks/marks.css.ts';
import { writeBook } from './src/core/citation/write-book.ts';

type Target = 'chrome' | 'firefox';

/** The extension's fixed name in Firefox. */
const GECKO_ID = 'obelus@obelus.invalid';
const TARGETS = { chrome: 'chrome137', firefox: 'firefox142' } as const;
/** Pages that no manifest key names in every browser. */
const PAGES = ['welcome/welcome', 'sidepanel/sidepanel', 'desk/desk'].map((page) => `src/pages/${page}.html`);
/** Chromium's hidden page and its script, and what Chromium alone knows of permissions. */
const HIDDEN_PAGE = 'src/hidden/keeper.html';
const HIDDEN_SCRIPT = 'hidden/keeper';
const CHROMIUMS_OWN = ['sidePanel', 'offscreen'];

/** One manifest for all: Firefox's is Chrome's with an event page and an id. */
function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return manifest as ManifestV3Export;
  const { minimum_chrome_version: _, background, side_panel, permissions, ...shared } = manifest;
  return {
    ...shared,
    permissions: permissions.filter((permission) => !CHROMIUMS_OWN.includes(permission)),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_extName__',
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export; // crxjs types Chrome's manifest alone
}

/** Those that run in pages, and the threads; in Chromium the hidden page's, too. */
const PLAIN_SCRIPTS = [
  'content/gate',
  'content/app',
  'content/cards',
  'detector/detector',
  'matcher/matcher',
  'background/importer',
];
/** Has Chromium compile a whole script at once, not each function when it is first called. */
const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * The scripts that run by themselves, each as one plain file.
 *
 * A loader with modules would start seven times later in pages and make the extension's files readable by every page. A page that
 * is one script starts its threads sooner than one of modules.
 */
function plainScripts(target: Target): Plugin {
  return {
    name: 'plain-scripts',
    apply: 'build',
    async generateBundle() {
      const isChrome = target === 'chrome';
      if (isChrome) this.emitFile({ type: 'asset', fileName: HIDDEN_PAGE, source: readFileSync(HIDDEN_PAGE) });
      for (const name of isChrome ? [...PLAIN_SCRIPTS, HIDDEN_SCRIPT] : PLAIN_SCRIPTS) {
        const code = await plainScript(`src/${name}.ts`, TARGETS[target]);
        // Of these a page needs most, and within one second.
        const source = name === 'content/gate' || name === 'content/app' ? AT_ONCE + code : code;
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source });
      }
    },
  };
}

/** The rules that paint the marks, which Firefox's worker puts into pages that have some; in Chromium the app has them. */
const marksRules: Plugin = {
  name: 'marks-rules',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'content/marks.css', source: marksCss('') });
  },
};

/** Names of laws and rulings, which the worker reads when a page cites something. */
const citationBook: Plugin = {
  name: 'citation-book',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'explanations/book.txt', source: writeBook() });
  },
};

/** The modules of the worker and the pages, once the bundler is done with them. */
const shrunkModules: Plugin = {
  name: 'shrunk-modules',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = await shrink(chunk.code, 'module');
  },
};

/** Pages must not be able to read the extension's files, whatever other plugins add. */
const nothingWebAccessible = {
  name: 'nothing-web-accessible',
  enforce: 'post',
  apply: 'build',
  renderCrxManifest(built: Record<string, unknown>) {
    const { web_accessible_resources: _, ...kept } = built;
    return kept;
  },
} as Plugin;

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  if (process.env.VITEST) return { test: { projects: testProjects } };
  return {
    plugins: [
      preact(),
      noMarkup,
      crx({ manifest: manifestFor(target), browser: target }),
      plainScripts(target),
      ...(target === 'firefox' ? [marksRules] : []),
      oneWorker,
      shrunkModules,
      citationBook,
      licences,
      nothingWebAccessible,
    ],
    build: {
      target: TARGETS[target],
      outDir: `dist/${target}`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: PAGES },
    },
  };
});

/** No test is about speed. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } } };
/** Two files at once on two cores: each waits much. A test that passes only when tried again is named at the end of `npm test`. */
const inBrowsers = { ...patience, maxWorkers: 2, retry: 1 };

const testProjects = [
  {
    test: {
      name: 'unit',
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
      ...patience,
    },
  },
  {
    test: {
      name: 'e2e',
      include: ['tests/e2e/**/*.e2e.test.ts'],
      ...inBrowsers,
      sequence: { groupOrder: 2 },
    },
  },
  {
    // Tests read the texts in public/ as data.
    publicDir: false as const,
    optimizeDeps: {
      include: [
        'preact',
        'preact/hooks',
        'preact/jsx-dev-runtime',
        'preact/jsx-runtime',
        'axe-core',
        'fast-check',
        'valibot',
        'canonicalize',
        '@floating-ui/core',
      ],
    },
    test: {
      name: 'browser',
      include: ['tests/**/*.browser.test.{ts,tsx}'],
      ...inBrowsers,
      sequence: { groupOrder: 1 },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' as const }],
        provider: playwright({
          launchOptions: chromiumHere,
        }),
      },
    },
  },
];
