import { expect, test } from 'vitest';
import { type Mark, passageMarker } from '../../../src/core/provenance/mark-passages.ts';

const text = 'One firm of ten has a model.\nThe rest wait.';
/** Marks passages in each line of the text. */
function markPassages(marks: readonly Mark[]) {
	const mark = passageMarker(marks);
	return text.split('\n').map((line) => mark({ start: text.indexOf(line), text: line }));
}

const mark = (id: string, words: string) => ({
	id,
	kind: 'figure' as const,
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length,
});

test('cuts a line where a passage begins or ends, and says how many pieces each passage covers', () => {
	const [first, second] = markPassages([
		mark('whole', 'One firm of ten has'),
		mark('inner', 'ten'),
		mark('over', 'has a model'),
	]);
	expect(
		first?.map(({ text: piece, starts }) => [piece, ...starts.map(({ id, further }) => `${id}+${further}`)]),
	).toEqual([['One firm of ', 'whole+3'], ['ten', 'inner+0'], [' '], ['has', 'over+1'], [' a model'], ['.']]);
	expect(second).toEqual([{ text: 'The rest wait.', marks: [], starts: [], ends: [] }]);
});

test('a passage over two lines begins in the first and ends in the second', () => {
	const [first, second] = markPassages([mark('long', 'a model.\nThe rest')]);
	expect(first?.at(-1)).toMatchObject({ text: 'a model.', starts: [{ id: 'long', further: 0 }], ends: [] });
	expect(second?.[0]).toMatchObject({ text: 'The rest', starts: [], ends: [{ id: 'long' }] });
});
