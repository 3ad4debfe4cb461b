import type { Dimension, UnitAtom, UnitSpec } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import { baseDimensions, builtInUnits } from './built-in-units.ts';
import { type CountingWords, countingWords } from '../reading/counting-words.ts';

/** Every unit that a report may use, by each of its codes: `percent` and `%` have the same atom. */
export interface UnitTable {
	readonly atoms: ReadonlyMap<string, UnitAtom>;
	/** The words for these units in a text. */
	readonly words: CountingWords;
}

/** Suggests the candidate that a misspelt word probably meant: ` Did you mean “…”?`, to be appended, or `''`. */
export type Suggest = (word: string, candidates: Iterable<string>) => string;

const builtInAtoms: ReadonlyMap<string, UnitAtom> = new Map(
	builtInUnits.flatMap(({ codes, atom }) => codes.map((code) => [code, atom] as const)),
);
/** The built-in unit of a code. */
export function builtInUnit(code: string): UnitAtom | undefined {
	return builtInAtoms.get(code);
}

const dimensionNames: ReadonlySet<string> = new Set(baseDimensions);

/**
 * Adds the report’s own units to the built-in ones. Each of them counts something and has a dimension of its own. An
 * entry with the code of a built-in unit gives that unit another name or forms of it, and changes nothing else.
 *
 * @param findings Takes findings with the path `[index]` or `[index, 'code']`. The table has no unit that is reported.
 */
export function makeUnitTable(specs: readonly UnitSpec[], findings: Findings): UnitTable {
	const atoms = new Map(builtInAtoms);
	for (const [index, spec] of specs.entries()) {
		const { code, name, forms } = spec;
		const builtIn = builtInAtoms.get(code);
		const renamed = builtIn && atoms.get(code) === builtIn ? renameUnit(builtIn, spec) : undefined;
		if (builtIn !== undefined && renamed !== undefined) {
			for (const each of codesOf(builtIn)) atoms.set(each, renamed);
			continue;
		}
		const taken = whoHas(code, atoms);
		if (taken !== undefined) findings.report({ path: [index, 'code'], ...isTaken(code, taken, builtIn) });
		else if (name === undefined) findings.report({ path: [index], ...hasNoName(code) });
		else
			atoms.set(code, {
				code,
				ucum: `{${code}}`,
				scale: 1,
				dimension: { [code]: 1 },
				forms,
				display: { by: 'name', name, isOwn: true },
			});
	}
	// Texts that are quoted go on using the names that a report replaces.
	const replaced = [...builtInAtoms].filter(([code, atom]) => atoms.get(code) !== atom);
	return { atoms, words: countingWords([...atoms, ...replaced]) };
}

/** A code by which a built-in unit may be renamed. An author who writes `t` or `d` may mean a unit of their own. */
const CODE_OF_WORD = /^.{3}/;

/** A built-in unit with the names that a report gives it; undefined if it cannot have them. */
function renameUnit(builtIn: UnitAtom, { code, name, forms }: UnitSpec): UnitAtom | undefined {
	if (!CODE_OF_WORD.test(code)) return undefined;
	if (name === undefined) return { ...builtIn, forms };
	const { display } = builtIn;
	const isNamed = display.by === 'name' || (display.by === 'intl' && display.unit !== 'percent');
	return isNamed ? { ...builtIn, forms, display: { by: 'name', name, isOwn: true } } : undefined;
}

/** Whether an entry has the code of a built-in unit and may not rename that, so that it makes no unit. */
export function isRefused(spec: UnitSpec): boolean {
	const builtIn = builtInAtoms.get(spec.code);
	return builtIn !== undefined && renameUnit(builtIn, spec) === undefined;
}

function codesOf(builtIn: UnitAtom): string[] {
	return [...builtInAtoms].flatMap(([code, atom]) => (atom === builtIn ? [code] : []));
}

function isTaken(code: string, taken: string, builtIn: UnitAtom | undefined) {
	const longer = builtIn && codesOf(builtIn).find((each) => CODE_OF_WORD.test(each) && each !== code);
	const renames = longer === undefined ? '' : ` To give that unit other names, write its code “${longer}”.`;
	return {
		rule: 'id-is-unique',
		message: `The unit code “${code}” is already ${taken}.`,
		hint: `Choose another code, or remove this entry if the existing unit is the one you mean.${renames}`,
	} as const;
}

function hasNoName(code: string) {
	return {
		rule: 'entry-matches-schema',
		message: `The unit “${code}” has no \`name\`, and no built-in unit has this code.`,
		hint: `Name what it counts, as in \`name: { one: ${code}, other: ${code}s }\`; or correct the code.`,
	} as const;
}

function whoHas(code: string, atoms: ReadonlyMap<string, UnitAtom>): string | undefined {
	if (builtInAtoms.has(code)) return atoms.get(code) === builtInAtoms.get(code) ? 'a built-in unit' : 'renamed above';
	if (dimensionNames.has(code)) return 'the name of a dimension';
	return atoms.has(code) ? 'defined above' : undefined;
}

/** The words that name built-in units. */
export function builtInWords(): CountingWords {
	wordsOfBuiltIn ??= countingWords(builtInAtoms);
	return wordsOfBuiltIn;
}
let wordsOfBuiltIn: CountingWords | undefined;

/** Whether a unit is one of counting, such as `firm` or `person`, and neither of measuring nor of money. */
export function isCount({ display, dimension }: UnitAtom): boolean {
	return display.by !== 'currency' && Object.keys(dimension).some((base) => !dimensionNames.has(base));
}

/** Whether values of a dimension are counts of one thing, so that only whole numbers of it exist. */
export function isCountOf(dimension: Dimension, { atoms }: Pick<UnitTable, 'atoms'>): boolean {
	const [[base = '', power] = [], ...others] = Object.entries(dimension);
	const atom = atoms.get(base);
	return others.length === 0 && power === 1 && atom !== undefined && isCount(atom);
}
