import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumberWords } from '../../../../../src/core/reading/number-words.ts';
import { readAloud } from '../../read-aloud.ts';
import { readNumberWords } from '../../../../../src/core/reading/languages/en/number-words.ts';

const small = [
	...'zero one two three four five six seven eight nine ten'.split(' '),
	...'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
];
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spell(n: number): string {
	if (n < 20) return small[n] ?? '';
	if (n < 100) return `${tens[Math.floor(n / 10)] ?? ''}${n % 10 ? `-${small[n % 10] ?? ''}` : ''}`;
	if (n < 1000) return `${small[Math.floor(n / 100)] ?? ''} hundred${n % 100 ? ` and ${spell(n % 100)}` : ''}`;
	const rest = n % 1000;
	return `${spell(Math.floor(n / 1000))} thousand${rest ? ` ${rest < 100 ? 'and ' : ''}${spell(rest)}` : ''}`;
}

function valueOf({ value, power = 0 }: NumberWords): number {
	return Number(`${value ?? NaN}e${power}`);
}

test('reads back every number below a million', () => {
	fc.assert(
		fc.property(fc.nat(999_999), (n) => {
			const words = spell(n);
			const found = readNumberWords(`In all, ${words} firms`);
			expect(found).toMatchObject([{ start: 8, end: 8 + words.length, text: words, multiplier: false }]);
			expect(found.map(valueOf)).toEqual([n]);
		}),
		{ numRuns: 1000 },
	);
});

test('reads capital letters and line breaks', () => {
	expect(readNumberWords('Two\nhundred firms, Twice as many')).toMatchObject([
		{ value: 2, power: 2 },
		{ value: 2, multiplier: true },
	]);
});

test('reads no number in other words', () => {
	expect(
		readNumberWords(
			'Someone often weighed the tone of a cottage; a seventh-floor take-two at half-time, double-blind.',
		),
	).toEqual([]);
});

test.each([
	['rose point five percent; naught point five; by point two', ['0.5 percent', '0.5', '0.2']],
	['nine point nought four, two hundred point zero three, nought point eleven', ['9.04', '200.03', '0.11']],
	['at this point five firms left, at one point five firms left', ['5', 'unreadable one point five']],
	['point five of the list, three point five twenty', ['unreadable point five', 'unreadable three point five twenty']],
	['hundred thousand firms; than hundred thousand; several hundred thousand', ['100000', '100000']],
	['ninety - five firms, fifty - two of them left', ['95', '50', '2']],
	['three-nought-four, fifty-fifty, two-three weeks', ['three-nought-four', 'fifty-fifty', 'two-three'].map(unread)],
	['two-to-three weeks, two- to three-week talks', ['2…3', '2…3']],
	['nineteen eighty-four, fifteen twenty-minute talks', ['unreadable nineteen eighty-four', '15', '20']],
	['two hundred five-star hotels, a hundred and fifty-member board', ['unreadable two hundred five', '150']],
	['two hundred first-time buyers, two thousand second homes, the two hundred fifth', ['200', '2000']],
	['a gross margin, a baker’s dozen, the 2nd', []],
	['halved, halving, tripled', ['0.5 multiplier', '0.5 multiplier', '3 multiplier']],
])('reads “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

function unread(words: string): string {
	return `unreadable ${words}`;
}
