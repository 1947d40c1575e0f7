import { defineConfig } from 'vite';
import { paperFonts } from './build/paper-fonts.ts';
import { precompress } from './build/precompress.ts';

/** The rooms are pure: a module of theirs that nothing uses can be left out of a client bundle. */
const PURE_ROOM = /\/packages\/(law|triage|papers)\/(src|model)\//;

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  publicDir: isSsrBuild ? false : 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: isSsrBuild ? [] : [paperFonts(), precompress()],
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    // WeChat on older phones brings a Chromium of the 80s.
    target: isSsrBuild ? 'node24' : ['chrome80', 'safari13.1'],
    cssTarget: ['chrome80', 'safari13.1'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !PURE_ROOM.test(id) },
      ...(isSsrBuild
        ? {}
        : {
            input: {
              site: 'src/client/site.ts',
              design: 'src/design/index.css',
              'service-worker': 'src/client/service-worker.ts',
            },
            output: {
              entryFileNames: (chunk: { name: string }) =>
                chunk.name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
              chunkFileNames: 'assets/[name]-[hash].js',
              assetFileNames: 'assets/[name]-[hash][extname]',
            },
          }),
    },
  },
}));
