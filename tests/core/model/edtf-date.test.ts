import { expect, test } from 'vitest';
import { isPeriod, plainEnds, readEdtfDate } from '../../../src/core/model/edtf-date.ts';

test.each([
	...['2022', '2022-01', '2022-01-31', '2024-02-29', '0800', '-0299', '-0299-05'],
	...['2022?', '1984~', '2022-05%', '199X', '19XX', '199X~', '2023-33', '2023-36', '2021-21', '2021-24', '2023-33~'],
	...['2022/2023', '2022/2022-05', '2022-01/2023-12', '2022/..', '../2023', '1984~/2004-06', '2023-33/2023-34'],
])('%s is a date or an interval', (text) => {
	expect(isPeriod(text)).toBe(true);
});

test.each([
	...['', 'unstated', '22', '2022-1', '2022-13', '2022-00', '2022-02-30', '2023-02-29', '20220131', 'Y17000', '-0000'],
	...[
		'2022-Q1',
		'2022-32',
		'2022-37',
		'1XXX',
		'XXXX',
		'1X90',
		'199X-05',
		'2004-XX',
		'2022-01-31T10:00',
		'2022 ?',
		'~2022',
	],
	...[
		'2023/2022',
		'2022/2022',
		'2022/2022~',
		'2022-05/2022',
		'../..',
		'/2022',
		'2022/',
		'2022/2023/2024',
		'[1667, 1668]',
	],
])('“%s” is none', (text) => {
	expect(isPeriod(text)).toBe(false);
});

test.each([
	['2023-34', '2023-04', '2023-06'],
	['199X', '1990', '1999'],
	['2021-24', '2021', '2021'],
	['2022-05-04~', '2022-05-04', '2022-05-04'],
	['2022?/..', '2022', '..'],
	['2022-33/2023-36', '2022-01', '2023-12'],
])('%s lies between %s and %s', (period, start, end) => {
	expect(plainEnds(period)).toEqual([start, end]);
});

test('a date has a first and a last day', () => {
	expect(readEdtfDate('2024-02')).toMatchObject({ first: { month: 2, day: 1 }, last: { month: 2, day: 29 } });
	expect(readEdtfDate('0066')).toMatchObject({ first: { year: 66, month: 1 }, last: { year: 66, month: 12, day: 31 } });
	expect(readEdtfDate('2022')).toMatchObject({ isApproximate: false, isUncertain: false });
	expect(readEdtfDate('2022%')).toMatchObject({ isApproximate: true, isUncertain: true });
});
