import type { Unit, UnitAtom, UnitPart } from '../model/unit.ts';
import type { Findings, Missing } from '../problem.ts';
import { dimensionless, multiplyDimensions } from './dimension.ts';
import { codeOfSign } from './code-of-sign.ts';
import { ucumCode } from './ucum-code.ts';
import type { Suggest, UnitTable } from './unit-table.ts';

/** Why a code is not a unit. */
interface UnitProblem {
	readonly message: string;
	readonly hint: string;
	readonly notFound?: Missing;
}

/** A code and an optional power: `m`, `m^2`, `year^-1`. The power is one digit, not zero. */
const TERM = /^([^\s^*/()]+)(?:\^(-?[1-9]))?$/;

/** Several of a unit: `(1e5 person)`, `(100 km)`. Anything else with brackets is malformed. */
const SEVERAL = /^\(([1-9]\d{0,14}(?:e\d{1,2})?) ([^\s^*/()]+)\)$/;
/** The most of a unit that a rate may be divided by: one per trillion. */
const MOST = 1e12;

/** Codes of numbers without a unit. */
const PURE: ReadonlySet<string> = new Set(['1', 'times']);

/** Results by table and code. */
const results = new WeakMap<UnitTable, Map<string, Unit | UnitProblem>>();

/**
 * Parses a unit such as `percent/year`, `USD/GPU`, `kg*m^2` or `death/(1e5 person)`. The grammar is
 * `term (('/' | '*') term)*`. A slash divides only by the term after it, as in `USD/GPU/year` and `USD/GPU*year`; only
 * after a slash may a term be several of a unit. Codes are case-sensitive. The `code` of the result names each unit by
 * its first code: `%/a` is `percent/year`, `death/(100000 person)` is `death/(1e5 person)`.
 *
 * Results are remembered for each table, together with their suggestions.
 *
 * @param findings The collector of the entry that has the unit: the path of the finding is `['unit']`.
 * @returns `undefined` if the code is not a unit, which is reported.
 */
export function parseUnit(
	code: string,
	table: UnitTable,
	suggest: Suggest | undefined,
	findings: Findings,
): Unit | undefined {
	const ofTable = results.get(table) ?? new Map<string, Unit | UnitProblem>();
	results.set(table, ofTable);
	const result = ofTable.get(code) ?? resolve(code, table, suggest);
	ofTable.set(code, result);
	if ('parts' in result) return result;
	findings.report({ rule: 'unit-is-known', path: ['unit'], ...result });
	return undefined;
}

function resolve(code: string, table: UnitTable, suggest: Suggest | undefined): Unit | UnitProblem {
	const read = readTerms(code, table, suggest);
	if ('message' in read) return read;
	const { parts, written } = read;
	const problem = checkJoined(code, parts);
	if (problem !== undefined) return problem;
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
): { parts: UnitPart[]; written: string } | UnitProblem {
	const parts: UnitPart[] = [];
	let sign = 1;
	let written = '';
	for (const [index, token] of code.split(/([*/])/).entries()) {
		if (index % 2 === 1) {
			sign = token === '/' ? -1 : 1;
			written += token;
			continue;
		}
		const several = SEVERAL.exec(token);
		if (several !== null) {
			const atom = severalOf(several, table, suggest, code);
			if ('message' in atom) return atom;
			if (sign > 0) return notDivided(atom.code, code);
			parts.push({ atom, power: -1 });
			written += atom.code;
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

/** Several of a unit, as one unit that a rate is divided by. */
function severalOf(
	[token, number = '', word = '']: RegExpExecArray,
	table: UnitTable,
	suggest: Suggest | undefined,
	code: string,
): UnitAtom | UnitProblem {
	const of = table.atoms.get(word);
	if (of === undefined) return unknown(word, table, suggest);
	const count = Number(number);
	if (count < 2 || count > MOST || PURE.has(of.code) || of.display.by === 'date')
		return {
			message: `“${token}” cannot be a part of the unit “${code}”.`,
			hint: 'In brackets stand a whole number from 2 to 1e12 and one unit, as in death/(1e5 person).',
		};
	return {
		code: `(${writeCount(count)} ${of.code})`,
		ucum: `${count}.${of.ucum}`,
		scale: count * of.scale,
		dimension: of.dimension,
		display: { by: 'several', count, of },
	};
}

/** A count in the code of a unit: a power of ten from a thousand on is written `1e5`. */
export function writeCount(count: number): string {
	return /^10{3,}$/.test(String(count)) ? `1e${String(count).length - 1}` : String(count);
}

function notDivided(several: string, code: string): UnitProblem {
	return {
		message: `“${several}” is several of a unit, and the unit “${code}” is not divided by it.`,
		hint: 'Write the whole number as the value, and several of a unit only after a slash: death/(1e5 person).',
	};
}

/** Why known units cannot be joined to each other, if they cannot. */
function checkJoined(code: string, parts: readonly UnitPart[]): UnitProblem | undefined {
	const alone = parts.find(({ atom }) => atom.display.by === 'date' || atom.display.by === 'rank')?.atom;
	if (alone !== undefined && (parts.length > 1 || parts[0]?.power !== 1)) {
		return {
			message: `“${alone.code}” cannot be joined to other units, as in “${code}”.`,
			hint:
				alone.display.by === 'date'
					? 'A length of time has the unit year, month or day.'
					: 'A rank has the unit rank alone; its label says among what.',
		};
	}
	// “1/year” is a rate. Anywhere else a number without a unit says nothing, and readers would see “bridges per”.
	const useless = parts.find(({ atom, power }, index) => isUseless(atom.code, power, index, parts));
	return (
		useless && {
			message: `“${useless.atom.code}” cannot be joined to another unit, as in “${code}”.`,
			hint: 'Leave it out; for a rate write 1 first, as in 1/year.',
		}
	);
}

/** Whether a part is a number without a unit that is joined to units, unless it is the numerator of a rate. */
function isUseless(code: string, power: number, index: number, parts: readonly UnitPart[]): boolean {
	if (!PURE.has(code) || parts.length === 1) return false;
	return index > 0 || power !== 1 || (parts[1]?.power ?? -1) > 0;
}

function malformed(code: string, token: string): UnitProblem {
	const what = token === '' ? 'a code is missing beside a * or /' : `“${token}” is not a code`;
	return {
		message: `“${code}” is not a unit: ${what}.`,
		hint: 'Join codes by / and *, without spaces, as in USD/GPU or kWh/m^2; a rate per several is death/(1e5 person).',
	};
}

function unknown(word: string, table: UnitTable, suggest: Suggest | undefined): UnitProblem {
	const code = codeOfSign(word, table);
	const meant = code === undefined ? suggest?.(word, table.atoms.keys()) : ` Did you mean “${code}”?`;
	return {
		message: `There is no unit “${word}”.${meant ?? ''}`,
		hint: 'Use a UCUM or ISO 4217 code, or define the unit in data/units.yaml.',
		notFound: { kind: 'unit', id: word },
	};
}
