import type { Report } from '../../core/model/report.ts';
import { address, chartId, tableId } from '../../core/permalink/addresses.ts';
import { builtAddress, builtPath, permalink } from '../../core/permalink/permalink.ts';
import { backAnchor } from './back-matter.ts';

/** Where a link of the page leads on paper. */
export type Target =
	| { readonly kind: 'figure'; readonly id: string; readonly url: string }
	/** Something that stands in the PDF too; `page` where the reader is told on which page. */
	| { readonly kind: 'here'; readonly anchor: string; readonly page: boolean }
	| { readonly kind: 'elsewhere'; readonly url: string };

export type ResolveLink = (href: string) => Target | undefined;

/** Resolves links as they stand on `/report/`. `anchors` are the ids that the PDF has; an unsafe protocol resolves to nothing. */
export function linkResolver(report: Report, anchors: ReadonlySet<string>): ResolveLink {
	const base = builtAddress(report, address.report);
	const figures = new Set(report.figures.map(({ id }) => id));
	const prose = new Set(['report', ...report.sections.map(({ id }) => id)]);

	return (href) => {
		const url = URL.parse(href, base);
		if (url === null || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
		const built = builtPath(report, url.href);
		if (built === undefined) return { kind: 'elsewhere', url: url.href };
		const elsewhere = { kind: 'elsewhere', url: permalink(report, built) } as const;
		const [path = '', fragment = ''] = built.slice(1).split('#');
		const [room = '', id = '', ...rest] = path.split('/');
		if (room === 'figures' && rest.length === 1 && fragment === '' && figures.has(id))
			return { kind: 'figure', id, url: elsewhere.url };
		if (prose.has(room) && id === '') return here(fragment === '' ? room : fragment, true);
		if (room === 'methods' && fragment !== '') return here(backAnchor(fragment), !fragment.startsWith('term-'));
		if (room === 'sources' && rest.length === 1) return here(backAnchor(`source-${id}`), false);
		if (room === 'charts' && rest.length === 1) return here(chartId(id), true);
		if (room === 'tables' && rest.length === 1) return here(tableId(id), true);
		return elsewhere;

		function here(anchor: string, page: boolean): Target {
			return anchors.has(anchor) ? { kind: 'here', anchor, page } : elsewhere;
		}
	};
}
