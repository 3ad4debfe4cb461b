import type { Finding } from '../problem.ts';

/** Of several readings that may be meant, the one with the least wrong; nothing where none may be. */
export function fewestFindings(attempts: readonly Finding[][]): Finding[] | undefined {
	return attempts.reduce<Finding[] | undefined>(
		(best, attempt) => (best === undefined || attempt.length < best.length ? attempt : best),
		undefined,
	);
}
