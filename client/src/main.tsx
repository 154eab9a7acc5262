import './line-first.ts';
import './ui/apply-theme.ts';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from './app.tsx';
import { startRouter } from './router.ts';
import { sweepDevice } from './session/sweep-device.ts';

// The page may not make code out of text, so the checks of messages must not try to.
z.config({ jitless: true });
sweepDevice();
startRouter();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
