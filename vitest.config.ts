import { defineConfig } from 'vitest/config';

// One worker keeps its modules from file to file (isolate: false): four times faster, so a test may leave
// nothing behind in a module. The client's setup file empties the page after every test.
export default defineConfig({
  test: {
    pool: 'threads',
    testTimeout: 10_000,
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: ['shared/src/**/*.test.ts'], environment: 'node', isolate: false },
      },
      {
        extends: true,
        // SQLite is a native addon: a process each is the setting it is made for.
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: {
          name: 'client',
          include: ['client/src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['client/vitest-page.ts'],
          // Else imported style sheets are empty: one test reads the colours of the themes.
          css: { include: [/\/ui\/(tokens|themes\/)/] },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e-tools',
          include: ['e2e/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['e2e/journeys/**', '**/node_modules/**'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
