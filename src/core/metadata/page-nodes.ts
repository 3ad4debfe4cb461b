import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Permalink } from '../cite/cited-work.ts';
import { byId } from '../model/by-id.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { correctionNodes } from './corrections.ts';
import { chartNode, figuresNode, tableNode } from './dataset-node.ts';
import type { LandingPage } from './landing-page.ts';
import { figureNode } from './observation-node.ts';
import { reportNode, sectionNode } from './report-node.ts';

/** A page on the way from the cover down to another. */
export interface Crumb {
	readonly name: string;
	/** From the site’s root. */
	readonly path: string;
}

/**
 * The nodes of schema.org that describe a page: the work that it presents, and the way to it from the cover.
 *
 * @param trail From the cover to the page itself, both included.
 * @param absolute From an address of the site to the one at which it lives.
 */
export function pageNodes(
	report: Report,
	path: string,
	landing: LandingPage | undefined,
	trail: readonly Crumb[],
	permalink: Permalink,
	absolute: (path: string) => string,
): Thing[] {
	const main = landing === undefined ? dataOf(report, path, permalink) : [landingNode(report, landing, permalink)];
	return trail.length < 2 ? main : [...main, breadcrumbs(trail, absolute)];
}

function landingNode(report: Report, landing: LandingPage, permalink: Permalink): Thing {
	const { id } = landing.kind === 'report' ? report.meta : landing.part;
	return { ...presented(report, landing, permalink), ...correctionNodes(report, `${landing.kind}:${id}`) };
}

/** The work that a landing page presents. */
function presented(report: Report, landing: LandingPage, permalink: Permalink) {
	const { work } = landing;
	switch (landing.kind) {
		case 'report':
			return reportNode(report, work, permalink);
		case 'section':
			return sectionNode(report, landing.part, work, permalink);
		case 'figure':
			return figureNode(landing.part, work, permalink, (id) => byId('figure', report.figures)(id));
		case 'chart':
			return chartNode(landing.part, work, permalink);
		case 'table':
			return tableNode(landing.part, work, permalink);
	}
}

/** The data set of all figures, for the page of downloads and the register; on the register it names each figure. */
function dataOf(report: Report, path: string, permalink: Permalink): Thing[] {
	if (path !== address.data && path !== address.figures) return [];
	return [figuresNode(report, permalink, path === address.figures)];
}

/**
 * Where the page stands on the live site.
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
function breadcrumbs(trail: readonly Crumb[], absolute: (path: string) => string): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absolute(path),
		})),
	};
}

/**
 * Nodes as the text of a `<script type="application/ld+json">`: a block of data that no policy for scripts touches.
 * Nothing in it can end the element or open a comment, since `<` is written as an escape (HTML, 4.12.1.3).
 */
export function jsonLd(nodes: readonly Thing[]): string {
	const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
