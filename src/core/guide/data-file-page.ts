import type { DataFileKind } from '../schemas/data-files.ts';
import { fieldsIn, type JsonSchema } from '../schemas/json-schema.ts';
import { conditions, type KeyRow, type KindInSchema, listKeys } from './list-keys.ts';
import { block, page, table } from './write-markdown.ts';

/** The page of a kind of data file: an example, and every key. */
export function dataFilePage(kind: DataFileKind, schema: JsonSchema, example: string | undefined): string {
	const entry = kind.isList && isOne(schema.items) ? schema.items : schema;
	const kinds = conditions(entry);
	return page(kind.title, [
		kind.says,
		`Files: \`${kind.files}\`, ${kind.isList ? 'a list of entries' : 'one entry in each'}.`,
		...(example === undefined ? [] : [block(kind.files.endsWith('.json') ? 'json' : 'yaml', example)]),
		...(kinds.length === 0 ? keys(listKeys(entry)) : keysOfKinds(kinds)),
	]);
}

/** The keys that several kinds have, and are the same in all of these; then those of each kind. */
function keysOfKinds(kinds: readonly KindInSchema[]): string[] {
	const rows = kinds.map(({ schema }) => listKeys(schema));
	const texts = rows.map((each) => new Map(each.map((row) => [row.key, JSON.stringify(row)])));
	const isShared = (row: KeyRow) => {
		const [top = ''] = row.key.split(/[.[]/);
		return [top, row.key].every((key) => {
			const found = texts.flatMap((each) => each.get(key) ?? []);
			return found.length > 1 && new Set(found).size === 1;
		});
	};
	const shared = new Map(rows.flat().flatMap((row) => (isShared(row) ? [[row.key, row]] : [])));
	return [
		'## Keys of several kinds',
		...keys([...shared.values()]),
		...kinds.flatMap((kind, index) => {
			const own = rows[index] ?? [];
			const also = own.filter(({ key }) => shared.has(key) && !/[.[]/.test(key)).map(({ key }) => `\`${key}\``);
			return [
				`## ${titleOf(kind)}`,
				...keys(own.filter(({ key }) => !shared.has(key))),
				also.length === 0 ? '' : `Of the keys above: ${also.join(', ')}.`,
			];
		}),
	];
}

/** What shows that an entry is of a kind. */
function titleOf({ key, values, schema }: KindInSchema): string {
	if (values.length === 0) return `With \`${key}\``;
	const says = fieldsIn(schema)
		.find(([name]) => name === key)?.[1]
		.description?.replace(/\.$/, '');
	return `${values.map((each) => `\`${key}: ${String(each)}\``).join(', ')}${values.length === 1 && says ? ` – ${says}` : ''}`;
}

function keys(rows: readonly KeyRow[]): string[] {
	const offered = rows.filter(({ isRare }) => !isRare);
	const rare = rows.filter(({ isRare }) => isRare).map(({ key }) => `\`${key}\``);
	const cells = offered.map(({ key, isRequired, type, says }) => [`\`${key}\``, isRequired ? 'yes' : '', type, says]);
	return [
		...(cells.length === 0 ? [] : [table(['key', 'needed', 'what it may be', 'what it is for'], cells)]),
		...(rare.length === 0 ? [] : [`It is read with these keys as well: ${rare.join(', ')}.`]),
	];
}

function isOne(schema: unknown): schema is JsonSchema {
	return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}
