import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatPeriod } from '../../core/format/format-period.ts';
import { figuresFile } from '../../core/metadata/figures-file.ts';
import type { Report } from '../../core/model/report.ts';
import type { Prepared } from '../../core/outputs/prepared.ts';
import { frame, markup } from '../../core/markup/markup.ts';
import { address, chartAnchor, tableAnchor } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { adopt, type Anchors, keepInside, openAnchors } from './anchors.ts';
import { dataLinks, embeddedData } from './data-part.ts';
import { element, elementsOf, hasClass, idOf, prune } from '../page/element.ts';
import { inlineStyles } from './inline-styles.ts';
import { entryOf, liftArticle, type Part, sectionOf } from './page-extract.ts';
import { findElement, readPage } from './read-page.ts';
import { registerPart } from './register-part.ts';

/** A source whose built page is longer stays on the live site. */
const LONGEST_SOURCE = 60_000;

/**
 * The whole report as one file that asks for nothing: the built page `/report/`, then the register of figures, the
 * methods with the names and the unknowns, the sources, how to cite, and the data.
 *
 * @param dist The built site.
 */
export async function composeCopy(prepared: Prepared, dist: string): Promise<string> {
	const { report } = prepared;
	const read = (path: string) => readPage(dist, path, report);
	const page = read(address.report);
	const anchors = openAnchors();
	adopt([page], permalink(report, address.report), anchors);
	nameSections(report, page, anchors);

	const parts = appendedParts(prepared, dist, read, anchors);
	const article = findElement(page, 'the report', (each) => hasClass(each, frame.whole));
	article.children.push(...parts.map(sectionOf));
	const contents = findElement(article, 'a table of contents', (each) => hasClass(each, markup.report.contents));
	findElement(contents, 'a list of contents', ({ tagName }) => tagName === 'ol').children.push(...parts.map(entryOf));

	const body = findElement(page, 'a body', ({ tagName }) => tagName === 'body');
	const top = findElement(body, 'a header', (each) => hasClass(each, frame.top));
	top.children.splice(0, top.children.length, ...edition(report));
	prune(body, ({ tagName }) => tagName === 'script');
	keepInside(body, anchors);

	const head = findElement(page, 'a head', ({ tagName }) => tagName === 'head');
	const styles = await inlineStyles(page, join(dist, address.report), body);
	const own = readFileSync(join(import.meta.dirname, 'offline.css'), 'utf8').trim();
	body.children.push(embeddedData(figuresFile(report, [...prepared.figures()])));
	head.children = headOf(report, head, `${styles}\n${own}`);
	return `${toHtml(page)}\n`;
}

/** A section is a page of the site as well, and a chart or a table has one: their addresses lead to where they stand here. */
function nameSections(report: Report, page: Root, anchors: Anchors): void {
	const here = permalink(report, address.report);
	anchors.also(here, anchors.idAt(`${here}#main`) ?? 'main');
	for (const { id: section } of report.sections) {
		const place = anchors.idAt(`${here}#${section}`);
		if (place === undefined) continue;
		anchors.also(permalink(report, address.section(section)), place);
		for (const each of elementsOf(findElement(page, `the section ${section}`, (one) => idOf(one) === place))) {
			const id = idOf(each);
			if (id !== undefined) anchors.also(permalink(report, address.claim(section, id)), id);
		}
	}
	for (const { id } of report.charts) also(address.chart(id), chartAnchor(id));
	for (const { id } of report.tables) also(address.table(id), tableAnchor(id));

	function also(path: string, fragment: string): void {
		const id = anchors.idAt(`${here}#${fragment}`);
		if (id !== undefined) anchors.also(permalink(report, path), id);
	}
}

function appendedParts(prepared: Prepared, dist: string, read: (path: string) => Root, anchors: Anchors): Part[] {
	const { report } = prepared;
	const live = (path: string) => permalink(report, path);
	const lift = (path: string, deeper: number): ElementContent[] => {
		const children = liftArticle(read(path), deeper);
		adopt(children, live(path), anchors);
		return children;
	};
	const give = (path: string, wanted: string) => anchors.give(live(path), wanted);

	const register = give(address.figures, 'register');
	const methods = give(address.methods, 'methods');
	const parts: Part[] = [
		{ id: register, title: 'Register of figures', children: registerPart(report, anchors) },
		{ id: methods, title: 'Methods', children: lift(address.methods, 1) },
	];

	const kept = report.sources.filter(
		({ id }) => readFileSync(join(dist, address.source(id), 'index.html')).length <= LONGEST_SOURCE,
	);
	const sources = kept.map(({ id, title }) => {
		const place = give(address.source(id), `source-${id}`);
		return element(
			'section',
			{ id: place, ariaLabelledBy: [`${place}-title`] },
			element('h3', { id: `${place}-title` }, title),
			...lift(address.source(id), 2),
		);
	});
	if (sources.length > 0)
		parts.push({
			id: give(address.sources, 'sources'),
			title: sources.length === 1 ? 'Source' : 'Sources',
			children: sources,
		});

	parts.push({ id: give(address.cite, 'cite'), title: 'How to cite', children: lift(address.cite, 1) });
	parts.push({
		id: give(address.data, 'data'),
		title: 'Data',
		children: dataLinks(report, prepared.contentAt('/data/figures.csv')),
	});
	return parts;
}

/** What the file is, of when, and where to look for a later one. */
function edition({ meta }: Report): Element[] {
	const { version, date } = meta.edition;
	return [
		element(
			'p',
			{ className: ['offline-note'] },
			element('b', {}, 'Offline copy'),
			` of edition ${version}, `,
			element('time', { dateTime: date }, formatPeriod(date, meta.language)),
			'. The live report, which may have been corrected since: ',
			element('a', { href: meta.url }, meta.url),
		),
	];
}

/** Allows the one style sheet that stands in the file, its fonts, and nothing else. */
function policyFor(styles: string): string {
	const hash = createHash('sha256').update(styles).digest('base64');
	return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

function headOf(report: Report, head: Element, styles: string): ElementContent[] {
	const keeps = ({ tagName, properties }: Element) =>
		(tagName === 'meta' &&
			properties['httpEquiv'] === undefined &&
			properties['property'] === undefined &&
			!String(properties['name'] ?? '').startsWith('twitter:')) ||
		(tagName === 'link' && String(properties['rel']) === 'canonical');
	const [charset, ...rest] = head.children.filter((child) => child.type === 'element').filter(keeps);
	return [
		...(charset === undefined ? [] : [charset]),
		element('meta', { httpEquiv: ['Content-Security-Policy'], content: policyFor(styles) }),
		...rest,
		element('title', {}, `${report.meta.title}, edition ${report.meta.edition.version}, offline copy`),
		element('style', {}, styles),
	];
}
