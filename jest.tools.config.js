import unit from './jest.config.js'

/** Tests against the real external tools, which `tools/install` brings. A missing tool fails. */
export default {
  ...unit,
  testMatch: ['<rootDir>/__tests__/external/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 300_000,
  maxWorkers: 1,
}
