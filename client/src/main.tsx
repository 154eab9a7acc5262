import './line-first.ts';
import './ui/apply-theme.ts';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from './app.tsx';
import { currentRoute, startRouter } from './router.ts';
import { ahead } from './screens/ahead.ts';
import { sweepDevice } from './session/sweep-device.ts';
import { beginPage } from './ui/first-picture.ts';

// The page may not make code out of text, so the checks of messages must not try to.
z.config({ jitless: true });
sweepDevice();
startRouter();

const place = document.getElementById('root');
if (!place) throw new Error('The page has no root element');
const root = createRoot(place);
beginPage();
void ahead(currentRoute()).then(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
