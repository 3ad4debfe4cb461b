import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersInPieces, type Piece } from '../../../src/core/numbers/numbers-in-pieces.ts';

/**
 * `|` separates pieces. A piece in `<…>` is a figure, in `(…)` an idiom, in `[…]` a name, in `{…}` the words of others.
 */
function pieces(written: string): Piece[] {
	const kinds = { '<': 'figure', '(': 'idiom', '[': 'name', '{': 'other' } as const;
	return written.split('|').map((text) => {
		const first = text[0];
		return first === '<' || first === '(' || first === '[' || first === '{'
			? { kind: kinds[first], text: text.slice(1, -1) }
			: { kind: 'typed', text };
	});
}
const found = (written: string) => numbersInPieces(pieces(written), 'en').map(({ what, text }) => `${what}: ${text}`);

test.each([
	['a |third| of firms', 'number: a third'],
	['a |(third)| of firms', 'number: a third'],
	['fi|ve firms', 'number: five'],
	['twenty-|(one)| firms', 'number: twenty-one'],
	['[2019 Act]|00 firms', 'number: 00'],
	['−|<48 bridges>', 'beside: −'],
	['it fell by -|<48>', 'beside: -'],
	['~ |<48>', 'beside: ~'],
	['a loss of minus |<48>', 'beside: minus'],
	['$|<48>', 'beside: $'],
	['√|<48>', 'beside: √'],
	['> |<48>', 'beside: >'],
	['x|<48>', 'beside: x'],
	['<48>|K', 'beside: K'],
	['<48>| K', 'beside: K'],
	['<48>|bn of them', 'beside: bn'],
	['<48>| bn of them', 'beside: bn'],
	['[4]|<48>', 'beside: 4'],
	['<48>|[th 2]', 'beside: th'],
	['<48>|%', 'beside: %'],
	['<48>| % of them', 'beside: %'],
	['<48>|+', 'beside: +'],
	['<48>|°', 'beside: °'],
	['<48>| per mille', 'beside: per mille'],
	['<48>| percent', 'beside: percent'],
	['<48>|-fold', 'beside: -fold'],
	['<48>|-odd', 'beside: -odd'],
	['<48>|th', 'beside: th'],
	['<48>| million', 'number: million'],
	['<48>|<12>', 'beside: …'],
	['<48>|.|<12>', 'beside: .…'],
	['<48>|/|<12>', 'beside: /…'],
	['<48>|–|<12>', 'beside: –…'],
	['<48>| × |<12>', 'beside: ×'],
	['−\u200b|<48>', 'beside: −'],
	['<48>|\u200b%', 'beside: %'],
	['<48>| реr сеnt of them', 'beside: per cent'],
	['<48>| К', 'beside: K'],
	['<48>|％', 'beside: ％'],
	['－|<48>', 'beside: －'],
	['<48>| score of bridges', 'beside: score'],
	['[2019 Act]|%', 'beside: %'],
	['−|[2019 Act]', 'beside: −'],
	['-|[2019 Act]', 'beside: -'],
	['~|[2019 Act]', 'beside: ~'],
	['−|[Act]', 'beside: −'],
	['[Act]|%', 'beside: %'],
	['[Llama-2]| million', 'number: million'],
	['[Llama-2]|K', 'number: K'],
	['[Act]|[Rule]', 'touching: Rule'],
	['[Llama-2]|.|[2019 Act]', 'touching: 2019 Act'],
	['<48>| |[2019 Act]', 'two-numbers: 2019 Act'],
	['[Llama-2]| |<48>', 'two-numbers: Llama-2'],
	['{Census 2020}| |<48>', 'two-numbers: Census 2020'],
	['<48>| |{2020 Census}', 'two-numbers: 2020 Census'],
	['{Census 2020}|%', 'beside: %'],
	['<48 bridges>| (per cent)', 'beside: (per cent)'],
	['<48 bridges>| [%]', 'beside: [%]'],
	['<48 bridges>| (in %) of them', 'beside: (in %)'],
	['<48 bridges>| per-cent', 'beside: per-cent'],
	['<48 bridges>| percents', 'beside: percents'],
	['<48 bridges>| full per cent', 'beside: full per cent'],
	['<48 bridges>| pc of firms', 'beside: pc'],
	['<48 bridges>| p.p. more', 'beside: p.p.'],
	['<48 bridges>| basis points', 'beside: basis points'],
	['<48 bridges>| bln euros', 'beside: bln'],
	['<48 bridges>| mil euros', 'beside: mil'],
	['<48 bridges>| mill. euros', 'beside: mill'],
	['<48 bridges>| mill. firms', 'beside: mill.'],
	['<48 bridges>| thou. euros', 'beside: thou'],
	['<48 bridges>| k. euros', 'beside: k.'],
	['<48 bridges>| Mrd. euros', 'beside: Mrd'],
	['<48 bridges>| times as many', 'beside: times'],
	['<48 bridges>| euros', 'beside: euros'],
	['EUR |<48 bridges>', 'beside: EUR'],
	['(baker’s dozen)| of firms left', 'number: baker’s dozen'],
	['(take five)| firms', 'number: take five'],
	['(cloud nine)| |firms', 'number: cloud nine'],
])('“%s” is refused', (written, what) => {
	expect(found(written)[0]).toBe(what);
});

