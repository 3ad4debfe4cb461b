import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/core/editions/version-order.ts';

test('versions are ordered by number, not by letter', () => {
	expect(['1.10.0', '1.9.0', '10.0.0', '1.9.10', '2.0.0'].sort(compareVersions)).toEqual([
		'1.9.0',
		'1.9.10',
		'1.10.0',
		'2.0.0',
		'10.0.0',
	]);
});

test('of two versions, either one is higher or they are the same', () => {
	const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join('.'));
	fc.assert(
		fc.property(version, version, (a, b) => {
			expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
			expect(compareVersions(a, b) === 0).toBe(a === b);
		}),
	);
});
