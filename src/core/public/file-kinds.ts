import { siteMap } from '../permalink/site-map.ts';

/** How files of a kind are known by what they hold. */
interface FileKind {
	/** What it is, after “is no …”. */
	readonly name: string;
	readonly holds: (bytes: Uint8Array) => boolean;
	/** What to do where it is none, if that is known better than for other kinds. */
	readonly hint?: string;
}

const picture = (name: string, ...begins: readonly string[]): FileKind => ({
	name: `${name} picture`,
	holds: (bytes) => begins.some((text) => hasAt(bytes, 0, text)),
});
const JPEG = picture('JPEG', '\xFF\xD8\xFF');
const TEXT: FileKind = {
	name: 'UTF-8 text',
	holds: (bytes) => textOf(bytes) !== undefined,
	hint: 'Save it as UTF-8; Excel calls that “CSV UTF-8”.',
};

/** What may lie in `public/`, by ending: files that a browser shows or saves, and never runs. SVG is cleaned too. */
export const publicKinds: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
	['png', picture('PNG', '\x89PNG\r\n\x1A\n')],
	['jpg', JPEG],
	['jpeg', JPEG],
	['gif', picture('GIF', 'GIF87a', 'GIF89a')],
	['ico', picture('ICO', '\0\0\x01\0')],
	['webp', { name: 'WebP picture', holds: (bytes) => hasAt(bytes, 0, 'RIFF') && hasAt(bytes, 8, 'WEBP') }],
	[
		'avif',
		{
			name: 'AVIF picture',
			holds: (bytes) => hasAt(bytes, 4, 'ftyp') && /avi[fs]|mif1/.test(latin1(bytes.subarray(8, 64))),
		},
	],
	['svg', { ...TEXT, name: 'SVG picture in UTF-8', hint: 'Save it as UTF-8.' }],
	// Readers of PDF allow some bytes before its mark, as mail programs and printers put there.
	['pdf', { name: 'PDF', holds: (bytes) => latin1(bytes.subarray(0, 1024)).includes('%PDF-') }],
	['csv', TEXT],
	['txt', TEXT],
	[
		'json',
		{
			name: 'JSON in UTF-8',
			holds: isJson,
			hint: 'Save it anew from the program that made it: it is cut off, or another kind of file.',
		},
	],
	['woff2', { name: 'WOFF2 typeface', holds: (bytes) => hasAt(bytes, 0, 'wOF2') }],
]);

/** How the files end that the build makes for an edition, pages among them. */
const made = new Set(siteMap.flatMap(({ path, live }) => (live ? [] : (/\.\w+$/.exec(path) ?? []))));

/** What an edition may hold beside these: the kinds that only the build makes, each of them where it makes them. */
const FROZEN = new RegExp(
	`^(?:assets/[^/]+\\.(?:js|css)|.*(?:${[...made].map((end) => RegExp.escape(end)).join('|')}))$`,
);

/** Whether a file may lie in a frozen edition, by its path in it. */
export function mayBeFrozen(path: string): boolean {
	return publicKinds.has(endingOf(path)) || FROZEN.test(path);
}

/** `svg` for `a/b.SVG`; nothing for a name without an ending. */
export function endingOf(path: string): string {
	return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** A text in UTF-8, whatever its length; nothing for other bytes. */
export function textOf(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}

/**
 * Whether a file is UTF-8 text in which no browser finds a tag. One that is given no type for a file guesses it from
 * the bytes.
 */
export function isTextWithoutMarkup(bytes: Uint8Array): boolean {
	const text = hasAt(bytes, 0, '\xEF\xBB\xBF') ? undefined : textOf(bytes);
	return text !== undefined && !/<[a-z/!?]/i.test(text) && !/(?![\t\n\r])\p{Cc}/u.test(text);
}

function isJson(bytes: Uint8Array): boolean {
	try {
		JSON.parse(textOf(bytes) ?? '');
		return true;
	} catch {
		return false;
	}
}

function hasAt(bytes: Uint8Array, start: number, text: string): boolean {
	return latin1(bytes.subarray(start, start + text.length)) === text;
}

/** Each byte as the character of its number. */
function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
