/* Adds up the runners' own reports; a report that is missing or a suite that did not start is a failure. */
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const name of ['node-jsdom', 'browser']) {
  try {
    const report = JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  } catch {
    console.log(`No report of the tests in ${name}.`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
