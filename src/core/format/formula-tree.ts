import type { Formula } from '../model/formula.ts';
import type { MathNode } from '../model/math.ts';
import type { InputValue } from './input-values.ts';
import { numberFormat } from './intl-formatters.ts';

/**
 * How tightly a stretch of a formula holds together. The line of a fraction holds its parts together, and it as a whole
 * is looser than what an exponent may stand at.
 */
const BINDING = { '+': 1, '-': 1, negative: 1, '*': 2, '/': 3, '^': 3, value: 3, whole: 4 } as const;

/**
 * A formula as mathematics on a line of its own, with fractions and exponents: with its names, or with the values of
 * its inputs if these are given.
 *
 * @param valueOf The value of a name, or all values that `interval` allows; `undefined` for the name of a unit.
 * @param locale BCP 47 tag.
 */
export function formulaTree(
	formula: Formula,
	locale: string,
	valueOf?: (name: string, isInterval: boolean) => InputValue | undefined,
): MathNode {
	// A comma may stand inside a value.
	const separator = valueOf === undefined ? ',' : ';';
	return write(formula);

	function write(of: Formula): MathNode {
		switch (of.kind) {
			case 'number':
				return writeNumber(of.value);
			case 'name':
				return writeName(of.name, false);
			case 'negate':
				return row(sign('−', 'prefix'), operand(of.of, BINDING.value));
			case 'operation':
				return writeOperation(of);
			case 'call': {
				const [first] = of.arguments;
				if (valueOf !== undefined && of.function === 'interval' && first?.kind === 'name')
					return writeName(first.name, true);
				const list = of.arguments.flatMap((each, index) =>
					index === 0 ? [write(each)] : [sign(separator), write(each)],
				);
				return row({ tag: 'mi', text: of.function }, ...inBrackets(...list));
			}
		}
	}

	function writeNumber(value: number): MathNode {
		const text = numberFormat(locale, { maximumSignificantDigits: 15 }).format(Math.abs(value));
		return value < 0 ? row(sign('−', 'prefix'), { tag: 'mn', text }) : { tag: 'mn', text };
	}

	function writeName(name: string, isInterval: boolean): MathNode {
		const value = valueOf?.(name, isInterval);
		if (value !== undefined) return { tag: 'mtext', text: value.text };
		const words = name.replaceAll('_', ' ');
		// Without a value it is the name of a unit, which stands for one of it.
		if (valueOf !== undefined) return row(writeNumber(1), { tag: 'mtext', text: `\u00a0${words}` });
		return words.length === 1 ? { tag: 'mi', text: words } : { tag: 'mtext', text: words };
	}

	function writeOperation({ operator, left, right }: Extract<Formula, { kind: 'operation' }>): MathNode {
		switch (operator) {
			case '+':
				return row(operand(left, BINDING['+']), sign('+'), operand(right, BINDING['*']));
			case '-':
				return row(operand(left, BINDING['-']), sign('−'), operand(right, BINDING['*']));
			case '*':
				return row(operand(left, BINDING['*']), sign('×'), operand(right, BINDING['*']));
			case '/':
				return { tag: 'mfrac', in: [write(left), write(right)] };
			case '^':
				return { tag: 'msup', in: [operand(left, BINDING.whole), write(right)] };
		}
	}

	/** An operand, in brackets where it would otherwise be read apart, or two signs would meet. */
	function operand(of: Formula, atLeast: number): MathNode {
		const written = write(of);
		return bindingOf(of, written) < atLeast ? row(...inBrackets(written)) : written;
	}
}

/** Whether a formula has neither fractions nor exponents, so that a line shows it as well. */
export function isFlat(of: Formula): boolean {
	switch (of.kind) {
		case 'operation':
			return of.operator !== '/' && of.operator !== '^' && isFlat(of.left) && isFlat(of.right);
		case 'negate':
			return isFlat(of.of);
		case 'call':
			return of.arguments.every(isFlat);
		default:
			return true;
	}
}

function bindingOf(of: Formula, written: MathNode): number {
	if (of.kind === 'operation') return BINDING[of.operator];
	const [first = written] = 'in' in written ? written.in : [];
	if ('text' in first && /^\p{Cf}*−/u.test(first.text)) return BINDING.negative;
	if (written.tag === 'mrow' && of.kind !== 'call') return BINDING['*'];
	return written.tag === 'mtext' && /[\s–]/.test(written.text) ? BINDING.value : BINDING.whole;
}

function row(...nodes: readonly MathNode[]): MathNode {
	return { tag: 'mrow', in: nodes };
}

function sign(text: string, form?: 'prefix'): MathNode {
	return { tag: 'mo', text, ...(form === undefined ? {} : { form }) };
}

function inBrackets(...nodes: readonly MathNode[]): MathNode[] {
	return [
		{ tag: 'mo', text: '(', form: 'prefix', stretchy: true },
		...nodes,
		{ tag: 'mo', text: ')', form: 'postfix', stretchy: true },
	];
}
