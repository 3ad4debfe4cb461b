import { chartRows, chartTable } from '../chart/chart-csv.ts';
import { csv } from '../metadata/csv.ts';
import type { DataFile } from '../metadata/data-file.ts';
import type { FigureRecord } from '../metadata/figure-record.ts';
import { figuresCsv, figuresTable } from '../metadata/figures-csv.ts';
import { figuresFile } from '../metadata/figures-file.ts';
import { jsonSchemas } from '../metadata/json-schemas.ts';
import { tableRows, tableSchema } from '../metadata/table-csv.ts';
import type { Chart } from '../model/chart.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { TableSchema } from '../model/table-schema.ts';
import { copyKinds } from '../sources/copy-kinds.ts';
import { address } from '../permalink/addresses.ts';
import { CSV_TYPE, json, JSON_TYPE } from './output.ts';

/** The data of a report as files, in the order in which readers see them. */
export function dataFiles(report: Report, figures: FigureRecord[]): DataFile[] {
	return [
		...figureFiles(report, figures),
		...report.tables.map(tableFile),
		...report.charts.map(chartFile),
		...report.sources.map(copyFile),
		...schemaFiles(report),
	];
}

function figureFiles(report: Report, figures: FigureRecord[]): DataFile[] {
	const table = figuresTable(report.editions.format);
	return [
		{
			path: '/data/figures.csv',
			type: CSV_TYPE,
			body: figuresCsv(figures, table),
			name: 'figures',
			title: 'All figures',
			description:
				'One row per figure: value or range, unit, period, area, population, definition, the source’s words or the formula.',
			table,
		},
		{
			path: '/data/figures.json',
			type: JSON_TYPE,
			body: json(figuresFile(report, figures)),
			name: 'figures-json',
			title: 'All figures, with their structure',
			description:
				'The same figures; each with where its words stand in the saved copy, or with the formula and its inputs.',
		},
	];
}

function tableFile(table: Table): DataFile {
	const { id, title, description, source } = table;
	const schema = tableSchema(table);
	return {
		path: `/tables/${id}.csv`,
		type: CSV_TYPE,
		body: rowsOf(schema, tableRows(table)),
		name: `table-${id}`,
		title,
		description,
		table: schema,
		sources: [source],
	};
}

function chartFile(chart: Chart): DataFile {
	const { id, title, takeaway, sources } = chart;
	return {
		path: `/charts/${id}.csv`,
		type: CSV_TYPE,
		body: rowsOf(chartTable, chartRows(chart)),
		name: `chart-${id}`,
		title: title.text,
		description: takeaway.text,
		table: chartTable,
		sources,
	};
}

function copyFile(source: Source): DataFile {
	const { id, title, about, copy } = source;
	const { mediaType, publish } = copyKinds[copy.kind];
	return {
		path: address.copy(id),
		type: mediaType,
		body: publish(copy),
		name: `source-${id}`,
		title,
		description: about,
		copyOf: source,
	};
}

function schemaFiles(report: Report): DataFile[] {
	return jsonSchemas(report).map(({ kind, description, schema }) => ({
		path: address.schema(kind),
		type: 'application/schema+json; charset=utf-8',
		body: json(schema),
		name: `schema-${kind}`,
		title: `JSON Schema: ${kind}`,
		description,
		sources: [],
	}));
}

function rowsOf({ fields }: TableSchema, rows: Parameters<typeof csv>[1]): string {
	return csv(
		fields.map(({ name }) => name),
		rows,
	);
}
