import type { Formula } from '../model/formula.ts';
import { callInWords, type FormulaPart, type FormulaValue, isPhrase } from './formula-call.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { formatQuantity } from './format-quantity.ts';
import { numberFormat } from './intl-formatters.ts';

/** How the leaves of a formula are written. */
interface Writer {
	readonly name: (name: string) => FormulaPart;
	readonly number: (value: number) => string;
	readonly call: (
		of: Formula & { kind: 'call' },
		writeArgument: (argument: Formula) => readonly FormulaPart[],
	) => readonly FormulaPart[];
	readonly power: (base: readonly FormulaPart[], exponent: readonly FormulaPart[]) => readonly FormulaPart[];
	/** Whether a call reads as a phrase, which needs parentheses inside a larger formula. */
	readonly isPhrase: (of: Formula & { kind: 'call' }) => boolean;
}

const ONE: Quantity = { kind: 'number', value: 1 };

/** What is written between two operands. */
const SIGN = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

/** How tightly a stretch of a formula holds together: a sum loosely, a number fully. */
const BINDING = { phrase: 0, '+': 1, '-': 1, negative: 1, '*': 2, '/': 2, value: 3, '^': 4, whole: 5 };

/**
 * How tightly each operand must hold together: a − (b − c), a ÷ (b × c) and a ^ (b ^ c) mean something else without the
 * parentheses.
 */
const OPERANDS = {
	'+': [BINDING['+'], BINDING['+']],
	'-': [BINDING['-'], BINDING['*']],
	'*': [BINDING['*'], BINDING['*']],
	'/': [BINDING['/'], BINDING.value],
	'^': [BINDING.whole, BINDING.whole],
} as const;

/**
 * A formula with its numbers put in, as arithmetic to read: $200,000–$500,000 ÷ 8.
 *
 * @param input The figure that a name stands for and its value in words, or all values that `interval` allows;
 *   `undefined` for the name of a unit, which stands for one of it.
 * @param units The units that the formula names.
 */
export function formatFormula(
	expression: Formula,
	input: (name: string, isInterval: boolean) => { figure: string; text: string } | undefined,
	units: ReadonlyMap<string, Unit>,
	locale: string,
): FormulaPart[] {
	const number = (value: number) =>
		numberFormat(locale, { maximumSignificantDigits: 15 }).format(value).replace('-', '−');
	const named = (name: string, isInterval = false) => {
		const found = input(name, isInterval);
		if (found !== undefined) return { figure: found.figure, name, text: found.text };
		const unit = units.get(name);
		return unit === undefined
			? `${number(1)}\u00a0${inWords(name)}`
			: formatQuantity({ quantity: ONE, unit }, locale, { form: 'long' });
	};
	const parts = write(expression, {
		name: named,
		number,
		call: (of, writeArgument) => {
			const [first] = of.arguments;
			return of.function === 'interval' && first?.kind === 'name'
				? [named(first.name, true)]
				: callInWords(of, writeArgument, locale);
		},
		power: (base, exponent) => [...base, { raised: mergeStrings(exponent) }],
		isPhrase: (of) => isPhrase(of, locale),
	});
	return mergeStrings(parts);
}

function inWords(name: string): string {
	return name.replaceAll('_', ' ');
}

function write(of: Formula, writer: Writer): readonly FormulaPart[] {
	switch (of.kind) {
		case 'number':
			return [writer.number(of.value)];
		case 'name':
			return [writer.name(of.name)];
		case 'negate':
			return ['−', ...writeOperand(of.of, BINDING.value, 'right', writer)];
		case 'call':
			return writer.call(of, (argument) => write(argument, writer));
		case 'operation': {
			const [atLeft, atRight] = OPERANDS[of.operator];
			const left = writeOperand(of.left, atLeft, 'left', writer);
			if (of.operator === '^') return writer.power(left, write(of.right, writer));
			return [...left, SIGN[of.operator], ...writeOperand(of.right, atRight, 'right', writer)];
		}
	}
}

/** Writes an operand, in parentheses where it would otherwise be read apart, or two signs would meet. */
function writeOperand(of: Formula, atLeast: number, side: 'left' | 'right', writer: Writer): readonly FormulaPart[] {
	const parts = write(of, writer);
	const signsMeet = side === 'right' && opensWithMinus(parts);
	return bindingOf(of, parts, writer) >= atLeast && !signsMeet ? parts : ['(', ...parts, ')'];
}

function bindingOf(of: Formula, parts: readonly FormulaPart[], writer: Writer): number {
	if (of.kind === 'operation') return BINDING[of.operator];
	if (of.kind === 'call' && of.function !== 'interval') return writer.isPhrase(of) ? BINDING.phrase : BINDING.whole;
	if (opensWithMinus(parts)) return BINDING.negative;
	// A value of several words, such as 40% a year, is read as a whole beside ×, not below an exponent.
	return parts.some((part) => isValue(part) && /[\s–]/.test(part.text)) ? BINDING.value : BINDING.whole;
}

function opensWithMinus([first]: readonly FormulaPart[]): boolean {
	// Intl sets bidirectional marks before the sign in some languages.
	if (first === undefined || (!isValue(first) && typeof first !== 'string')) return false;
	return /^\p{Cf}*−/u.test(typeof first === 'string' ? first : first.text);
}

function isValue(part: FormulaPart): part is FormulaValue {
	return typeof part !== 'string' && 'text' in part;
}

function mergeStrings(parts: readonly FormulaPart[]): FormulaPart[] {
	const merged: FormulaPart[] = [];
	for (const part of parts) {
		const last = merged.at(-1);
		if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
		else merged.push(part);
	}
	return merged;
}
