import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCuts } from '../../../src/core/reading/cut-words.ts';

/** The words that the passage between the two bars cuts. */
function cuts(marked: string): string | undefined {
	const [before = '', passage = '', after = ''] = marked.split('|');
	return describeCuts(before + passage + after, before.length, before.length + passage.length);
}

test.each([
	['It is un|likely that 48 bridges| fall.', 'begins inside “unlikely”'],
	['In all, 4|8 bri|dges fall.', 'begins inside “48” and ends inside “bridges”'],
	['produce 1,|200 graduates|', 'begins inside “1,200”'],
	['produce 1|,200 graduates|', 'begins inside “1,200”'],
	['produce |1|.5 times', 'ends inside “1.5”'],
	['produce 1 |200 firms|', 'begins inside “1 200”'],
	['produce |some 1|\u202f200 firms', 'ends inside “1\u202f200”'],
	['fell by −|5 points|', 'begins inside “−5”'],
	['rose by +|5 points|', 'begins inside “+5”'],
	['grew ~|40 a year|', 'begins inside “~40”'],
	['less than < |40 a year|', 'begins inside “< 40”'],
	['costs $|5 a year|', 'begins inside “$5”'],
	['costs C|$5 a year|', 'begins inside “C$5”'],
	['costs |from 5| € on', 'ends inside “5 €”'],
	['some |0 to 40|\u00a0% emigrate', 'ends inside “40\u00a0%”'],
	['some |0 to 40|% emigrate', 'ends inside “40%”'],
	['some |0 to 40|+ firms', 'ends inside “40+”'],
	['from 120–|180 ms|', 'begins inside “120–180”'],
	['|from 120|–180 ms', 'ends inside “120–180”'],
	['every non-|compliant firm|', 'begins inside “non-compliant”'],
	['|the firms can|’t pay', 'ends inside “can’t”'],
	['|the firms can’|t pay', 'ends inside “can’t”'],
	['|cafe|\u0301s open', 'ends inside “cafe\u0301s”'],
	['全市有四|十八座桥|', 'begins inside “全市有四十八座桥”'],
	['маловероятно, что не|вероятно|', 'begins inside “невероятно”'],
])('“%s” %s', (marked, expected) => {
	expect(cuts(marked)).toBe(expected);
});

test.each([
	'It is (|unlikely| ) so.',
	'|48 bridges|, of all.',
	'|48 bridges|',
	'It is “|unlikely|”.',
	'grew by |40 %|.',
	'cost |$5|, or',
	'cost |−$5|.',
	'a list:\n- |40 % rise|;',
	'paid 5, then |€12|.',
	'says l’|entreprise|',
	'since then—|policy and bridges|—all',
	'in 2022, |147 firms|',
	'in 2022 |147 firms|',
	'of the firms’ |bridges| .',
	'今年全市|检查了48座桥|，其中',
	'|48座|桥梁',
	'今年の|橋は48|本',
	'ประเทศ|ไทยมีสะพาน|มาก',
])('“%s” cuts nothing', (marked) => {
	expect(cuts(marked)).toBeUndefined();
});

test('a passage from one white space to another is whole, and one inside a word or a number never is', () => {
	const word = fc.constantFrom('unlikely', '1,200.5', 'café', '70', 'Straße', 'мост', '2022');
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (words, which, where) => {
			const text = words.join(' ; ');
			const starts = words.map((_, i) => words.slice(0, i).join(' ; ').length + (i === 0 ? 0 : 3));
			const at = which % words.length;
			const [start, length] = [starts[at] ?? 0, words[at]?.length ?? 0];
			expect(describeCuts(text, start, start + length)).toBeUndefined();
			const inside = start + 1 + (where % (length - 1));
			expect(describeCuts(text, inside, text.length)).toBe(`begins inside “${words[at]}”`);
			expect(describeCuts(text, 0, inside)).toBe(`ends inside “${words[at]}”`);
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 300) },
	);
});
