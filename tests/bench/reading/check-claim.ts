import type { PersonReading } from '../../../src/core/model/person-reading.ts';
import type { Qualifier } from '../../../src/core/model/quantity.ts';
import type { TextSource } from '../../../src/core/model/source.ts';
import type { Unit } from '../../../src/core/model/unit.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { checkStatedQuantity } from '../../../src/core/provenance/check-stated-figure.ts';
import { openCopy, type SourceCopy } from '../../../src/core/provenance/source-copy.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable, type UnitTable } from '../../../src/core/units/unit-table.ts';
import type { AnnotatedCase } from './annotated-case.ts';
import type { Claim } from './claims.ts';
import { unitsOf } from './suite-units.ts';

/** A unit of the report in which a number is tried, and the table that it is of. */
interface Tried {
	readonly unit: Unit;
	readonly table: UnitTable;
}

/** A case as a report has it: the text is a source, the marked words are quoted. */
export interface Prepared {
	/** The words around the quote are given as well, for a short quote may stand in the text more than once. */
	readonly selector: { readonly quote: string; readonly prefix?: string; readonly suffix?: string };
	readonly copy: SourceCopy;
	readonly units: readonly Tried[];
}

const QUALIFIERS: readonly (Qualifier | undefined)[] = [
	undefined,
	'about',
	'at least',
	'at most',
	'more than',
	'less than',
];

/**
 * What an author would try where the suite is about the number alone: a count, a number without a unit, a year, a rank,
 * and the units that such sentences name beside their numbers.
 */
const NUMBER_ALONE: NonNullable<AnnotatedCase['unit']> = [
	...['thing', 'cent', 'BTC'].map((code) => ({ code, names: [{ code, name: { one: code, other: `${code}s` } }] })),
	{ code: 'bitcoin', names: [{ code: 'bitcoin', name: { one: '₿', other: '₿' } }] },
	...['1', 'times', 'date', 'year', 'rank', 'USD', 'INR', 'CHF', 'EUR'].map((code) => ({ code, names: [] })),
];

/** The shortest run of whole words round the marked ones; the whole text where this is a number alone. */
export function prepare(annotated: AnnotatedCase): Prepared {
	const { text, language } = annotated;
	const before = /\S*$/u.exec(text.slice(0, annotated.start))?.[0].length ?? 0;
	const after = /^\S*/u.exec(text.slice(annotated.end))?.[0].length ?? 0;
	const marked = text.slice(annotated.start - before, annotated.end + after);
	const quote = marked.trim();
	const start = annotated.start - before + marked.indexOf(quote);
	const [prefix, suffix] = [text.slice(0, start), text.slice(start + quote.length)];
	const units = annotated.unit ?? unitsOf(annotated.suiteUnit ?? '') ?? NUMBER_ALONE;
	return {
		selector: { quote, ...(prefix.trim() && { prefix }), ...(suffix.trim() && { suffix }) },
		copy: openCopy(sourceOf(text, language)),
		units: units.flatMap(({ code, names }) => unitOf(code, names)),
	};
}

function unitOf(code: string, names: Parameters<typeof makeUnitTable>[0]): Tried[] {
	const problems: Findings = new Collector();
	const table = makeUnitTable(names, problems);
	const unit = parseUnit(code, table, undefined, problems);
	return unit === undefined ? [] : [{ unit, table }];
}

/** Whether the check takes a claim in one of the units; where it asks for a qualifier, with that as well. */
export function isAccepted(prepared: Prepared, claim: Claim, mayQualify: boolean): boolean {
	const qualifiers = mayQualify && claim.qualifier === undefined ? QUALIFIERS : [claim.qualifier];
	return prepared.units.some((tried) =>
		qualifiers.some(
			(qualifier) => problemsOf(prepared, { ...claim, ...(qualifier && { qualifier }) }, tried).length === 0,
		),
	);
}

/** Whether the check takes a claim where a person says to have read it. */
export function isAcceptedOfPerson(prepared: Prepared, claim: Claim): boolean {
	const reading = { by: 'A person', why: 'The suite says so.' };
	return prepared.units.some((tried) =>
		QUALIFIERS.some((qualifier) => {
			const read = { ...claim, ...(claim.qualifier === undefined && qualifier && { qualifier }), reading };
			return problemsOf(prepared, read, tried).length === 0;
		}),
	);
}

/** What the check says of a claim in the first unit. */
export function firstProblem(prepared: Prepared, claim: Claim): string {
	const [tried] = prepared.units;
	if (tried === undefined) return 'No unit is known.';
	return problemsOf(prepared, claim, tried)
		.map(({ message }) => message)
		.join(' ');
}

/** The proof that a build makes, but for one rule: here a quote may be a number alone, for its words are given. */
function problemsOf({ selector, copy }: Prepared, claim: Claim & { reading?: PersonReading }, { unit, table }: Tried) {
	const findings: Findings = new Collector();
	const read = copy.read(selector, 'the case', findings);
	const value = unit.code === 'date' ? String(claim.value) : claim.value;
	if (read !== undefined)
		checkStatedQuantity(
			{ ...claim, value, unit: unit.code },
			unit,
			{ ...read, isBare: () => false },
			'the case',
			table.words,
			findings,
		);
	return findings.reported;
}

function sourceOf(text: string, language: string): TextSource {
	return {
		id: 'suite',
		title: 'Suite',
		kind: 'test suite',
		author: 'unstated',
		publisher: 'unstated',
		date: 'unstated',
		url: 'unstated',
		retrieved: 'unstated',
		licence: 'unstated',
		language,
		sha256: '0'.repeat(64),
		extent: 'whole',
		publish: 'whole',
		about: 'Cases.',
		file: 'suite.txt',
		copy: { kind: 'text', text },
		bytes: text.length,
	};
}
