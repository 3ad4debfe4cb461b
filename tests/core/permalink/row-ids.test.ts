import { expect, test } from 'vitest';
import type { TableField } from '../../../src/core/model/table.ts';
import { rowLinks } from '../../../src/core/permalink/row-ids.ts';

function table(types: readonly TableField['type'][], ...rows: readonly (readonly string[])[]) {
	return {
		fields: types.map((type, index) => ({ name: `c${index}`, title: `C${index}`, type })),
		rows: rows.map((texts) => ({ cells: texts.map((text) => ({ value: text, text })) })),
	};
}
const ids = (of: ReturnType<typeof table>, count = of.rows.length) => rowLinks(of, count).map((link) => link?.id);

test('a row has its id from its first cell, wherever it stands', () => {
	const rows = [
		['Latvia', '5'],
		['Côte d’Ivoire', '7'],
	] as const;
	expect(ids(table(['string', 'number'], ...rows))).toEqual(['row-latvia', 'row-côte-d-ivoire']);
	expect(ids(table(['string', 'number'], ...rows.toReversed()))).toEqual(['row-côte-d-ivoire', 'row-latvia']);
});

test('where the first cells do not tell all rows apart, all ids have the next ones as well', () => {
	const of = table(['year', 'string', 'number'], ['2020', 'Wind', '1'], ['2020', 'Wood', '2'], ['2021', 'Wind', '3']);
	expect(ids(of)).toEqual(['row-2020-wind', 'row-2020-wood', 'row-2021-wind']);
	expect(rowLinks(of, 1)).toEqual([{ id: 'row-2020-wind', name: '2020, Wind' }]);
});

test('no number after the first column is part of an id, and rows that only numbers tell apart have none', () => {
	const of = table(['string', 'number'], ['Latvia', '5'], ['Latvia', '6'], ['Estonia', '7']);
	expect(ids(of)).toEqual([undefined, undefined, 'row-estonia']);
});

test('rows that are not shown count, so that an id does not depend on how many are', () => {
	const of = table(['string', 'string'], ['Latvia', 'a'], ['Latvia', 'b']);
	expect(ids(of, 1)).toEqual(['row-latvia-a']);
});

test('words of any script make an id, and signs alone do not', () => {
	expect(ids(table(['string'], ['Йыхви'], ['…'], ['1–2'], ['1/2']))).toEqual([
		'row-йыхви',
		undefined,
		undefined,
		undefined,
	]);
});

test('of a long key, the id has its first 80 letters, and half of none', () => {
	expect(ids(table(['string'], [`${'a'.repeat(79)}𠀀ω`]))).toEqual([`row-${'a'.repeat(79)}𠀀`]);
});
