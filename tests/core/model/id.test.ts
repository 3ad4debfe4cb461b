import { expect, test } from 'vitest';
import { CitableRef } from '../../../src/core/model/edition.ts';
import { familyOf, FIGURE_ID_PATTERN, FigureId, Id } from '../../../src/core/model/id.ts';

const matches = (id: string) => new RegExp(`^(?:${FIGURE_ID_PATTERN})$`).test(id);

test.each(['co2', 'co2-total', 'co2/de/2020', 'co2-total/2020-01-31', 'co2/9'])('“%s” names a figure', (id) => {
	expect(FigureId.safeParse(id).success).toBe(true);
	expect(CitableRef.safeParse(`figure:${id}`).success).toBe(true);
	expect(matches(id)).toBe(true);
});

test.each(['', '/co2', 'co2/', 'co2//de', 'co2/DE', 'co2/d_e', '2020/co2', 'co2/../x', 'co2/-de', 'constructor'])(
	'“%s” names no figure',
	(id) => {
		expect(FigureId.safeParse(id).success).toBe(false);
		expect(CitableRef.safeParse(`figure:${id}`).success).toBe(false);
		if (id !== 'constructor') expect(matches(id)).toBe(false);
	},
);

test('only the id of a member has parts', () => {
	expect(Id.safeParse('co2/de').success).toBe(false);
	expect(CitableRef.safeParse('chart:co2/de').success).toBe(false);
	expect([familyOf('co2/de/2020'), familyOf('co2')]).toEqual(['co2', undefined]);
});
