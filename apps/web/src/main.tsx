import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { BrokenPage } from './broken-page.js';
import { queryClient } from './platform/query-client.js';
import '@digital-go-jp/design-tokens/dist/tokens.css';
import './ui/styles/base.css';
import './ui/styles/frame.css';
import './ui/styles/parts.css';
import './ui/styles/lists.css';
import './ui/styles/dialogs.css';
import './ui/styles/documents.css';
import './ui/styles/figures.css';
import './ui/styles/organisation.css';
import './ui/styles/sheet-editor.css';
import './ui/styles/admission.css';
import './ui/styles/search.css';
import './ui/styles/preparation.css';
import './ui/styles/inbox.css';
import './ui/styles/worklist.css';
import './ui/styles/print.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BrokenPage>
        <QueryClientProvider client={queryClient}>
          <App />
        </QueryClientProvider>
      </BrokenPage>
    </StrictMode>,
  );
}
