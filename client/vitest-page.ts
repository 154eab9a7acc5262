import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Test files share one page and one worker. Runs before each of them: the file gets its own copy of our modules,
// so that a store or a queue does not remember what another file has put in.
vi.resetModules();

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
