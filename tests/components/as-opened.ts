import { cleanup } from '@testing-library/preact';
import { afterAll, vi } from 'vitest';

// jsdom is loaded once a worker; each file finds the document as it was opened.
afterAll(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  document.title = '';
  history.replaceState(null, '', '/');
});
