import { CachedEngine } from '../../src/node/data-sets/cached-engine.ts';
import { openDataEngine } from '../../src/node/data-sets/open-data-engine.ts';
import type { DataEngine } from '../../src/core/data-sets/data-engine.ts';
import { fixtureRoot } from './chart/fixture-report.ts';

const known = new Map<string, unknown>();
const memory = {
	read: (key: string) => known.get(key),
	write(key: string, value: unknown) {
		known.set(key, value);
		return true;
	},
};
const engine = new CachedEngine(fixtureRoot, openDataEngine({ questionTime: 2_000 }), memory);

/**
 * The reader of data sets for tests that build reports many times over the same data. In the whole process, DuckDB is
 * asked each question once, and stops with the process.
 */
export const dataEngine: DataEngine = {
	open(files) {
		// Otherwise it would forget what it knows of the files before.
		engine.keep();
		return engine.open(files);
	},
	parse: engine.parse,
	ask: engine.ask,
};
