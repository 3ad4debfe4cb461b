import { expect, test } from 'vitest';
import { isBareQuantity } from '../../../src/core/numbers/bare-quantity.ts';

const units = new Set(['bridge', 'bridges']);

test.each([
	'48',
	'½',
	'%',
	'€',
	'−12',
	'4K',
	'48k',
	'48M',
	'7B',
	'million',
	'per cent',
	'реr сеnt',
	'€5 million',
	'5 USD',
	'forty per cent',
	'about 40 %',
	'40 percentage points',
	'48 bridges',
	'twice',
	'three of ten',
	'US$5 million',
	'EUR5',
	'25–30 %',
])('“%s” is a quantity', (text) => {
	expect(isBareQuantity(text, 'en', units)).toBe(true);
});

test.each([
	'3M',
	'5G',
	'Llama-2',
	'EU27',
	'EU-27',
	'A4',
	'B2B',
	'2019 Bridge Act',
	'Census 2020',
	'CC BY 4.0',
	'Big Four',
	'USD',
	'The Times',
	'Point',
	'Fortune 500',
	'48 firms',
	'between January 2022 and December 2023',
	'мост',
])('“%s” is more than a quantity', (text) => {
	expect(isBareQuantity(text, 'en', units)).toBe(false);
});
