import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const project = fileURLToPath(new URL('..', import.meta.url))

/** The page must pass `script-src 'self'; style-src 'self' 'nonce-…'`: what is written into it would be refused. */
const nothingInline: Plugin = {
  name: 'nothing-inline',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const inline = /<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/i.exec(html)
      if (inline) throw new Error(`index.html holds something inline: ${inline[0]}`)
      if (!html.includes('__STYLE_NONCE__')) throw new Error('index.html has no place for the style nonce')
    },
  },
}

export default defineConfig({
  root: `${project}renderer`,
  plugins: [react(), nothingInline],
  worker: { format: 'es' },
  build: {
    outDir: `${project}dist/renderer`,
    emptyOutDir: true,
    // `font-src 'self'` admits no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8000,
  },
})
