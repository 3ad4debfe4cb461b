import type { MathGroupTag, MathNode } from '../model/math.ts';
import { ownMessage } from '../words/catalogues.ts';
import { say } from '../words/say.ts';
import { plainLetters, writePlain } from './write-plain.ts';

/** What is said of a sign between or before two things. Other signs are left to the voice. */
const SIGNS = new Map(
	Object.entries({
		'+': 'math.plus',
		'−': 'math.minus',
		'±': 'math.plus-or-minus',
		'×': 'math.times',
		'⋅': 'math.times',
		'·': 'math.times',
		'÷': 'math.divided-by',
		'/': 'math.divided-by',
		'=': 'math.equals',
		'≠': 'math.not-equal',
		'≈': 'math.about',
		'<': 'math.less',
		'>': 'math.more',
		'≤': 'math.at-most',
		'≥': 'math.at-least',
		'∈': 'math.in',
		'→': 'math.to',
		'∑': 'math.sum',
		'∏': 'math.product',
		'∫': 'math.integral',
		'∞': 'math.infinity',
		'!': 'math.factorial',
		'(': 'math.open',
		')': 'math.close',
		'[': 'math.open',
		']': 'math.close',
		'{': 'math.open',
		'}': 'math.close',
		'|': 'math.stroke',
		'‖': 'math.stroke',
	} as const),
);

/** What is said of a mark above a letter. */
const MARKS = new Map(
	Object.entries({
		'‾': 'math.bar',
		'¯': 'math.bar',
		ˆ: 'math.hat',
		'^': 'math.hat',
		'˜': 'math.tilde',
		'~': 'math.tilde',
		'→': 'math.vector',
		'⃗': 'math.vector',
		'˙': 'math.dot',
	} as const),
);

/**
 * Mathematics in words, for those who hear it: “x squared plus 1 over n”. In a language that has no words for it, it is
 * the text that a line would have.
 *
 * @param locale BCP 47 tag.
 */
export function speakMath(tree: MathNode, locale: string): string {
	if (ownMessage(locale, 'math.power') === undefined) return writePlain(tree);
	/** Each group in words, from its parts. */
	const groups: Readonly<Record<MathGroupTag, (parts: readonly MathNode[]) => string>> = {
		mrow: line,
		mfrac: ([over, under]) => {
			const parts = { over: speak(over), under: speak(under) };
			return say(locale, isSimple(over) && isSimple(under) ? 'math.over' : 'math.fraction', parts);
		},
		msqrt: (parts) => say(locale, 'math.root', { of: line(parts) }),
		mroot: ([of, index]) => say(locale, 'math.nth-root', { of: speak(of), index: speak(index) }),
		msub: ([base, sub]) => lowered(speak(base), sub),
		msup: ([base, sup]) => raised(speak(base), sup),
		msubsup: ([base, sub, sup]) => (isBig(base) ? bounded(base, sub, sup) : raised(lowered(speak(base), sub), sup)),
		munder: ([base, under]) => (under?.tag === 'mo' ? speak(base) : lowered(speak(base), under)),
		mover: ([base, over]) => marked(speak(base), over),
		munderover: ([base, under, over]) => bounded(base, under, over),
		mtable: (parts) => parts.map(speak).join('; '),
		mtr: (parts) => parts.map(speak).join(', '),
	};
	return speak(tree)
		.replace(/\s+/g, ' ')
		.replace(/(?: ?,)+(?= ?[,;]|$)/g, '')
		.replace(/ (?=[,;])/g, '')
		.trim();

	function speak(node: MathNode | undefined): string {
		if (node === undefined) return '';
		switch (node.tag) {
			case 'mspace':
				return ' ';
			case 'mi':
			case 'mn':
			case 'mtext':
			case 'mo':
				return sign(node.text) ?? plainLetters(node.text);
			case 'mtd':
				return line(node.in);
			default:
				return groups[node.tag](node.in);
		}
	}

	function line(nodes: readonly MathNode[]): string {
		return nodes.map(speak).join(' ');
	}

	function sign(text: string): string | undefined {
		const key = SIGNS.get(text);
		return key && say(locale, key);
	}

	function raised(base: string, exponent: MathNode | undefined): string {
		const power = writePlain(exponent ?? { tag: 'mrow', in: [] });
		if (power === '2') return say(locale, 'math.squared', { base });
		if (power === '3') return say(locale, 'math.cubed', { base });
		if (/^[′″‴]+$/u.test(power)) return say(locale, 'math.prime', { base });
		return say(locale, 'math.power', { base, exponent: speak(exponent) });
	}

	function lowered(base: string, index: MathNode | undefined): string {
		return say(locale, 'math.sub', { base, index: speak(index) });
	}

	/** A sum, a product or an integral with its bounds. */
	function bounded(base: MathNode | undefined, low: MathNode | undefined, high: MathNode | undefined): string {
		return say(locale, 'math.from-to', { base: speak(base), low: speak(low), high: speak(high) });
	}

	function marked(base: string, mark: MathNode | undefined): string {
		const key = mark?.tag === 'mo' ? MARKS.get(mark.text) : undefined;
		if (key !== undefined) return `${base} ${say(locale, key)}`;
		return mark?.tag === 'mo' ? base : raised(base, mark);
	}
}

/** Whether it is heard as one thing: a letter, a number or a word, perhaps with an index. */
function isSimple(node: MathNode | undefined): boolean {
	if (node?.tag === 'msub') return node.in.every(isSimple);
	return node?.tag === 'mi' || node?.tag === 'mn' || node?.tag === 'mtext';
}

function isBig(node: MathNode | undefined): boolean {
	return node?.tag === 'mo' && /^[∑∏∫]$/u.test(node.text);
}
