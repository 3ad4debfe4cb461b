import type { MathGroupTag, MathNode } from '../model/math.ts';

/** Signs with no space around them: brackets, strokes, and marks that belong to what stands before. */
const CLOSE = /^[()[\]{}⟨⟩‖|⌈⌉⌊⌋!′″‴.:/]*$/u;
/** Signs that may stand before a number. */
const SIGN = /^[+−±∓]$/u;
const SEPARATOR = /^[,;]$/;
/** Letters of mathematical alphabets, such as 𝐱. */
const ALPHABETS = /[\u{1D400}-\u{1D7FF}]/gu;

const RAISED: Readonly<Record<string, string>> = {
	0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '−': '⁻', n: 'ⁿ', '′': '′', '″': '″',
}; // prettier-ignore
const LOWERED: Readonly<Record<string, string>> = {
	0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉',
}; // prettier-ignore

/** Mathematics as text in a line, for search, data and what else holds no more than text: x² + 1 ≤ (a + b)/n. */
export function writePlain(node: MathNode): string {
	return write(node).replace(/ +/g, ' ').trim();
}

/** The letters of a name or a number in the alphabet of plain text. */
export function plainLetters(text: string): string {
	return text.replace(ALPHABETS, (letter) => letter.normalize('NFKC'));
}

const groups: Readonly<Record<MathGroupTag, (parts: readonly MathNode[]) => string>> = {
	mrow: (parts) => joined(parts),
	mfrac: ([over, under]) => `${bracketed(over)}/${bracketed(under)}`,
	msqrt: (parts) => `√${bracketed({ tag: 'mrow', in: parts })}`,
	mroot: ([of, index]) => `${scripted(index, RAISED, '')}√${bracketed(of)}`,
	msub: ([base, sub]) => bracketed(base) + scripted(sub, LOWERED, '_'),
	msup: ([base, sup]) => bracketed(base) + scripted(sup, RAISED, '^'),
	msubsup: ([base, sub, sup]) => bracketed(base) + scripted(sub, LOWERED, '_') + scripted(sup, RAISED, '^'),
	munder: ([base, under]) => bracketed(base) + (under?.tag === 'mo' ? '' : scripted(under, LOWERED, '_')),
	mover: ([base, over]) => bracketed(base) + (over?.tag === 'mo' ? over.text : scripted(over, RAISED, '^')),
	munderover: ([base, under, over]) => bracketed(base) + scripted(under, LOWERED, '_') + scripted(over, RAISED, '^'),
	mtable: (parts) => parts.map(writePlain).join('; '),
	mtr: (parts) => parts.map(writePlain).join(' '),
};

function write(node: MathNode | undefined): string {
	if (node === undefined) return '';
	switch (node.tag) {
		case 'mi':
		case 'mn':
		case 'mtext':
			return plainLetters(node.text);
		case 'mo':
			return node.text;
		case 'mspace':
			return ' ';
		case 'mtd':
			return joined(node.in);
		default:
			return groups[node.tag](node.in);
	}
}

/** A row: spaces around signs between two things, a space behind a comma and between names of several letters. */
function joined(nodes: readonly MathNode[]): string {
	return nodes.reduce((text, node, index) => {
		const before = nodes[index - 1];
		const words = write(node);
		if (node.tag === 'mo') {
			if (SEPARATOR.test(node.text)) return `${text}${words} `;
			if (
				CLOSE.test(node.text) ||
				node.form === 'prefix' ||
				node.form === 'postfix' ||
				(before === undefined && SIGN.test(node.text))
			)
				return text + words;
			return `${text} ${words} `;
		}
		const touch = /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}√∑]/u.test(words);
		return touch && (isLong(before) || isLong(node)) ? `${text} ${words}` : text + words;
	}, '');
}

function isLong(node: MathNode | undefined): boolean {
	return node !== undefined && Array.from(write(node)).length > 1;
}

/** What is raised or lowered: in letters that are, or behind a sign. */
function scripted(node: MathNode | undefined, letters: Readonly<Record<string, string>>, sign: string): string {
	const text = writePlain(node ?? { tag: 'mrow', in: [] });
	const own = Array.from(text, (each) => letters[each]);
	if (own.every((each) => each !== undefined)) return own.join('');
	return sign + (Array.from(text).length === 1 ? text : `(${text})`);
}

/** In brackets where it would otherwise be read apart. */
function bracketed(node: MathNode | undefined): string {
	const text = writePlain(node ?? { tag: 'mrow', in: [] });
	return /[\s/÷×−+]/.test(text) && !/^[([][^()[\]]*[)\]]$/.test(text) ? `(${text})` : text;
}
