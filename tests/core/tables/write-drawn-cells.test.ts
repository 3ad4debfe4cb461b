import { expect, test } from 'vitest';
import { writeDrawnCells } from '../../../src/core/tables/write-drawn-cells.ts';

const column = (name: string) => ({ name, path: ['rows', name] });
const named = { from: { source: 'trade' }, where: {}, x: column('Land'), y: [column('Sum')] };
const given = {
	fields: ['Land', 'Code', 'Sum'].map((name) => ({ name, title: name, type: 'string' as const })),
	units: [undefined, undefined, undefined],
	rows: ['LV', 'Latvia', 'ZZ', 'lv', null].map((value) => ({
		cells: [value, 'LV', 1].map((each) => ({ value: each, text: String(each ?? '') })),
	})),
};

test('a country of which the data hold the code has its name in a chart, and other words stay', () => {
	const textsOf = (areas: readonly string[], locale = 'en') =>
		writeDrawnCells(named, given, { areas: new Set(areas), locale }).rows.map(({ cells }) => cells[0]?.text);
	expect(textsOf(['Land'])).toEqual(['Latvia', 'Latvia', 'ZZ', 'lv', '']);
	expect(textsOf(['Land'], 'ru')[0]).toBe('Латвия');
	expect(textsOf([])[0]).toBe('LV');
	// A column that the chart does not name is not drawn.
	const { rows } = writeDrawnCells(named, given, { areas: new Set(['Code']), locale: 'en' });
	expect(rows[0]?.cells[1]?.text).toBe('LV');
});
