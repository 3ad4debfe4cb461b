import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: new URL('..', import.meta.url).pathname,
	test: {
		// By itself Vitest leaves one core idle, which on a machine with two is half of it.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: 'core',
					// Nearly all of it is pure: loading every module anew for each file took longer than the tests.
					isolate: false,
					testTimeout: 60_000,
					include: [
						'tests/client/**/*.test.ts',
						'tests/core/**/*.test.ts',
						'tests/problems/*.test.ts',
						'tests/node/**/*.test.ts',
						'tests/*.test.ts',
					],
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
					globalSetup: ['tests/site/build-once.ts'],
					testTimeout: 60_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
