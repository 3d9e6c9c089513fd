import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Absolute: the page is served at /graphql, its assets are not.
  base: '/playground/',
  plugins: [react()],
  resolve: {
    // Two copies of graphql-js refuse each other's schemas.
    dedupe: ['graphql'],
  },
  // Monaco's workers load chunks, which the default (iife) cannot.
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../dist/playground', import.meta.url)),
    emptyOutDir: true,
    // As files, so that the page's policy needs no data: URL for fonts.
    assetsInlineLimit: 0,
    // Monaco alone is larger than any sensible limit; it is loaded after the page.
    chunkSizeWarningLimit: 10_000,
    // GraphiQL's "use no memo" speaks to the React compiler, which it has been through already; how long each plugin
    // takes is of no interest to who starts the program.
    rolldownOptions: { checks: { moduleLevelDirective: false, bundlerTimings: false } },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});