test.each([
	'on the |(one hand)|, it is dear',
	'under the |[2019 Bridge Act]|, in order',
	'post-|[2019 Bridge Act]| repairs',
	'no |one',
	'{Four in five}| says so',
	'(|<48>|), “|<48>|”, |<48>|. And |<48>|; |<48>|: |<48>|—and',
	'pre-|<2020>| and |<48>|-strong, and/or |<48>|/year',
	'it is – |<48>| – and so on',
	'from |<48>| to |<12>|, |<48>| and |<12>| a year',
	'capex = |<48>| → |<12>',
	'{Title}|.|<48>',
	'[2019 Act]| |<48>',
	'{Census 2020}|, |<48>',
	'<48>| in the |{2020 Census}',
	'[Llama-2]|s, |[Llama-2]|’s, |[Llama-2]|-based, (|[2019 Act]|), “|[2019 Act]|”',
	'[Act]|s, |[Act]|/|[Rule]|, |[Act]|-|[Rule]| and |[Act]| = |[Rule]',
	'с |<48>| к |<12>',
	'<48>| PC users, |<48>| mill workers and |<48>| mile walks',
	'examined by |<48>| M. Smith, |<48>| (per centre) and |<48>| (percentages vary)',
	'in |<2015>| dollars, |<48>| euro notes, |<48>| EUR-denominated bonds',
	'|(number one)| priorities, |(nine to five)| jobs, on |(cloud nine)| is, |(the four corners)| of the city, ' +
		'|(one view)| of it',
	'|<3>| times as many, and tried |<3>| times',
])('“%s” is not', (written) => {
	expect(found(written)).toEqual([]);
});

test('gives the place of a number in the piece that was typed', () => {
	expect(numbersInPieces(pieces('of them |a |(third)| agree'), 'en')).toEqual([
		{ what: 'number', piece: 1, start: 0, text: 'a third' },
	]);
	expect(numbersInPieces(pieces('up |<48>|, or |<48>| %'), 'en')).toEqual([
		{ what: 'beside', piece: 4, start: 1, text: '%' },
	]);
});

test('a sign between two figures is reported once', () => {
	expect(found('<48>| × |<12>')).toEqual(['beside: ×']);
});

test('a number that goes over several pieces is found once', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('two-thirds', 'forty-seven', 'a quarter', '1,200', 'one million'),
			fc.array(fc.nat({ max: 30 }), { maxLength: 6 }),
			(number, cuts) => {
				const text = `there are ${number} of them`;
				const at = [
					0,
					...[...new Set(cuts)].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b),
					text.length,
				];
				const cut = at.slice(1).map((end, index): Piece => ({ kind: 'typed', text: text.slice(at[index], end) }));
				expect(numbersInPieces(cut, 'en')).toMatchObject([{ what: 'number', text: number }]);
			},
		),
	);
});
