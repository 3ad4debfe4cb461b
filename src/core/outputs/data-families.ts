import { chartRows, chartTable } from '../chart/chart-csv.ts';
import { chartRecord } from '../metadata/chart-record.ts';
import { csv } from '../metadata/csv.ts';
import { copyType, fileName, hasFile, writeCopy } from '../sources/copy-kinds.ts';
import { plainName } from '../sources/readable-file.ts';
import { describeData } from '../metadata/describe-data.ts';
import { figuresCsv, figuresTable } from '../metadata/figures-csv.ts';
import { figuresFile } from '../metadata/figures-file.ts';
import { tableRows, tableSchema } from '../metadata/table-csv.ts';
import type { Chart } from '../model/chart.ts';
import type { DataFormat } from '../model/data-set.ts';
import type { PublishedSource } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { TableSchema } from '../model/table-schema.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { type SchemaKind, schemaKinds } from '../permalink/site-map.ts';
import { say } from '../words/say.ts';
import { each, type Family, type FamilyFile, json } from './family.ts';
import type { Prepared } from './prepared.ts';
import { figuresAsWorkbook, tableAsWorkbook } from './workbook-files.ts';

/** The data of a report, in the order in which readers see them. */
export const dataFamilies: readonly Family[] = [
	{ path: '/data/figures.csv', files: figuresAsTable },
	{ path: '/data/figures.xlsx', files: figuresAsWorkbook },
	{ path: '/data/figures.json', files: figuresAsRecords },
	{
		path: '/figures/{figure}.json',
		files: each(
			({ figures }) => figures(),
			(figure, { report }) => json({ $schema: permalink(report, address.schema('figure')), ...figure }),
		),
	},
	{
		path: '/tables/{table}.csv',
		files: ({ report }) => report.tables.map(tableFile),
	},
	{
		path: '/tables/{table}.xlsx',
		files: (prepared) => prepared.report.tables.map((table) => tableAsWorkbook(table, prepared)),
	},
	{
		path: '/charts/{chart}.svg',
		files: each(
			({ report }) => report.charts,
			(chart, { report, machine }) => machine.drawSvg(chart, report),
		),
	},
	{
		path: '/charts/{chart}.png',
		files: each(
			({ report }) => report.charts,
			(chart, { report, machine }) => machine.drawPicture(chart, report),
		),
	},
	{
		path: '/charts/{chart}.csv',
		files: ({ report }) => report.charts.map(chartFile),
	},
	{
		path: '/charts/{chart}.json',
		files: each(
			({ report }) => report.charts,
			(chart, { report }) => json(chartRecord(chart, report)),
		),
	},
	{
		path: '/sources/{copy}',
		files: ({ report }) => report.sources.filter(hasFile).map((source) => copyFile(source, report.meta.language)),
	},
	{
		path: '/sources/{plainCopy}.utf8.csv',
		files: ({ report }) => report.sources.flatMap((source) => plainCopyFile(source, report.meta.language)),
	},
	...schemaKinds.map((kind): Family => ({
		path: address.schema(kind),
		files: ({ report, schemas }) => schemaFiles(schemas(), kind, report.meta.language),
	})),
];

function figuresAsTable(prepared: Prepared): FamilyFile[] {
	const { editions, meta } = prepared.report;
	const table = figuresTable(editions.format);
	return [
		{
			make: () => figuresCsv(prepared.figures(), table),
			data: {
				name: 'figures',
				group: 'figures',
				title: say(meta.language, 'data.figures-csv'),
				description: say(meta.language, 'data.figures-csv-described'),
				table,
			},
		},
	];
}

function figuresAsRecords({ report, figures }: Prepared): FamilyFile[] {
	const { language } = report.meta;
	return [
		{
			make: () => json(figuresFile(report, [...figures()])),
			data: {
				name: 'figures-json',
				group: 'figures',
				title: say(language, 'data.figures-json'),
				description: say(language, 'data.figures-json-described'),
			},
		},
	];
}

function tableFile(table: Table): FamilyFile {
	const { id, title, description, sources } = table;
	const schema = tableSchema(table);
	return {
		id,
		make: () => tableText(schema, tableRows(table)),
		data: { name: `table-${id}`, group: 'tables', title, description, table: schema, sources },
	};
}

function chartFile(chart: Chart): FamilyFile {
	const { id, title, takeaway, sources } = chart;
	return {
		id,
		make: () => tableText(chartTable, chartRows(chart)),
		data: {
			name: `chart-${id}`,
			group: 'charts',
			title: title.text,
			description: takeaway.text,
			table: chartTable,
			sources,
		},
	};
}

function copyFile(source: PublishedSource, locale: string): FamilyFile {
	const { id, about, publish, copy } = source;
	const isReadable = copy.kind === 'data-set' && !copy.hasPlainCopy;
	const title = publish === 'whole' ? source.title : say(locale, 'source.passages-of', { title: source.title });
	return {
		id: fileName(source),
		type: copyType(source),
		make: () => writeCopy(source, locale),
		data: {
			name: `source-${id}`,
			group: 'sources',
			title,
			description: about,
			copyOf: source,
			...(isReadable && describeData(copy.set, source)),
		},
	};
}

/** The rows of a data set as CSV in UTF-8, if DuckDB alone cannot read its file. */
function plainCopyFile(source: PublishedSource, locale: string): FamilyFile[] {
	const { id, about, title, copy } = source;
	const plainCopy = copy.kind === 'data-set' ? copy.set.plainCopy : undefined;
	if (copy.kind !== 'data-set' || plainCopy === undefined) return [];
	return [
		{
			id,
			make: () => plainCopy,
			data: {
				name: `source-${id}-utf8`,
				group: 'sources',
				title: say(locale, 'data.plain-copy', { title }),
				description: about,
				copyOf: source,
				isPlainCopy: true,
				...describeData(copy.set, { file: plainName(id), format: ofPlainCopy(source) }),
			},
		},
	];
}

/** How the plain copy of a data set is written: the numbers in it are those of the file. */
function ofPlainCopy({ format = {} }: PublishedSource): DataFormat {
	const { decimal, group, missing } = format;
	return { decimal, group, missing };
}

function schemaFiles(schemas: ReturnType<Prepared['schemas']>, only: SchemaKind, locale: string): FamilyFile[] {
	return schemas
		.filter(({ kind }) => kind === only)
		.map(({ kind, description, schema }) => ({
			make: () => json(schema),
			data: {
				name: `schema-${kind}`,
				group: 'schemas',
				title: say(locale, 'data.schema-of', { kind }),
				description,
				sources: [],
			},
		}));
}

function tableText({ fields }: TableSchema, rows: Parameters<typeof csv>[1]): string {
	return csv(
		fields.map(({ name }) => name),
		rows,
	);
}
