import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files of the last project that take longest. They begin first, so that no core waits at the end for one that
 * began last. Vitest guesses by the size of a file, which says little of them.
 */
const longest = [
	'tests/core/mutation.test.ts',
	'tests/node/build-what-passes.test.ts',
	'tests/node/build-at-bounds.test.ts',
	'tests/core/long-input.test.ts',
	'tests/core/text-kinds.test.ts',
	'tests/core/hostile-text.test.ts',
	'tests/node/stops/stop-work.test.ts',
];

/** The order of Vitest, in which projects come one after the other, with the longest files of the last one first. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification) => longest.some((file) => moduleId.endsWith(file));
		const last = sorted.at(-1)?.project.name;
		const others = sorted.filter(({ project }) => project.name !== last);
		const ofLast = sorted.filter(({ project }) => project.name === last);
		return [...others, ...ofLast.filter(isLong), ...ofLast.filter((file) => !isLong(file))];
	}
}
