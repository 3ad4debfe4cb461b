/*
 * Decision: the Word file is written here, and not by a library.
 *
 * Every word of it comes from what the PDF prints, as data, so what is left for a library is to write elements of XML.
 * The one that is kept, docx 9.15, weighs 20 MB, brings types of another Node with it, names relationships by chance,
 * so that no two builds are alike, and has neither footnotes with marks of their own, which the numbers of the register
 * are, nor matrices and accents of mathematics. As for XLSX, these parts and fflate give the same bytes each time.
 */

import type { PrintDocument } from '../pdf/compose-document.ts';
import { stylesXml } from './document-styles.ts';
import { STEP, TWIPS } from './look.ts';
import type { WordParts } from './word-parts.ts';
import { element, escapeText, property } from './word-xml.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';
const EXTENDED = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const NAMESPACES = {
	'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	'xmlns:r': OFFICE,
	'xmlns:m': 'http://schemas.openxmlformats.org/officeDocument/2006/math',
	'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
};

/** What stands in the parts of the file that hold words, as XML. */
export interface WordPages {
	readonly body: string;
	readonly head: string;
	readonly foot: string;
}

/** The files of a document of Word (Office Open XML, ISO/IEC 29500-1), to be packed into a ZIP. */
export function docxParts(document: PrintDocument, pages: WordPages, parts: WordParts): Map<string, Uint8Array> {
	const { language, direction, paper, margins } = parts.given;
	const isRight = direction === 'rtl';
	const texts: Readonly<Record<string, string>> = {
		'[Content_Types].xml': contentTypes(),
		'_rels/.rels': relations([
			['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
			['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
			['app', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
		]),
		'docProps/core.xml': coreProperties(document, language),
		'docProps/app.xml': appProperties(document),
		'word/document.xml': element('w:document', NAMESPACES, element('w:body', {}, pages.body)),
		'word/header.xml': element('w:hdr', NAMESPACES, pages.head),
		'word/footer.xml': element('w:ftr', NAMESPACES, pages.foot),
		'word/footnotes.xml': footnotesXml(parts),
		'word/numbering.xml': numberingXml(parts),
		'word/settings.xml': settingsXml(language, isRight),
		'word/styles.xml': stylesXml(language, isRight, paper.width - margins, NAMESPACES),
		'word/_rels/document.xml.rels': relations([
			...['styles', 'numbering', 'settings', 'footnotes', 'header', 'footer'].map(
				(name) => [name, `${OFFICE}/${name}`, `${name}.xml`] as const,
			),
			...parts.pictures.map(({ name }) => [name.replace(/\..*$/, ''), `${OFFICE}/image`, `media/${name}`] as const),
			...linkRelations(parts.linksOf('document')),
		]),
		'word/_rels/footnotes.xml.rels': relations(linkRelations(parts.linksOf('footnotes'))),
	};
	const encoder = new TextEncoder();
	return new Map([
		...Object.entries(texts).map(([path, xml]) => [path, encoder.encode(HEAD + xml)] as const),
		...parts.pictures.map(({ name, bytes }) => [`word/media/${name}`, bytes] as const),
	]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(): string {
	const kinds = { document: 'document.main', styles: 'styles', numbering: 'numbering', settings: 'settings' };
	const others = { footnotes: 'footnotes', header: 'header', footer: 'footer' };
	const types = [
		...Object.entries({ ...kinds, ...others }).map(([name, kind]) => [`/word/${name}.xml`, `${MAIN}.${kind}+xml`]),
		['/docProps/core.xml', CORE],
		['/docProps/app.xml', EXTENDED],
	];
	const endings = {
		rels: 'application/vnd.openxmlformats-package.relationships+xml',
		xml: 'application/xml',
		png: 'image/png',
		svg: 'image/svg+xml',
		jpg: 'image/jpeg',
	};
	return element(
		'Types',
		{ xmlns: `${PACKAGE}/content-types` },
		...Object.entries(endings).map(([ending, type]) => element('Default', { Extension: ending, ContentType: type })),
		...types.map(([path, type]) => element('Override', { PartName: path, ContentType: type })),
	);
}

type Relation = readonly [id: string, type: string, target: string, mode?: 'External'];

function relations(each: readonly Relation[]): string {
	return element(
		'Relationships',
		{ xmlns: `${PACKAGE}/relationships` },
		...each.map(([id, type, target, mode]) =>
			element('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }),
		),
	);
}

function linkRelations(links: ReadonlyMap<string, string>): Relation[] {
	return [...links].map(([url, id]) => [id, `${OFFICE}/hyperlink`, url, 'External']);
}

function coreProperties({ title, authors, description, terms, date }: PrintDocument, language: string): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const time = `xsi:type="dcterms:W3CDTF">${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}T00:00:00Z`;
	const text = (name: string, value: string) => (value === '' ? '' : `<${name}>${escapeText(value)}</${name}>`);
	const keywords = terms.flatMap(({ label }) => label.filter((word) => typeof word === 'string'));
	return (
		`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
		'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
		text('dc:title', title) +
		text('dc:creator', authors.join('; ')) +
		text('cp:keywords', keywords.join(', ')) +
		text('dc:description', description) +
		text('dc:language', language) +
		`<dcterms:created ${time}</dcterms:created><dcterms:modified ${time}</dcterms:modified></cp:coreProperties>`
	);
}

function appProperties({ publisher }: PrintDocument): string {
	const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
	return element('Properties', { xmlns }, element('Company', {}, escapeText(publisher)));
}

/** The footnotes, after the two lines that Word draws above them. */
function footnotesXml({ footnotes }: WordParts): string {
	const line = (type: string, id: number, name: string) =>
		element('w:footnote', { 'w:type': type, 'w:id': id }, `<w:p><w:r><w:${name}/></w:r></w:p>`);
	return element(
		'w:footnotes',
		NAMESPACES,
		line('separator', -1, 'separator'),
		line('continuationSeparator', 0, 'continuationSeparator'),
		...footnotes.map((paragraphs, index) => element('w:footnote', { 'w:id': index + 1 }, paragraphs)),
	);
}

/** Lists have levels with these bullets, one after the other; or numbers. */
const BULLETS = ['•', '–', '·'];
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function numberingXml({ lists }: WordParts): string {
	const level = (at: number, format: string, text: string) =>
		element(
			'w:lvl',
			{ 'w:ilvl': at },
			property('start', 1),
			property('numFmt', format),
			property('lvlText', text),
			property('lvlJc', 'left'),
			element('w:pPr', {}, element('w:ind', { 'w:left': STEP * (at + 1) * TWIPS, 'w:hanging': STEP * TWIPS })),
		);
	const kind = (id: number, levels: readonly string[]) =>
		element('w:abstractNum', { 'w:abstractNumId': id }, property('multiLevelType', 'hybridMultilevel'), ...levels);
	const series = (id: number, of: number, ...starts: readonly string[]) =>
		element('w:num', { 'w:numId': id }, property('abstractNumId', of), ...starts);
	return element(
		'w:numbering',
		NAMESPACES,
		kind(
			0,
			LEVELS.map((at) => level(at, 'bullet', BULLETS[Math.min(at, 2)] ?? '')),
		),
		kind(
			1,
			LEVELS.map((at) => level(at, 'decimal', `%${at + 1}.`)),
		),
		series(1, 0),
		...lists.map((start, index) =>
			series(
				index + 2,
				1,
				...LEVELS.map((at) => element('w:lvlOverride', { 'w:ilvl': at }, property('startOverride', start))),
			),
		),
	);
}

function settingsXml(language: string, isRight: boolean): string {
	const uri = 'http://schemas.microsoft.com/office/word';
	return element(
		'w:settings',
		NAMESPACES,
		element('w:zoom', { 'w:percent': 100 }),
		element('w:footnotePr', {}, element('w:footnote', { 'w:id': -1 }), element('w:footnote', { 'w:id': 0 })),
		element('w:compat', {}, element('w:compatSetting', { 'w:name': 'compatibilityMode', 'w:uri': uri, 'w:val': 15 })),
		'<m:mathPr><m:mathFont m:val="Cambria Math"/></m:mathPr>',
		element('w:themeFontLang', isRight ? { 'w:bidi': language } : { 'w:val': language }),
	);
}
