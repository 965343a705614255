/** Jest reporter: ends a run with one plain line that any machine can read. */
export default class ClosingLine {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) {
    // A suite that could not be loaded has failed, though none of its tests was counted.
    const failed = numFailedTests + numRuntimeErrorTestSuites
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
    process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`)
  }
}
