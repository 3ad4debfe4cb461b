import { translationFolders } from '../model/language-tag.ts';
import { writeMissingStyle } from '../look/write-style.ts';
import type { Report } from '../model/report.ts';
import type { Sha256 } from '../model/source.ts';
import { addressesOf, partsOf } from '../permalink/site-addresses.ts';
import type { Policy, SiteEntry } from '../permalink/site-entry.ts';
import { siteMap } from '../permalink/site-map.ts';
import type { HeaderBlock } from './host-headers.ts';

type Header = HeaderBlock['headers'][number];

/**
 * `search` runs the compiled index; `embed` is a page that other sites may frame; `missing` stands at any address that
 * has none.
 */
export type PageKind = Exclude<Policy, 'whole'>;

/** Permits `styles/missing.css`, byte for byte, and no other style that stands in a page. */
const MISSING_STYLE = "'sha256-VI9akRpKdmYTe/o7/W9kIBCRvcPhkzd5Fyaa6vkFOSw='";

/**
 * The styles that stand in the page for missing addresses, as a policy names them: its own, and its colours in the look
 * of the report.
 */
export function stylesOfMissing({ look }: Pick<Report, 'look'>, sha256: Sha256): string {
	const own = writeMissingStyle(look);
	if (own === '') return MISSING_STYLE;
	const bytes = (sha256(new TextEncoder().encode(own)).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
	return `${MISSING_STYLE} 'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

/**
 * What a page may load and do, as a Content Security Policy: files of its own site, nothing inline, no other host, no
 * string that becomes script. Every page carries it in itself, so that it holds on a host that sends no headers.
 *
 * @param styles Those of the page for missing addresses, where the report has a look of its own.
 */
export function pagePolicy(kind: PageKind, styles = MISSING_STYLE): string {
	if (kind === 'missing') return `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'`;
	// A chart in a frame has one small script, which asks for nothing, and an empty icon.
	const asks = kind === 'embed' ? ['img-src data:'] : ["img-src 'self'", "connect-src 'self'", "manifest-src 'self'"];
	return [
		"default-src 'none'",
		// The index that Pagefind searches is WebAssembly, and runs on no other page.
		kind === 'search' ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
		"style-src 'self'",
		"font-src 'self'",
		...asks,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; ');
}

/**
 * The same, and who may frame the page: browsers take that from a host only. A page to embed has no `frame-ancestors`,
 * since even `*` would exclude pages on disk. A host sends this policy with the page for missing addresses as well, so
 * it permits the style of that page.
 */
export function hostPolicy(kind: PageKind, styles = MISSING_STYLE): string {
	const policy = pagePolicy(kind).replace("style-src 'self'", `style-src 'self' ${styles}`);
	return kind === 'embed' ? policy : `${policy}; ${FRAMED_BY_NONE}`;
}

const FRAMED_BY_NONE = "frame-ancestors 'none'";

/**
 * For every file. Charts, data and fonts may be used from any site; only the pages choose who frames them. The host
 * decides whether its name is reached by HTTPS only (`Strict-Transport-Security`): that binds every site under the
 * name, and cannot be taken back.
 */
const EVERYWHERE: readonly Header[] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	['Cross-Origin-Resource-Policy', 'cross-origin'],
	['Access-Control-Allow-Origin', '*'],
];

/**
 * Files whose name holds a hash of their content. Of all others, browsers ask each time whether they have changed, as
 * hosts have it by default.
 */
const FOR_EVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/**
 * Security and caching. Hosts add up the blocks that match an address, so no two of them give the same header. Each
 * language has blocks of its own, those of the original first: where a host stops reading, a page of a translation
 * still carries its policy in itself.
 */
export function securityBlocks(report: Report, styles = MISSING_STYLE): HeaderBlock[] {
	const parts = partsOf(report);
	const folders = ['', ...translationFolders(report.meta.languages).map((folder) => `/${folder}`)];
	const policies = new Map<string, string>();
	for (const entry of siteMap) {
		const { policy } = entry;
		// Hosts show the page for missing addresses at any address, with the policy of that address.
		if (policy === undefined || policy === 'missing') continue;
		const value = policy === 'whole' ? FRAMED_BY_NONE : hostPolicy(policy, styles);
		for (const path of addressesOf({ path: areaOf(entry) }, parts)) policies.set(path, value);
	}
	return [
		{ path: '/*', headers: EVERYWHERE },
		...siteMap
			.filter(({ immutable }) => immutable)
			.flatMap(({ path, live, once }) => {
				if (!live) return [path, `/v/:version${path}`];
				return once ? [path] : folders.map((folder) => folder + path);
			})
			.map((path): HeaderBlock => ({ path, headers: [FOR_EVER] })),
		...folders.flatMap((folder) =>
			[...policies].map(([path, value]): HeaderBlock => ({
				path: folder + path.replace(/(?<=.\/)$/, '*'),
				headers: [['Content-Security-Policy', value]],
			})),
		),
	];
}

/**
 * The folder of a page, at the site’s root: its policy holds for all that is in it. Of the cover and of a file, the
 * address itself.
 */
function areaOf({ path }: SiteEntry): string {
	return /^\/[^/]+\//.exec(path)?.[0] ?? path;
}
