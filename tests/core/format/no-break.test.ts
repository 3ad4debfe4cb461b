import { expect, test } from 'vitest';
import { breakBeforeWords, breakLong, hasLongWord } from '../../../src/core/format/no-break.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '_');

test('a line of large type may break before the name of a unit, and not inside it', () => {
	expect(shown(breakBeforeWords('жылына\u00a0≈1\u00a0200\u00a0түлек'))).toBe('жылына_≈1_200 түлек');
	expect(shown(breakBeforeWords('5\u00a0m/s'))).toBe('5_m/s');
});

test('a chain that is longer than a line of a telephone may break, and a shorter one stays whole', () => {
	const short = 'about\u00a01,200\u00a0graduates';
	expect(breakLong(`It is ${short}.`)).toBe(`It is ${short}.`);
	expect(shown(breakLong(`Это 1,2\u00a0миллиона\u00a0выпускников, ${short}.`))).toBe(
		'Это 1,2 миллиона выпускников, about_1,200_graduates.',
	);
});

test('only a long word asks for smaller letters, not a long value', () => {
	expect(hasLongWord('1,2\u00a0миллиона\u00a0выпускников в\u00a0год')).toBe(false);
	expect(hasLongWord('1\u00a0высококвалифицированный специалист')).toBe(true);
});
