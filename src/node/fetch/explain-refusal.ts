import type { DatabaseAddress } from './database-address.ts';
import type { Request } from './engine.ts';
import { durationInWords } from './duration-in-words.ts';
import { RefusedFetch } from './refused-fetch.ts';

type Query = NonNullable<Request['query']>;

const COMMENTS = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|\()+/;
const WHAT_IT_HAS =
	'Correct that line: see which tables, columns and functions the database has, and how it spells them.';
const ONE_SELECT = 'Write one SELECT; use WITH for steps before it.';

/**
 * Checks that a query begins as a SELECT, before anything is connected to. The server refuses the rest: it gets the
 * query as one statement, in a transaction that only reads.
 *
 * @throws {RefusedFetch} If it does not.
 */
export function checkSelect({ file, sql }: Query): void {
	const [word = 'nothing'] = /^[^\s(;]+/.exec(sql.replace(COMMENTS, '')) ?? [];
	if (/^(?:select|with)$/i.test(word)) return;
	const found = word.length > 40 ? '' : `: it begins with ${word}`;
	throw new RefusedFetch(`data/queries/${file} is no SELECT${found}.`, ONE_SELECT);
}

interface Asked extends DatabaseAddress {
	readonly query: Query;
	/** For how long the query had been asked, and how long it may be, in milliseconds. */
	readonly time: { readonly passed: number; readonly most: number };
	/** How many rows had come. */
	readonly rows: number;
}

/** What a server says by a code, and what to do. See the appendix “Error Codes” of PostgreSQL’s manual. */
const REFUSALS: readonly {
	readonly codes: RegExp;
	readonly what: (asked: Asked, said: string) => string;
	readonly hint: (asked: Asked) => string;
}[] = [
	{
		codes: /^28/,
		what: ({ host }, said) => `${host} refuses this user or password: ${said}`,
		hint: () => 'Correct user and password in the variable of the connection, or ask who runs the database.',
	},
	{
		codes: /^3D000$/,
		what: ({ host }, said) => `${host} has no such database: ${said}`,
		hint: () => 'Correct the name after the last / in the variable of the connection.',
	},
	{
		codes: /^25006$/,
		what: ({ query }, said) => `data/queries/${query.file} would change the database: ${said}`,
		hint: () => ONE_SELECT,
	},
	{
		codes: /^57014$/,
		what: ({ query, time }, said) =>
			isOverTime(time)
				? `The database has not answered data/queries/${query.file} within ${durationInWords(time.most)}.`
				: `The database has cancelled data/queries/${query.file}: ${said}`,
		hint: ({ time }) =>
			isOverTime(time)
				? 'Ask for fewer rows, or let the database keep what takes long as a table of its own.'
				: 'Try again, or ask who runs the database why queries are cancelled there.',
	},
	{
		codes: /^42501$/,
		what: ({ user, query }, said) => `“${user}” may not read what data/queries/${query.file} asks for: ${said}`,
		hint: () => 'Ask who runs the database for the right to read it.',
	},
];

function isOverTime({ passed, most }: Asked['time']): boolean {
	return passed >= most;
}

/**
 * Says why a database gave no rows, or not all, and what to do. What it says never holds the password, even if the
 * server repeats it.
 */
export function explainRefusal(error: unknown, asked: Asked): unknown {
	if (!(error instanceof Error) || error instanceof RefusedFetch) return error;
	const code = 'code' in error ? String(error.code) : '';
	if ('severity' in error) {
		const said = withoutPassword(error.message.replace(/[.!]?$/, '.'), asked);
		const known = REFUSALS.find(({ codes }) => codes.test(code));
		if (known !== undefined) return new RefusedFetch(known.what(asked, said), known.hint(asked));
		if (/multiple commands/.test(error.message))
			return new RefusedFetch(`data/queries/${asked.query.file} is more than one statement.`, ONE_SELECT);
		return new RefusedFetch(`The database refuses ${placeOf(error, asked.query)}: ${said}`, WHAT_IT_HAS);
	}
	if (!/^(?:CONN|ECONN|EPIPE|ETIMEDOUT|ERR_)/.test(code)) return error;
	const rows = `${asked.rows.toLocaleString('en')} ${asked.rows === 1 ? 'row' : 'rows'}`;
	return new RefusedFetch(
		`The connection to ${asked.host}:${asked.port} was cut after ${rows}, before all had come.`,
		'Try again. If it stays so, see that a database answers there, and what its log says.',
	);
}

/** The line of the query to which an error points. */
function placeOf(error: object, { file, sql }: Query): string {
	const position = 'position' in error ? Number(error.position) : Number.NaN;
	const line = Number.isNaN(position) ? '' : `:${sql.slice(0, position - 1).split('\n').length}`;
	return `data/queries/${file}${line}`;
}

function withoutPassword(text: string, { password }: DatabaseAddress): string {
	if (password === '') return text;
	return [password, encodeURIComponent(password)].reduce((left, each) => left.replaceAll(each, '…'), text);
}
