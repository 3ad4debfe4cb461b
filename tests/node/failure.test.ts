import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { keepFailure, throwFailure } from '../../src/node/failed-outputs.ts';
import { describeFailure } from '../../src/node/reporters/failure.ts';

test('what nobody foresaw is one problem without a trace, and no author is blamed for it', () => {
	const told = stripVTControlCharacters(describeFailure(new TypeError('Cannot read properties of undefined')));
	expect(told).toMatch(
		/^error  The site could not be written: Cannot read properties of undefined\n  → The report is sound, so/,
	);
	expect(told).toContain('Nothing was built');
	expect(told).not.toMatch(/\n\s*at |\.ts:/);
});

test('an engineer who asks for it sees where in the code it failed', () => {
	const error = new TypeError('Cannot read properties of undefined');
	expect(describeFailure(error, 'build', ['--trace'])).toMatch(/\n\s*at .*failure\.test\.ts:\d+/);
});

test('what stopped the outputs is thrown once, after the hook that they are written in', () => {
	throwFailure();
	keepFailure(new Error('first'));
	keepFailure(new Error('second'));
	expect(throwFailure).toThrow('first');
	expect(throwFailure).not.toThrow();
});
