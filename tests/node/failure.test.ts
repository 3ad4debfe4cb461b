import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { keepFailure, throwFailure } from '../../src/node/failed-outputs.ts';
import { describeFailure } from '../../src/node/reporters/failure.ts';

test('an unexpected error is one problem without a stack, and is called a fault of the tool', () => {
	const text = stripVTControlCharacters(describeFailure(new TypeError('Cannot read properties of undefined')));
	expect(text).toMatch(
		/^error  The site could not be written: Cannot read properties of undefined\n  → The report is sound, so/,
	);
	expect(text).toContain('Nothing was built');
	expect(text).not.toMatch(/\n\s*at |\.ts:/);
});

test('an engineer who asks for it sees where in the code it failed', () => {
	const error = new TypeError('Cannot read properties of undefined');
	expect(describeFailure(error, 'build', ['--trace'])).toMatch(/\n\s*at .*failure\.test\.ts:\d+/);
});

test('the error that stopped the outputs is thrown once, after the hook in which they are written', () => {
	throwFailure();
	keepFailure(new Error('first'));
	keepFailure(new Error('second'));
	expect(throwFailure).toThrow('first');
	expect(throwFailure).not.toThrow();
});
