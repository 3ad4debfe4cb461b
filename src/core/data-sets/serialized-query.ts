import { quoteText } from './quote-sql.ts';
import { isFields, TreeFields } from './tree-fields.ts';

/** A node of the tree that DuckDB’s parser writes. DuckDB runs a tree as it is, so nothing is written anew. */
export type SerializedNode = Readonly<Record<string, unknown>>;

/** The node of the one statement of a tree; undefined if it holds a number that was not read exactly from its JSON. */
export function selectNode(tree: unknown): SerializedNode | undefined {
	const [statement] = isFields(tree) ? new TreeFields(tree).list('statements') : [];
	const node: unknown = isFields(statement) ? statement['node'] : undefined;
	return isFields(node) && !hasLongNumber(node) ? node : undefined;
}

/** Runs a node, as what stands after FROM. */
export function sqlOfNode(node: SerializedNode): string {
	const written = JSON.stringify({ error: false, statements: [{ node, named_param_map: [] }] }, withoutPlaces);
	return `json_execute_serialized_sql(${quoteText(written)})`;
}

export function columnRef(table: string, column: string, alias: string): SerializedNode {
	return { class: 'COLUMN_REF', type: 'COLUMN_REF', alias, column_names: [table, column] };
}

/** Counts all rows, or the different values of an expression. */
export function countRows(of?: SerializedNode, alias = ''): SerializedNode {
	return {
		...{ class: 'FUNCTION', type: 'FUNCTION', alias, schema: '', catalog: '' },
		...{ function_name: of === undefined ? 'count_star' : 'count', children: of === undefined ? [] : [of] },
		...{ filter: null, order_bys: { type: 'ORDER_MODIFIER', orders: [] } },
		...{ distinct: of !== undefined, is_operator: false, export_state: false },
	};
}

/** Places mean nothing in another query, and some are numbers that JSON does not hold exactly. */
function withoutPlaces(key: string, value: unknown): unknown {
	return key === 'query_location' ? 0 : value;
}

/** Whether a tree holds a number that was not read exactly from its JSON. */
function hasLongNumber(value: unknown): boolean {
	if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
	if (Array.isArray(value)) return value.some(hasLongNumber);
	return (
		isFields(value) && Object.entries(value).some(([key, each]) => key !== 'query_location' && hasLongNumber(each))
	);
}
