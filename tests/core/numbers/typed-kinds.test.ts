import { expect, test } from 'vitest';
import { numbersInPieces } from '../../../src/core/numbers/numbers-in-pieces.ts';
import { typedKindOf } from '../../../src/core/numbers/typed-kinds.ts';

/** The typed numbers in a text that are part of something, and of what. */
function kinds(text: string, language = 'en'): readonly (readonly [string, string | undefined])[] {
	const pieces = [{ kind: 'typed', text } as const];
	return numbersInPieces(pieces, language).map((found) => [found.text, typedKindOf(pieces, found, language)]);
}

/** The typed numbers in a text that count off a part of a report. */
function parts(text: string, language = 'en'): readonly string[] {
	return kinds(text, language).flatMap(([number, kind]) => (kind === 'part' ? [number] : []));
}

test.each([
	['Smith (2020) says so.', 'citation'],
	['As Smith et al. (2020a) say', 'citation'],
	['It fell (Smith, 2020).', 'citation'],
	['It fell (see Smith & Jones, 2019).', 'citation'],
	['Smith [2020] says', 'citation'],
	['In the 1990s it rose.', 'decade'],
	['The five-year plan failed.', 'name'],
	['A 10-year bond.', 'name'],
	['In 2020 it fell.', 'date'],
	['On 24 February it fell.', 'date'],
	['It saw 24 marches.', undefined],
	['It had 4200 firms.', undefined],
	['A five-fold rise.', undefined],
	['It fell (in 2020).', 'date'],
])('in “%s” the number is one of a %s', (text, kind) => expect(kinds(text).map(([, each]) => each)).toEqual([kind]));

test('authors and decades are known in Russian', () => {
	expect(kinds('Иванов и др. (2020) пишут', 'ru')).toEqual([['2020', 'citation']]);
});

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
