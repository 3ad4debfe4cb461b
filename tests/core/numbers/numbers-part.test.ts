import { expect, test } from 'vitest';
import { numbersInPieces } from '../../../src/core/numbers/numbers-in-pieces.ts';
import { numbersPart } from '../../../src/core/numbers/numbers-part.ts';

/** The typed numbers in a text that count off a part of a report. */
function parts(text: string, language = 'en'): readonly string[] {
	const pieces = [{ kind: 'typed', text } as const];
	return numbersInPieces(pieces, language)
		.filter((found) => numbersPart(pieces, found, language))
		.map((found) => found.text);
}

test.each([
	['See Figure 2 for this.', ['2']],
	['As Charts 2 and 3 show', ['2', '3']],
	['see section 4, and section four', ['4', 'four']],
	['(Table 3)', ['3']],
	['In Fig. 2a it', ['2a']],
	['figures 2–4', ['2–4']],
	['Table no. 3', ['3']],
	['Claim #12', ['12']],
])('in “%s” the number is that of a part', (text, found) => expect(parts(text)).toEqual(found));

test.each([
	'It has 12 charts',
	'a table of 3 columns',
	'the turntable 3',
	'The charts show 12 firms',
	'In 2019 figures',
])('in “%s” it is not', (text) => expect(parts(text)).toEqual([]));

test('Russian words of parts are known', () => {
	expect(parts('как показано на рис. 2 и в таблице 3, в разделах 4 и 5', 'ru')).toEqual(['2', '3', '4', '5']);
});
