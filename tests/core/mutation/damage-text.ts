import type { Random } from './seeded-random.ts';

/** One way to damage a text. */
type Damage = (text: string, random: Random) => string;

/** Pieces that mean something to a parser of YAML, MDX or CSV, or that no parser expects. */
const PIECES = [
	': ',
	'- ',
	'{',
	'}',
	'[',
	']',
	'"',
	"'",
	'&a ',
	'*a',
	'!!js/function x',
	'!!binary x',
	'<<: ',
	'|',
	'>',
	'\t',
	'\n',
	'\r',
	'---\n',
	'...\n',
	'# ',
	'#',
	'%YAML 1.1\n',
	'<',
	'/>',
	'</Claim>',
	'<Claim>',
	'<Fig id="',
	'<script>',
	'{/*',
	'{1 + 1}',
	'`',
	'```\n',
	'> ',
	'~',
	'\\',
	'$',
	'**',
	'[a](b)',
	'![a](b)',
	'<!-- ',
	'import x from "y"\n\n',
	'{#id}',
	',',
	';',
	'""',
	'0',
	'7',
	'1.5',
	'-',
	'−',
	'.',
	'%',
	'0x',
	'1e999',
	'e9',
	'1_000',
	'NaN',
	'.inf',
	'٤',
	'４',
	'²',
	'½',
	'Ⅳ',
	'forty',
	'dozen',
	'null',
	'true',
	'unstated',
	'__proto__',
	'constructor',
	'toString',
	'\u0000',
	'\u0007',
	'\u00a0',
	'\u200b',
	'\u202e',
	'\u2028',
	'\ufeff',
	'\ufffd',
	'\ud83d\ude00',
	'é',
	'e\u0301',
] as const;

const QUOTES = ['"', "'", '’', '‘', '“', '”', '`', '«', '»', '′', '″', '\\"', '""', ''] as const;
const SPACES = [' ', '  ', '\t', '\u00a0', '\u202f', '\n', ''] as const;
const DIGIT_SETS = ['０', '٠', '०', '𝟎'] as const;

/** Puts `by` in the place of one match of `pattern`. */
function replaceOne(pattern: RegExp, by: (match: string, random: Random) => string): Damage {
	return (text, random) => {
		const match = random.any([...text.matchAll(pattern)]);
		return match === undefined
			? text
			: text.slice(0, match.index) + by(match[0], random) + text.slice(match.index + match[0].length);
	};
}

/** Changes the list of lines in place. */
function inLines(change: (lines: string[], at: number, other: number) => void): Damage {
	return (text, random) => {
		const lines = text.split('\n');
		change(lines, random.below(lines.length), random.below(lines.length));
		return lines.join('\n');
	};
}

function span(text: string, random: Random): [start: number, end: number] {
	const start = random.below(text.length);
	return [start, Math.min(text.length, start + 1 + random.below(random.pick([3, 30, 300])))];
}

const typedOtherwise = (digit: string, random: Random) =>
	String.fromCodePoint((random.pick(DIGIT_SETS).codePointAt(0) ?? 48) + Number(digit));

