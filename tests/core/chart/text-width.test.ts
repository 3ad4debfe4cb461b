import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FONT_SIZE, textWidth, wrap } from '../../../src/core/chart/text-width.ts';
import { CHART_FONT } from '../../../src/core/chart/draw/typefaces.ts';
import { registerChartFonts } from '../../../src/node/charts/canvas-fonts.ts';

const require = createRequire(import.meta.url);
const fileOf = (weight: number) => {
	const style = weight === 600 ? '600SemiBold' : '400Regular';
	return `@expo-google-fonts/noto-naskh-arabic/${style}/NotoNaskhArabic_${style}.ttf`;
};

registerChartFonts();
const context = createCanvas(10, 10).getContext('2d');

function measured(text: string, weight: number): number {
	context.font = `${weight} ${FONT_SIZE}px "${CHART_FONT}"`;
	return context.measureText(text).width;
}

const letters = [
	...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;!?()[]{}<>&"\'’“”–—-−+%$€£¥×/·…абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯәғқңөұүһіӘҒҚҢāčēģīķļņšūžäöüßéèñçøåłęąż\u00a0\u202f',
];

test.each([400, 600])('takes no letter for narrower than it is in weight %d', (weight) => {
	expect(letters.filter((letter) => measured(letter, weight) > textWidth(letter) + 0.01)).toEqual([]);
});

/** Arabic letters of all forms, alone and joined, with the longest words of a report. */
const arabic = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکی٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹،؛؟٪'].flatMap((letter) => [
	letter,
	`${letter}${letter}${letter}`,
	`ب${letter}س`,
]);

test.each([400, 600])('takes no Arabic letter for narrower than it is among others, in weight %d', (weight) => {
	GlobalFonts.register(readFileSync(require.resolve(fileOf(weight))), 'Noto Naskh Arabic');
	const width = (text: string) => {
		context.font = `${weight} ${FONT_SIZE}px "Noto Naskh Arabic"`;
		return context.measureText(text).width;
	};
	expect([...arabic, 'الرضا عن المدرسة', 'مسؤولون'].filter((text) => width(text) > textWidth(text) + 0.01)).toEqual([]);
	expect(textWidth('أي المدارس تحتاج إلى ترميم')).toBeLessThan(1.7 * width('أي المدارس تحتاج إلى ترميم'));
});

test('takes no text for narrower than it is, and none for half as wide again', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...letters.slice(0, 63)), minLength: 12, maxLength: 80 }), (text) => {
			expect(measured(text, 600)).toBeLessThanOrEqual(textWidth(text) + 0.01);
		}),
	);
	expect(textWidth('The right bank, which is the one on the right hand')).toBeLessThan(
		1.25 * measured('The right bank, which is the one on the right hand', 400),
	);
});

test('breaks at spaces, and inside a word only where it fits no line', () => {
	expect(wrap('one two three', 1000)).toEqual(['one two three']);
	expect(wrap('one two three', 60)).toEqual(['one two', 'three']);
	expect(wrap('Donaudampfschiff', 70).join('')).toBe('Donaudampfschiff');
	expect(wrap('12\u00a0000\u00a0passengers', 80)).toEqual(['12\u00a0000', 'passengers']);
});

test('never cuts a number that fits a line: a range breaks after its dash', () => {
	const range = '(4,935,000,000,000–19,740,000,000,000\u00a0passengers)';
	expect(wrap(range, 240)).toEqual(['(4,935,000,000,000–', '19,740,000,000,000\u00a0passengers)']);
	expect(wrap('12\u00a0000\u00a0passengers', 50)).toEqual(['12\u00a0000', 'passen', 'gers']);
	expect(wrap('1,000,020.0\u00a0passengers', 80, 200)).toEqual(['1,000,020.0', 'passengers']);
	expect(wrap('−5–10\u00a0%', 40)).toEqual(['−5–', '10\u00a0%']);
	const number = /\d(?:[\d.,]*\d)?/gu;
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'abz01234567890.,–- \u00a0'), maxLength: 60 }),
			fc.integer({ min: 20, max: 300 }),
			(text, width) => {
				const lines = wrap(text, width, 1000);
				const numbers = text.match(number) ?? [];
				expect(lines.flatMap((line) => line.match(number) ?? [])).toEqual(numbers);
			},
		),
	);
});

test('keeps every letter, and every line fits', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...letters), maxLength: 200 }),
			fc.integer({ min: 20, max: 640 }),
			(text, width) => {
				const lines = wrap(text, width);
				expect(lines.join('').replaceAll(/[ \u00a0]/g, '')).toBe(text.replaceAll(/[ \u00a0]/g, ''));
				for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
			},
		),
	);
});
