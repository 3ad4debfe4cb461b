import { changesSince, describeChange } from '../../core/editions/changes-since.ts';
import { escapeXml } from '../../core/markup/escape-xml.ts';
import { formatPeriod } from '../../core/format/format-period.ts';
import { parseRef, type EditionManifest, type Citable } from '../../core/model/edition.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { liveAddress } from '../../core/permalink/permalink.ts';
import { relativeLink } from '../../core/permalink/relativise.ts';

/** A frozen edition among the others, with what its pages show. */
export interface FrozenEdition {
	readonly manifest: EditionManifest;
	/** Citables by the page on which they stand. */
	readonly onPage: ReadonlyMap<string, readonly Citable[]>;
	/** Addresses that the neighbouring editions have. */
	readonly neighbours: { readonly before?: Neighbour | undefined; readonly after?: Neighbour | undefined };
	/** Where the live site shows what stood at an address, if anywhere. */
	readonly today: (path: string) => string | undefined;
}

interface Neighbour {
	readonly version: string;
	readonly has: (path: string) => boolean;
}

/** A notice lists as many changes; of more, how many they are. */
const MOST_LISTED = 12;

/**
 * A frozen page as the site shows it: as it was, with a notice of which edition it is and what has changed since, once
 * on top and once at each claim. It relies on marks that every edition’s pages have had: `<main>`, `</head>`, the
 * canonical link, `<section class="claim" id=…>` with its heading, `<h2>` or `<h3>`, and links to the pages of figures.
 *
 * @param path Address of the page inside its edition, such as `/figures/gpu-growth/`.
 */
export function frozenPage(
	html: string,
	path: string,
	{ manifest, onPage, neighbours, today }: FrozenEdition,
	report: Report,
): string {
	const { version, date } = manifest;
	const { published } = report.editions;
	const latest = published.at(-1)?.version ?? version;
	const isLatest = latest === version;
	const here = address.edition(version) + path.slice(1);
	const link = (to: string) => relativeLink(here, to);
	const live = today(path);

	const day = formatPeriod(date, report.meta.language);
	const toLive = (words: string) => (live === undefined ? '' : ` <a href="${link(live)}">${words}</a>`);
	const toLatest = `<a href="${link(address.edition(latest))}">${latest}</a>`;
	const which = isLatest
		? `Edition ${version} of ${day}, the current one, at its permanent address.${toLive('The same page on the live site')}`
		: `<b>Edition ${version}</b> of ${day}, as it was. The current one is ${toLatest}.${toLive('This page today')}`;
	const cited = onPage.get(path) ?? [];
	const isOfAll = path === address.cover || path === address.report;
	const changed = isLatest
		? []
		: (isOfAll ? manifest.things : [...cited, ...figuresNamed()]).flatMap((citable) => {
				const changes = changesSince(citable.ref, version, published);
				return changes.length === 0
					? []
					: [{ citable, words: changes.map((each) => escapeXml(describeChange(each.change, each.version))).join(' ') }];
			});
	const toAll = `<p><a href="${link(address.editions)}">All editions</a></p>`;
	const words = `<p>${which}</p>${isLatest ? '' : summary()}${toAll}`;
	const notice = `<aside class="edition-notice" aria-label="Edition">${words}</aside>`;
	const noticed = html.replace(/<main\b[^>]*>/, (main) => main + notice);
	return withHead(changed.reduce(withNoteAt, noticed), headLinks());

	/** What has changed of all that is cited from the page; of everything, where the whole is cited. */
	function summary(): string {
		if (cited.length === 0 && !isOfAll) return '';
		if (changed.length === 0) {
			const ofPage = `${cited.length === 1 ? 'What' : 'All that'} is cited from this page`;
			return `<p>${isOfAll ? 'Everything in it' : ofPage} is unchanged in the current edition.</p>`;
		}
		if (changed.length > MOST_LISTED) {
			const why = `<a href="${link(address.editions)}">what, and why</a>`;
			return `<p>${changed.length} things have changed since: ${why}.</p>`;
		}
		const items = changed.map(({ citable, words }) => {
			const anchor = anchorOf(citable);
			const name = `“${escapeXml(citable.title)}”`;
			return `<li>${anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`}: ${words}</li>`;
		});
		return `<p>Changed since:</p><ul>${items.join('')}</ul>`;
	}

	/**
	 * Figures that the page shows without being where they are cited from: a number that was corrected may stand in any
	 * sentence. Each figure’s own page lists its own changes alone.
	 */
	function figuresNamed(): Citable[] {
		if (cited.some(({ ref }) => parseRef(ref).kind === 'figure')) return [];
		const named = new Set(
			[...html.matchAll(/href="(?:\.{1,2}\/)+figures\/([a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*)\/"/g)].map(
				([, id = '']) => `figure:${id}`,
			),
		);
		return manifest.things.filter(({ ref }) => named.has(ref));
	}

	function anchorOf({ addresses }: Citable): string | undefined {
		return addresses.find((each) => each.startsWith(`${path}#`))?.slice(path.length + 1);
	}

	/** A link to a claim passes the top of the page by, so a claim that has changed says so itself. */
	function withNoteAt(page: string, { citable, words }: (typeof changed)[number]): string {
		const anchor = parseRef(citable.ref).kind === 'claim' ? anchorOf(citable) : undefined;
		if (anchor === undefined) return page;
		return page.replace(
			new RegExp(`<section class="claim" id="${anchor}"[\\s\\S]*?</h[23]>`),
			(heading) => `${heading}<p class="edition-notice">${words}</p>`,
		);
	}

	function headLinks(): string {
		const frozen = (edition: string) => liveAddress(report, address.edition(edition) + path.slice(1));
		const links: string[] = [
			`<link rel="latest-version" href="${liveAddress(report, live ?? path)}">`,
			`<link rel="version-history" href="${liveAddress(report, address.editions)}">`,
			`<link rel="original" href="${liveAddress(report, path)}">`,
			`<link rel="memento" href="${frozen(version)}">`,
			`<link rel="timemap" type="application/link-format" href="${liveAddress(report, address.timemap)}">`,
		];
		const { before, after } = neighbours;
		if (before?.has(path)) links.push(`<link rel="predecessor-version" href="${frozen(before.version)}">`);
		if (after?.has(path)) links.push(`<link rel="successor-version" href="${frozen(after.version)}">`);
		if (!isLatest) links.push('<meta name="robots" content="noindex">');
		return links.join('');
	}

	/** A superseded page is no copy of the live one: it is the canonical address of what it says. */
	function withHead(page: string, added: string): string {
		// Functions: in a text, `$&` and the like would stand for parts of the page.
		const own = () => `<link rel="canonical" href="${liveAddress(report, here)}">`;
		const canonical = isLatest ? page : page.replace(/<link rel="canonical" href="[^"]*">/, own);
		return canonical.replace('</head>', (end) => added + end);
	}
}
