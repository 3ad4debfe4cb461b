import { z } from 'zod';
import { ConnectionsSpec, variableOf } from '../../core/model/connection.ts';
import { SourceSpec } from '../../core/model/source.ts';
import { suggestion } from '../../core/parse/did-you-mean.ts';
import { DraftReader } from '../../core/parse/draft-reader.ts';
import type { ReportFiles } from '../../core/parse/read-draft.ts';
import type { Problems } from '../../core/problem.ts';
import { copyAt } from '../../core/sources/copy-kinds.ts';
import type { Snapshot } from './engine.ts';
import { engines } from './engines.ts';
import { RefusedFetch } from './refused-fetch.ts';

/** A source that is to be saved anew. */
export interface PlannedFetch {
	readonly id: string;
	/** Path of its record, and what stands there. */
	readonly record: string;
	readonly text: string;
	/** Path of the copy that is there, and its ending. */
	readonly copy?: { readonly file: string; readonly ending: string } | undefined;
	readonly snapshot: Snapshot;
}

/** What a fetch needs of a record. A source that was never saved has no hash yet. */
const RecordSpec = z.looseObject({ fetch: SourceSpec.shape.fetch, url: SourceSpec.shape.url.optional() });
type Wanted = { readonly id: string; readonly spec: z.infer<typeof RecordSpec> };

const CONNECTIONS = 'data/connections.yaml';
const SOURCES = 'data/sources';

/**
 * Finds the sources that are to be saved anew. Nothing is connected to. Reports records that cannot be read.
 *
 * @param id The one to be saved; without it, all whose records say by `fetch` how.
 * @param variable Gives a variable of the environment. It is asked only for that of a connection that is used.
 * @throws {RefusedFetch} If one cannot be saved.
 */
export function planFetches(
	files: ReportFiles,
	id: string | undefined,
	variable: (name: string) => string | undefined,
	problems: Problems,
): PlannedFetch[] {
	const records = [...files.keys()].filter((file) => /^data\/sources\/[^/]+\.yaml$/.test(file));
	const known = records.map((file) => file.slice(SOURCES.length + 1, -'.yaml'.length));
	if (id !== undefined && !known.includes(id))
		throw new RefusedFetch(
			`There is no source “${id}”.${suggestion(id, known)}`,
			`Name a record in ${SOURCES}, or take a file in: \`npm run add-source -- <file>\`.`,
		);
	const given = id === undefined ? files : new Map([...files].filter(([file]) => isOf(id, file)));
	const reader = new DraftReader(given, problems);
	const read = reader.namedEntries(SOURCES, RecordSpec).map((each) => ({ id: each.id, spec: each.entry.spec }));
	const needsConnections = read.some(({ spec }) => spec.fetch?.connection !== undefined);
	const connections =
		needsConnections && files.has(CONNECTIONS) ? reader.entry(CONNECTIONS, ConnectionsSpec)?.spec : undefined;
	if (!problems.isEmpty) return [];
	const wanted = read.filter(({ spec }) => id !== undefined || spec.fetch !== undefined);
	if (wanted.length === 0)
		throw new RefusedFetch(
			'No source says how it is saved anew.',
			"Write `fetch: { url: 'https://…' }` into the record of one, or name one that has a `url`: `npm run fetch -- <id>`.",
		);
	return wanted.map((each) => plan(each, files, connections ?? {}, variable));
}

function isOf(id: string, file: string): boolean {
	return file === `${SOURCES}/${id}.yaml` || file === CONNECTIONS;
}

function plan(
	{ id, spec }: Wanted,
	files: ReportFiles,
	connections: ConnectionsSpec,
	variable: (name: string) => string | undefined,
): PlannedFetch {
	const record = `${SOURCES}/${id}.yaml`;
	const { file } = copyAt(`${SOURCES}/${id}`, (name) => files.has(name));
	const ending = files.has(file) ? file.slice(`${SOURCES}/${id}`.length) : undefined;
	const copy = ending === undefined ? undefined : { file, ending };
	const { connection, file: query } = spec.fetch ?? {};
	const snapshot =
		connection === undefined
			? engines.http.prepare({ address: spec.fetch?.url ?? spec.url ?? '', writtenIn: record, ending })
			: engines[engineOf(connection, record, connections)].prepare({
					...addressOf(connection, variable),
					query: { file: query ?? '', sql: queryOf(query ?? '', record, files) },
					ending,
				});
	return { id, record, text: textOf(record, files) ?? '', copy, snapshot };
}

function engineOf(connection: string, record: string, connections: ConnectionsSpec) {
	const found = Object.hasOwn(connections, connection) ? connections[connection] : undefined;
	if (found !== undefined) return found.engine;
	throw new RefusedFetch(
		`${record} names a connection “${connection}”, which ${CONNECTIONS} does not have.${suggestion(connection, Object.keys(connections))}`,
		`Add a line to ${CONNECTIONS}: \`${connection}: { engine: postgres }\`.`,
	);
}

function addressOf(connection: string, variable: (name: string) => string | undefined) {
	const writtenIn = variableOf(connection);
	const address = variable(writtenIn);
	if (address !== undefined && address !== '') return { address, writtenIn };
	throw new RefusedFetch(
		`The variable ${writtenIn} is not set, which says where the connection “${connection}” leads.`,
		`Set it for this command alone: ${writtenIn}='postgres://user:password@host:5432/database' npm run fetch`,
	);
}

function queryOf(file: string, record: string, files: ReportFiles): string {
	const text = textOf(`data/queries/${file}`, files);
	if (text !== undefined) return text;
	throw new RefusedFetch(
		`There is no file data/queries/${file}, which ${record} names.`,
		'Write the query there: one SELECT.',
	);
}

function textOf(file: string, files: ReportFiles): string | undefined {
	const bytes = files.get(file);
	return bytes && new TextDecoder().decode(bytes);
}
