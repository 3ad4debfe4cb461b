import { isEnglish } from '../format/is-english.ts';
import type { CitedAgent, CitedWork } from './cited-work.ts';
import { oneLine } from './guard-text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The types of entries, as RIS and CSL have them for the same works. Classic styles print a `@dataset` as `@misc`. */
const TYPES = {
	report: 'techreport',
	section: 'incollection',
	claim: 'incollection',
	figure: 'dataset',
	chart: 'dataset',
	table: 'dataset',
} as const;

/**
 * A work as a BibTeX entry, in UTF-8, for BibTeX and biblatex. Addresses stay as they are, since both pass them on word
 * for word; braces are spelt out, because BibTeX counts them even after a backslash.
 */
export function bibtex(work: CitedWork): string {
	const type = TYPES[work.kind];
	const report = type === 'techreport';
	const container = work.container === undefined ? undefined : braced(titleText(work.container));
	const [year, month, day] = work.date?.split('-') ?? [];
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		['author', braced(work.authors.map(authorName).join(' and '))],
		['title', braced(titleText(work.title))],
		['booktitle', type === 'incollection' ? container : undefined],
		// Of a data set, biblatex prints the first of these, and classic styles the second.
		['series', type === 'dataset' ? container : undefined],
		['howpublished', type === 'dataset' ? container : undefined],
		['type', report && isEnglish(work.language) ? '{Report}' : undefined],
		['number', report && work.number !== undefined ? braced(escapeTex(work.number)) : undefined],
		// biblatex reads this field as a list, divided by “and”.
		[
			report ? 'institution' : 'publisher',
			braced(/\band\b/i.test(work.publisher) ? braced(escapeTex(work.publisher)) : escapeTex(work.publisher)),
		],
		// biblatex prints `edition` for a part of a book and `version` for others; BibTeX prints `edition` only.
		[type === 'incollection' ? 'edition' : 'version', braced(escapeTex(work.version))],
		['year', year === undefined ? undefined : braced(year)],
		['month', month === undefined ? undefined : MONTHS[Number(month) - 1]],
		['day', day === undefined ? undefined : braced(String(Number(day)))],
		['doi', work.doi === undefined ? undefined : braced(verbatim(work.doi))],
		['url', braced(verbatim(work.url))],
		['langid', languageName(work.language)],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
	return `@${type}{${work.key},\n${lines.join('')}}\n`;
}

const DIVIDED = /,|\b[Aa][Nn][Dd]\b|^[^\p{Lu}\p{Ll}]|-[^\p{Lu}]/u;
const braced = (text: string) => `{${text}}`;

/**
 * “Family, Given”. BibTeX divides a name at “and” and at commas, and takes a part without a capital for a particle such
 * as “van”. So an organisation stands in braces of its own, and so does a part of a name with “and”, a comma, a hyphen
 * before no capital, letters that have no capitals, or TeX commands.
 */
function authorName(agent: CitedAgent): string {
	if ('organisation' in agent) return braced(escapeTex(agent.organisation));
	return [agent.family, agent.given]
		.map((part) => (DIVIDED.test(part) || escapeTex(part) !== part ? braced(escapeTex(part)) : part))
		.join(', ');
}

/**
 * A title whose capitals survive a style that lowers them. The first word needs no braces while only its first letter
 * is a capital: styles leave that one alone.
 */
function titleText(title: string): string {
	return oneLine(title).replace(
		/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu,
		(piece, offset: number) => {
			const inner = offset === 0 ? piece.replace(/^\p{Lu}/u, '') : piece;
			const escaped = escapeMarks(piece);
			return /\p{Lu}/u.test(inner) ? braced(escaped) : escaped;
		},
	);
}

const TEX: Readonly<Record<string, string>> = {
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'\\': '\\textbackslash{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'|': '\\textbar{}',
};

const SPECIAL = /[&%$#_{}~^\\<>|]/g;

function escapeTex(text: string): string {
	return escapeMarks(oneLine(text));
}

/** Keeps marks apart that TeX would join, such as two hyphens. */
function escapeMarks(text: string): string {
	return text.replace(SPECIAL, (each) => TEX[each] ?? each).replace(/([-`'])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** For a field that LaTeX reads as an address: only what would end the field is written in another way. */
function verbatim(address: string): string {
	return oneLine(address).replace(/[{}\\ ]/g, encodeURIComponent);
}

/** The English name by which babel and polyglossia know a language. */
function languageName(language: string): string | undefined {
	const primary = new Intl.Locale(language).language;
	const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(primary);
	return name === undefined ? undefined : braced(name.toLowerCase());
}
