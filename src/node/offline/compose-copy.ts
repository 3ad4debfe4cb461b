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
import { address, chartAnchor, tableAnchor, workAnchor, worksAnchor } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { say, sayPieces } from '../../core/words/say.ts';
import { writeSiteFile } from '../site-file.ts';
import { adopt, type Anchors, keepInside, openAnchors } from './anchors.ts';
import { appendedParts, entryOf, sectionOf } from './appended-parts.ts';
import { embedPictures } from './embed-pictures.ts';
import { embeddedData } from './data-part.ts';
import { elementPieces } from './element-pieces.ts';
import { element, elementsOf, hasClass, idOf, prune } from '../page/element.ts';
import { inlineStyles } from './inline-styles.ts';
import { findElement, readPage } from './read-page.ts';

/**
 * Writes `/report-offline.html` from the built pages, with the data in it.
 *
 * @param dist The built site.
 * @returns What was made, for a line of progress.
 */
export async function writeOfflineCopy(prepared: Prepared, dist: string): Promise<string> {
	const html = await composeCopy(prepared, dist);
	writeSiteFile(dist, address.offline, html);
	return `report-offline.html: ${Math.round(Buffer.byteLength(html) / 1000)} kB`;
}

/**
 * The whole report as one file that loads nothing: the built page `/report/`, and the parts that follow it.
 *
 * @param dist The built site.
 */
export async function composeCopy(prepared: Prepared, dist: string): Promise<string> {
	const { report } = prepared;
	const read = (path: string) => readPage(dist, path, report);
	const page = read(address.report);
	embedPictures(page, join(dist, address.report));
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
	const logos = elementsOf(top).filter(({ tagName }) => tagName === 'picture');
	top.children = [...logos, noteOf(report)];
	// Scripts, and the buttons that do nothing without one.
	prune(body, ({ tagName, properties }) => tagName === 'script' || (tagName === 'button' && 'dataWords' in properties));
	keepInside(body, anchors);

	const head = findElement(page, 'a head', ({ tagName }) => tagName === 'head');
	const styles = await inlineStyles(page, join(dist, address.report), body);
	const own = readFileSync(join(import.meta.dirname, 'offline.css'), 'utf8').trim();
	body.children.push(embeddedData(figuresFile(report, [...prepared.figures()])));
	head.children = headOf(report, head, `${styles}\n${own}`);
	return `${toHtml(page)}\n`;
}

/** Records where in the file sections, claims, charts and tables stand, by the addresses of their pages. */
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
	if (report.works.length > 0) also(address.references, worksAnchor);
	for (const { id } of report.works) also(address.work(id), workAnchor(id));
	for (const { id } of report.charts) also(address.chart(id), chartAnchor(id));
	for (const { id } of report.tables) also(address.table(id), tableAnchor(id));

	function also(path: string, fragment: string): void {
		const id = anchors.idAt(`${here}#${fragment}`);
		if (id !== undefined) anchors.also(permalink(report, path), id);
	}
}

/** The note on top: that this is a copy, its date, and the address of the live report. */
function noteOf({ meta: { edition, language, url } }: Report): Element {
	const date = element('time', { dateTime: edition.date }, formatPeriod(edition.date, language));
	const pieces = sayPieces(language, 'offline.note', { version: edition.version, url });
	return element(
		'p',
		{ className: ['offline-note'] },
		...elementPieces(pieces, { words: { date: [date] }, links: { live: { href: url } } }),
	);
}

/** Allows the style sheet in the file, fonts and pictures in `data:` addresses, and nothing else. */
function policyFor(styles: string): string {
	const hash = createHash('sha256').update(styles).digest('base64');
	return [
		"default-src 'none'",
		`style-src 'sha256-${hash}'`,
		'font-src data:',
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; ');
}

function headOf({ meta: { title, edition, language } }: Report, head: Element, styles: string): ElementContent[] {
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
		element('title', {}, say(language, 'offline.title', { title, version: edition.version })),
		// Without it, browsers ask the host of the file for an icon.
		element('link', { rel: ['icon'], href: 'data:,' }),
		element('style', {}, styles),
	];
}
