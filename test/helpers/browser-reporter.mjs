/** Reports a browser run in a few lines to people, and as JSON to the test command. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {NOT_HERE} from './not-here.mjs';
import {noResults} from './results.mjs';

/**
 * @param {{file: string}} options - Where to write the {@link import('./results.mjs').Results}.
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter({file}) {
  const root = process.cwd();
  /** @type {Map<string, import('./results.mjs').Results>} */
  const byFile = new Map();
  /** How many tests ask for what their engine can't do. @type {Map<string, number>} */
  const notApplicable = new Map();
  let total = 0;
  return {
    start({testFiles}) {
      total = testFiles.length;
    },
    reportTestFileResults({sessionsForTestFile, testFile}) {
      const results = noResults();
      for (const session of sessionsForTestFile) {
        const {name: engine} = session.browser;
        const before = notApplicable.get(engine) ?? 0;
        notApplicable.set(engine, before + addSession(results, session));
      }
      const name = path.relative(root, testFile);
      for (const failure of results.failures) failure.name = `${name}: ${failure.name}`;
      byFile.set(testFile, results);
      const {passed, failed, skipped, failures} = results;
      console.log(
        `  [${byFile.size}/${total}] ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
      );
      for (const {name: test, message} of failures)
        console.log(`    ✗ ${test}\n${indent(message)}`);
    },
    stop({sessions}) {
      for (const session of sessions) {
        if (byFile.has(session.testFile)) continue;
        const name = path.relative(root, session.testFile);
        const failures = [{name, message: 'never ran to its end'}];
        byFile.set(session.testFile, {passed: 0, failed: 1, skipped: 0, failures});
      }
      const all = noResults();
      for (const {passed, failed, skipped, failures} of byFile.values()) {
        all.passed += passed;
        all.failed += failed;
        all.skipped += skipped;
        all.failures.push(...failures);
      }
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(all, null, 2));
      const apart = [...notApplicable].filter(([, count]) => count > 0);
      for (const [engine, count] of apart)
        console.log(`  Not applicable in ${engine}: ${count} tests of what only Chromium can do.`);
    },
  };
}

/**
 * @param {import('./results.mjs').Results} results
 * @param {import('@web/test-runner').TestSession} session
 * @returns {number} How many tests ask for what this engine can't do.
 */
function addSession(results, session) {
  const {errors, request404s, testResults, group} = session;
  const {name: browser} = session.browser;
  const engine = group.name === 'default' ? browser : `${browser}, ${group.name}`;
  /** @param {string} message */
  const failFile = (message) => {
    results.failed++;
    results.failures.push({name: `${engine}: the file itself`, message});
  };
  for (const {message, stack} of errors) failFile(stack ?? message);
  for (const address of request404s) failFile(`asked for ${address}: not found`);
  if (testResults) return addSuite(results, testResults, [`${engine}:`]);
  if (errors.length === 0) failFile('has no tests');
  return 0;
}

/**
 * @param {import('./results.mjs').Results} results
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string[]} path
 * @returns {number} As {@link addSession}.
 */
function addSuite(results, suite, path) {
  const here = suite.name ? [...path, suite.name] : path;
  let notApplicable = 0;
  for (const test of suite.tests) {
    if (test.skipped && test.name.includes(NOT_HERE)) notApplicable++;
    else if (test.skipped) results.skipped++;
    else if (test.passed) results.passed++;
    else {
      results.failed++;
      const {error} = test;
      const compared = error?.expected !== undefined || error?.actual !== undefined;
      const values = compared ? `\nexpected: ${error?.expected}\nactual: ${error?.actual}` : '';
      const message = `${error?.message ?? 'failed'}${values}\n${error?.stack ?? ''}`;
      results.failures.push({name: [...here, test.name].join(' › '), message});
    }
  }
  for (const inner of suite.suites) notApplicable += addSuite(results, inner, here);
  return notApplicable;
}

/** @param {string} text */
function indent(text) {
  return text.trim().replace(/^/gm, '      ');
}
