import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumberWords } from '../../../../../src/core/reading/reading-language.ts';
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
