import type { Element } from 'hast';
import { htmlToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { frame } from '../../core/markup/markup.ts';
import type { Report } from '../../core/model/report.ts';
import { address, isParagraphAnchor, termId } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { sayIn } from '../../core/words/say.ts';
import { elementsOf, find, hasClass, idOf } from '../page/element.ts';
import { backAnchor } from './back-matter.ts';
import { tableRooms } from './fit-table.ts';
import { formOf, isLeftOut } from './forms/forms.ts';
import { mapBlocks } from './map-blocks.ts';
import { firstOfEach, headingLevels, type MapContext } from './map-context.ts';
import { HIGHEST } from './paper-drawing.ts';
import { PdfProblem } from './pdf-problem.ts';
import type { Block } from './print-node.ts';
import { checkClasses, refuseIn } from './refuse-element.ts';
import { linkResolver } from './resolve-link.ts';

interface Options extends Pick<MapContext, 'drawingsOf' | 'pictureOf' | 'numberOf' | 'noteNumber'> {
	/** The report’s folder, for the places of problems. */
	readonly root: string;
}

interface MappedArticle {
	readonly body: readonly Block[];
	/** The anchors of the PDF that its text links to. */
	readonly linked: ReadonlySet<string>;
}

/**
 * Maps the text of the report from the built page that has all of it.
 *
 * @throws {PdfProblem} If the page has an element or a class that no form is known for.
 */
export function mapArticle(
	html: string,
	report: Report,
	{ drawingsOf, pictureOf, numberOf, noteNumber, root }: Options,
): MappedArticle {
	const article = readArticle(html);
	const refuse = refuseIn(article, report, root);
	const text = article.children.filter((child) => child.type !== 'element' || child.tagName !== 'header');
	checkClasses(text, refuse);

	const resolveLink = linkResolver(
		report,
		new Set([...idsIn(article), ...report.citations.map(({ anchor }) => anchor), ...backAnchors(report)]),
	);
	const urls = new Map(
		report.sections.flatMap((section) =>
			section.claims.map(({ id }) => [id, permalink(report, address.claim(section.id, id))] as const),
		),
	);
	const elements = new Map(elementsOf(article).map((each) => [idOf(each), each]));
	const linked = new Set<string>();
	const named = new Set<string>();
	const body = mapBlocks(text, {
		anchor(id) {
			// Paragraphs have none in the PDF: no link leads to them.
			if (id === undefined || named.has(id) || isParagraphAnchor(id)) return null;
			named.add(id);
			return id;
		},
		resolve(href) {
			const target = resolveLink(href);
			if (target?.kind === 'here') linked.add(target.anchor);
			return target;
		},
		numberOf,
		isNoted: firstOfEach(),
		noteNumber,
		elementWith: (id) => elements.get(id),
		levelOf: headingLevels(),
		drawingsOf,
		pictureOf,
		claimUrl: (claim) => urls.get(claim),
		formOf,
		refuse,
		say: sayIn(report.meta.language),
		tableRoom: tableRooms[report.meta.paper ?? 'a4'],
		style: 'plain',
		room: HIGHEST.titled,
		inNote: false,
	});
	return { body, linked };
}

/** @throws {PdfProblem} If the page has no such element. */
export function readArticle(html: string): Element {
	const article = find(htmlToHast(html), (each) => each.tagName === 'article' && hasClass(each, frame.whole));
	if (article !== undefined) return article;
	throw new PdfProblem(
		`The built page of the whole report has no <article class="${frame.whole}">.`,
		'The PDF is set from that element of src/pages/report.astro.',
	);
}

/** Ids that a link may lead to. Ids of titles are not among them: they only name an element for a screen reader. */
function idsIn(article: Element): Set<string> {
	const ids = new Set<string>();
	visit(article, 'element', (element) => {
		if (isLeftOut(element)) return SKIP;
		const id = idOf(element);
		if (id !== undefined) ids.add(id);
		return undefined;
	});
	return ids.difference(new Set(elementsOf(article).flatMap(({ properties }) => listOf(properties['ariaLabelledBy']))));
}

function listOf(value: Element['properties'][string]): string[] {
	return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(' ') : [];
}

function backAnchors(report: Report): string[] {
	return [
		...report.terms.map(({ id }) => termId(id)),
		...report.sources.map(({ id }) => `source-${id}`),
		'not-known',
		...report.meta.unknowns.map(({ id }) => id),
	].map(backAnchor);
}
