import type { StatedFigureSpec } from '../../../src/core/model/evidence/stated.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { checkStatedFigure } from '../../../src/core/provenance/check-stated-figure.ts';
import { openCopy } from '../../../src/core/provenance/source-copy.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';
import { source } from './samples.ts';

const specs = [
	...['firm', 'GPU', 'node', 'death', 'birth', 'bed', 'bridge', 'vehicle', 'graduate', 'flight', 'cent', 'word'].map(
		(code) => ({ code, name: { one: code, other: `${code}s` } }),
	),
	{ code: 'country', name: { one: 'country', other: 'countries' } },
	{ code: 'cubic-centimetre', name: { one: 'cubic centimetre', other: 'cubic centimetres' } },
	{ code: '₿', name: { one: '₿', other: '₿' } },
	{ code: 'person-year', name: { one: 'person-year', other: 'person-years' } },
	{ code: 'MLU', name: { one: 'major livestock unit', other: 'major livestock units' } },
];
export const table = makeUnitTable(specs, new Collector());

/** What is reported of a figure that quotes a whole text; its unit is a real one. */
function findingsOf(
	text: string,
	value: StatedFigureSpec['value'],
	code: string,
	language: string,
	more: Partial<StatedFigureSpec> = {},
): Findings {
	const findings: Findings = new Collector();
	const unit = parseUnit(code, table, undefined, findings);
	if (unit === undefined) throw new Error(findings.reported[0]?.message);
	const spec = {
		id: 'sample',
		label: 'Sample',
		value,
		unit: code,
		period: 'unstated',
		area: 'unstated',
		population: 'unstated',
		definition: 'A sample.',
		source: 'survey',
		quote: text,
		...more,
	} as const;
	checkStatedFigure(spec, unit, openCopy(source(text, { language })), table.words, findings);
	return findings;
}

/** The problems of the figure, or “proven”. */
export function claim(
	text: string,
	value: StatedFigureSpec['value'],
	code: string,
	language = 'en',
	more: Partial<StatedFigureSpec> = {},
): string {
	const { isEmpty, reported } = findingsOf(text, value, code, language, more);
	return isEmpty ? 'proven' : reported.map(({ message }) => message).join('\n');
}

/** What the problems of the figure say should be done. */
export function hintOf(text: string, value: StatedFigureSpec['value'], code: string): string {
	return findingsOf(text, value, code, 'en')
		.reported.map(({ hint }) => hint)
		.join('\n');
}
