import './noEval.ts'
import './main.css'
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { connectHost } from './store/host.ts'
import { useStore } from './store/store.ts'
import { listenToHost } from './store/watch.ts'
import { styleNonce } from './styleNonce.ts'
import { connectWorker } from './worker/connect.ts'

const root = document.getElementById('root')
if (!root) throw new Error('no #root')
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce } })
const host = connectHost()
listenToHost(host)

void useStore
  .getState()
  .start(host, connectWorker())
  .then(() => {
    createRoot(root).render(
      <StrictMode>
        <RendererProvider renderer={renderer}>
          <App />
        </RendererProvider>
      </StrictMode>,
    )
  })
