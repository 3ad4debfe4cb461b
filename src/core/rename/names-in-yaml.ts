import { isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { nameInRef, type NameSpan, namesInSentence, type RenamedKind } from './name-span.ts';

/** What a value names: a thing of a kind, a thing with its kind, the data sets of a query. */
type Role = RenamedKind | 'ref' | 'sql';

/**
 * Which fields of data files name what. `*` in a path stands for the place in a list, and for the name of a thing of
 * which a file holds many.
 */
const FIELDS: readonly { readonly file: RegExp; readonly path: RegExp; readonly role: Role }[] = [
	{ file: /^data\/figures\//, path: /^\*\.id$/, role: 'figure' },
	{ file: /^data\/figures\//, path: /^\*\.derived\.from\.[^.]+$/, role: 'figure' },
	{ file: /^data\/figures\//, path: /^\*\.uncertainty\.figure$/, role: 'figure' },
	{ file: /^data\/figures\//, path: /^\*\.(?:cell\.)?source$/, role: 'source' },
	{ file: /^data\/figures\//, path: /^\*\.query\.from\.\*$/, role: 'source' },
	{ file: /^data\/figures\//, path: /^\*\.query\.sql$/, role: 'sql' },
	{ file: /^data\/tables\//, path: /^(?:select\.)?source$/, role: 'source' },
	{ file: /^data\/tables\//, path: /^query\.from\.\*$/, role: 'source' },
	{ file: /^data\/tables\//, path: /^query\.sql$/, role: 'sql' },
	{ file: /^data\/charts\//, path: /(?:^|\.)(?:figure|interval)$/, role: 'figure' },
	{ file: /^data\/charts\//, path: /^units\.of$/, role: 'figure' },
	{ file: /^data\/charts\//, path: /\.points\.\*\.at$|^notes\.\*\.at$/, role: 'figure' },
	{ file: /^data\/charts\//, path: /^series\.\*\.[xy]$/, role: 'figure' },
	{ file: /^data\/charts\//, path: /^(?:coverage|timeline)\.figures\.\*$/, role: 'figure' },
	{ file: /^data\/charts\//, path: /^rows\.table$/, role: 'table' },
	{ file: /^data\/charts\//, path: /^rows\.source$/, role: 'source' },
	{ file: /^data\/terms\.yaml$/, path: /^\*\.id$/, role: 'term' },
	{ file: /^data\/terms\.yaml$/, path: /^\*\.source$/, role: 'source' },
	{ file: /^data\/report\.yaml$/, path: /^keyFigures\.\*$/, role: 'figure' },
	{ file: /^data\/report\.yaml$/, path: /^coverChart$/, role: 'chart' },
	{ file: /^data\/report\.yaml$/, path: /^sections\.\*\.id$/, role: 'section' },
	{ file: /^data\/report\.yaml$/, path: /^unknowns\.\*\.id$/, role: 'unknown' },
	{ file: /^data\/works\.json$/, path: /^\*\.id$/, role: 'work' },
	{ file: /^data\/works\.json$/, path: /^\*\.source$/, role: 'source' },
	{ file: /^data\/changes\.yaml$/, path: /^\*\.changes\.\*\.(?:of\.\*|to)$/, role: 'ref' },
];

/** Fields that hold words of others, addresses or code, in which braces name nothing. */
const NO_SENTENCE = /(?:^|\.)(?:quote|prefix|suffix|translation|formula|sql|url|sha256|file|id|unit|source|column)$/;

/**
 * Where a data file names things: in the fields that hold names, and in the braces of its sentences.
 *
 * @param file Its path, which says what its fields are.
 * @param isKept Whether an entry of `data/changes.yaml` is that of a published edition, which stays as it is.
 */
export function namesInYaml(file: string, text: string, isKept: (version: string) => boolean): NameSpan[] {
	// The parser takes a byte order mark for a letter.
	const offset = text.startsWith('\uFEFF') ? 1 : 0;
	const written = text.slice(offset);
	const fields = FIELDS.filter((field) => field.file.test(file));
	const isOfWords = file.startsWith('data/words/');
	const found: NameSpan[] = [];

	function visit(node: unknown, path: string): void {
		if (isSeq(node)) for (const item of node.items) visit(item, join(path, '*'));
		else if (isMap(node)) {
			if (file === 'data/changes.yaml' && path === '*' && isKept(String(node.get('version')))) return;
			for (const { key, value } of node.items) {
				if (!isScalar(key)) continue;
				if (isOfWords && path === '') found.push(...inScalar(key, (id, start) => nameInRef(id, start)));
				visit(value, join(path, String(key.value)));
			}
		} else if (isScalar(node) && !isAlias(node)) addNames(node, path);
	}

	function addNames(node: Scalar, path: string): void {
		const role = fields.find((field) => field.path.test(path))?.role;
		if (role === 'sql') found.push(...namesInSql(rawOf(node), startOf(node)));
		else if (role === 'ref') found.push(...inScalar(node, nameInRef));
		else if (role !== undefined)
			found.push(...inScalar(node, (id, start) => [{ start, end: start + id.length, kind: role, id }]));
		else if (!NO_SENTENCE.test(path) && file !== 'data/works.json')
			found.push(...namesInSentence(rawOf(node), startOf(node)));
	}

	const rawOf = ({ range }: Scalar) => written.slice(range?.[0] ?? 0, range?.[1] ?? 0);
	const startOf = ({ range }: Scalar) => range?.[0] ?? 0;
	/** Reads a value that is a name, and stands in its file with or without quotes. */
	function inScalar(node: Scalar, read: (id: string, start: number) => NameSpan[]): NameSpan[] {
		const id = String(node.value);
		const place = rawOf(node).indexOf(id);
		return place < 0 ? [] : read(id, startOf(node) + place);
	}

	const { contents, errors } = parseDocument(written, { uniqueKeys: false });
	if (errors.length === 0) visit(contents, '');
	return found.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
}

function join(path: string, step: string): string {
	return path === '' ? step : `${path}.${step}`;
}

/** Comments and texts of SQL, which name nothing, and names in it, with or without quotes. */
const SQL = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_]*/gu;

/** The data sets that a query names, as `energy_balance` for `energy-balance`. */
export function namesInSql(sql: string, offset: number): NameSpan[] {
	return [...sql.matchAll(SQL)].flatMap(({ 0: token, index }): NameSpan[] => {
		if (/^(?:--|\/\*|')/.test(token)) return [];
		const name = token.replace(/^"|"$/g, '');
		const start = offset + index + (token.startsWith('"') ? 1 : 0);
		return [{ start, end: start + name.length, kind: 'source', id: name.replaceAll('_', '-'), isSql: true }];
	});
}
