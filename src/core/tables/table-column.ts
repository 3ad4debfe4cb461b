import { checkDimension, type GivenUnit } from '../data-sets/read-number.ts';
import type { ColumnType } from '../model/data-set.ts';
import type { TableField } from '../model/table.ts';
import type { DataField } from '../model/tables/data-field.ts';
import type { Unit } from '../model/unit.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Finding, Findings } from '../problem.ts';
import { isDimensionless } from '../units/dimension.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { UnitTable } from '../units/unit-table.ts';
import type { AskedColumn } from './data-rows.ts';

/** A column of a table of data: what it is, and how its cells are read. */
export interface TableColumn {
	readonly field: TableField;
	/** What its numbers are in, in the table and in the data; absent for a column of anything else. */
	readonly numbers?: { readonly unit: Unit; readonly given: GivenUnit } | undefined;
	readonly round?: number | undefined;
	readonly asked: AskedColumn;
	/** Where what is wrong with its cells is reported. */
	readonly path: Finding['path'];
}

/** What the cells of a column may be taken for, by their type in the data. */
const TAKEN_FOR: Readonly<Record<ColumnType, readonly ColumnType[]>> = {
	string: ['string'],
	number: ['number', 'string'],
	integer: ['integer', 'number', 'year', 'string'],
	year: ['year', 'string'],
	date: ['date', 'string'],
	boolean: ['boolean', 'string'],
};

/**
 * Makes the columns of a table of those that were asked for and of `fields`, which may give them other titles, types
 * and units. Reports columns without a unit, units of another dimension, and fields that are no column.
 */
export function tableColumns(
	asked: readonly AskedColumn[],
	fields: readonly DataField[],
	units: UnitTable,
	findings: Findings,
): readonly TableColumn[] | undefined {
	const own = findings.part();
	const names = asked.map(({ name }) => name);
	for (const [index, { name }] of fields.entries()) {
		const path = ['fields', index, 'name'];
		if (!names.includes(name))
			own.report({
				rule: 'reference-resolves',
				path,
				message: `The table has no column “${name}”.${suggestion(name, names)}`,
				hint: `Its columns are: ${names.join(', ')}.`,
			});
		else if (fields.findIndex((field) => field.name === name) !== index)
			own.report({
				rule: 'table-fits-its-record',
				path,
				message: `The field “${name}” stands twice.`,
				hint: 'Describe each column once.',
			});
	}
	const columns = asked.flatMap((column) => {
		const index = fields.findIndex(({ name }) => name === column.name);
		return tableColumn(column, fields[index], index, units, own) ?? [];
	});
	// The unit of a column that is left out without a finding has been reported at the record of its source.
	return own.isEmpty && columns.length === asked.length ? columns : undefined;
}

function tableColumn(
	asked: AskedColumn,
	field: DataField | undefined,
	index: number,
	units: UnitTable,
	findings: Findings,
): TableColumn | undefined {
	const { name } = asked;
	const at = (...path: Finding['path']) => (field === undefined ? asked.path : ['fields', index, ...path]);
	const own = findings.placing<Finding>((finding) => ({ ...finding, path: at(...finding.path) }));
	const type = field?.type ?? asked.type;
	const { title = name, description } = field ?? {};
	const common = { asked, path: at(), round: field?.round };
	if (!TAKEN_FOR[asked.type].includes(type)) {
		own.report({
			rule: 'table-fits-its-record',
			path: ['type'],
			message: `The column “${name}” is of type \`${asked.type}\` and cannot be taken for \`${type}\`.`,
			hint: `It may be: ${TAKEN_FOR[asked.type].join(', ')}. Leave \`type\` out to have it as it is.`,
		});
		return undefined;
	}
	if (type !== 'number' && type !== 'integer') {
		for (const key of ['unit', 'round'] as const) {
			if (field?.[key] === undefined) continue;
			own.report({
				rule: 'table-fits-its-record',
				path: [key],
				message: `The column “${name}” is of type \`${type}\`, and only numbers have \`${key}\`.`,
				hint: 'Remove it, or give the column the type `number` in the record of the source.',
			});
		}
		return { ...common, field: { name, title, type, description } };
	}
	const stated = field?.unit === undefined ? undefined : parseUnit(field.unit, units, suggestion, own);
	if (field?.unit !== undefined && stated === undefined) return undefined;
	const given = asked.unitOf(stated, own);
	if (given === undefined) return undefined;
	const isPure = isDimensionless(given.dimension) && given.scale === 1;
	const unit = stated ?? given.column?.unit ?? (isPure ? parseUnit('1', units, undefined, own) : undefined);
	if (unit === undefined) {
		own.report({
			rule: 'unit-is-known',
			path: [],
			message: `The query divides columns, and “${name}” has no unit.`,
			hint: `Write it under \`fields\`: \`{ name: ${name}, unit: … }\`.`,
		});
		return undefined;
	}
	if (!checkDimension(unit, given, own)) return undefined;
	const { round } = common;
	return {
		...common,
		field: { name, title, type, unit: unit.code, description, round, show: field?.show },
		numbers: { unit, given },
	};
}
