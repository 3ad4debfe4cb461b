import { expect, test } from 'vitest';
import { kindOfFigure } from '../../../../src/core/model/evidence/written-kinds.ts';

test.each([
	['stated', 'words of a source', { quote: 'Forty boats sailed.', source: 'register', value: 40 }],
	['derived', 'a formula over other figures', { derived: { formula: 'a / b', from: { a: 'boats', b: 'years' } } }],
	['derived', 'a formula and words', { derived: { formula: 'a', from: { a: 'boats' } }, quote: 'Forty boats sailed.' }],
	['chosen', 'a formula that names no figure', { derived: { formula: '40 * boat' } }],
	['chosen', 'a formula with no inputs', { derived: { formula: '40 * boat', from: {} } }],
	['chosen', 'a formula that is not finished', { derived: null }],
	['stated', 'neither', { value: 40 }],
	['stated', 'no fields at all', 'forty'],
] as const)('a figure is read as %s if it has %s', (kind, _, figure) => {
	expect(kindOfFigure(figure)).toBe(kind);
});
