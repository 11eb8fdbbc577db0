/* Adds up the runners' own reports; a report that is missing or a suite that did not start is a failure. */
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const name of ['node-jsdom', 'browser']) {
  try {
    const report = JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
    const failures = report.numFailedTests + report.numRuntimeErrorTestSuites;
    if (!Number.isInteger(report.numPassedTests + failures)) throw new Error('another report');
    passed += report.numPassedTests;
    failed += failures;
  } catch {
    console.log(`No report of the tests in ${name}.`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