/** Every way to damage a text, by name. */
export const textDamages: Readonly<Record<string, Damage>> = {
	'drop a line': inLines((lines, at) => lines.splice(at, 1)),
	'drop some lines': inLines((lines, at, other) => lines.splice(Math.min(at, other), Math.abs(at - other))),
	'duplicate a line': inLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
	'swap two lines': inLines((lines, at, other) => ([lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''])),
	'move a line': inLines((lines, at, other) => lines.splice(other, 0, ...lines.splice(at, 1))),
	'indent a line': inLines((lines, at) => (lines[at] = `  ${lines[at] ?? ''}`)),
	'outdent a line': inLines((lines, at) => (lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, ''))),
	'reverse the lines': inLines((lines) => lines.reverse()),
	truncate: (text, random) => text.slice(0, random.below(text.length)),
	behead: (text, random) => text.slice(random.below(text.length)),
	'drop a span': (text, random) => {
		const [start, end] = span(text, random);
		return text.slice(0, start) + text.slice(end);
	},
	'duplicate a span': (text, random) => {
		const [start, end] = span(text, random);
		return text.slice(0, end) + text.slice(start);
	},
	'move a span': (text, random) => {
		const [start, end] = span(text, random);
		const rest = text.slice(0, start) + text.slice(end);
		const to = random.below(rest.length + 1);
		return rest.slice(0, to) + text.slice(start, end) + rest.slice(to);
	},
	'flip a digit': replaceOne(/\d/g, (digit, random) => String((Number(digit) + 1 + random.below(9)) % 10)),
	'add a digit': replaceOne(/\d/g, (digit, random) => digit + String(random.below(10))),
	'drop a digit': replaceOne(/\d/g, () => ''),
	'swap two digits': replaceOne(/\d\d/g, (pair) => `${pair[1] ?? ''}${pair[0] ?? ''}`),
	'shift the decimal point': replaceOne(/\d+/g, (digits, random) =>
		random.pick([
			`${digits}.0`,
			`${digits}.5`,
			`0.${digits}`,
			`${digits}e3`,
			`${digits}_000`,
			`${digits},000`,
			`+${digits}`,
			`-${digits}`,
			`0x${digits}`,
			`0${digits}`,
			`"${digits}"`,
			`${digits}%`,
		]),
	),
	'write a digit in another script': replaceOne(/\d/g, typedOtherwise),
	'flip a letter': replaceOne(/\p{L}/gu, (letter, random) =>
		random.pick([letter.toUpperCase(), letter.toLowerCase(), 'x', 'а', `${letter}${letter}`, '']),
	),
	'change a quote': replaceOne(/["'’‘“”`]/g, (_, random) => random.pick(QUOTES)),
	'change a space': replaceOne(/[ \n]+/g, (_, random) => random.pick(SPACES)),
	'change a mark': replaceOne(/[^\p{L}\p{N}\s]/gu, (_, random) => random.pick(PIECES)),
	'change a dash': replaceOne(/[-–—~$%,.]/g, (_, random) =>
		random.pick(['-', '–', '—', '−', '~', '$', '€', '%', '‰', ',', '.', '']),
	),
	'put in a piece': (text, random) => {
		const at = random.below(text.length + 1);
		return text.slice(0, at) + random.pick(PIECES) + text.slice(at);
	},
	'swap two values': (text, random) => {
		const fields = [...text.matchAll(/^\s*(?:- )?([a-zA-Z]+): (.+)$/gm)];
		const first = random.any(fields);
		const second = random.any(fields.filter((field) => field[1] === first?.[1] && field.index !== first?.index));
		if (first === undefined || second === undefined) return text;
		const [early, late] = first.index < second.index ? [first, second] : [second, first];
		const written = (field: RegExpExecArray, value: string) =>
			field[0].slice(0, field[0].length - (field[2]?.length ?? 0)) + value;
		return (
			text.slice(0, early.index) +
			written(early, late[2] ?? '') +
			text.slice(early.index + early[0].length, late.index) +
			written(late, early[2] ?? '') +
			text.slice(late.index + late[0].length)
		);
	},
	'swap two names': (text, random) => {
		const names = [...new Set([...text.matchAll(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g)].map(([name]) => name))];
		const [first, second] = [random.any(names), random.any(names)];
		if (first === undefined || second === undefined) return text;
		return text.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g, (name) =>
			name === first ? second : name === second ? first : name,
		);
	},
	'swap two cells': (text, random) => {
		const cells = [...text.matchAll(/(?<=^|,)[^,"\n]*(?=,|$)/gm)];
		const [first, second] = [random.any(cells), random.any(cells)];
		if (first === undefined || second === undefined || first.index === second.index) return text;
		const [early, late] = first.index < second.index ? [first, second] : [second, first];
		return (
			text.slice(0, early.index) +
			late[0] +
			text.slice(early.index + early[0].length, late.index) +
			early[0] +
			text.slice(late.index + late[0].length)
		);
	},
	'end lines otherwise': (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028'])),
	'normalise otherwise': (text, random) => text.normalize(random.pick(['NFD', 'NFKC', 'NFKD'])),
	'put a mark in front': (text, random) =>
		random.pick(['\ufeff', '\ufeff\ufeff', '\n\n', '%TAG ! x\n---\n', '#!shebang\n']) + text,
	nest: (text, random) =>
		text + random.pick(['[', '{a: ', '- ', '> ', '<Claim id="a" title="b">\n\n', '(']).repeat(2000),
};
