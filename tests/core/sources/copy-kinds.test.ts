import { expect, test } from 'vitest';
import { copyAt, fileName, isCopy, recordOf } from '../../../src/core/sources/copy-kinds.ts';

test('a saved copy is recognised by its folder and its ending', () => {
	expect(isCopy('data/sources/survey.txt')).toBe(true);
	expect(isCopy('data/sources/survey.yaml')).toBe(false);
	expect(isCopy('public/survey.txt')).toBe(false);
});

test('its record stands beside it, and readers download it under its own name', () => {
	expect(recordOf('data/sources/survey.txt')).toBe('data/sources/survey.yaml');
	expect(fileName({ file: 'data/sources/survey.txt' })).toBe('survey.txt');
});

test('a missing copy is reported as a missing text file', () => {
	expect(copyAt('data/sources/survey', () => false).file).toBe('data/sources/survey.txt');
});
