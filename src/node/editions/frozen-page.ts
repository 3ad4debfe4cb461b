import { changesSince, describeChange } from '../../core/editions/changes-since.ts';
import { escapeXml } from '../../core/markup/escape-xml.ts';
import { formatPeriod } from '../../core/format/format-period.ts';
import { parseRef, type Citable, type EditionManifest } from '../../core/model/edition.ts';
import type { Report } from '../../core/model/report.ts';
import { timemapAddress } from '../../core/metadata/timemap.ts';
import { address } from '../../core/permalink/addresses.ts';
import { TIMEMAP_TYPE } from '../../core/permalink/file-types.ts';
import { isOnce } from '../../core/permalink/is-once.ts';
import { liveAddress } from '../../core/permalink/permalink.ts';
import { relativeLink } from '../../core/permalink/relativise.ts';
import { say, sayPieces } from '../../core/words/say.ts';
import { writeHtml } from '../../core/words/write-html.ts';

/** A frozen edition among the others, with what its pages show. */
export interface FrozenEdition {
	/** The edition as it is in one language. */
	readonly manifest: EditionManifest;
	/** The folder of that language in the edition, such as `ru/`; `''` for the original. */
	readonly folder: string;
	/** Citables by the page on which they stand. */
	readonly onPage: ReadonlyMap<string, readonly Citable[]>;
	/** Addresses that the neighbouring editions have. */
	readonly neighbours: { readonly before?: Neighbour | undefined; readonly after?: Neighbour | undefined };
	/** Where the live site shows what stood at an address, if anywhere. */
	readonly today: (path: string) => string | undefined;
}

/** A citable that has changed since, and how, in sentences. */
interface Changed {
	readonly citable: Citable;
	readonly sentences: string;
}

interface Neighbour {
	readonly version: string;
	readonly has: (path: string) => boolean;
}

const IN_NEW_WINDOW = { target: '_blank', rel: 'noopener' } as const;

/** The most changes that a notice lists. If there are more, it gives their number. */
const MOST_LISTED = 12;

/**
 * A frozen page as the site shows it: as it was, with a notice of which edition it is and what has changed since, once
 * on top and once at each claim. It relies on marks that every edition’s pages have had: `<main>`, `</head>`, the
 * canonical link, `<section class="claim" id=…>` with its heading, `<h2>` or `<h3>`, and links to the pages of figures.
 *
 * @param path Address of the page from the root of its language, such as `/figures/gpu-growth/`.
 */
