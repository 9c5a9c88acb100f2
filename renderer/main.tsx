import './zodWithoutEval.ts';
import '@fontsource-variable/inter/wght.css';
import './base.css';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from './api/ApiProvider.tsx';
import { createHttpBridge } from './api/httpBridge.ts';
import { App } from './App.tsx';
import { Preferences } from './Preferences.tsx';
import { PrintProvider } from './ui/PrintProvider.tsx';
import { ShortcutProvider } from './ui/shortcuts.tsx';
import { ToastProvider } from './ui/Toast.tsx';

const nonce = document.querySelector('meta[property="csp-nonce"]')?.getAttribute('content');
const cache = createCache({
  key: 'so',
  prepend: true,
  ...(nonce === null || nonce === undefined ? {} : { nonce }),
});
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');

createRoot(root).render(
  <StrictMode>
    <CacheProvider value={cache}>
      <ApiProvider bridge={window.so ?? createHttpBridge()}>
        <Preferences>
          <ShortcutProvider>
            <PrintProvider>
              <ToastProvider>
                <App />
              </ToastProvider>
            </PrintProvider>
          </ShortcutProvider>
        </Preferences>
      </ApiProvider>
    </CacheProvider>
  </StrictMode>,
);
