import { expect, test } from 'vitest';
import { nameOfHighlight, nameOfPlace } from '../../../src/core/chart/name-of-place.ts';

const field = (name: string, type: 'number' | 'string') => ({ name, title: name, type });
const rows = {
	fields: [field('people', 'number'), field('town', 'string')],
	rows: [{ cells: [{ value: 2500, text: '2,500' }, { value: 'Riga', text: 'Riga' }] }], // prettier-ignore
};
const column = (name: string) => ({ name, path: ['rows', name] });

test('a note stands at the number of a row, as the report writes it, or by what names the row', () => {
	expect(nameOfPlace(2500, { ...rows, named: { x: column('people') } })).toBe('2,500');
	expect(nameOfPlace(2500, { ...rows, named: { x: column('people'), name: column('town') } })).toBe('Riga');
	expect(nameOfPlace('2500', { ...rows, named: { x: column('people') } })).toBe('2500');
	expect(nameOfPlace(3000, { ...rows, named: { x: column('people') } })).toBe('3000');
	expect(nameOfPlace(2500, undefined)).toBe('2500');
});

test('a highlight is the label of a series or a mark, or what its cell holds', () => {
	const land = {
		fields: [field('land', 'string'), field('town', 'string')],
		rows: [{ cells: [{ value: 'LV', text: 'Latvia' }, { value: 'Riga', text: 'Riga' }] }], // prettier-ignore
	};
	const series = { ...land, named: { x: column('town'), series: column('land') } };
	expect(['LV', 'Latvia', 'Riga'].map((written) => nameOfHighlight(written, series))).toEqual([
		'Latvia',
		'Latvia',
		'Riga',
	]);
	expect(nameOfHighlight('LV', { ...land, named: { x: column('land') } })).toBe('Latvia');
	expect(nameOfPlace('LV', { ...land, named: { x: column('land') } })).toBe('Latvia');
	expect(nameOfHighlight('LV', undefined)).toBe('LV');
});
