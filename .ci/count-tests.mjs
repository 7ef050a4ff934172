/**
 * Prints `N passed, N failed, N skipped` over vitest's JSON reports: `count-tests.mjs <0|1: did anything fail> <report>…`.
 * A file that failed before its first test, or a failure outside the tests, counts as one failed test: nothing that failed reads as `0 failed`.
 */
import { existsSync, readFileSync } from 'node:fs';

const [anythingFailed, ...paths] = process.argv.slice(2);
const reports = paths.filter((path) => existsSync(path)).map((path) => JSON.parse(readFileSync(path, 'utf8')));
const files = reports.flatMap((report) => report.testResults);
const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
const filesWithoutVerdict = files.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));

const passed = statuses.filter((status) => status === 'passed').length;
const failed = statuses.filter((status) => status === 'failed').length + filesWithoutVerdict.length;
const skipped = statuses.length - passed - (failed - filesWithoutVerdict.length);
console.log(`${passed} passed, ${Math.max(failed, Number(anythingFailed))} failed, ${skipped} skipped`);
