import { Collector } from '../problem.ts';
import { cleanSvg } from '../public/clean-svg.ts';
import { endingOf, mayBeFrozen, utf8Text } from '../public/file-kinds.ts';

/**
 * Checks a file of an edition by itself, even if its hash is that of the manifest. An edition is served as it was
 * frozen, so its pages must begin with their Content Security Policy, and its pictures must run nothing.
 *
 * @returns What is wrong with the file, as the end of a sentence about it; nothing if it is in order.
 */
export function faultOfFrozen(path: string, bytes: Uint8Array): string | undefined {
	if (!mayBeFrozen(path)) return 'is of a kind that no edition has';
	switch (endingOf(path)) {
		case 'html':
			return faultOfPage(utf8Text(bytes) ?? '');
		case 'svg': {
			const clean = cleanSvg(utf8Text(bytes) ?? '', new Collector());
			return clean?.removed.length === 0
				? undefined
				: 'is a picture that runs something, or loads something from elsewhere';
		}
		default:
			return undefined;
	}
}

/** A page up to its policy. Nothing before the policy makes a browser run or load anything. */
const BEGINNING = new RegExp(
	[
		/^\uFEFF?<!doctype html>/,
		/<html(?:\s+(?:lang|dir)="[\w-]*")*\s*>/,
		/<head>/,
		/<meta charset="utf-8"\s*\/?>/,
		/<meta http-equiv="Content-Security-Policy" content="([^"<>]*)"\s*\/?>/,
	]
		.map(({ source }) => source)
		.join('\\s*'),
	'i',
);

/**
 * What each directive may allow. One that is left out falls back to `default-src`; pages of editions have no others.
 */
const ALLOWED: ReadonlyMap<string, RegExp> = new Map([
	['default-src', /^'none'$/],
	['script-src', /^'(?:self|wasm-unsafe-eval|none)'$/],
	['style-src', /^'(?:self|none|sha(?:256|384|512)-[\w+/=-]+)'$/],
	...['font-src', 'img-src'].map((name) => [name, /^(?:'self'|'none'|data:)$/] as const),
	...['connect-src', 'manifest-src', 'media-src', 'frame-src', 'worker-src'].map(
		(name) => [name, /^'(?:self|none)'$/] as const,
	),
	...['base-uri', 'form-action', 'object-src', 'frame-ancestors'].map((name) => [name, /^'none'$/] as const),
	['require-trusted-types-for', /^'script'$/],
	['trusted-types', /^'none'$/],
]);
const NEEDED = ['default-src', 'base-uri', 'form-action'];

/**
 * The `<meta>` elements that may follow the policy: those that browsers do not act on, and a refresh that leads to
 * another page of the site. Values are in quotes.
 */
const PLAIN_META = /^<meta(?:\s+(?!http-equiv\b)[a-z][a-z:-]*(?:="[^"]*")?)+\s*\/?>/i;
const MOVED = /^<meta http-equiv="refresh" content="0; url=(?:\.{1,2}\/)*(?:[\w-]+\/)*(?:#[\w-]+)?"\s*\/?>/;

function faultOfPage(html: string): string | undefined {
	if (!holdsPolicy(html)) return 'is a page that does not begin with its Content Security Policy';
	const behind = html.replace(BEGINNING, '');
	const metas = [...behind.matchAll(/<meta(?=[\s/>])/gi)];
	return metas.every(({ index }) => [PLAIN_META, MOVED].some((form) => form.test(behind.slice(index))))
		? undefined
		: 'is a page that gives browsers an order beside its Content Security Policy';
}

function holdsPolicy(html: string): boolean {
	const [, content] = BEGINNING.exec(html) ?? [];
	if (content === undefined) return false;
	const directives = content
		.replaceAll('&#x27;', "'")
		.replaceAll('&#39;', "'")
		.split(';')
		.map((directive) => directive.trim().split(/\s+/));
	const names = directives.map(([name = '']) => name);
	// Browsers take the first of two directives of one name.
	if (new Set(names).size !== names.length || !NEEDED.every((name) => names.includes(name))) return false;
	return directives.every(
		([name = '', ...sources]) =>
			sources.length > 0 && sources.every((source) => ALLOWED.get(name)?.test(source) === true),
	);
}
