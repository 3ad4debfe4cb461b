import type { Report } from '../../core/model/report.ts';
import { address, chartAnchor, tableAnchor, workAnchor, worksAnchor } from '../../core/permalink/addresses.ts';
import { builtAddress, builtPath, permalink } from '../../core/permalink/permalink.ts';
import { backAnchor } from './back-matter.ts';

/** Where a link of the page leads on paper. */
export type Target =
	| { readonly kind: 'figure'; readonly id: string; readonly url: string }
	/** A place in the PDF. `page`: its page number is printed beside the link. */
	| { readonly kind: 'here'; readonly anchor: string; readonly page: boolean }
	| { readonly kind: 'elsewhere'; readonly url: string };

export type ResolveLink = (href: string) => Target | undefined;

/**
 * Resolves links of the page `/report/`. A link with an unsafe protocol resolves to nothing.
 *
 * @param anchors The ids that the PDF has.
 */
export function linkResolver(report: Report, anchors: ReadonlySet<string>): ResolveLink {
	const base = builtAddress(report, address.report);
	const figures = new Map(report.figures.map(({ id }) => [address.figure(id), id]));
	const places = placesOf(report);

	return (href) => {
		const url = URL.parse(href, base);
		if (url === null || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
		const built = builtPath(report, url.href);
		if (built === undefined) return { kind: 'elsewhere', url: url.href };
		const elsewhere = permalink(report, built);
		const figure = figures.get(built);
		if (figure !== undefined) return { kind: 'figure', id: figure, url: elsewhere };
		const [page = '', fragment = ''] = built.split('#');
		const place = places.get(page)?.(fragment);
		return place !== undefined && anchors.has(place.anchor)
			? { kind: 'here', ...place }
			: { kind: 'elsewhere', url: elsewhere };
	};
}

type Place = Omit<Extract<Target, { kind: 'here' }>, 'kind'>;

/** Where the PDF has a page of the site or a fragment of it, by the address of the page. */
function placesOf(report: Report): ReadonlyMap<string, (fragment: string) => Place | undefined> {
	const works = new Set(report.works.map(({ id }) => workAnchor(id)));
	// Works, sources and terms stand in lists, where a reader finds them without a page number.
	const inText = (anchor: string) => ({ anchor, page: !works.has(anchor) });
	const terms = new Set(report.terms.map(({ id }) => address.term(id)));
	return new Map<string, (fragment: string) => Place | undefined>([
		[address.report, inText],
		...report.sections.map(
			({ id }) => [address.section(id), (fragment: string) => inText(fragment === '' ? id : fragment)] as const,
		),
		...report.charts.map(({ id }) => [address.chart(id), () => inText(chartAnchor(id))] as const),
		...report.tables.map(({ id }) => [address.table(id), () => inText(tableAnchor(id))] as const),
		...report.sources.map(
			({ id }) => [address.source(id), () => ({ anchor: backAnchor(`source-${id}`), page: false })] as const,
		),
		[address.references, (fragment) => inText(fragment === '' ? worksAnchor : fragment)],
		[
			address.methods,
			(fragment) => ({ anchor: backAnchor(fragment), page: !terms.has(`${address.methods}#${fragment}`) }),
		],
	]);
}
