import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, piecesOf } from '../../../src/core/sources/text-pieces.ts';

const text = 'One firm of ten has a model.\nThe rest wait.\n\nNobody said why they wait.\n';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const published = (...words: string[]) => {
	const pieces = piecesOf(text, words.map(at));
	return linesOf({ kind: 'text', pieces, end: text.trimEnd().length }).map((line) =>
		line === 'left out' ? line : [line.number, ...line.parts.map((part) => part.text)],
	);
};

test('the whole of a text is one piece, with all of its lines', () => {
	const pieces = piecesOf(text, [{ start: 0, end: text.length }]);
	expect(pieces).toEqual([{ start: 0, line: 1, text }]);
	const lines = linesOf({ kind: 'text', pieces, end: text.trimEnd().length });
	expect(lines.map((line) => (line === 'left out' ? line : line.parts.map((part) => part.text).join('|')))).toEqual(
		text.split('\n'),
	);
});

test('passages come in the order of the text, in their lines, with a mark wherever words are left out', () => {
	expect(published('said why', 'One firm', 'has a model')).toEqual([
		[1, 'One firm', 'has a model'],
		'left out',
		[4, 'said why'],
		'left out',
	]);
	expect(published('firm of ten', 'The rest wait.')).toEqual([
		'left out',
		[1, 'firm of ten'],
		'left out',
		[2, 'The rest wait.'],
		'left out',
	]);
});

test('nothing is left out between passages that overlap, or that white space alone parts', () => {
	expect(published('One firm of ten', 'of ten has', 'a model.', 'The rest wait.')).toEqual([
		[1, 'One firm of ten has a model.'],
		[2, 'The rest wait.'],
		'left out',
	]);
	expect(published('One', 'firm of ten has a model.\nThe rest wait.', 'Nobody said why they wait.')).toEqual([
		[1, 'One firm of ten has a model.'],
		[2, 'The rest wait.'],
		[3, ''],
		[4, 'Nobody said why they wait.'],
	]);
});

test('of a text that nothing quotes, all is left out', () => {
	expect(published()).toEqual(['left out']);
});

test('what is published stands in the text where it says, and holds every passage and no other word', () => {
	const words = fc
		.array(fc.constantFrom('a', 'bc', ' ', '\n', ', ', '🙂'), { maxLength: 30 })
		.map((all) => all.join(''));
	fc.assert(
		fc.property(words, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }), (copy, ends) => {
			const spans = ends
				.map(([a, b]) => [a % (copy.length + 1), b % (copy.length + 1)].toSorted((x, y) => x - y))
				.map(([start = 0, end = 0]) => ({ start, end }))
				.filter(({ start, end }) => start < end);
			const pieces = piecesOf(copy, spans);
			for (const line of linesOf({ kind: 'text', pieces, end: copy.trimEnd().length })) {
				if (line === 'left out') continue;
				for (const part of line.parts) {
					expect(copy.slice(part.start, part.start + part.text.length)).toBe(part.text);
					expect(copy.slice(0, part.start).split('\n')).toHaveLength(line.number);
				}
			}
			const isIn = (at: number, all: readonly { start: number; end: number }[]) =>
				all.some(({ start, end }) => start <= at && at < end);
			const covered = pieces.map(({ start, text: each }) => ({ start, end: start + each.length }));
			for (const [at, character] of [...copy].entries())
				if (character.trim() !== '' && copy.length === [...copy].length)
					expect(isIn(at, covered)).toBe(isIn(at, spans));
		}),
	);
});
