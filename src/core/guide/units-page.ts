import { baseDimensions, builtInUnits } from '../units/built-in-units.ts';
import { nameOfUnit } from '../schemas/known-names.ts';
import type { UnitAtom } from '../model/unit.ts';
import { page, table } from './write-markdown.ts';

/** The page of the units that every report has. */
export function unitsPage(): string {
	const measures = builtInUnits.filter(({ atom }) => atom.display.by !== 'currency');
	const money = builtInUnits.filter(({ atom }) => atom.display.by === 'currency');
	return page('Built-in units', [
		'The `unit` of a figure or a column is one of these codes, or a code of `data/units.yaml`. Codes are joined by `/` and ' +
			'`*`: `percent/year`, `USD/GPU`. A rate per several of a unit is written `death/(1e5 person)`. Any of the codes of a ' +
			'unit may be written; the first is the one that the report shows. To give a unit other names, write an entry with its ' +
			'code in `data/units.yaml`.',
		table(
			['codes', 'name', 'measures', 'UCUM'],
			measures.map(({ codes, atom }) => [
				codes.map((code) => `\`${code}\``).join(', '),
				nameOfUnit(atom),
				dimensionOf(atom),
				`\`${atom.ucum}\``,
			]),
		),
		'## Money',
		'Each currency is a dimension of its own: an exchange rate is a figure with a source.',
		table(
			['code', 'name'],
			money.map(({ atom }) => [`\`${atom.code}\``, nameOfUnit(atom)]),
		),
	]);
}

const known: ReadonlySet<string> = new Set([...baseDimensions, 'person']);

function dimensionOf({ dimension }: UnitAtom): string {
	const parts = Object.entries(dimension).map(([base, power]) => {
		if (!known.has(base)) return base;
		return power === 1 ? base : `${base}^${power}`;
	});
	return parts.length === 0 ? 'a pure number' : parts.join(' · ');
}
