import { changesSince, tellChange } from '../../core/editions/since-then.ts';
import { formatPeriod } from '../../core/format/format-period.ts';
import type { EditionManifest, Thing } from '../../core/model/edition.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { liveAddress } from '../../core/permalink/permalink.ts';
import { relativeLink } from '../../core/permalink/relativise.ts';

/** A frozen edition among the others, with what its pages show. */
export interface FrozenEdition {
	readonly manifest: EditionManifest;
	/** Things by the page on which they stand. */
	readonly onPage: ReadonlyMap<string, readonly Thing[]>;
	/** Addresses that the neighbouring editions have. */
	readonly neighbours: { readonly before?: Neighbour | undefined; readonly after?: Neighbour | undefined };
	/** Where the live site shows what stood at an address, if anywhere. */
	readonly today: (path: string) => string | undefined;
}

interface Neighbour {
	readonly version: string;
	readonly has: (path: string) => boolean;
}

/**
 * A frozen page as the site shows it: as it was, with a notice of which edition it is and what has changed since. The
 * notice is the first thing in `<main>`, the links the last in `<head>`: every layout of this site has had both.
 *
 * @param path Address of the page inside its edition, such as `/figures/gpu-growth/`.
 */
export function frozenPage(html: string, path: string, { manifest, onPage, neighbours, today }: FrozenEdition, report: Report): string {
	const { version, date } = manifest;
	const { published } = report.editions;
	const latest = published.at(-1)?.version ?? version;
	const isLatest = latest === version;
	const here = address.edition(version) + path.slice(1);
	const link = (to: string) => relativeLink(here, to);
	const live = today(path);

	const day = formatPeriod(date, report.meta.language);
	const which = isLatest
		? `<p>Edition ${version} of ${day}, the current one, at its permanent address.${live === undefined ? '' : ` <a href="${link(live)}">The same page on the live site</a>`}</p>`
		: `<p><b>Edition ${version}</b> of ${day}, as it was. The current one is <a href="${link(address.edition(latest))}">${latest}</a>.${live === undefined ? '' : ` <a href="${link(live)}">This page today</a>`}</p>`;
	const notice = `<aside class="edition-notice" aria-label="Edition">${which}${isLatest ? '' : changesOn(onPage.get(path) ?? [])}<p><a href="${link(address.editions)}">All editions</a></p></aside>`;

	return withHead(html.replace(/<main\b[^>]*>/, (main) => main + notice), headLinks());

	function changesOn(things: readonly Thing[]): string {
		if (things.length === 0) return '';
		const changed = things.map((thing) => ({ thing, changes: changesSince(thing.ref, version, published) })).filter(({ changes }) => changes.length > 0);
		if (changed.length === 0) return `<p>${things.length === 1 ? 'What is cited from this page' : 'All that is cited from this page'} is unchanged in the current edition.</p>`;
		const items = changed.map(({ thing, changes }) => {
			const told = changes.map((each) => escape(tellChange(each.change, each.version))).join(' ');
			const anchor = thing.addresses.find((each) => each.startsWith(`${path}#`));
			const name = `“${escape(thing.title)}”`;
			return `<li>${anchor === undefined ? name : `<a href="${anchor.slice(path.length)}">${name}</a>`}: ${told}</li>`;
		});
		return `<p>Changed since:</p><ul>${items.join('')}</ul>`;
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
		const canonical = isLatest ? page : page.replace(/<link rel="canonical" href="[^"]*">/, `<link rel="canonical" href="${liveAddress(report, here)}">`);
		return canonical.replace('</head>', `${added}</head>`);
	}
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
