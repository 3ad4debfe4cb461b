import { Collector, type Problem, type Problems } from '../../src/core/problem.ts';

/** Runs a step with a collector of its own: what it made, and what it reported. */
export function collect<T>(step: (problems: Problems) => T): { made: T; problems: readonly Problem[] } {
	const problems = new Collector<Problem>();
	return { made: step(problems), problems: problems.reported };
}
