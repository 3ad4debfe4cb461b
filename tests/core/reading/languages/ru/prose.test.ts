import { expect, test } from 'vitest';
import { isBareQuantity } from '../../../../../src/core/numbers/bare-quantity.ts';
import { labelCounts } from '../../../../../src/core/numbers/label-counts.ts';
import { type Piece, numbersInPieces } from '../../../../../src/core/numbers/numbers-in-pieces.ts';
import { MAYBE_QUANTITY, QUANTITY_WORDS } from '../../../../../src/core/reading/languages/ru/quantity-words.ts';
import { withoutQuantity, withQuantity } from './prose-tables.ts';

/** The pieces of a sentence in which `◆` stands for a figure. */
function piecesOf(sentence: string): Piece[] {
	return sentence
		.split(/(◆)/u)
		.filter((text) => text !== '')
		.map((text) => (text === '◆' ? { kind: 'figure', text: '240 фирм' } : { kind: 'typed', text }));
}

const isRefused = (sentence: string) => numbersInPieces(piecesOf(sentence), 'ru').length > 0;

test('of Russian sentences without a quantity, at least 99 % pass', () => {
	const refused = withoutQuantity.filter(isRefused);
	expect(withoutQuantity.length).toBeGreaterThanOrEqual(60);
	expect(refused.length / withoutQuantity.length, refused.join('\n')).toBeLessThanOrEqual(0.01);
});

test('of Russian sentences with a quantity, at least 97 % are refused', () => {
	const passed = withQuantity.filter((sentence) => !isRefused(sentence));
	expect(withQuantity.length).toBeGreaterThanOrEqual(60);
	expect(passed.length / withQuantity.length, passed.join('\n')).toBeLessThanOrEqual(0.03);
});

test('the fast pattern matches every text in which the slow one finds a word', () => {
	const texts = [...withoutQuantity, ...withQuantity].flatMap((text) => [text, text.toUpperCase()]);
	const words = [...QUANTITY_WORDS.source.matchAll(/[а-яё[\]]{3,}/gu)].map(([word]) => word.replaceAll('[её]', 'е'));
	expect(words.length).toBeGreaterThan(300);
	const missed = [...texts, ...words, ...words.map((word) => word.replaceAll('е', 'ё'))].filter(
		(text) => text.match(QUANTITY_WORDS) !== null && !MAYBE_QUANTITY.test(text),
	);
	expect(missed).toEqual([]);
});

test('what changes a figure is named as it is written', () => {
	const texts = (before: string, after: string) =>
		numbersInPieces(
			[
				{ kind: 'typed', text: before },
				{ kind: 'figure', text: '5' },
				{ kind: 'typed', text: after },
			],
			'ru',
		).map(({ text }) => text);
	expect(texts('Это ', ' млн тенге')).toEqual(['млн']);
	expect(texts('Минус ', ' градусов')).toEqual(['Минус']);
	expect(texts('Это ', ' с третью')).toEqual(['с третью']);
	expect(texts('К ', ' году и с ним')).toEqual([]);
});

test('labels in Russian are names or quantities', () => {
	expect(['48 тысяч', '5 млн тенге', 'сорок процентов'].map((text) => isBareQuantity(text, 'ru'))).toEqual([
		...[true, true, true],
	]);
	expect(['240 компаний', '12 фирм'].map((text) => labelCounts(text, 'ru'))).toEqual([true, true]);
	expect(['кризис 2008 года', 'Llama-2', 'этап 2'].map((text) => labelCounts(text, 'ru'))).toEqual([
		...[false, false, false],
	]);
});

test.each([
	['Это один из самых быстрых рынков региона.', false],
	['Одно из главных препятствий — нехватка кадров.', false],
	['В одной из школ прошёл открытый урок.', false],
	['Только один из них согласился.', true],
	['Один из пяти согласился.', true],
	['Один из ◆ согласился.', true],
	['Сорок один из опрошенных ушёл.', true],
])('“%s” is refused: %s', (sentence, refused) => {
	expect(isRefused(sentence)).toBe(refused);
});
