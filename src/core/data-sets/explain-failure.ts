import type { Finding } from '../problem.ts';
import type { Answer } from './data-engine.ts';

type Failure = Extract<Answer, { failed: unknown }>;

/** Says why a query has no answer, and what its author can do. */
export function explainFailure(answer: Failure | undefined): Pick<Finding, 'message' | 'hint'> {
	const { what, hint } = FAILURES[answer?.failed ?? 'error'];
	const why = answer?.failed === 'error' ? `: ${answer.error.replace(/\.?$/, '')}` : '';
	return { message: `The query ${what}${why}.`, hint };
}

const FAILURES = {
	time: {
		what: 'takes longer than 10 seconds',
		hint: 'Choose fewer rows, or join by columns that both data sets have.',
	},
	memory: { what: 'needs more than 1 GB of memory', hint: 'Choose fewer rows and columns, or compute it in steps.' },
	error: {
		what: 'cannot be answered',
		hint: 'Correct the query. Names of columns with spaces stand in double quotes.',
	},
} as const satisfies Record<Failure['failed'], { what: string; hint: string }>;
