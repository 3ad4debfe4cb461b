/** A part of SQL that the check of queries does not know, or does not allow anywhere. */
export class UnknownSql extends Error {
	/** Its place in the query, in bytes from 0. */
	readonly at: number | undefined;

	constructor(what: string, at: number | undefined) {
		super(what);
		this.at = at;
	}
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A node of the tree that DuckDB writes. Whoever reads it takes each field by name; what is left must be empty, so that
 * nothing in a query goes unseen, in later versions of DuckDB too.
 */
export class TreeFields {
	readonly #fields: Fields;
	readonly #taken = new Set<string>(['class', 'type', 'query_location', 'alias']);

	/** @throws {UnknownSql} If it is no node. */
	constructor(value: unknown) {
		if (!isFields(value)) throw new UnknownSql('this part', undefined);
		this.#fields = value;
	}

	get class(): string {
		return this.text('class');
	}

	get type(): string {
		return this.text('type');
	}

	get alias(): string {
		return this.text('alias');
	}

	get at(): number | undefined {
		const at = this.#fields['query_location'];
		return typeof at === 'number' && Number.isSafeInteger(at) ? at : undefined;
	}

	/** A text; empty if there is none. */
	text(name: string): string {
		const value = this.#take(name);
		return typeof value === 'string' ? value : '';
	}

	texts(name: string): string[] {
		return this.list(name).filter((each) => typeof each === 'string');
	}

	flag(name: string): boolean {
		return this.#take(name) === true;
	}

	list(name: string): readonly unknown[] {
		const value = this.#take(name);
		return Array.isArray(value) ? value : [];
	}

	value(name: string): unknown {
		return this.#take(name);
	}

	/** A node; undefined if there is none. */
	node(name: string): TreeFields | undefined {
		const value = this.#take(name);
		return value === null || value === undefined ? undefined : new TreeFields(value);
	}

	/** @throws {UnknownSql} If a field that nobody has read says something. */
	refuseRest(): void {
		for (const [name, value] of Object.entries(this.#fields)) {
			if (!this.#taken.has(name) && !isEmpty(value)) throw new UnknownSql(name.replaceAll('_', ' '), this.at);
		}
	}

	#take(name: string): unknown {
		this.#taken.add(name);
		return this.#fields[name];
	}
}

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value says nothing: null, false, an empty text or list, or a node of such. */
function isEmpty(value: unknown): boolean {
	if (value === null || value === false || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	return isFields(value) && Object.entries(value).every(([name, each]) => name === 'type' || isEmpty(each));
}
