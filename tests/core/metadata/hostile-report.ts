import fc from 'fast-check';
import type { Figure } from '../../../src/core/model/figure.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { small, wholeText } from './small-report.ts';

/** Pieces that have broken spreadsheets, archives and JSON, beside words of several scripts. */
const piece = fc.constantFrom(
	'bridge',
	'Ærøskøbing',
	'Тревога',
	'қазақ',
	'تقرير',
	'人工智能',
	'🙂',
	'👩‍🔬',
	'=1+1',
	'=cmd()',
	"=cmd|' /C calc'!A0",
	'+1',
	'-1',
	'@SUM(A1)',
	'"',
	'""',
	"'",
	',',
	';',
	'\t',
	'\r',
	'\n',
	'\r\n',
	'{',
	'}',
	'\\',
	'\u0001',
	'\u2028',
	'<script>',
	'</script>',
	'&amp;',
	'$&',
	'%00',
	'__proto__',
	'unstated',
	'NaN',
	'1e5',
	'\ufeff',
	'../..',
	'x'.repeat(2000),
);
/** Text that is not the one word which says that there is none. */
export const hostileText = fc
	.array(piece, { minLength: 1, maxLength: 8 })
	.map((pieces) => pieces.join(' '))
	.filter((text) => text.trim() !== '' && text !== 'unstated');

const phrase = (text: string) => ({ text, parts: [text] });

/**
 * A report whose every word is hostile, its ids and numbers apart. The saved copy holds the words of each figure once.
 */
export const hostileReport: fc.Arbitrary<Report> = fc
	.record({
		words: fc.array(hostileText, { minLength: 6, maxLength: 12 }),
		values: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 4, maxLength: 4 }),
	})
	.map(({ words, values }): Report => {
		const word = (index: number) => words[index % words.length] ?? '';
		const [copy, ...others] = small.sources;
		if (copy === undefined) throw new Error('The small report has no source.');
		const pieces: string[] = [];
		const figures = small.figures.map((figure, index): Figure => {
			const { quantity, evidence } = figure;
			const described = {
				...figure,
				label: word(index),
				definition: phrase(word(index + 1)),
				population: word(index + 2),
				caveats: [{ figure: figure.id, text: phrase(word(index + 3)) }],
				quantity: quantity.kind === 'number' ? { ...quantity, value: values[index % values.length] ?? 0 } : quantity,
			};
			if ('formula' in evidence)
				return { ...described, evidence: { ...evidence, assumption: phrase(word(index + 4)) } };
			const prefix = `[${index}: `;
			const start = pieces.join('').length + prefix.length;
			const exact = word(index + 5);
			pieces.push(prefix, exact, ' ]\n');
			return {
				...described,
				evidence: {
					kind: 'stated',
					passage: {
						source: copy.id,
						exact,
						start,
						end: start + exact.length,
						line: 1,
						before: '',
						after: '',
						prefix,
						suffix: ' ]\n',
					},
				},
			};
		});
		return {
			...small,
			meta: {
				...small.meta,
				title: word(0),
				subtitle: word(1),
				abstract: phrase(word(2)),
				description: phrase(word(3)),
				publisher: word(4),
				authors: [{ organisation: word(4) }, { given: word(5), family: word(0) }],
			},
			figures,
			sources: [
				{ ...copy, copy: wholeText(pieces.join('')), title: word(1), about: word(2), licence: word(3) },
				...others,
			],
		};
	});
