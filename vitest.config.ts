import { defineConfig } from 'vitest/config';

// One worker serves many files (isolate: false), which is five times faster. So a test in shared/ or server/ may
// leave nothing behind in a module. The client's setup file gives every file modules and a page of its own.
export default defineConfig({
  test: {
    pool: 'threads',
    testTimeout: 30_000,
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
          exclude: ['e2e/journeys/**', 'e2e/wire/**', '**/node_modules/**'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Real servers and thousands of sockets: part of npm test, not of npm run check.
        test: {
          name: 'wire',
          include: ['e2e/wire/**/*.test.ts'],
          // They wait for servers more than they compute.
          maxWorkers: 3,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
