import type { CitedAgent } from './cited-work.ts';
import { oneLine } from './guard-text.ts';

const namesInEnglish = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The name that BibTeX has for a month of ISO 8601, such as `07`. */
export function isoMonth(month: string): string | undefined {
	return MONTHS[Number(month) - 1];
}

const DIVIDED = /,|\b[Aa][Nn][Dd]\b|^[^\p{Lu}\p{Ll}]|-[^\p{Lu}]/u;
/** A value of a field. */
export const braced = (text: string) => `{${text}}`;

/**
 * “Family, Given”. BibTeX divides a name at “and” and at commas, and takes a part without a capital for a particle such
 * as “van”. So an organisation stands in braces of its own, and so does a part of a name with “and”, a comma, a hyphen
 * before no capital, letters that have no capitals, or TeX commands.
 */
export function authorName(agent: CitedAgent): string {
	if ('organisation' in agent) return braced(escapeTex(agent.organisation));
	return [agent.family, agent.given]
		.map((part) => (DIVIDED.test(part) || escapeTex(part) !== part ? braced(escapeTex(part)) : part))
		.join(', ');
}

/**
 * A title whose capitals survive a style that lowers them. The first word needs no braces while only its first letter
 * is a capital: styles leave that one alone.
 */
export function titleText(title: string): string {
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

/** Plain text in the letters of TeX. */
export function escapeTex(text: string): string {
	return escapeMarks(oneLine(text));
}

/** Keeps marks apart that TeX would join, such as two hyphens. */
function escapeMarks(text: string): string {
	return text.replace(SPECIAL, (each) => TEX[each] ?? each).replace(/([-`'])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** For a field that LaTeX reads as an address: only what would end the field is written in another way. */
export function verbatim(address: string): string {
	return oneLine(address).replace(/[{}\\ ]/g, encodeURIComponent);
}

/**
 * The English name by which babel and polyglossia know a language.
 *
 * @param language A BCP 47 tag. Of any other word, as a record may have it, there is none.
 */
export function languageName(language: string): string | undefined {
	const name = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language)
		? namesInEnglish.of(language.replace(/-.*$/s, ''))
		: undefined;
	return name === undefined ? undefined : braced(name.toLowerCase());
}
