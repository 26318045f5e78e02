/** Builds the explorer into dist/web, with compressed copies of its assets and the list of its routes for the server. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { paths } from './src/views/paths.js';

let outDir = '';

const forTheServer: Plugin = {
  name: 'for-the-server',
  apply: 'build',
  configResolved({ root, build }) {
    outDir = path.resolve(root, build.outDir);
  },
  closeBundle() {
    const assets = path.join(outDir, 'assets');
    for (const name of readdirSync(assets)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      const file = path.join(assets, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    }
    writeFileSync(path.join(outDir, 'routes.json'), `${JSON.stringify(Object.values(paths))}\n`);
  },
};

/** Whichever sheet comes first, it declares the layers in their order. */
const layersFirst: Plugin = {
  name: 'layers-first',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.css') ? `@layer reset, base, components, views;\n${code}` : null),
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    // The component library speaks 30 languages; the explorer speaks these.
    { ...optimizeLocales.vite({ locales: ['en-US', 'ko-KR', 'zh-CN'] }), enforce: 'pre' },
    layersFirst,
    forTheServer,
  ],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Data addresses would need their own word in the Content-Security-Policy.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/graph/', '/graphiql', '/health'].map((at) => [at, 'http://localhost:4000']),
    ),
  },
});
