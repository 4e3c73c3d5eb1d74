import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

// Stable names: the application adds a content hash to the address itself (spring.web.resources.chain).
export default defineConfig({
  publicDir: false,
  build: {
    outDir: path('../../../target/classes/static/assets'),
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      // htmx holds an eval that allowEval switches off and the security policy would refuse anyway
      onwarn: (warning, warn) => warning.code === 'EVAL' || warn(warning),
      input: { app: path('src/app.js'), kiosk: path('src/kiosk/kiosk.js') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]'
      }
    }
  }
})
