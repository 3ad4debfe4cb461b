import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/editions/canonical-json.ts';

test('the order of keys and the kind of a space change nothing; a letter and a digit do', () => {
	expect(canonicalJson({ b: 1, a: { d: '12\u00a0%', c: [2] } })).toBe('{"a":{"c":[2],"d":"12 %"},"b":1}');
	expect(canonicalJson({ a: '12\u202f% ' })).toBe(canonicalJson({ a: '12 %' }));
	expect(canonicalJson({ a: '12%' })).not.toBe(canonicalJson({ a: '13%' }));
	expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('data with the same values has the same spelling, however its keys came', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.boolean(), fc.constant(null))), (data) => {
			const turned = Object.fromEntries(Object.entries(data).reverse());
			expect(canonicalJson(turned)).toBe(canonicalJson(data));
			expect(JSON.parse(canonicalJson(data))).toEqual(data);
		}),
	);
});
