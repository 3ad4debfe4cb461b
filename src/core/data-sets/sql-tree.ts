/** A SELECT as a tree: what DuckDB’s parser makes of it, as far as the check of queries knows the parts of SQL. */
export type SqlQuery = SqlSelect | SqlSetOperation;

interface QueryBase {
	/** Queries that have a name, from `WITH`. */
	readonly named: readonly NamedQuery[];
	readonly isDistinct: boolean;
	readonly orders: readonly SqlExpression[];
	/** What stands in LIMIT and OFFSET. */
	readonly limits: readonly SqlExpression[];
}

export interface NamedQuery {
	readonly name: string;
	readonly columnNames: readonly string[];
	readonly query: SqlQuery;
}

export interface SqlSelect extends QueryBase {
	readonly kind: 'select';
	readonly list: readonly SqlExpression[];
	/** Undefined without FROM. */
	readonly from: SqlTable | undefined;
	readonly where: SqlExpression | undefined;
	readonly groups: readonly SqlExpression[];
	/** Whether it groups by all of its list that no aggregate makes. */
	readonly groupsByAll: boolean;
	/** Whether it groups in several ways at once, as ROLLUP does. */
	readonly hasGroupingSets: boolean;
	readonly having: SqlExpression | undefined;
	readonly qualify: SqlExpression | undefined;
}

export interface SqlSetOperation extends QueryBase {
	readonly kind: 'set';
	readonly left: SqlQuery;
	readonly right: SqlQuery;
}

export type SqlTable =
	| {
			readonly kind: 'table';
			readonly name: string;
			readonly alias: string;
			readonly columnNames: readonly string[];
			readonly at: number | undefined;
	  }
	| {
			readonly kind: 'query';
			readonly query: SqlQuery;
			readonly alias: string;
			readonly columnNames: readonly string[];
	  }
	| {
			readonly kind: 'join';
			readonly left: SqlTable;
			readonly right: SqlTable;
			readonly condition: SqlExpression | undefined;
			/** Whether `*` leaves out columns of the tables, as with USING. */
			readonly hidesColumns: boolean;
	  };

/** An expression, with its alias (empty if none) and the place where it begins, in bytes from 0. */
export type SqlExpression = SqlPart & { readonly alias: string; readonly at: number | undefined };

type SqlPart =
	| { readonly kind: 'column'; readonly path: readonly string[] }
	/** A number, as it is written in decimals, a text, or NULL. */
	| { readonly kind: 'number'; readonly number: string }
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'null' }
	/** A function or an operator; as an aggregate it can have a filter and an order. */
	| {
			readonly kind: 'call';
			readonly name: string;
			readonly args: readonly SqlExpression[];
			readonly filter: SqlExpression | undefined;
			readonly orders: readonly SqlExpression[];
			readonly isDistinct: boolean;
	  }
	| {
			readonly kind: 'window';
			readonly name: string;
			readonly args: readonly SqlExpression[];
			readonly filter: SqlExpression | undefined;
			readonly partitions: readonly SqlExpression[];
			readonly orders: readonly SqlExpression[];
			/** Distances of the frame. */
			readonly distances: readonly SqlExpression[];
			/** Whether the frame counts rows, so that it cuts between rows of the same rank. */
			readonly countsRows: boolean;
	  }
	/** Comparisons, `IN` and `BETWEEN`: their first part is compared with the others. */
	| { readonly kind: 'comparison'; readonly operator: string; readonly parts: readonly SqlExpression[] }
	/** `AND`, `OR`, `NOT`, `IS NULL`. */
	| { readonly kind: 'logic'; readonly parts: readonly SqlExpression[] }
	| {
			readonly kind: 'case';
			readonly cases: readonly { readonly when: SqlExpression; readonly then: SqlExpression }[];
			readonly otherwise: SqlExpression;
	  }
	| { readonly kind: 'cast'; readonly of: SqlExpression; readonly type: string }
	/** A query as a value, or one in which a value is looked up. */
	| { readonly kind: 'subquery'; readonly query: SqlQuery; readonly soughtValue: SqlExpression | undefined }
	/** `*`, of one table if it is named; `isAll` in `ORDER BY ALL`. */
	| { readonly kind: 'star'; readonly table: string; readonly isAll: boolean };
