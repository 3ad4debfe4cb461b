import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** Tests of src/core that take long: each builds reports by the hundred, or tries thousands of texts. */
const slow = [
	'tests/core/cite/citation-template.test.ts',
	'tests/core/cite/format-citation.test.ts',
	'tests/core/hostile-text.test.ts',
	'tests/core/long-input.test.ts',
	'tests/core/many-lookups.test.ts',
	'tests/core/mutation.test.ts',
	'tests/core/text-kinds.test.ts',
];

/** Tests that put a module in the place of another, which must not have been loaded by the tests before them. */
const mocking = ['tests/node/data-sets/cached-engine.test.ts', 'tests/node/serve-outputs.test.ts'];

// The tests start commands hundreds of times, and loading the code takes half of the time of a command: so Node keeps
// what it has compiled, as long as the tests run.
const compiled = mkdtempSync(join(tmpdir(), 'report-tests-compiled-'));
process.env['NODE_COMPILE_CACHE'] = compiled;
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));

export default defineConfig({
	root: join(import.meta.dirname, '..'),
	test: {
		// By itself Vitest leaves one core idle, which on a machine with two is half of it.
		maxWorkers: 2,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					// `npm run test:fast`
					name: 'fast',
					// Nearly all of it is pure: loading every module anew for each file took longer than the tests.
					isolate: false,
					testTimeout: 60_000,
					include: ['tests/{core,client}/**/*.test.ts', 'tests/problems/*.test.ts', 'tests/*.test.ts'],
					exclude: slow,
				},
			},
			{
				test: {
					name: 'slow',
					isolate: false,
					testTimeout: 60_000,
					include: [...slow, 'tests/node/**/*.test.ts'],
					exclude: mocking,
				},
			},
			{
				test: {
					name: 'mocking',
					isolate: true,
					testTimeout: 60_000,
					include: mocking,
				},
			},
			{
				test: {
					name: 'site',
					// Each of its files reads the site, a report or both: the modules for that are loaded once for all.
					isolate: false,
					include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
					globalSetup: ['tests/site/build-once.ts'],
					testTimeout: 60_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
