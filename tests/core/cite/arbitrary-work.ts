import fc from 'fast-check';
import type { CitedAgent, CitedWork } from '../../../src/core/cite/cited-work.ts';

/** Pieces that have broken bibliographies, beside words of several scripts. */
const piece = fc.constantFrom(
	'Report',
	'growth',
	'of',
	'and',
	'GPU',
	'Kazakhstan',
	'Ćwikła',
	'Ærøskøbing',
	'Ñandú',
	'Тревога',
	'қазақ',
	'ўзбек',
	'Йошкар',
	'ë',
	'تقرير',
	'שלום',
	'人工智能',
	'🙂',
	'&',
	'%',
	'$',
	'#',
	'_',
	'{',
	'}',
	'{}',
	'~',
	'^',
	'\\',
	'\\textbf{x}',
	'"',
	'“quoted”',
	"'",
	"O'Neil",
	'd’Art',
	'`',
	'<',
	'>',
	'<i>',
	'</b>',
	'&amp;',
	'&#38;',
	'|',
	'@',
	'=',
	'$&',
	'%%STRING%%',
	'a,b',
	'100%',
	'$5',
	'm²',
	'TY  - BOOK',
	'ER  -',
	'\n',
	'\t',
	'–',
	'…',
	';',
	':',
	'?',
	'!',
	'.',
	'/',
	'*',
	'[x]',
	'(y)',
	'+',
	'x'.repeat(300),
);
const text = fc
	.array(piece, { minLength: 1, maxLength: 12 })
	.map((pieces) => pieces.join(' '))
	.filter((joined) => /[\p{L}\p{N}]/u.test(joined));

const LETTERS = 'abcdefghijklmnopqrstuvwxyzàéîõüçñøåæœßžčșабвгдежийкөүқғўʻґяابתש';
const letter = fc.constantFrom(...LETTERS);
const name = fc
	.tuple(
		letter,
		fc.array(
			fc.oneof(
				{ weight: 8, arbitrary: letter },
				{ weight: 1, arbitrary: fc.constantFrom("'", '’', '-', '&', '#', '%', '_', '{', '}', '"', '\\', '$') },
			),
			{ minLength: 1, maxLength: 14 },
		),
	)
	.map(([first, rest]) => first.toUpperCase() + rest.join(''))
	.filter((each) => !/^and$/i.test(each));

const agent: fc.Arbitrary<CitedAgent> = fc.oneof(
	text.map((organisation) => ({ organisation })),
	fc.record({ given: name, family: name }),
);

const date = fc.option(
	fc
		.record({
			year: fc.integer({ min: 1900, max: 2199 }),
			month: fc.integer({ min: 1, max: 12 }),
			day: fc.integer({ min: 1, max: 28 }),
			parts: fc.integer({ min: 1, max: 3 }),
		})
		.map(({ year, month, day, parts }) =>
			[String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'),
		),
	{ nil: undefined },
);

export const arbitraryWork: fc.Arbitrary<CitedWork> = fc
	.record({
		kind: fc.constantFrom('report', 'section', 'claim', 'figure', 'chart', 'table'),
		title: text,
		container: text,
		authors: fc.array(agent, { minLength: 1, maxLength: 5 }),
		publisher: text,
		version: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join('.')),
		date,
		path: fc.constantFrom('', 'figures/gpu-growth/', 'findings/#growth', 'a%20b/c_d/'),
		doi: fc.constantFrom(undefined, '10.5281/zenodo.1234567', '10.1000/a_b(c)<1::AID>3.0.CO;2-#'),
		number: fc.constantFrom(undefined, '2026-1', 'R&D #4_b'),
		language: fc.constantFrom('en', 'en-GB', 'ru', 'kk', 'uz', 'de', 'ar'),
	})
	.map(({ path, container, doi, number, ...work }) => ({
		...work,
		key: `atlas-${work.kind}-x1`,
		url: `https://example.org/r/v/${work.version}/${path}`,
		licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
		...(work.kind === 'report' ? { doi, number } : { container }),
	}));

/** One line of text, as formats of lines keep it. */
export function oneLine(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}
