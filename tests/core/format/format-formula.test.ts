import { describe, expect, test } from 'vitest';
import { formatFormula } from '../../../src/core/format/format-formula.ts';
import type { FormulaPart } from '../../../src/core/format/formula-call.ts';
import { builtInUnit } from '../../../src/core/units/unit-table.ts';
import type { Formula, FormulaFunction } from '../../../src/core/model/formula.ts';

const values: Readonly<Record<string, string>> = {
	capex: '$200,000–$500,000',
	gpus_per_node: '8',
	share: '12%',
	firms: '147\u00a0firms',
	growth: '40% a\u00a0year',
	loss: '−5%',
	fieldwork: 'January 2022 to December 2023',
};

const atom = builtInUnit('year');
const year = atom && { ...atom, parts: [{ atom, power: 1 }] };
const units = new Map(year === undefined ? [] : [['year', year]]);

/** The formula with its figures in brackets. */
function shown(of: Formula, locale = 'en'): string {
	return formatFormula(of, input, units, locale).map(writePart).join('');
}

function writePart(part: FormulaPart): string {
	if (typeof part === 'string') return part;
	return 'raised' in part ? `{${part.raised.map(writePart).join('')}}` : `[${part.text}]`;
}

function input(called: string): { figure: string; text: string } | undefined {
	const text = values[called];
	return text === undefined ? undefined : { figure: `figure-of-${called}`, text };
}

describe('a formula with its numbers put in', () => {
	test('is arithmetic to read, each number tied to its figure', () => {
		expect(formatFormula(operation('/', name('capex'), name('gpus_per_node')), input, units, 'en')).toEqual<
			FormulaPart[]
		>([
			{ figure: 'figure-of-capex', name: 'capex', text: '$200,000–$500,000' },
			' ÷ ',
			{ figure: 'figure-of-gpus_per_node', name: 'gpus_per_node', text: '8' },
		]);
		expect(shown(operation('*', name('share'), name('work_month')))).toBe('[12%] × 1\u00a0work month');
	});

	test('writes a unit as one of it, in the language of the report', () => {
		expect(shown(operation('*', name('growth'), name('year')))).toBe('[40% a\u00a0year] × 1\u00a0year');
		expect(shown(operation('*', name('growth'), name('year')), 'ru')).toBe('[40% a\u00a0year] × 1\u00a0год');
	});

	test('has only the parentheses that it needs', () => {
		expect(shown(operation('*', name('capex'), operation('-', value(1), name('share'))))).toBe(
			'[$200,000–$500,000] × (1 − [12%])',
		);
		expect(shown(operation('-', operation('-', value(3), value(2)), value(1)))).toBe('3 − 2 − 1');
		expect(shown(operation('-', value(3), operation('-', value(2), value(1))))).toBe('3 − (2 − 1)');
		expect(shown(operation('/', value(8), operation('*', value(2), value(2))))).toBe('8 ÷ (2 × 2)');
		expect(shown(operation('+', value(1), operation('*', value(2), value(3))))).toBe('1 + 2 × 3');
	});

	test('keeps two signs apart', () => {
		expect(shown(operation('-', name('share'), name('loss')))).toBe('[12%] − ([−5%])');
		expect(shown(operation('+', value(1), { kind: 'negate', of: name('share') }))).toBe('1 + (−[12%])');
		expect(shown(operation('*', value(-2), name('share')))).toBe('(−2) × [12%]');
	});

	test('raises an exponent', () => {
		const growth = operation('^', operation('+', value(1), name('growth')), value(2));
		expect(shown(growth)).toBe('(1 + [40% a\u00a0year]){2}');
		expect(shown(operation('^', name('growth'), value(2)))).toBe('([40% a\u00a0year]){2}');
		expect(shown(operation('^', value(3), operation('/', value(-1), value(2))))).toBe('3{(−1) ÷ 2}');
		expect(formatFormula(operation('^', value(3), value(2)), input, units, 'lv')).toEqual<FormulaPart[]>([
			'3',
			{ raised: ['2'] },
		]);
	});

	test('puts functions into words where the language has them', () => {
		const interval = call('wilson', name('share'), name('firms'), value(0.95));
		expect(shown(interval)).toBe('Wilson interval of [12%] among [147\u00a0firms] at 95% confidence');
		expect(shown(interval, 'ru')).toBe('интервал Уилсона: [12%], выборка: [147\u00a0firms], доверие: 95\u00a0%');
		expect(shown(interval, 'sv')).toBe('wilson([12%]; [147\u00a0firms]; 0,95)');
		expect(shown(operation('*', value(2), call('duration', name('fieldwork'))))).toBe(
			'2 × (length of [January 2022 to December 2023])',
		);
		expect(shown(operation('*', value(2), call('duration', name('fieldwork'))), 'sv')).toBe(
			'2 × duration([January 2022 to December 2023])',
		);
		expect(shown(call('min', name('share'), value(1), value(2)))).toBe('smallest of [12%], 1, and 2');
	});
});

function name(called: string): Formula {
	return { kind: 'name', name: called };
}

function value(of: number): Formula {
	return { kind: 'number', value: of };
}

function operation(operator: '+' | '-' | '*' | '/' | '^', left: Formula, right: Formula): Formula {
	return { kind: 'operation', operator, left, right };
}

function call(called: FormulaFunction, ...given: readonly Formula[]): Formula {
	return { kind: 'call', function: called, arguments: given };
}
