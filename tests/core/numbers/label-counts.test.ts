import { expect, test } from 'vitest';
import { labelCounts } from '../../../src/core/numbers/label-counts.ts';

test.each([
	'48',
	'grew by 93 per cent',
	'Grew by 93 per cent',
	'240 firms',
	'240 large firms',
	'more than 500 deaths',
	'More than 500 deaths',
	'€5 million in fines',
	'EUR5 million in fines',
	'EUR 5bn in fines',
	'twice as many',
	'Twice as many',
	'half the firms',
	'two thirds of firms',
	'Two thirds of firms',
	'25 years',
	'25 km',
	'240 people',
	'12 March 2021',
	'March 2021',
	'minus 5 per cent',
	'one firm',
	'zero firms',
	'doubled',
])('“%s” counts', (label) => {
	expect(labelCounts(label, 'en')).toBe(true);
});

test.each([
	'3M',
	'5G',
	'5G network',
	'Llama-2',
	'2019 Bridge Act',
	'EU27',
	'EU-27',
	'A4',
	'B2B',
	'CO2',
	'G20',
	'Big Four',
	'Fortune 500',
	'Agenda 2030',
	'One Health',
	'4K video',
	'mp3 player',
	'n95 mask',
	'type 2 diabetes',
	'step 2',
	'scope 3 emissions',
	'industry 4.0',
	'two-factor authentication',
	'four-day week',
	'half marathon',
	'doubling time',
	'zero trust',
	'net zero',
	'2008 financial crisis',
	'crisis of 2008',
	'911 call',
	'24/7 support',
	'11 September attacks',
	'CC BY 4.0',
	'cloud',
])('“%s” is a name', (label) => {
	expect(labelCounts(label, 'en')).toBe(false);
});

test('if the nouns of a language have capitals, a number before a noun counts', () => {
	for (const count of ['240 Firmen', 'mehr als 240 Firmen', '1.200 große Firmen'])
		expect(labelCounts(count, 'de'), count).toBe(true);
	for (const name of ['Agenda 2010', 'Industrie 4.0', '9-Euro-Ticket', '2030 Agenda', '1. FC Köln'])
		expect(labelCounts(name, 'de'), name).toBe(false);
});

test('a long label is read quickly', () => {
	expect(labelCounts('tens of '.repeat(100_000), 'en')).toBe(false);
});
