import type { NumberInPieces } from '../numbers/numbers-in-pieces.ts';
import type { TypedKind } from '../numbers/typed-kinds.ts';
import type { Unplaced } from '../problem.ts';

/** What to write instead of a number: in prose, in code or an idiom in prose, and in a sentence of a data file. */
const HINTS = {
	prose:
		'Name a figure instead: <Fig id="…" />; put a fixed phrase that counts nothing into <Idiom>…</Idiom>; or ' +
		'say it in words without a number. A name with digits goes into `names` in data/report.yaml; names that everybody ' +
		'knows, such as CO2 and COVID-19, pass as they are.',
	listed:
		'As many things are listed below: put the number into an idiom together with what it counts, as in ' +
		'<Idiom>three reasons</Idiom>.',
	code:
		'Name a figure instead, or a <Term id="…" /> for a name; code with numbers goes into a block of its own, ' +
		'between ``` lines, in a <Note kind="example">.',
	mathematics:
		'Mathematics holds the numbers 0, 1 and 2, exponents and indices. Give the number a letter, and name its figure ' +
		'in the sentence: <Fig id="…" />.',
	idiom:
		'Name a figure instead. An idiom is a fixed phrase that counts nothing, such as “on the one hand”; say ' +
		'others in words without a number. In prose, an idiom before a list may count what it lists: “three reasons”.',
	counted:
		'Name a figure instead. An idiom before a list may count what it lists, such as “three reasons”: as many as ' +
		'there are items, in one phrase with what they are.',
	data:
		'Name a figure instead: {its-id}; put a fixed phrase that counts nothing into {idiom:…}; or say it in words ' +
		'without a number. A name with digits goes into `names` in data/report.yaml; names that everybody knows, ' +
		'such as CO2 and COVID-19, pass as they are.',
} as const;

/** The same of a number that is part of something with a way on of its own. */
const HINTS_OF_KINDS: Readonly<Record<TypedKind, Readonly<Record<'prose' | 'data', string>>>> = {
	part: {
		prose:
			'Name a chart, a table or a claim of this report by <Ref to="chart:its-id" />, which says its number wherever it ' +
			'stands, and a section by <Ref to="section:its-id" />, which says its title. A part of a work that you cite is ' +
			'its locator, as in <Cite id="its-id" locator="table 3" />. A name with digits, such as that of a law, goes into ' +
			'`names` in data/report.yaml.',
		data:
			'A sentence of a data file cannot say the number of a chart, a table or a claim, which changes with its place: ' +
			'name it by its title, or refer to it in prose by <Ref to="chart:its-id" />. A name with digits, such as that ' +
			'of a law, goes into `names` in data/report.yaml.',
	},
	citation: {
		prose:
			'A work that you cite stands in data/works.json or data/works.bib: name it by <Cite id="its-id" />, which says ' +
			'its author and its year. Any other date is a figure of the unit `date`: <Fig id="…" />.',
		data:
			'A sentence of a data file cites no work: do so in prose by <Cite id="its-id" />. Any other date is a figure of ' +
			'the unit `date`: {its-id}.',
	},
	decade: {
		prose:
			'A decade that matters is a figure of the unit `date`, such as 199X: <Fig id="…" />. Else say it in words: ' +
			'“the nineteen-nineties”, “the eighties”, “the twenty-tens”.',
		data:
			'A decade that matters is a figure of the unit `date`, such as 199X: {its-id}. Else say it in words: “the ' +
			'nineteen-nineties”, “the eighties”, “the twenty-tens”.',
	},
	date: {
		prose:
			'A date is a figure of the unit `date`, which its source states: <Fig id="…" />. The year of a work that you cite ' +
			'is said by <Cite id="its-id" />. A name with a year, such as that of a law, goes into `names` in data/report.yaml.',
		data:
			'A date is a figure of the unit `date`, which its source states: {its-id}. A name with a year, such as that of a ' +
			'law, goes into `names` in data/report.yaml.',
	},
	name: {
		prose:
			'How long or large something is, is a figure: <Fig id="…" />. What people call something, such as “five-year ' +
			'plan”, goes into `names` in data/report.yaml, just as it stands here.',
		data:
			'How long or large something is, is a figure: {its-id}. What people call something, such as “five-year plan”, ' +
			'goes into `names` in data/report.yaml, just as it stands here.',
	},
};

/**
 * The problem of a number that nothing proves, or of text that changes a proven one.
 *
 * @param kind What the number is part of, if that has a way on of its own.
 */
export function numberProblem(
	{ what, text }: Pick<NumberInPieces, 'what' | 'text'>,
	where: keyof typeof HINTS,
	kind?: TypedKind,
): Unplaced {
	const rule = 'number-in-prose-is-a-figure';
	const shown = text.replace(/\s+/g, ' ');
	switch (what) {
		case 'beside': {
			const message = shown.includes('…')
				? 'Two figures without a word between them are read as one number.'
				: `“${shown}” changes the figure or the name beside it.`;
			return {
				rule,
				message,
				hint: 'Leave it out, or name a figure that has the value, the sign and the unit that you mean.',
			};
		}
		case 'two-numbers':
			return {
				rule,
				message: `The number in “${shown}” would be read together with the figure beside it.`,
				hint: 'Put a word or a comma between the two.',
			};
		case 'touching':
			return {
				rule,
				message: `“${shown}” runs together with the name beside it.`,
				hint: 'Put a space or a word between the two.',
			};
		case 'number': {
			const isName = /^\p{L}+[-‐‑]?\p{N}/u.test(shown);
			return {
				rule,
				message: isName
					? `“${shown}” holds a number that nothing proves.`
					: `“${shown}” is a number that nothing proves.`,
				hint:
					kind === undefined || (where !== 'prose' && where !== 'data') ? HINTS[where] : HINTS_OF_KINDS[kind][where],
			};
		}
	}
}
