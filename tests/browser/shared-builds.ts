import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { fixtureRoot } from '../core/chart/fixture-report.ts';
import { buildFixture } from './build-fixture.ts';

/** The built report that has a chart of every kind. */
export async function builtCharts(): Promise<string> {
	return builtOnce('charts', fixtureRoot);
}

/** The built report that has each part that prose may hold. */
export async function builtProse(): Promise<string> {
	return builtOnce('prose', join(import.meta.dirname, '../fixtures/prose'));
}

/**
 * The first test file of a run that asks for a report builds it; all others read the same, and
 * `tests/site/build-once.ts` removes it.
 *
 * @returns Its `dist`, in which nothing is written.
 */
async function builtOnce(name: string, root: string): Promise<string> {
	const shared = inject('sharedBuilds');
	const [dist, failure] = [join(shared, name), join(shared, `${name}-failed`)];
	if (isFirst(join(shared, `${name}-begun`))) {
		try {
			const built = buildFixture(root);
			renameSync(built.dist, dist);
			built.remove();
		} catch (error) {
			writeFileSync(failure, String(error));
			throw error;
		}
	}
	while (!existsSync(dist)) {
		if (existsSync(failure)) throw new Error(`The report “${name}” could not be built; another test file says why.`);
		await wait(100);
	}
	return dist;
}

/** Whether nobody has made a folder before: of several who try at once, one succeeds. */
function isFirst(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch {
		return false;
	}
}
