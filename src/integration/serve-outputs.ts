import { lookup } from 'mrmime';
import type { Plugin } from 'vite';
import type { Content } from '../core/outputs/family.ts';
import { once } from '../core/outputs/prepared.ts';
import { typesByEnding } from '../core/permalink/media-types.ts';
import { frozenFiles } from '../node/editions/write-editions.ts';
import { requestedPath } from '../node/guard-requests.ts';
import { type KnownReport, shownReport } from '../node/known-report.ts';

/** Addresses of the files that an author wrote. The address of a page ends with a slash. */
const WRITTEN = /^\/(?:content|data|public)\/.*[^/]$/i;

interface ServedFile {
	readonly content: () => Content;
	readonly type: string;
}

/** Finds the file at an address. */
type Find = (path: string) => ServedFile | undefined;

/**
 * Serves in dev the files that the build writes beside the pages: those for machines, those of `public/` and the frozen
 * editions. Each is made from the current report when it is requested.
 */
export function serveOutputs(root: string): Plugin {
	let served: { readonly of: KnownReport; readonly find: Find } | undefined;

	const find: Find = (path) => {
		const known = shownReport();
		// A report that never was sound has no files.
		if ('problems' in known) return undefined;
		if (served?.of !== known) served = { of: known, find: finderIn(known, root) };
		return served.find(path);
	};

	return {
		name: 'report-outputs',
		configureServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const path = requestedPath(request.url);
				if (path === undefined) return next();
				const file = find(path);
				if (file !== undefined) {
					response.setHeader('Content-Type', file.type);
					response.end(file.content());
				} else if (WRITTEN.test(path)) response.writeHead(404).end();
				else next();
			});
		},
	};
}

function finderIn({ report, translations, archive, publicFiles, prepared }: KnownReport, root: string): Find {
	// Each is made once: pages request their pictures many times.
	const files = new Map<string, ServedFile>(
		prepared.outputs().map(({ path, type, content }) => [path, { type, content: once(content) }]),
	);
	for (const [path, bytes] of publicFiles) files.set(path, { content: () => bytes, type: typeOf(path) });
	let frozen: ReadonlyMap<string, ServedFile> | undefined;

	function frozenAt(path: string): ServedFile | undefined {
		frozen ??= new Map(
			frozenFiles([report, ...translations], archive, root).map((each) => [
				each.path,
				{ content: each.read, type: typeOf(each.path) },
			]),
		);
		return frozen.get(path.replace(/\/$/, '/index.html'));
	}

	return (path) => (path.startsWith('/v/') ? frozenAt(path) : files.get(path));
}

/** The media type of a file of `public/` or of a frozen edition, by its ending, as hosts give it. */
function typeOf(path: string): string {
	const given = [...typesByEnding].find(([ending]) => path.endsWith(ending));
	return given?.[1] ?? lookup(path) ?? 'application/octet-stream';
}
