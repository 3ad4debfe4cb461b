import { siteMap } from '../permalink/site-map.ts';
import { copyEndings } from '../sources/copy-kinds.ts';

/** How the content of a kind of file is recognised. */
interface FileKind {
	/** What it is, after “is not …”. */
	readonly name: string;
	readonly holds: (bytes: Uint8Array) => boolean;
	/** What to do if a file is not of this kind, if there is better advice than for other kinds. */
	readonly hint?: string;
}

/** @param begins The bytes, as characters, with which such a file may begin. */
const picture = (name: string, ...begins: readonly string[]): FileKind => ({
	name: `${name} picture`,
	holds: (bytes) => begins.some((text) => hasAt(bytes, 0, text)),
});
const JPEG = picture('a JPEG', '\xFF\xD8\xFF');
const TEXT: FileKind = {
	name: 'UTF-8 text',
	holds: (bytes) => utf8Text(bytes) !== undefined,
	hint: 'Save it as UTF-8; Excel calls that “CSV UTF-8”.',
};

/**
 * The kinds of file that `public/` may hold, by ending: a browser shows or saves them and never runs them. SVG is
 * cleaned.
 */
export const publicKinds: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
	['png', picture('a PNG', '\x89PNG\r\n\x1A\n')],
	['jpg', JPEG],
	['jpeg', JPEG],
	['gif', picture('a GIF', 'GIF87a', 'GIF89a')],
	['ico', picture('an ICO', '\0\0\x01\0')],
	['webp', { name: 'a WebP picture', holds: (bytes) => hasAt(bytes, 0, 'RIFF') && hasAt(bytes, 8, 'WEBP') }],
	[
		'avif',
		{
			name: 'an AVIF picture',
			holds: (bytes) => hasAt(bytes, 4, 'ftyp') && /avi[fs]|mif1/.test(latin1(bytes.subarray(8, 64))),
		},
	],
	['svg', { ...TEXT, name: 'an SVG picture in UTF-8', hint: 'Save it as UTF-8.' }],
	// Readers of PDF allow some bytes before `%PDF-`, which mail programs and printers add.
	['pdf', { name: 'a PDF', holds: (bytes) => latin1(bytes.subarray(0, 1024)).includes('%PDF-') }],
	['csv', TEXT],
	['txt', TEXT],
	[
		'json',
		{
			name: 'JSON in UTF-8',
			holds: isJson,
			hint: 'Save it again from the program that made it: it is cut off, or another kind of file.',
		},
	],
	['woff2', { name: 'a WOFF2 typeface', holds: (bytes) => hasAt(bytes, 0, 'wOF2') }],
]);

const oneOf = (endings: Iterable<string>) => [...endings].map((end) => RegExp.escape(end)).join('|');

/** The endings of the files that the build makes for an edition. */
const made = new Set(siteMap.flatMap(({ path, live }) => (live ? [] : (/\.\w+$/.exec(path) ?? []))));

/** The files that an edition may hold besides {@link publicKinds}: those that the build makes, and saved copies. */
const FROZEN = new RegExp(
	`^(?:assets/[^/]+\\.(?:js|css)|sources/[^/]+(?:${oneOf(copyEndings)})|.*(?:${oneOf(made)}))$`,
);

/** Whether a frozen edition may hold a file. @param path Inside the edition. */
export function mayBeFrozen(path: string): boolean {
	return publicKinds.has(endingOf(path)) || FROZEN.test(path);
}

/** The ending of a path: `svg` for `a/b.SVG`; empty if it has none. */
export function endingOf(path: string): string {
	return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Decodes UTF-8, empty files too; `undefined` if the bytes are not UTF-8 or hold a zero byte. */
export function utf8Text(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}

/**
 * Whether a file is UTF-8 text in which no browser finds a tag. A browser that is given no type for a file guesses it
 * from the content.
 */
export function isTextWithoutMarkup(bytes: Uint8Array): boolean {
	const text = hasAt(bytes, 0, '\xEF\xBB\xBF') ? undefined : utf8Text(bytes);
	return text !== undefined && !/<[a-z/!?]/i.test(text) && !/(?![\t\n\r])\p{Cc}/u.test(text);
}

function isJson(bytes: Uint8Array): boolean {
	try {
		JSON.parse(utf8Text(bytes) ?? '');
		return true;
	} catch {
		return false;
	}
}

function hasAt(bytes: Uint8Array, start: number, text: string): boolean {
	return latin1(bytes.subarray(start, start + text.length)) === text;
}

/** Each byte as the character of that code. */
function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
