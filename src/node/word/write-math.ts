import type { Inline, PrintMathPart } from '../pdf/print-node.ts';
import type { WordParts } from './word-parts.ts';
import { element, escapeText } from './word-xml.ts';

const part = (name: string, ...inside: readonly string[]) => element(`m:${name}`, {}, ...inside);
const set = (name: string, value: string) => element(`m:${name}`, { 'm:val': value });
const FACE = '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr>';

type WriteMath = (node: PrintMathPart, at: (index: number) => string, parts: WordParts) => string;

/** Marks above a letter, as the accents that Word draws over it. */
const accents: Readonly<Record<string, string>> = {
	ˆ: '\u0302',
	'^': '\u0302',
	'˜': '\u0303',
	'~': '\u0303',
	'→': '\u20d7',
	'⃗': '\u20d7',
	'˙': '\u0307',
	'¨': '\u0308',
	'´': '\u0301',
	'`': '\u0300',
	ˇ: '\u030c',
	'˘': '\u0306',
	'˚': '\u030a',
};

/** How each element of MathML is written as Office MathML (ISO/IEC 29500-1, 22.1). Others are rows. */
const tags: ReadonlyMap<string, WriteMath> = new Map<string, WriteMath>([
	['mi', (node) => run(textOf(node), isUpright(node) ? set('sty', 'p') : '')],
	['mn', (node) => run(textOf(node))],
	['mo', (node) => run(textOf(node))],
	['mtext', (node) => run(textOf(node), part('nor'))],
	['mspace', () => run('\u2003')],
	[
		'mfrac',
		(node, at) => {
			const isLineless = node.with['linethickness'] === '0';
			return part('f', isLineless ? part('fPr', set('type', 'noBar')) : '', part('num', at(0)), part('den', at(1)));
		},
	],
	['msqrt', (node, _, parts) => part('rad', HIDDEN, part('deg'), part('e', writeMath(node.in, parts)))],
	['mroot', (_, at) => part('rad', part('deg', at(1)), part('e', at(0)))],
	['msub', (_, at) => part('sSub', part('e', at(0)), part('sub', at(1)))],
	['msup', (_, at) => part('sSup', part('e', at(0)), part('sup', at(1)))],
	['msubsup', (_, at) => part('sSubSup', part('e', at(0)), part('sub', at(1)), part('sup', at(2)))],
	['munder', (node, at) => under(at(0), at(1), markOf(node))],
	['mover', (node, at) => over(at(0), at(1), markOf(node))],
	['munderover', (_, at) => part('limUpp', part('e', limit(at(0), at(1))), part('lim', at(2)))],
	['mtable', matrix],
]);

const HIDDEN = part('radPr', set('degHide', '1'));

/** Mathematics as the inside of `m:oMath`. */
export function writeMath(nodes: readonly Inline[], parts: WordParts): string {
	const [first, last] = [nodes[0], nodes.at(-1)];
	// Brackets that grow with what they hold.
	if (nodes.length > 1 && grows(first, 'prefix') && grows(last, 'postfix')) {
		const signs = part('dPr', set('begChr', textOf(first)), set('endChr', textOf(last)));
		return part('d', signs, part('e', writeMath(nodes.slice(1, -1), parts)));
	}
	return nodes.map((node) => writePart(node, parts)).join('');
}

function writePart(node: Inline | undefined, parts: WordParts): string {
	if (node === undefined) return '';
	if (typeof node === 'string') return run(node);
	if (node.is !== 'math-part') return 'in' in node ? writeMath(node.in, parts) : '';
	const write = tags.get(node.tag);
	return write === undefined
		? writeMath(node.in, parts)
		: write(node, (index) => writePart(node.in[index], parts), parts);
}

function run(text: string, look = ''): string {
	const said = look === '' ? '' : part('rPr', look);
	return text === '' ? '' : part('r', said, FACE, `<m:t xml:space="preserve">${escapeText(text)}</m:t>`);
}

function grows(node: Inline | undefined, form: string): boolean {
	return isPart(node) && node.tag === 'mo' && node.with['form'] === form && node.with['stretchy'] !== 'false';
}

/** A name of several letters is upright, as names of functions are. */
function isUpright(node: PrintMathPart): boolean {
	return node.with['mathvariant'] === 'normal' || Array.from(textOf(node)).length > 1;
}

function isPart(node: Inline | undefined): node is PrintMathPart {
	return typeof node === 'object' && node.is === 'math-part';
}

function textOf(node: Inline | undefined): string {
	if (node === undefined) return '';
	if (typeof node === 'string') return node;
	return 'in' in node ? node.in.map(textOf).join('') : '';
}

const markOf = (node: PrintMathPart) => textOf(node.in[1]);

function limit(base: string, below: string): string {
	return part('limLow', part('e', base), part('lim', below));
}

function under(base: string, below: string, mark: string): string {
	if (mark === '_' || mark === '‾') return part('bar', part('barPr', set('pos', 'bot')), part('e', base));
	if (mark === '⏟') return part('groupChr', part('groupChrPr', set('chr', '⏟')), part('e', base));
	return limit(base, below);
}

function over(base: string, above: string, mark: string): string {
	if (mark === '‾' || mark === '¯') return part('bar', part('barPr', set('pos', 'top')), part('e', base));
	const top = set('pos', 'top') + set('vertJc', 'bot');
	if (mark === '⏞') return part('groupChr', part('groupChrPr', set('chr', '⏞'), top), part('e', base));
	const accent = accents[mark];
	if (accent !== undefined) return part('acc', part('accPr', set('chr', accent)), part('e', base));
	return part('limUpp', part('e', base), part('lim', above));
}

function matrix(node: PrintMathPart, _: (index: number) => string, parts: WordParts): string {
	const rows = node.in.filter(isPart);
	const columns = (rows[0]?.in ?? []).filter(isPart).map((cell) => {
		const side = cell.with['side'] ?? 'center';
		return part('mc', part('mcPr', set('count', '1'), set('mcJc', side)));
	});
	return part(
		'm',
		part('mPr', part('mcs', ...columns)),
		...rows.map((row) => part('mr', ...row.in.filter(isPart).map((cell) => part('e', writeMath(cell.in, parts))))),
	);
}
