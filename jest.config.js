/** Unit and contract tests: npm packages alone, no external tools. */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/__tests__/external/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tools/jest/strip-types.js' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/examples/'],
  reporters: ['default', '<rootDir>/tools/jest/closing-line.js'],
  testTimeout: 30_000,
}
