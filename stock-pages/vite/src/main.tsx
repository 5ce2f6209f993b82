import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './index.css';
// The example in the README, word for word: scripts/check-stock-pages.mjs puts it here.
import { App } from './readme-example.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
