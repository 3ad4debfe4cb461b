import { expect, test } from 'vitest';
import { writeRange } from '../../../src/core/format/write-range.ts';

test.each<[string, Intl.NumberFormatOptions]>([
	['numbers', { maximumFractionDigits: 2 }],
	['money', { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' }],
	['hours', { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 }],
])(
	'how a range of %s is written does not depend on a range before it whose bounds have the same digits',
	(_, options) => {
		const [used, fresh] = [new Intl.NumberFormat('en', options), new Intl.NumberFormat('en', options)];
		const one = writeRange([used, used], [1.501, 1.502], 'en');
		expect(one).toMatchObject({ dash: ' – ', apart: true });
		expect(writeRange([used, used], [1.5, 2.5], 'en')).toEqual(writeRange([fresh, fresh], [1.5, 2.5], 'en'));
		expect(writeRange([used, used], [1.501, 1.502], 'en')).toEqual(one);
	},
);
