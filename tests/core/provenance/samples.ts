import type { StatedFigureSpec } from '../../../src/core/model/evidence/stated.ts';
import { withoutPrecision } from '../../../src/core/model/quantity.ts';
import type { TextSource } from '../../../src/core/model/source.ts';
import type { Unit, UnitAtom } from '../../../src/core/model/unit.ts';
import { checkStatedFigure } from '../../../src/core/provenance/check-stated-figure.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { openCopy } from '../../../src/core/provenance/source-copy.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const displays: Readonly<Record<string, UnitAtom['display']>> = {
	percent: { by: 'none' },
	multiplier: { by: 'multiplier' },
	date: { by: 'date' },
	rank: { by: 'rank' },
	USD: { by: 'currency', currency: 'USD' },
	EUR: { by: 'currency', currency: 'EUR' },
	ms: { by: 'intl', unit: 'millisecond' },
	year: { by: 'intl', unit: 'year' },
};

/** The units of these texts that are not built in. */
const specs = [
	{ code: 'firm', name: { one: 'firm', other: 'firms' } },
	{ code: 'country', name: { one: 'country', other: 'countries' } },
];
export const { words: countingWords } = makeUnitTable(specs, new Collector());

/** A unit such as `percent/year`, with only those fields filled in that the checks read. */
export function unit(code: string): Unit {
	const parts = code.split('/').map((name, i) => ({
		atom: {
			code: name,
			ucum: name === 'percent' ? '%' : name === 'percentage-point' ? '%{percentage-point}' : `{${name}}`,
			scale: 1,
			dimension: {},
			display: displays[name] ?? { by: 'name' as const, name: { one: name, other: `${name}s` } },
		},
		power: i === 0 ? 1 : -1,
	}));
	return { code, ucum: code, scale: 1, dimension: {}, parts };
}

export function source(text: string, change: Partial<TextSource> = {}): TextSource {
	return {
		id: 'survey',
		title: 'Survey',
		kind: 'article',
		author: 'unstated',
		publisher: 'unstated',
		date: 'unstated',
		url: 'unstated',
		retrieved: 'unstated',
		licence: 'unstated',
		language: 'en',
		sha256: '0'.repeat(64),
		extent: 'whole',
		publish: 'whole',
		about: 'A survey.',
		file: 'data/sources/survey.txt',
		copy: { kind: 'text', text },
		bytes: text.length,
		...change,
	};
}

/** Checks a figure against a text. It quotes the whole text, unless `change` gives another quote. */
export function check(
	text: string,
	value: StatedFigureSpec['value'],
	code: string,
	change: Partial<StatedFigureSpec> = {},
	about: Partial<TextSource> = {},
) {
	const spec: StatedFigureSpec = {
		id: 'sample',
		label: 'Sample',
		value,
		unit: code,
		period: 'unstated',
		area: 'unstated',
		population: 'firms',
		definition: 'A sample.',
		source: 'survey',
		quote: text,
		...change,
	};
	const findings: Findings = new Collector();
	const proven = checkStatedFigure(spec, unit(code), openCopy(source(text, about)), countingWords, findings);
	return proven ?? { findings: findings.reported };
}

/** The broken rules with their paths, or the quantity, without its precision. */
export function resultOf(...given: Parameters<typeof check>) {
	const checked = check(...given);
	return 'findings' in checked
		? checked.findings.map(({ rule, path }) => `${rule} ${path.join('.')}`)
		: withoutPrecision(checked.quantity);
}
