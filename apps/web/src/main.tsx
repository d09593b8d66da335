import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { BrokenPage } from './broken-page.js';
import './ui/styles/base.css';
import './ui/styles/frame.css';
import './ui/styles/parts.css';
import './ui/styles/lists.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BrokenPage>
        <App />
      </BrokenPage>
    </StrictMode>,
  );
}
