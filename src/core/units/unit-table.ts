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
 * Adds the report’s own units to the built-in ones. Each of them counts something and has a dimension of its own.
 *
 * @param findings Takes findings with the path `[index, 'code']`. A unit that is reported is not in the table.
 */
export function makeUnitTable(specs: readonly UnitSpec[], findings: Findings): UnitTable {
	const atoms = new Map(builtInAtoms);
	for (const [index, { code, name, forms }] of specs.entries()) {
		const taken = whoHas(code, atoms);
		if (taken === undefined) {
			atoms.set(code, {
				code,
				ucum: `{${code}}`,
				scale: 1,
				dimension: { [code]: 1 },
				forms,
				display: { by: 'name', name },
			});
			continue;
		}
		findings.report({
			rule: 'id-is-unique',
			path: [index, 'code'],
			message: `The unit code “${code}” is already ${taken}.`,
			hint: 'Choose another code, or remove this entry if the existing unit is the one you mean.',
		});
	}
	return { atoms, words: countingWords(atoms) };
}

function whoHas(code: string, atoms: ReadonlyMap<string, UnitAtom>): string | undefined {
	if (builtInAtoms.has(code)) return 'a built-in unit';
	if (dimensionNames.has(code)) return 'the name of a dimension';
	return atoms.has(code) ? 'defined above' : undefined;
}

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
