import { expect, test } from 'vitest';
import { z } from 'zod';
import { ChartSpec } from '../../src/core/chart/chart-spec.ts';
import { EditionChangesSpec } from '../../src/core/model/change-spec.ts';
import { writtenKinds } from '../../src/core/model/evidence/written-kinds.ts';
import { LookSpec } from '../../src/core/model/look.ts';
import { PictureSpec } from '../../src/core/model/picture.ts';
import { ReportMetaSpec } from '../../src/core/model/report-meta.ts';
import { SourceSpec } from '../../src/core/model/source.ts';
import { writtenTables } from '../../src/core/model/tables/written-tables.ts';
import { TermSpec } from '../../src/core/model/term.ts';
import { type TextKind, textKinds } from '../../src/core/model/text-kind.ts';
import { UnitSpec } from '../../src/core/model/unit.ts';
import { WorkSpec } from '../../src/core/model/work-record.ts';
import { buildWith, everyTextField, kindOf } from './hostile-report.ts';

const figureSchemas = Object.fromEntries(Object.entries(writtenKinds).map(([kind, { schema }]) => [kind, schema]));

const tableSchemas = Object.fromEntries(
	Object.entries(writtenTables).map(([kind, { schema }]) => [`table of kind ${kind}`, schema]),
);

/** Every schema of a file that an author writes. */
const schemas = {
	ReportMetaSpec,
	SourceSpec,
	...figureSchemas,
	ChartSpec,
	...tableSchemas,
	TermSpec,
	UnitSpec,
	PictureSpec,
	LookSpec,
	WorkSpec,
	EditionChangesSpec,
};

/** The fields of a schema that take any text, by path, with what each is said to hold. */
function fieldsOfText(schema: unknown, path: string): [path: string, holds: TextKind | undefined][] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsOfText(schema.unwrap(), path);
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option: unknown) => fieldsOfText(option, path));
	if (schema instanceof z.ZodArray) return fieldsOfText(schema.element, `${path}.*`);
	if (schema instanceof z.ZodRecord) return fieldsOfText(schema.valueType, `${path}.*`);
	if (schema instanceof z.ZodObject)
		return Object.entries(schema.shape).flatMap(([name, field]) => fieldsOfText(field, `${path}.${name}`));
	if (!(schema instanceof z.ZodString) || !schema.safeParse('A probe <b> & "c"').success) return [];
	return [[path, textKinds.get(schema)?.holds]];
}
const holds = new Map(Object.entries(schemas).flatMap(([name, schema]) => fieldsOfText(schema, name)));

test('every field of free text says what it holds', () => {
	expect(holds.size).toBeGreaterThan(50);
	expect([...holds].filter(([, kind]) => kind === undefined)).toEqual([]);
});

const FILES: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^data\/report\.yaml /, ['ReportMetaSpec']],
	[/^data\/sources\//, ['SourceSpec']],
	[/^data\/figures\//, Object.keys(figureSchemas)],
	[/^data\/charts\//, ['ChartSpec']],
	[/^data\/tables\//, Object.keys(tableSchemas)],
	[/^data\/terms\.yaml /, ['TermSpec']],
	[/^data\/units\.yaml /, ['UnitSpec']],
	[/^data\/pictures\//, ['PictureSpec']],
	[/^data\/works\.json /, ['WorkSpec']],
];
const fields = [...Map.groupBy(everyTextField, kindOf).values()].flatMap((same) => same[0] ?? []);
const holdsOf = (field: (typeof fields)[number]) => {
	const names = FILES.find(([pattern]) => pattern.test(`${field.file} `))?.[1] ?? [];
	const list = /^data\/(?:figures\/|terms|units|works)/.test(field.file);
	const isAny = (step: string | number, before: string | number | undefined) =>
		typeof step === 'number' || before === 'columns' || before === 'where';
	const path = field.path.slice(list ? 1 : 0).map((step, index, steps) => (isAny(step, steps[index - 1]) ? '*' : step));
	return names.map((name) => holds.get([name, ...path].join('.'))).find((kind) => kind !== undefined);
};
const withText = (field: (typeof fields)[number], text: string) => {
	const result = buildWith(new Map([[field, text]]));
	return 'problems' in result ? result.problems.map(({ rule, at }) => `${at.file} ${rule}`) : [];
};

test.each(fields.filter((field) => holdsOf(field) === 'sentence').map((field) => [kindOf(field), field] as const))(
	'no number is typed in %s',
	(_, field) => {
		for (const words of [
			'Ninety-three per cent of them',
			'Of them, 93 agree',
			'An {idiom:ninety-three per cent} of them',
		])
			expect(withText(field, words)).toContain(`${field.file} number-in-prose-is-a-figure`);
	},
);

test.each(
	fields
		.filter((field) => holdsOf(field) === 'name' && !/terms/.test(field.file))
		.map((field) => [kindOf(field), field] as const),
)('%s may hold a name with a number', (_, field) => {
	for (const name of ['Census 2020', '3M', 'CC BY 4.0']) expect(withText(field, name)).toEqual([]);
});

test('the fields of the report say what they hold', () => {
	expect(fields.filter((field) => holdsOf(field) === undefined).map(kindOf)).toEqual([]);
});
