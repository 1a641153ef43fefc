// Run vitest, with its own arguments: node scripts/test-project.mjs --project unit. Whoever started it is told what came of it.
import { parseCLI, startVitest } from 'vitest/node';

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const vitest = await startVitest('test', filter, { ...options, watch: false });
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const ended = (state) => tests.filter((test) => test.result().state === state).length;
const retried = tests
  .filter((test) => test.diagnostic()?.flaky)
  .map((test) => `${test.module.relativeModuleId} > ${test.fullName}`);
const came = { passed: ended('passed'), failed: ended('failed'), retried };
if (process.send) await new Promise((told) => process.send(came, undefined, {}, told));
await vitest.exit();
