import type {
	Answer,
	DataEngine,
	DataFile,
	OpenedData,
	ParsedQuery,
	Question,
} from '../../core/data-sets/data-engine.ts';
import { sha256 } from '../sha256.ts';
import { CacheFolder } from './cache-folder.ts';
import { openDataEngine } from './open-data-engine.ts';
import { readingVersion } from './reading-version.ts';

/** What is known of data sets that were opened together. */
interface Known {
	readonly opened: readonly OpenedData[];
	/** By the query. */
	readonly parsed: Map<string, ParsedQuery>;
	/** By {@link nameOf} of the question. */
	readonly answers: Map<string, Answer>;
}

/**
 * A reader of data sets that remembers: what it was told in this run or an earlier one it does not ask DuckDB for
 * again, and DuckDB is not started if everything is known. An answer holds for the same bytes, formats, columns, SQL,
 * bound, reading code and version of DuckDB, and for no others. What failed is not remembered, for example for want of
 * time or memory, and neither is anything of files of which one could not be opened.
 */
export class CachedEngine implements DataEngine {
	readonly #engine: ReturnType<typeof openDataEngine>;
	readonly #folder: Pick<CacheFolder, 'read' | 'write'>;
	#files: readonly DataFile[] = [];
	#key: string | undefined;
	#known: Known | undefined;
	/** Names of the answers that were asked for since the files were opened. */
	#used = new Set<string>();
	#hasNews = false;
	/** Whether these files are those that DuckDB has opened. */
	#isOpened = false;

	/** @param root The folder of the report. */
	constructor(
		root: string,
		engine = openDataEngine(),
		folder: Pick<CacheFolder, 'read' | 'write'> = new CacheFolder(root),
	) {
		this.#engine = engine;
		this.#folder = folder;
	}

	readonly open: DataEngine['open'] = (files) => {
		if (files.length === 0) return [];
		const key = keyOf(files);
		if (key === undefined || key !== this.#key) {
			const found = key === undefined ? undefined : this.#folder.read(key);
			this.#known = isKnown(found, files.length) ? found : undefined;
			this.#isOpened = false;
			this.#hasNews = false;
			this.#key = key;
		}
		this.#files = files;
		this.#used = new Set();
		if (this.#known !== undefined) return this.#known.opened;
		const opened = this.#openFiles();
		if (key === undefined || !opened.every((each) => 'set' in each)) return opened;
		this.#known = { opened, parsed: new Map(), answers: new Map() };
		this.#hasNews = true;
		return opened;
	};

	readonly parse: DataEngine['parse'] = (queries) => {
		const find = (unknown: readonly string[]) => this.#engine.parse(unknown);
		const known = this.#known?.parsed;
		if (known === undefined) return find(queries);
		return this.#lookUp({ known, names: queries, asked: queries, find, isLasting: (parsed) => 'tree' in parsed });
	};

	readonly ask: DataEngine['ask'] = (questions) => {
		const find = (unknown: readonly Question[]) => this.#askOpened(unknown);
		const known = this.#known?.answers;
		if (known === undefined) return find(questions);
		const names = questions.map(nameOf);
		for (const name of names) this.#used.add(name);
		return this.#lookUp({ known, names, asked: questions, find, isLasting: (answer) => !('failed' in answer) });
	};

	/** Keeps what is new for later runs. */
	keep(): void {
		if (!this.#hasNews || this.#known === undefined || this.#key === undefined) return;
		this.#hasNews = false;
		if (this.#folder.write(this.#key, this.#known)) return;
		// If all is too much, keep what the report asks for now.
		for (const name of this.#known.answers.keys()) if (!this.#used.has(name)) this.#known.answers.delete(name);
		this.#folder.write(this.#key, this.#known);
	}

	/** Keeps what is new, and stops DuckDB. */
	close(): void {
		this.keep();
		this.#engine.close();
	}

	/** Gives what is known; finds the rest and remembers it. */
	#lookUp<Asked, Given>({ known, names, asked, find, isLasting }: LookUp<Asked, Given>): readonly Given[] {
		const unknown = asked.flatMap((each, index) => (known.has(names[index] ?? '') ? [] : [{ each, index }]));
		const found = unknown.length === 0 ? [] : find(unknown.map(({ each }) => each));
		const fresh = new Map(unknown.map(({ index }, at) => [index, found[at]]));
		return asked.flatMap((_, index) => {
			const name = names[index] ?? '';
			const given = fresh.get(index) ?? known.get(name);
			if (given === undefined) throw new Error('The reader of data sets did not answer all that it was asked.');
			if (fresh.has(index) && isLasting(given)) {
				known.set(name, given);
				this.#hasNews = true;
			}
			return [given];
		});
	}

	#askOpened(questions: readonly Question[]): readonly Answer[] {
		if (!this.#isOpened || !this.#engine.isRunning()) {
			const misfit = this.#openFiles().flatMap((each) => ('misfits' in each ? each.misfits : []))[0];
			if (misfit !== undefined) return questions.map(() => ({ failed: 'error', error: misfit.message }));
		}
		return this.#engine.ask(questions);
	}

	#openFiles(): readonly OpenedData[] {
		this.#isOpened = true;
		return this.#engine.open(this.#files);
	}
}

interface LookUp<Asked, Given> {
	readonly known: Map<string, Given>;
	readonly names: readonly string[];
	readonly asked: readonly Asked[];
	readonly find: (unknown: readonly Asked[]) => readonly Given[];
	/** Whether it would be given again. */
	readonly isLasting: (given: Given) => boolean;
}

/**
 * A hash of all on which opening the files depends, and so of all on which answers about them do beside the SQL.
 *
 * @returns Undefined if the version is not known, because DuckDB is not there: then nothing is remembered.
 */
function keyOf(files: readonly DataFile[]): string | undefined {
	const version = readingVersion();
	if (version === undefined) return undefined;
	const parts = files.map(({ source, file, bytes, sha256: known, format, columns }) => {
		return [source, file, known ?? sha256(bytes), format, columns];
	});
	return sha256(new TextEncoder().encode(JSON.stringify([version, parts])));
}

function nameOf({ sql, most }: Question): string {
	return `${most} ${sql}`;
}

/** Whether a value of the cache is what was put there: its hash was compared, its key has the version of this code. */
function isKnown(value: unknown, count: number): value is Known {
	return (
		typeof value === 'object' &&
		value !== null &&
		'opened' in value &&
		Array.isArray(value.opened) &&
		value.opened.length === count &&
		'parsed' in value &&
		value.parsed instanceof Map &&
		'answers' in value &&
		value.answers instanceof Map
	);
}
