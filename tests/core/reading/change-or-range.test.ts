import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';

test.each([
	['The share rose from 17% to 33%', ['17 percent', '33 percent']],
	['The share rose from 17% in 2019 to 33% in 2021', ['17 percent', '2019 year', '33 percent', '2021 year']],
	['Capacity grew quickly from 18,900 MW to 41,300 MW', ['18900', '41300']],
	['It increased by 25,000 to 1.4 million', ['25000', '1400000']],
	['from $1.20 to $1.35 a litre, a sharp rise', ['1.2 USD', '1.35 USD']],
	[
		'Taxes were cut from 20 to 12 percent; up from 5 to 10 million',
		['20 percent', '12 percent', '5000000', '10000000'],
	],
	['It rose from 5 in 2019 to 12 percent', ['5 percent', '2019 year', '12 percent']],
	['It fell by 50 to 30; it grew by 12% to 5.4 billion', ['50', '30', '12 percent', '5400000000']],
	['It rose in the U.S. from 17% to 33%', ['17 percent', '33 percent']],
	['Costs rose from about $350 per kg to $680 per kg', ['about 350 USD', '680 USD']],
	['The share rose between 2010 and 2019 from 17% to 33%', ['2010…2019', '17 percent', '33 percent']],
	['It fell from 5.2 to 4.1 million; it fell from 200 to 2 million', ['5200000', '4100000', '200000000', '2000000']],
	['It rose from one in four to one in three', ['1 of 4', '1 of 3']],
])('reads the two numbers of a change: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each([
	['The share ranged from 17% to 33% after it had risen', ['17…33 percent']],
	['After it rose, the share varied from 17% to 33%', ['17…33 percent']],
	['from 7 to 13 billion', ['7000000000…13000000000']],
	['It rose by 5 to 10 percent; it grew 5 to 10 percent', ['5…10 percent', '5…10 percent']],
	['a total of 2000 to 3000 kg; in 2000 to 3000 firms', ['2000…3000', '2000…3000']],
	['It grew from 2019 to 2021', ['2019…2021']],
	['from -18 °C to -34 °C; ranging from 30 to 20; between 30 and 20', ['-34…-18', '20…30', '20…30']],
	['from 30 degrees Celsius to 40 degrees Celsius; $350 per kg to $680 per kg', ['30…40', '350…680 USD']],
	['from 5 km up to 10 km; from 5 up to 10 percent; 5, up to 10', ['5…10', '5…10 percent', '5', 'at most 10']],
	['between the ages of 25 and 44; –0.1°C to +0.1°C', ['25…44', '-0.1…0.1']],
	['about 20~100; 20 ~ 100; 20 and ~100', ['about 20…100', '20…100', '20', 'about 100']],
])('reads a range where no number changes: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each([
	['It fell by 300 to 4,500', ['unreadable 300 to 4,500']],
	['It was reduced by 5% to 10%', ['unreadable 5% to 10%']],
	['growth from 5 to 10 percent', ['unreadable 5 to 10 percent']],
	['It may grow from 5 to 10 percent', ['unreadable 5 to 10 percent']],
	['It was reduced from 44 to 50', ['unreadable 44 to 50']],
	['Sales fell, while firms with from 5 to 10 workers', ['unreadable 5 to 10']],
	['one in four to one in three', ['unreadable one in four to one in three']],
	['between one in four and one in three', ['unreadable one in four and one in three']],
	['It grew from 200 to 2 million', ['unreadable 200', '2000000']],
])('reads neither where either may be meant: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each([
	['greater than 100 and smaller than 300', ['100…300']],
	['at most 100 and at least 20; no more than 50 and no less than 20', ['20…100', '20…50']],
	['above 1000 but below 1500 kg; more than 30 and less than or equal to 40', ['1000…1500', '30…40']],
	[
		'at least 20 firms and at most 100 firms; more than $5 and less than $10 million',
		['20…100', '5000000…10000000 USD'],
	],
	['more than 40 firms and fewer than 10 banks', ['more than 40', 'less than 10']],
	[
		'more than 40 and less than 10; more than 10 and at least 20',
		['more than 40', 'less than 10', 'more than 10', 'at least 20'],
	],
])('reads a lower and an upper bound of one quantity as a range: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});
