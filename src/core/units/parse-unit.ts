import type { Unit, UnitPart } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import { dimensionless, multiplyDimensions } from './dimension.ts';
import { ucumCode } from './ucum-code.ts';
import type { Suggest, UnitTable } from './unit-table.ts';

/** Why a unit code was refused. */
interface UnitRefusal {
	readonly message: string;
	readonly hint: string;
}

/** A code, then perhaps a power: `m`, `m^2`, `year^-1`. The power is one digit, not zero. */
const TERM = /^([^\s^*/]+)(?:\^(-?[1-9]))?$/;

/** Codes of numbers without a unit. */
const PURE: ReadonlySet<string> = new Set(['1', 'times']);

const remembered = new WeakMap<UnitTable, Map<string, Unit | UnitRefusal>>();

/**
 * Resolves a unit such as `percent/year`, `USD/GPU` or `kg*m^2`: `term (('/' | '*') term)*`, read from left to right,
 * so that in `USD/GPU/year` and in `USD/GPU*year` just the term after a slash is divided by.
 * Codes are case-sensitive, and `code` of the result names each unit by its first code: `%/a` is `percent/year`.
 *
 * Answers are remembered for each table, the suggestion included.
 *
 * @param findings Of what has the unit: the path is `['unit']`.
 */
export function parseUnit(
	code: string,
	table: UnitTable,
	suggest: Suggest | undefined,
	findings: Findings,
): Unit | undefined {
	const answers = remembered.get(table) ?? new Map<string, Unit | UnitRefusal>();
	remembered.set(table, answers);
	const answer = answers.get(code) ?? resolve(code, table, suggest);
	answers.set(code, answer);
	if ('parts' in answer) return answer;
	findings.report({ rule: 'unit-is-known', path: ['unit'], ...answer });
	return undefined;
}

function resolve(code: string, table: UnitTable, suggest: Suggest | undefined): Unit | UnitRefusal {
	const read = readTerms(code, table, suggest);
	if ('message' in read) return read;
	const { parts, written } = read;
	const refusal = misjoined(code, parts);
	if (refusal !== undefined) return refusal;
	const scale = parts.reduce((product, { atom, power }) => product * atom.scale ** power, 1);
	if (!Number.isFinite(scale) || scale === 0)
		return { message: `“${code}” is too large or too small a unit to compute with.`, hint: 'Use smaller powers.' };
	const dimension = parts.reduce(
		(product, { atom, power }) => multiplyDimensions(product, atom.dimension, power),
		dimensionless,
	);
	return { code: written, ucum: ucumCode(parts), scale, dimension, parts };
}

/** Each unit with its power, and the code with each unit named by its first code. */
function readTerms(
	code: string,
	table: UnitTable,
	suggest: Suggest | undefined,
): { parts: UnitPart[]; written: string } | UnitRefusal {
	const parts: UnitPart[] = [];
	let sign = 1;
	let written = '';
	for (const [index, token] of code.split(/([*/])/).entries()) {
		if (index % 2 === 1) {
			sign = token === '/' ? -1 : 1;
			written += token;
			continue;
		}
		const [, word, exponent = '1'] = TERM.exec(token) ?? [];
		if (word === undefined) return malformed(code, token);
		const atom = table.atoms.get(word);
		if (atom === undefined) return unknown(word, table, suggest);
		parts.push({ atom, power: sign * Number(exponent) });
		written += exponent === '1' ? atom.code : `${atom.code}^${exponent}`;
	}
	return { parts, written };
}

/** Why units that there are cannot be joined, if they cannot. */
function misjoined(code: string, parts: readonly UnitPart[]): UnitRefusal | undefined {
	if (parts.some((part) => part.atom.display.by === 'date') && (parts.length > 1 || parts[0]?.power !== 1)) {
		return {
			message: `“date” cannot be joined to other units, as in “${code}”.`,
			hint: 'A length of time has the unit year, month or day.',
		};
	}
	// “1/year” is a rate; beside a unit a number says nothing, and readers would see “bridges per”.
	const idle = parts.find(({ atom, power }, index) => isIdle(atom.code, power, index, parts));
	return (
		idle && {
			message: `“${idle.atom.code}” is no unit that another can be joined to, as in “${code}”.`,
			hint: 'Leave it out; for a rate write 1 first, as in 1/year.',
		}
	);
}

/** Whether a number without a unit is joined to one, other than as what a rate divides. */
function isIdle(code: string, power: number, index: number, parts: readonly UnitPart[]): boolean {
	if (!PURE.has(code) || parts.length === 1) return false;
	return index > 0 || power !== 1 || (parts[1]?.power ?? -1) > 0;
}

function malformed(code: string, token: string): UnitRefusal {
	const what = token === '' ? 'a code is missing beside a * or /' : `“${token}” is not a code`;
	return {
		message: `“${code}” is not a unit: ${what}.`,
		hint: 'Join codes by / and *, without spaces or brackets, as in USD/GPU or kWh/m^2.',
	};
}

function unknown(word: string, table: UnitTable, suggest: Suggest | undefined): UnitRefusal {
	return {
		message: `There is no unit “${word}”.${suggest?.(word, table.atoms.keys()) ?? ''}`,
		hint: 'Use a UCUM or ISO 4217 code, or define the unit in data/units.yaml.',
	};
}
