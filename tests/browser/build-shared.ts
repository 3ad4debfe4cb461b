import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildFixture } from './build-fixture.ts';

/**
 * A report of the tests, built. The first test file of a run that asks for it builds it; all others read the same, and
 * `tests/site/build-once.ts` removes it.
 *
 * @param name Its name among what is built once.
 * @returns Its `dist`, in which nothing is written.
 */
export async function builtOnce(name: string, fixture: string): Promise<string> {
	const shared = inject('sharedBuilds');
	const [dist, failure] = [join(shared, name), join(shared, `${name}-failed`)];
	if (isFirst(join(shared, `${name}-begun`))) {
		try {
			const built = buildFixture(fixture);
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
