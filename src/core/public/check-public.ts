import { isFilePath } from '../model/site-path.ts';
import type { Taken } from '../permalink/taken-addresses.ts';
import type { ReportFiles } from '../parse/read-draft.ts';
import type { Problems } from '../problem.ts';
import { cleanSvg, type SvgProblem } from './clean-svg.ts';
import { endingOf, isTextWithoutMarkup, publicKinds, utf8Text } from './file-kinds.ts';

/** The files of `public/` as they are published: their bytes, by their address from the site’s root. */
export type PublicFiles = ReadonlyMap<string, Uint8Array>;

/** A file of `public/` that an edition keeps. */
export interface PublicFile {
	/** Its path in `public/`. */
	readonly path: string;
	/** The bytes that its author gave: another version of this tool may clean a picture in another way. */
	readonly given: Uint8Array;
}

/** The most bytes that an SVG may have. */
const MOST_SVG = 5_000_000;
/** The most characters that a path may have. */
const MOST_CHARACTERS = 200;

const FOLDER = 'public';
const WELL_KNOWN = '/.well-known/';
/** Files that other programs leave there for themselves. They are not published. */
const IGNORED =
	/(?:^|\/)(?:\.(?:gitkeep|gitignore|gitattributes|DS_Store)|Thumbs\.db|desktop\.ini|\.#[^/]*|\.[^/]*\.sw[a-p])$/;

/** Whether a file in `public/` is not one of the report. */
export function isIgnored(name: string): boolean {
	return IGNORED.test(name);
}

/** The files of `public/` that an edition keeps: all except hidden ones, which belong to the live site. */
export function filesOfEdition(files: ReportFiles, publicFiles: PublicFiles): PublicFile[] {
	return [...publicFiles.keys()].flatMap((address) => {
		const given = files.get(FOLDER + address);
		return given === undefined || address.startsWith('/.') ? [] : [{ path: address.slice(1), given }];
	});
}

/** Checks the files of `public/`. Returns those that are published, and reports what is wrong with the others. */
export function checkPublic(
	files: ReportFiles,
	taken: (path: string) => Taken | undefined,
	problems: Problems,
): PublicFiles {
	const publicFiles = new Map<string, Uint8Array>();
	/** Files by their path in lower case, as a disk that ignores case has them. */
	const seen = new Map<string, string>();
	for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (!file.startsWith(`${FOLDER}/`) || isIgnored(file)) continue;
		const path = file.slice(FOLDER.length);
		const own = problems.part();
		const at = { file, line: 1, column: 1 };
		const found = problemOfName(path) ?? problemOfContent(path, bytes);
		if (found !== undefined)
			own.report({ rule: 'public-file-is-harmless', at, message: `${file} ${found.what}.`, hint: found.hint });
		else checkAddress(file, taken(path), seen.get(path.toLowerCase()), own);
		seen.set(path.toLowerCase(), file);
		const published = own.isEmpty ? bytesToPublish(file, bytes, own) : undefined;
		if (published !== undefined) publicFiles.set(path, published);
	}
	return publicFiles;
}

/** @param same An earlier file whose path differs only in case. */
function checkAddress(file: string, holder: Taken | undefined, same: string | undefined, problems: Problems): void {
	const at = { file, line: 1, column: 1 };
	if (holder !== undefined) {
		problems.report({
			rule: 'public-file-replaces-nothing',
			at,
			message: `${file} ${describeHolder(holder)}.`,
			hint: 'Put it into a folder of your own, such as public/files/, or remove it.',
		});
	} else if (same !== undefined) {
		problems.report({
			rule: 'public-file-replaces-nothing',
			at,
			message: `${file} and ${same} have the same address on hosts that ignore case.`,
			hint: 'Give one of them another name.',
		});
	}
}

function describeHolder(holder: Taken): string {
	if (holder.by === 'folder') return `would stand under /${holder.folder}/, which is an address of the site`;
	return holder.by === 'build'
		? 'has the name of a file that the build writes'
		: 'has a name that some hosts read as configuration';
}

/** The bytes that are published: those of the file, but of an SVG those of its clean copy. */
function bytesToPublish(file: string, bytes: Uint8Array, problems: Problems): Uint8Array | undefined {
	if (endingOf(file) !== 'svg') return bytes;
	const svgProblems = problems.placing<SvgProblem>(({ line, column, message, hint }) => ({
		rule: 'public-file-is-harmless',
		at: { file, line, column },
		message: `${file} cannot be published as it is. ${message}`,
		hint,
	}));
	const clean = cleanSvg(utf8Text(bytes) ?? '', svgProblems);
	return clean && new TextEncoder().encode(clean.svg);
}

/** What is wrong with a file by itself, and what to do. */
interface FileProblem {
	/** Words to put after the name of the file. */
	readonly what: string;
	readonly hint: string;
}

function problemOfName(path: string): FileProblem | undefined {
	if (isFilePath(path.slice(1)) && path.length <= MOST_CHARACTERS && !path.endsWith('.')) return undefined;
	const isHidden = /\/\./.test(path.startsWith(WELL_KNOWN) ? path.slice(WELL_KNOWN.length - 1) : path);
	if (isHidden)
		return {
			what: 'is hidden, and no hidden file is published',
			hint: 'Remove it, or give it a name that does not begin with a dot.',
		};
	return {
		what: 'has a name that cannot stand in an address as it is',
		hint:
			'Name it in letters from a to z, digits and “-”, “_” and “.”, such as survey-2024.pdf, in at most ' +
			`${MOST_CHARACTERS} characters.`,
	};
}

function problemOfContent(path: string, bytes: Uint8Array): FileProblem | undefined {
	const ending = endingOf(path);
	const isWellKnown = path.startsWith(WELL_KNOWN);
	if (isWellKnown && ending === '') {
		if (isTextWithoutMarkup(bytes)) return undefined;
		return {
			what: 'has no ending and is not plain text, so a browser may take it for a page',
			hint:
				'Save it as UTF-8 without a byte order mark, and with no tag such as “<a”: in JSON, write “<” as ' +
				'“\\u003c”.',
		};
	}
	const kind = publicKinds.get(ending);
	if (kind === undefined) {
		const kinds = [...publicKinds.keys()].join(', ');
		const elsewhere = isWellKnown
			? 'In .well-known/, plain text may have no ending.'
			: 'Pages are written in content/.';
		return {
			what: 'is of a kind that is not published',
			hint: `Remove it, or save it as one of these: ${kinds}. ${elsewhere}`,
		};
	}
	if (ending === 'svg' && bytes.length > MOST_SVG)
		return {
			what: `has ${bytes.length} bytes, more than the ${MOST_SVG} that an SVG may have`,
			hint: 'Export it as PNG.',
		};
	if (kind.holds(bytes)) return undefined;
	const hint = kind.hint ?? 'Save it again from the program that made it, with the ending that fits its content.';
	return { what: `is not ${kind.name}, although its name says so`, hint };
}
