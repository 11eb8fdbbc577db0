/*
 * Three projects: `node` for everything without a DOM, `jsdom` for components, `browser` for what is
 * driven in real Chromium, one after another (src/tooling/test.mjs).
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];

const shared = {
  transform: {
    '/strings/[a-z]{2}\\.json$': '<rootDir>/src/tooling/lingui-jest-transform.cjs',
    '\\.tsx?$': swc,
  },
  // The package's entry for bundlers is an ES module, which Jest cannot require; this one is a script.
  setupFiles: ['<rootDir>/node_modules/temporal-polyfill/global.js'],
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/support/icons-stub.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.local', '<rootDir>/.cache'],
};

/** Everything that starts a browser: journeys, contracts against genuine office.js, editors. */
const browserTests = [
  '/test/journeys/',
  '/test/contracts/.*\\.browser\\.test',
  '\\.browser\\.test',
];

export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: browserTests,
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: '<rootDir>/test/support/jsdom-environment.cjs',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: browserTests,
      setupFilesAfterEnv: ['@testing-library/jest-dom'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts', '<rootDir>/test/**/*.browser.test.ts'],
      // A time limit is no option of a project, only of a run.
      setupFilesAfterEnv: ['<rootDir>/test/support/browser-time.cjs'],
    },
  ],
};
