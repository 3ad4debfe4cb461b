import type { Resolve } from './resolve-host.ts';

/** What a source asks of an engine. */
export interface Request {
	/** Where it connects to: a file on the web, or a database with the name and password of its user. */
	readonly address: string;
	/** Where that address is written, for messages: `data/sources/co2.yaml`, `REPORT_CONNECTION_WAREHOUSE`. */
	readonly writtenIn: string;
	/** The query that a database answers, and its file. */
	readonly query?: { readonly file: string; readonly sql: string } | undefined;
	/** The ending of the copy that is there, such as `.csv`; undefined if there is none yet. */
	readonly ending: string | undefined;
}

/** Bounds of what is fetched. */
export interface Limits {
	/** Bytes of a copy at most. */
	readonly copy: number;
	/** Bytes of CSV above which the first copy of a source is Parquet. */
	readonly csv: number;
	/** Bytes of CSV at most from which Parquet is made. */
	readonly text: number;
	/** For how long nothing may come, in milliseconds. */
	readonly idle: number;
	/** For how long all of one answer may come, in milliseconds. */
	readonly whole: number;
}

/** What a connection may do. */
export interface Access {
	/** Whether it may lead to this machine or to a private network. */
	readonly allowLocal: boolean;
	readonly resolve: Resolve;
	/** Asks the author before another host is connected to than the one that was agreed to. */
	readonly agrees: (question: string) => Promise<boolean>;
	/** Shows the author a line at once. */
	readonly show: (line: string) => void;
	readonly limits: Limits;
}

/** What was saved. */
export interface Saved {
	/** The ending that fits the file, such as `.csv`. */
	readonly ending: string;
}

/** A snapshot that can be taken. Nothing has been connected to. */
export interface Snapshot {
	/** Where it connects to and as whom, in words for its author, who is asked. It holds no password. */
	readonly shown: string;
	/**
	 * Connects, and writes what it gets into a file.
	 *
	 * @throws {RefusedFetch} If it is not whole, too large, or something else than a copy.
	 */
	readonly save: (file: string, access: Access) => Promise<Saved>;
}

/** Something that snapshots come from. */
export interface Engine {
	/** @throws {RefusedFetch} If the address or the query cannot be meant. The message holds no password. */
	readonly prepare: (request: Request) => Snapshot;
}
