import { missingLetters, nameLetter } from '../../core/parse/check-letters.ts';
import type { PrintDocument } from './compose-document.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { PdfProblem } from './pdf-problem.ts';

/** Data that is not set in type: addresses, ids, words for screen readers. */
const SILENT: ReadonlySet<string> = new Set(['is', 'id', 'anchor', 'lang', 'region', 'alt', 'style', 'align', 'paper']);

/**
 * Refuses a letter that the typefaces have no glyph for: the pipeline looks through what an author writes, and this through
 * what the build made of it. Typst would refuse it too, but without saying where it stands.
 *
 * @throws {PdfProblem} Names every such letter with the first place of each.
 */
export function checkLetters(document: PrintDocument, fonts: PdfFonts): void {
	const missing = new Map<string, string>();
	visit(document, 'the cover');
	if (missing.size === 0) return;
	const told = [...missing].map(([letter, where]) => `${nameLetter(letter)}, in ${where}`);
	throw new PdfProblem(
		`The typefaces of the PDF have no glyph for ${told.join('; ')}.`,
		'Write it in another way, or add a typeface that has it to src/node/pdf/pdf-fonts.ts.',
	);

	function visit(value: unknown, where: string): void {
		if (typeof value === 'string') return check(value, where);
		if (Array.isArray(value)) return value.forEach((each) => visit(each, where));
		if (typeof value !== 'object' || value === null) return;
		const inside = placeOf(value) ?? where;
		for (const [key, each] of Object.entries(value)) {
			if (key === 'svg' && typeof each === 'string') check(wordsOfSvg(each), `the drawing of ${where}`);
			else if (!SILENT.has(key)) visit(each, inside);
		}
	}

	function check(text: string, where: string): void {
		for (const letter of missingLetters(text, fonts.hasLetter)) {
			if (!missing.has(letter)) missing.set(letter, `${where}: “${excerpt(text, letter)}”`);
		}
	}
}

/** How an author knows a block: by the id that it was given. */
function placeOf(value: object): string | undefined {
	if (!('id' in value) || typeof value.id !== 'string') return undefined;
	if ('is' in value)
		return value.is === 'part' || value.is === 'claim' || value.is === 'chart' || value.is === 'table'
			? `the ${value.is === 'part' ? 'section' : value.is} “${value.id}”`
			: undefined;
	if ('proof' in value) return `the figure “${value.id}”`;
	return `“${value.id}”`;
}

function excerpt(text: string, letter: string): string {
	const at = text.indexOf(letter);
	return `${at > 30 ? '…' : ''}${text.slice(Math.max(0, at - 30), at + 30)}${text.length > at + 30 ? '…' : ''}`.replaceAll(
		/[\p{Cc}\p{Cn}\p{Cs}\p{Co}]/gu,
		'�',
	);
}

function wordsOfSvg(svg: string): string {
	return svg
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
