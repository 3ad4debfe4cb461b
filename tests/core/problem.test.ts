import { describe, expect, test } from 'vitest';
import { Collector, findingsAt, MOST_PROBLEMS, type Problem } from '../../src/core/problem.ts';

const problem = (message: string): Problem => ({
	rule: 'id-is-unique',
	at: { file: 'data/a.yaml', line: 1, column: 1 },
	message,
	hint: 'Rename one.',
});

describe('Collector', () => {
	test('keeps what is reported, in its order', () => {
		const problems = new Collector<Problem>();
		expect(problems.isEmpty).toBe(true);
		problems.report(problem('b'), problem('a'));
		expect(problems.reported.map(({ message }) => message)).toEqual(['b', 'a']);
		expect(problems.isEmpty).toBe(false);
	});

	test('a part holds only its own problems, and passes them on to the whole', () => {
		const problems = new Collector<Problem>();
		problems.report(problem('before'));
		const part = problems.part();
		expect(part.isEmpty).toBe(true);
		part.report(problem('own'));
		problems.report(problem('after'));
		expect(part.reported.map(({ message }) => message)).toEqual(['own']);
		expect(problems.reported.map(({ message }) => message)).toEqual(['before', 'own', 'after']);
	});

	test('adds a place to each finding of an entry', () => {
		const problems = new Collector<Problem>();
		const findings = findingsAt(problems, (...path) => ({ file: path.join('/'), line: 7, column: 3 }));
		findings.report({ rule: 'unit-is-known', path: ['unit', 0], message: 'No unit.', hint: 'Choose one.' });
		const at = { file: 'unit/0', line: 7, column: 3 };
		expect(problems.reported).toEqual([{ rule: 'unit-is-known', at, message: 'No unit.', hint: 'Choose one.' }]);
		expect(findings.isEmpty).toBe(false);
	});

	test('is full at the most problems that are shown', () => {
		const problems = new Collector<number>();
		for (let each = 1; each < MOST_PROBLEMS; each++) problems.report(each);
		expect(problems.isFull).toBe(false);
		problems.report(MOST_PROBLEMS);
		expect(problems.isFull).toBe(true);
	});
});
