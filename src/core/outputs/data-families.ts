import { chartRows, chartTable } from '../chart/chart-csv.ts';
import { chartRecord } from '../metadata/chart-record.ts';
import { csv } from '../metadata/csv.ts';
import { copyKinds, fileName } from '../sources/copy-kinds.ts';
import { figuresCsv, figuresTable } from '../metadata/figures-csv.ts';
import { figuresFile } from '../metadata/figures-file.ts';
import { jsonSchemas } from '../metadata/json-schemas.ts';
import { tableRows, tableSchema } from '../metadata/table-csv.ts';
import type { Chart } from '../model/chart.ts';
import type { Source } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { TableSchema } from '../model/table-schema.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { CSV_TYPE, each, type Family, type FamilyFile, json, JSON_TYPE } from './family.ts';
import type { Prepared } from './prepared.ts';

/** The data of a report, in the order in which readers see them. */
export const dataFamilies: readonly Family[] = [
	{
		path: '/data/figures.csv',
		type: CSV_TYPE,
		ending: '.csv',
		files: figuresAsTable,
	},
	{ path: '/data/figures.json', type: JSON_TYPE, files: figuresAsRecords },
	{
		path: '/figures/{figure}.json',
		type: JSON_TYPE,
		files: each(
			({ figures }) => figures(),
			(figure, { report }) => json({ $schema: permalink(report, address.schema('figure')), ...figure }),
		),
	},
	{
		path: '/tables/{table}.csv',
		type: CSV_TYPE,
		ending: '.csv',
		files: ({ report }) => report.tables.map(tableFile),
	},
	{
		path: '/charts/{chart}.svg',
		type: 'image/svg+xml',
		files: each(
			({ report }) => report.charts,
			(chart, { report, machine }) => machine.drawSvg(chart, report),
		),
	},
	{
		path: '/charts/{chart}.png',
		type: 'image/png',
		files: each(
			({ report }) => report.charts,
			(chart, { report, machine }) => machine.drawPicture(chart, report),
		),
	},
	{
		path: '/charts/{chart}.csv',
		type: CSV_TYPE,
		ending: '.csv',
		files: ({ report }) => report.charts.map(chartFile),
	},
	{
		path: '/charts/{chart}.json',
		type: JSON_TYPE,
		files: each(
			({ report }) => report.charts,
			(chart, { report }) => json(chartRecord(chart, report)),
		),
	},
	...Object.entries(copyKinds).map(([kind, { mediaType }]): Family => ({
		path: address.copy({ file: '{copy}' }),
		type: mediaType,
		files: ({ report }) => report.sources.filter(({ copy }) => copy.kind === kind).map(copyFile),
	})),
	{
		path: address.schema('{kind}'),
		type: 'application/schema+json; charset=utf-8',
		ending: '.schema.json',
		files: schemaFiles,
	},
];

function figuresAsTable(prepared: Prepared): FamilyFile[] {
	const table = figuresTable(prepared.report.editions.format);
	return [
		{
			make: () => figuresCsv(prepared.figures(), table),
			data: {
				name: 'figures',
				title: 'All figures',
				description:
					'One row per figure: value or range, unit, period, area, population, definition, ' +
					'the source’s words or the formula.',
				table,
			},
		},
	];
}

function figuresAsRecords(prepared: Prepared): FamilyFile[] {
	return [
		{
			make: () => json(figuresFile(prepared.report, [...prepared.figures()])),
			data: {
				name: 'figures-json',
				title: 'All figures, with their structure',
				description:
					'The same figures; each with where its words stand in the saved copy, or with the formula and its inputs.',
			},
		},
	];
}

function tableFile(table: Table): FamilyFile {
	const { id, title, description, source } = table;
	const schema = tableSchema(table);
	return {
		id,
		make: () => tableText(schema, tableRows(table)),
		data: { name: `table-${id}`, title, description, table: schema, sources: [source] },
	};
}

function chartFile(chart: Chart): FamilyFile {
	const { id, title, takeaway, sources } = chart;
	return {
		id,
		make: () => tableText(chartTable, chartRows(chart)),
		data: { name: `chart-${id}`, title: title.text, description: takeaway.text, table: chartTable, sources },
	};
}

function copyFile(source: Source): FamilyFile {
	const { id, title, about, copy } = source;
	return {
		id: fileName(source),
		make: () => copyKinds[copy.kind].publish(copy),
		data: { name: `source-${id}`, title, description: about, copyOf: source },
	};
}

function schemaFiles({ report }: Prepared): FamilyFile[] {
	return jsonSchemas(report).map(({ kind, description, schema }) => ({
		id: kind,
		make: () => json(schema),
		data: { name: `schema-${kind}`, title: `JSON Schema: ${kind}`, description, sources: [] },
	}));
}

function tableText({ fields }: TableSchema, rows: Parameters<typeof csv>[1]): string {
	return csv(
		fields.map(({ name }) => name),
		rows,
	);
}
