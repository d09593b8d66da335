import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compress } from './compress.mjs';
import { fonts } from './fonts/font-plugin.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  plugins: [fonts(), compress()],
  resolve: { alias: { '@tsunagi/contracts': at('../../libs/contracts/src/index.ts') } },
  build: {
    outDir: at('../../dist/web'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog: (level, log, show) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(level, log)),
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/contracts/') },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
