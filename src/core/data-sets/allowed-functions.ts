/**
 * The functions that a query may use, by name: each gives the same result for the same data, on every machine and every
 * day, and reads nothing but its arguments. DuckDB’s own `stability` does not say that much: `now()` counts as
 * consistent, and so does `first()`, whose result depends on the order of the rows.
 *
 * Left out on purpose:
 * - what differs each time: `random`, `uuid`, `now`, `today`, `age` of one date, `nextval`, `setseed`;
 * - what tells of the machine or the session: `current_setting`, `current_user`, `version`, `getenv`, `getvariable`,
 *   `pg_…`;
 * - what reads files or runs a text as SQL: `read_…`, `glob`, `sniff_csv`, `query`, `query_table`, `json_execute_…`;
 * - approximations, whose result depends on how they are computed: `approx_…`, `reservoir_quantile`;
 * - what makes long texts out of short ones, which no bound of memory holds: `repeat`, `lpad`, `rpad`;
 * - what takes one of several equal rows: `arg_max`, `arg_min`, `max_by`, `min_by`, `mode`, and windows such as
 *   `row_number` and `lag`, see {@link rowOrderWindows};
 * - what depends on the time zone or the language of the machine: `strptime`, `to_timestamp`, `dayname`, collations;
 * - lists, structures, maps, JSON and geometry: nothing in a data set holds them, and a figure is one number.
 */
export const allowedFunctions: Readonly<Record<FunctionGroup, readonly string[]>> = {
	arithmetic: [
		...['+', '-', '*', '/', '//', '%', '^', '**', 'add', 'subtract', 'multiply', 'divide', 'mod', 'fmod', 'fdiv'],
		...['abs', 'sign', 'round', 'round_even', 'floor', 'ceil', 'ceiling', 'trunc', 'sqrt', 'cbrt', 'exp', 'ln', 'log'],
		...['log2', 'log10', 'pow', 'power', 'greatest', 'least', 'even', 'isfinite', 'isinf', 'isnan'],
	],
	aggregate: [
		...['count', 'count_star', 'count_if', 'countif', 'sum', 'avg', 'mean', 'min', 'max', 'median', 'product'],
		...['quantile_cont', 'quantile_disc', 'stddev', 'stddev_samp', 'stddev_pop', 'variance', 'var_samp', 'var_pop'],
		...['covar_pop', 'covar_samp', 'corr', 'regr_slope', 'regr_intercept', 'regr_r2', 'regr_count', 'regr_avgx'],
		...['regr_avgy', 'regr_sxx', 'regr_sxy', 'regr_syy', 'geomean', 'geometric_mean', 'weighted_avg', 'wavg'],
		...['bool_and', 'bool_or', 'skewness', 'kurtosis', 'sem'],
	],
	ordered: ['first', 'last', 'any_value', 'string_agg', 'group_concat', 'listagg'],
	window: ['rank', 'dense_rank', 'percent_rank', 'cume_dist'],
	text: [
		...['||', '~~', '!~~', '~~*', '!~~*', '~~~', 'lower', 'upper', 'lcase', 'ucase', 'trim', 'ltrim', 'rtrim'],
		...['length', 'len', 'char_length', 'strlen', 'left', 'right', 'substring', 'substr', 'replace', 'concat'],
		...['concat_ws', 'contains', 'starts_with', 'ends_with', 'prefix', 'suffix', 'position', 'strpos', 'instr'],
		...['reverse', 'split_part', 'translate', 'strip_accents', 'regexp_matches', 'regexp_full_match'],
		...['regexp_replace', 'regexp_extract', 'like_escape', 'ilike_escape', 'not_like_escape', 'not_ilike_escape'],
	],
	date: [
		...['year', 'quarter', 'month', 'week', 'weekofyear', 'day', 'dayofmonth', 'dayofweek', 'isodow', 'dayofyear'],
		...['isoyear', 'yearweek', 'decade', 'century', 'date_part', 'datepart', 'date_trunc', 'datetrunc', 'date_diff'],
		...['datediff', 'date_sub', 'datesub', 'date_add', 'last_day', 'make_date', 'days_in_month', 'to_days', 'to_weeks'],
		...['to_months', 'to_years'],
	],
	condition: ['coalesce', 'nullif', 'xor'],
};

type FunctionGroup = 'arithmetic' | 'aggregate' | 'ordered' | 'window' | 'text' | 'date' | 'condition';

const names: ReadonlySet<string> = new Set(Object.values(allowedFunctions).flat());
const ordered: ReadonlySet<string> = new Set(allowedFunctions.ordered);
const aggregates: ReadonlySet<string> = new Set([...allowedFunctions.aggregate, ...allowedFunctions.ordered]);
const arithmetic: ReadonlySet<string> = new Set(allowedFunctions.arithmetic);

/** Windows whose result depends on the order of rows that their ORDER BY does not tell apart. */
export const rowOrderWindows: ReadonlySet<string> = new Set([
	...['row_number', 'ntile', 'lag', 'lead', 'first_value', 'last_value', 'nth_value'],
]);

/** Aggregates that take one of several equal rows, and cannot be told which. */
export const rowPickers: ReadonlySet<string> = new Set([
	...['arg_max', 'arg_min', 'argmax', 'argmin', 'max_by', 'min_by', 'mode', 'arg_max_null', 'arg_min_null'],
]);

/** Names that SQL takes for a function though they are written like a column. */
export const wordFunctions: ReadonlySet<string> = new Set([
	...['current_date', 'current_time', 'current_timestamp', 'localtime', 'localtimestamp', 'current_localtime'],
	...['current_localtimestamp', 'current_user', 'current_role', 'session_user', 'user', 'current_catalog'],
	...['current_schema', 'current_database', 'rowid'],
]);

export const isAllowedFunction = (name: string): boolean => names.has(name);
/** Whether the result of an aggregate depends on the order of the rows. */
export const isOrderedAggregate = (name: string): boolean => ordered.has(name);
/** Whether a function makes one value of many rows. */
export const isAggregate = (name: string): boolean => aggregates.has(name);
export const isArithmetic = (name: string): boolean => arithmetic.has(name);
/** All names, for the nearest one to a mistyped one. */
export const functionNames: Iterable<string> = names;

/** The types to which a query may cast. A time with a zone is left out: it reads the zone of the machine. */
export const castTypes: ReadonlySet<string> = new Set([
	...['BOOLEAN', 'TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER'],
	...['UBIGINT', 'UHUGEINT', 'FLOAT', 'DOUBLE', 'DECIMAL', 'VARCHAR', 'DATE', 'TIMESTAMP', 'INTERVAL'],
]);
