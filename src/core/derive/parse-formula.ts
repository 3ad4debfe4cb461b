import type jsep from 'jsep';
import { bounds } from '../model/bounds.ts';
import type { Formula, FormulaFunction } from '../model/formula.ts';
import { FormulaError } from './formula-error.ts';
import { isKnownNode, parseSyntax } from './formula-grammar.ts';

/** A character that no formula may hold. It is reported by name before the formula is parsed. */
const FOREIGN = /[^A-Za-z0-9_+\-*/^(),.\s]/u;

/** Two values side by side: jsep would take them for two arguments. */
const SIDE_BY_SIDE = /\)\s*[\w.]|[\w.]\s+[\w.]/;

/** A comma that separates nothing: jsep would ignore it. */
const LOOSE_COMMA = /(?:^|[(,])\s*,|,\s*(?:\)|$)/;

const replacements: Readonly<Record<string, string>> = {
	'×': 'Write * for times.',
	'·': 'Write * for times.',
	'÷': 'Write / for divided by.',
	'∕': 'Write / for divided by.',
	'−': 'Write - for minus.',
	'–': 'Write - for minus.',
	'%': 'Name a figure whose unit is percent, or write the share as a decimal number.',
	'\u00a0': 'Use a plain space in place of the no-break space.',
};

/** The number of arguments of each function; without `most`, there may be any number of them. */
const functions: Readonly<Record<FormulaFunction, { least: number; most?: number; usage: string }>> = {
	wilson: { least: 3, most: 3, usage: 'wilson(share, n, level)' },
	duration: { least: 1, most: 1, usage: 'duration(period)' },
	interval: { least: 1, most: 1, usage: 'interval(share)' },
	whole: { least: 1, most: 1, usage: 'whole(firms * share)' },
	min: { least: 2, usage: 'min(a, b)' },
	max: { least: 2, usage: 'max(a, b)' },
};

const grammarHint =
	'A formula has names, numbers, + - * / ^, brackets, and the functions wilson, duration, interval, whole, min and max.';

/**
 * Parses a formula.
 *
 * @param text Arithmetic on names, such as `capex / gpus`; at most 400 characters.
 * @throws {FormulaError} If it breaks `formula-is-arithmetic`.
 */
export function parseFormula(text: string): Formula {
	if (text.length > bounds.formula)
		throw notArithmetic(
			`The formula has more than ${bounds.formula} characters.`,
			'Derive a part of it as a figure of its own.',
		);
	const [foreign] = FOREIGN.exec(text) ?? [];
	if (foreign !== undefined)
		throw notArithmetic(`The formula holds “${foreign}”.`, replacements[foreign] ?? grammarHint);
	if (SIDE_BY_SIDE.test(text))
		throw notArithmetic(
			'The formula has two values side by side.',
			'Put an operator between them; a name is one word, joined by _.',
		);
	if (LOOSE_COMMA.test(text))
		throw notArithmetic(
			'The formula has a comma with nothing beside it.',
			'Put commas just between the arguments of a function.',
		);
	return convert(readSyntax(text));
}

function readSyntax(text: string): jsep.Expression {
	try {
		return parseSyntax(text);
	} catch (error) {
		throw notArithmetic(
			`The formula cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
			grammarHint,
		);
	}
}

function convert(node: jsep.Expression): Formula {
	if (!isKnownNode(node)) throw notArithmetic('The formula is not arithmetic.', grammarHint);
	switch (node.type) {
		case 'Literal':
			return convertNumber(node);
		case 'Identifier':
			return { kind: 'name', name: node.name };
		case 'ThisExpression':
			return { kind: 'name', name: 'this' };
		case 'UnaryExpression':
			return { kind: 'negate', of: convert(node.argument) };
		case 'BinaryExpression':
			return {
				kind: 'operation',
				operator: toOperator(node.operator),
				left: convert(node.left),
				right: convert(node.right),
			};
		case 'CallExpression':
			return convertCall(node);
		case 'MemberExpression':
			throw notArithmetic(
				'The formula asks for a part of a value by a dot.',
				'Name a figure in `from` for each value that the formula needs.',
			);
		case 'Compound':
		case 'SequenceExpression':
			throw notArithmetic(
				isEmpty(node) ? 'The formula is empty.' : 'The formula is more than one expression.',
				'Write one expression; a number has no separators, as in 1000.',
			);
		default:
			throw notArithmetic('The formula is not arithmetic.', grammarHint);
	}
}

function convertNumber({ value, raw }: jsep.Literal): Formula {
	if (typeof value !== 'number' || !Number.isFinite(value))
		throw notArithmetic(`“${raw}” is not a finite number.`, grammarHint);
	return { kind: 'number', value };
}

function convertCall({ callee, arguments: given }: jsep.CallExpression): Formula {
	const name = isKnownNode(callee) && callee.type === 'Identifier' ? callee.name : undefined;
	if (name === undefined)
		throw notArithmetic(
			'The formula calls a value as if it were a function.',
			'Write * between a number and a bracket.',
		);
	if (!isFunction(name)) throw notArithmetic(`There is no function “${name}”.`, grammarHint);
	const { least, most = Number.POSITIVE_INFINITY, usage } = functions[name];
	if (given.length < least || given.length > most)
		throw notArithmetic(
			`${name} is given ${given.length} ${given.length === 1 ? 'argument' : 'arguments'}.`,
			`Write ${usage}.`,
		);
	const parts = given.map(convert);
	if (name === 'duration' && parts[0]?.kind !== 'name')
		throw notArithmetic('duration takes the name of a period.', `Write ${usage}, with a figure that is a period.`);
	if (name === 'interval' && parts[0]?.kind !== 'name')
		throw notArithmetic(
			'interval takes the name of a figure.',
			`Write ${usage}, with a figure whose uncertainty or rounding is stated.`,
		);
	return { kind: 'call', function: name, arguments: parts };
}

function isFunction(name: string): name is FormulaFunction {
	return Object.hasOwn(functions, name);
}

function toOperator(operator: string): '+' | '-' | '*' | '/' | '^' {
	switch (operator) {
		case '+':
		case '-':
		case '*':
		case '/':
		case '^':
			return operator;
		default:
			throw notArithmetic(`“${operator}” is not an operator of a formula.`, grammarHint);
	}
}

function isEmpty(node: jsep.Compound | jsep.SequenceExpression): boolean {
	return node.type === 'Compound' && node.body.length === 0;
}

function notArithmetic(message: string, hint: string): FormulaError {
	return new FormulaError('formula-is-arithmetic', message, hint);
}
