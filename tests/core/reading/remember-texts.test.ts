import { expect, test } from 'vitest';
import { rememberTexts } from '../../../src/core/reading/remember-texts.ts';

function lettersOf() {
	const asked: string[] = [];
	const find = rememberTexts((text) => {
		asked.push(text);
		return [...text];
	});
	return { asked, find };
}

test('what was found in a text is not looked for again', () => {
	const { asked, find } = lettersOf();
	expect(find('ab')).toEqual(['a', 'b']);
	expect(find('ba')).toEqual(['b', 'a']);
	expect(find('ab')).toEqual(['a', 'b']);
	expect(asked).toEqual(['ab', 'ba']);
});

test('neither a very long text is remembered, nor any number of texts', () => {
	const { asked, find } = lettersOf();
	const long = 'a'.repeat(1_001);
	for (const text of [long, long]) expect(find(text)).toHaveLength(1_001);
	expect(asked).toHaveLength(2);
	const texts = Array.from({ length: 4_001 }, (_, index) => String(index));
	for (const text of [...texts, '4000', '0']) find(text);
	expect(asked.slice(-2)).toEqual(['4000', '0']);
});
