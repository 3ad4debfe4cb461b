import { expect, test } from 'vitest';
import { byId } from '../../../src/core/model/by-id.ts';

const termById = byId('term', [{ id: 'edge', label: 'Edge' }]);

test('a member is found by its id', () => {
	expect(termById('edge').label).toBe('Edge');
});

test('throws if no member has the id, and says what was searched for', () => {
	expect(() => termById('cloud')).toThrow('The resolved report has no term “cloud”.');
});
