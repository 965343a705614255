/** Unit and contract tests: npm packages alone, no external tools. */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/__tests__/external/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tools/jest/strip-types.js' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/examples/'],
  reporters: ['default', '<rootDir>/tools/jest/closing-line.js'],
  // Longer than any test takes on a slow machine: it ends tests that hang.
  testTimeout: 120_000,
}
