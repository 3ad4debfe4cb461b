import type { DataEngine } from '../../../src/core/data-sets/data-engine.ts';
import type { DataSet } from '../../../src/core/model/data-set.ts';
import type { Source } from '../../../src/core/model/source.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import type { WantedRows } from '../../../src/core/tables/data-rows.ts';
import { proveDataTables } from '../../../src/core/tables/prove-data-tables.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';
import { dataFile, setOf } from '../../node/data-sets/data-files.ts';

const CO2 = `Country,Year,Fuel,Total,Plants,On,Open,Code
Latvia,2019,Wind,1.50,5,2020-01-31,true,7
Latvia,2020,Wind,2.5,6,2020-02-01,false,8
Estonia,2020,Wind,3,,,,9
Estonia,2019,Wind,12,4,2020-01-01,TRUE,10
Latvia,2020,Peat,,2,2020-01-01,true,11
Lithuania,2020,Wind,12.0,7,2020-01-01,true,12
`;

/** Opens the data sets of the tests: `co2`, some with many values in a column, and one with a row too many. */
export function openSamples(engine: DataEngine): readonly Source[] {
	const many = Array.from({ length: 500 }, (_, value) => `${value},v${value},1`).join('\n');
	const numbers = Array.from({ length: 6_000 }, (_, value) => `${value}.5,${value % 2 === 0 ? 'even' : 'odd'}`).join(
		'\n',
	);
	const files = [
		dataFile('co2.csv', CO2, {
			Year: { type: 'year', is: 'period' },
			Total: { type: 'number', unit: 't', scale: 1000 },
			Plants: { type: 'integer', unit: '1' },
			On: 'date',
			Open: 'boolean',
			Code: 'integer',
		}),
		dataFile('many.csv', `Key,Word,Value\n${many}\n`, { Key: 'integer', Value: { type: 'integer', unit: '1' } }),
		dataFile('long.csv', `Key,Value\n${'a,1\n'.repeat(100_001)}`, { Value: { type: 'integer', unit: '1' } }),
		dataFile('numbers.csv', `Key,Word\n${numbers}\n`, { Key: { type: 'number', unit: '1' } }),
		dataFile('exact.csv', `Key,Value\n${'a,1.50\n'.repeat(1_001)}`, { Value: { type: 'number', unit: 't' } }),
	];
	return engine.open(files).map((opened) => sourceOf(setOf(opened)));
}

function sourceOf(set: DataSet): Source {
	const bytes = new Uint8Array();
	const unstated = { author: 'unstated', publisher: 'unstated', date: 'unstated', url: 'unstated' } as const;
	return {
		...unstated,
		...{ id: set.source, title: 'A table', kind: 'data set', about: 'It is a table.', retrieved: 'unstated' },
		...{ licence: 'unstated', language: 'en', sha256: '0'.repeat(64), extent: 'whole', publish: 'whole' },
		...{ file: `data/sources/${set.source}.csv`, bytes: bytes.length },
		copy: { kind: 'data-set', bytes, set },
	};
}

/** Rows that are wanted, without what all tests have in common. */
type Wanted = { readonly [Kind in WantedRows['kind']]: Omit<WantedRows<Kind>, 'key' | 'findings'> }[WantedRows['kind']];

/** What is proven of rows, with the values and texts of their cells, and what is reported, in words. */
export function proveRows(wanted: Wanted, sources: readonly Source[], engine: DataEngine) {
	const findings = new Collector<Finding>();
	const units = makeUnitTable([], new Collector());
	const setting = { sources, units, engine, locale: 'en-GB' };
	const table = proveDataTables([{ ...wanted, key: 'x', findings }], setting).get('x');
	return {
		table,
		texts: table?.rows.map(({ cells }) => cells.map(({ text }) => text)),
		values: table?.rows.map(({ cells }) => cells.map(({ value }) => value)),
		reported: findings.reported.map(
			({ rule, path, message, hint }) => `${path.join('.')} ${rule}\n  ${message}\n  → ${hint}`,
		),
	};
}
