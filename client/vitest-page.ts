import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Test files share one page per worker: take down what a test rendered and stored before the next one starts.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
