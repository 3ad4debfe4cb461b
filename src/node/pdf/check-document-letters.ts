import { missingLetters, nameLetter } from '../../core/parse/check-letters.ts';
import type { PrintDocument } from './compose-document.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { PdfProblem } from './pdf-problem.ts';

/** Keys of data that is not set in type: ids, words for screen readers, measures. */
const NOT_PRINTED: ReadonlySet<string> = new Set([
	'is',
	'id',
	'anchor',
	'lang',
	'region',
	'direction',
	'alt',
	'style',
	'align',
	'paper',
	'svg',
	'tag',
	'with',
]);

/**
 * Refuses letters that the typefaces have no glyph for. The pipeline has checked what authors write; this checks what
 * the build made of it. Typst would refuse them too, but without their places.
 *
 * @throws {PdfProblem} With every such letter and the first place of each.
 */
export function checkDocumentLetters(document: PrintDocument, fonts: PdfFonts): void {
	const missing = new Map<string, string>();
	for (const { text, where } of textsOf(document, 'the cover'))
		for (const letter of missingLetters(text, fonts.hasLetter))
			if (!missing.has(letter)) missing.set(letter, `${where}: “${excerpt(text, letter)}”`);
	if (missing.size === 0) return;
	const named = [...missing].map(([letter, where]) => `${nameLetter(letter)}, in ${where}`);
	throw new PdfProblem(
		`The typefaces of the PDF have no glyph for ${named.join('; ')}.`,
		'Write it in another way, or add a typeface that has it to src/node/pdf/pdf-fonts.ts.',
	);
}

interface PlacedText {
	readonly text: string;
	readonly where: string;
}

/** Every text that is set in type, and its place in the words of an author. */
function textsOf(value: unknown, where: string): PlacedText[] {
	if (typeof value === 'string') return [{ text: value, where }];
	if (typeof value !== 'object' || value === null) return [];
	// The typeface of mathematics comes with Typst and has every letter of it.
	if ('is' in value && value.is === 'math') return [];
	const inside = placeOf(value) ?? where;
	return Object.entries(value).flatMap(([key, each]): PlacedText[] => {
		if (NOT_PRINTED.has(key)) return [];
		return textsOf(each, key === 'texts' ? `the drawing of ${inside}` : inside);
	});
}

/** What an author calls the blocks that have an id. */
const BLOCKS: ReadonlyMap<unknown, string> = new Map([
	['part', 'section'],
	['claim', 'claim'],
	['chart', 'chart'],
	['table', 'table'],
	['picture', 'picture'],
]);

/** What an author calls a block or an entry: its kind and its id. */
function placeOf(value: object): string | undefined {
	if (!('id' in value) || typeof value.id !== 'string') return undefined;
	if (!('is' in value)) return 'proof' in value ? `the figure “${value.id}”` : `“${value.id}”`;
	const block = BLOCKS.get(value.is);
	return block && `the ${block} “${value.id}”`;
}

function excerpt(text: string, letter: string): string {
	const at = text.indexOf(letter);
	const [start, end] = [Math.max(0, at - 30), at + 30];
	const words = text.slice(start, end).replaceAll(/[\p{Cc}\p{Cn}\p{Cs}\p{Co}]/gu, '�');
	return `${start > 0 ? '…' : ''}${words}${text.length > end ? '…' : ''}`;
}
