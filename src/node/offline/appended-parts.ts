import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { textLanguages } from '../../core/format/text-languages.ts';
import { inLanguage } from '../../core/markup/in-language.ts';
import { markup } from '../../core/markup/markup.ts';
import type { Prepared } from '../../core/outputs/prepared.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import type { MessageKey } from '../../core/words/catalogues.ts';
import { sayPieces } from '../../core/words/say.ts';
import type { ValuesArgument } from '../../core/words/values.ts';
import { element, elementsOf } from '../page/element.ts';
import { adopt, type Anchors } from './anchors.ts';
import { dataLinks } from './data-part.ts';
import { elementPieces } from './element-pieces.ts';
import { findElement } from './read-page.ts';
import { registerPart } from './register-part.ts';

/** A source whose built page is longer stays on the live site. */
const LONGEST_SOURCE = 60_000;

/** A part of the file that the page of the report does not have. */
interface Part {
	readonly id: string;
	readonly title: readonly (ElementContent | string)[];
	readonly children: readonly ElementContent[];
}

/**
 * What follows the text of the report: the register of figures, the methods with the names and the unknowns, the
 * sources, how to cite, and the data.
 *
 * @param dist The built site.
 * @param read Reads a page of it.
 */
export function appendedParts(
	prepared: Prepared,
	dist: string,
	read: (path: string) => Root,
	anchors: Anchors,
): readonly Part[] {
	const { report } = prepared;
	const { language: locale } = report.meta;
	const languageOf = textLanguages(report);
	const live = (path: string) => permalink(report, path);
	const give = (path: string, wanted: string) => anchors.give(live(path), wanted);
	const extract = (path: string, deeper: number): ElementContent[] => {
		const children = extractArticle(read(path), deeper);
		adopt(children, live(path), anchors);
		return children;
	};

	const titled = <Key extends MessageKey>(key: Key, ...values: ValuesArgument<Key>) =>
		elementPieces(sayPieces(locale, key, ...values));
	const register = give(address.figures, 'register');
	const methods = give(address.methods, 'methods');
	const parts: Part[] = [
		{ id: register, title: titled('register.title'), children: registerPart(report, anchors) },
		{ id: methods, title: titled('methods.title'), children: extract(address.methods, 1) },
	];

	const kept = report.sources.filter(
		({ id }) => readFileSync(join(dist, address.source(id), 'index.html')).length <= LONGEST_SOURCE,
	);
	const sources = kept.map(({ id, title }) => {
		const place = give(address.source(id), `source-${id}`);
		const spoken = inLanguage(languageOf(title), locale);
		return element('section', { id: place }, element('h3', spoken, title), ...extract(address.source(id), 2));
	});
	if (sources.length > 0)
		parts.push({
			id: give(address.sources, 'sources'),
			title: titled('offline.sources', { n: sources.length }),
			children: sources,
		});

	return [
		...parts,
		{ id: give(address.cite, 'cite'), title: titled('cite.title'), children: extract(address.cite, 1) },
		{
			id: give(address.data, 'data'),
			title: titled('data.title'),
			children: dataLinks(report, prepared.contentAt('/data/figures.csv')),
		},
	];
}

/** The entry of a part in the list of contents. */
export function entryOf({ id, title }: Part): Element {
	return element('li', {}, element('a', { href: `#${id}` }, ...title));
}

/** The section of a part: its heading and its content. */
export function sectionOf({ id, title, children }: Part): Element {
	return element(
		'section',
		{ id, className: [markup.report.part], ariaLabelledBy: [`${id}-title`] },
		element('h2', { id: `${id}-title` }, ...title),
		...children,
	);
}

/** The content of a built page below its title, with its headings `deeper` levels down. */
function extractArticle(page: Root, deeper: number): ElementContent[] {
	const article = findElement(page, 'an article', ({ tagName }) => tagName === 'article');
	const title = article.children.findIndex((child) => child.type === 'element' && child.tagName === 'h1');
	const children = article.children.slice(title + 1);
	for (const each of children.flatMap(elementsOf))
		each.tagName = each.tagName.replace(/^h([1-5])$/, (_, level: string) => `h${Math.min(6, Number(level) + deeper)}`);
	return children;
}