export function frozenPage(
	html: string,
	path: string,
	{ manifest, folder, onPage, neighbours, today }: FrozenEdition,
	report: Report,
): string {
	const { version, date } = manifest;
	const { published } = report.editions;
	const { language } = report.meta;
	const latest = published.at(-1)?.version ?? version;
	const isLatest = latest === version;
	const here = address.edition(version, folder) + path.slice(1);
	/** The link to an address of the live site, from the root of the language of the report, or to an edition. */
	const link = (to: string) => relativeLink(here, isOnce(to) ? to : `/${report.meta.folder}${to.slice(1)}`);
	/** A link; from a chart in the page of another site, it opens a window of its own. */
	const linkTo = (to: string, words: string) =>
		path.startsWith('/embed/')
			? { href: link(to), ...IN_NEW_WINDOW, 'aria-label': say(language, 'link.new-window', { words }) }
			: { href: link(to) };
	const anchor = (to: string, words: string) =>
		writeHtml([{ element: 'to', inside: [words] }], { links: { to: linkTo(to, words) } });
	const live = today(path);

	const cited = onPage.get(path) ?? [];
	const isOfAll = path === address.cover || path === address.report;
	const changed = isLatest
		? []
		: (isOfAll ? manifest.things : [...cited, ...figuresNamed()]).flatMap((citable) => {
				const changes = changesSince(citable.ref, version, published);
				const sentences = changes.map((each) => describeChange(each.change, each.version, language)).join(' ');
				return changes.length === 0 ? [] : [{ citable, sentences }];
			});
	const notice = [
		`<aside class="edition-notice" aria-label="${escapeXml(say(language, 'edition.label'))}">`,
		`<p>${which()}</p>${isLatest ? '' : summary()}`,
		`<p>${anchor(address.editions, say(language, 'edition.all'))}</p></aside>`,
	].join('');
	const noticed = html.replace(/<main\b[^>]*>/, (main) => main + notice);
	return withHead(changed.reduce(withNoteAt, noticed), headLinks());

	/** Which edition the page is of, and where the page is now. */
	function which(): string {
		const values = { version, date: formatPeriod(date, language), latest };
		const edition = isLatest
			? escapeXml(say(language, 'edition.current', values))
			: writeHtml(sayPieces(language, 'edition.superseded', values), {
					links: { latest: linkTo(address.edition(latest, report.meta.folder), latest) },
				});
		if (live === undefined) return edition;
		const words = say(language, isLatest ? 'edition.live-page' : 'edition.page-today');
		return `${edition} ${anchor(live, words)}`;
	}

	/** The changes of what is cited from the page; on the cover and the page of the whole report, all changes. */
	function summary(): string {
		if (isOfAll && changed.length === 0) return paragraph(say(language, 'edition.all-unchanged'));
		if (cited.length === 0 && !isOfAll) return '';
		if (changed.length === 0) return paragraph(say(language, 'edition.page-unchanged', { n: cited.length }));
		if (changed.length > MOST_LISTED) {
			const pieces = sayPieces(language, 'edition.many-changed', { n: changed.length });
			return `<p>${writeHtml(pieces, { links: { editions: { href: link(address.editions) } } })}</p>`;
		}
		const items = changed.map((each) => `<li>${item(each)}</li>`);
		return `${paragraph(say(language, 'edition.changed-since'))}<ul>${items.join('')}</ul>`;
	}

	function item({ citable, sentences }: Changed): string {
		const anchor = anchorOf(citable);
		const values = { title: citable.title, changes: sentences };
		return anchor === undefined
			? escapeXml(say(language, 'edition.item', values))
			: writeHtml(sayPieces(language, 'edition.linked-item', values), { links: { place: `#${anchor}` } });
	}

	/**
	 * Figures that the page mentions but that have a page of their own: a corrected number may stand in any sentence.
	 * The page of a figure lists only the changes of that figure.
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

	/**
	 * A reader who follows a link to a claim does not see the top of the page, so a changed claim has its own note. It
	 * stands beneath the heading, and beneath the link to the claim where an edition has that beside its heading.
	 */
	function withNoteAt(page: string, { citable, sentences }: Changed): string {
		const anchor = parseRef(citable.ref).kind === 'claim' ? anchorOf(citable) : undefined;
		if (anchor === undefined) return page;
		const head = '<div class="claim-head">[\\s\\S]*?</div>|[\\s\\S]*?</h[23]>';
		return page.replace(
			new RegExp(`<section class="claim" id="${anchor}"[^>]*>\\s*(?:${head})`),
			(start) => `${start}<p class="edition-notice">${escapeXml(sentences)}</p>`,
		);
	}

	function headLinks(): string {
		const frozen = (edition: string) => liveAddress(report, address.edition(edition, folder) + path.slice(1));
		const links: string[] = [
			`<link rel="latest-version" href="${liveAddress(report, live ?? path)}">`,
			`<link rel="version-history" href="${liveAddress(report, address.editions)}">`,
			`<link rel="original" href="${liveAddress(report, path)}">`,
			`<link rel="memento" href="${frozen(version)}">`,
			`<link rel="timemap" type="${TIMEMAP_TYPE}" href="${liveAddress(report, timemapAddress(path))}">`,
		];
		const { before, after } = neighbours;
		if (before?.has(path)) links.push(`<link rel="predecessor-version" href="${frozen(before.version)}">`);
		if (after?.has(path)) links.push(`<link rel="successor-version" href="${frozen(after.version)}">`);
		if (!isLatest) links.push('<meta name="robots" content="noindex">');
		return links.join('');
	}

	/** A superseded page differs from the live one, so its canonical address is its own. */
	function withHead(page: string, added: string): string {
		// Functions, since `$&` and the like in a replacing text would stand for parts of the page.
		const own = () => `<link rel="canonical" href="${liveAddress(report, here)}">`;
		const canonical = isLatest ? page : page.replace(/<link rel="canonical" href="[^"]*">/, own);
		return canonical.replace('</head>', (end) => added + end);
	}
}

function paragraph(text: string): string {
	return `<p>${escapeXml(text)}</p>`;
}
