import { colours, type fonts, TWIPS } from './look.ts';
import { faceElement, languageElement } from './run-look.ts';
import { element, inOrder, property } from './word-xml.ts';

/** How a style looks; sizes and spaces in points. */
interface StyleLook {
	/** Its name in Word, which translates those that it knows. */
	readonly name: string;
	readonly basedOn?: string;
	/** The style of the paragraph after it, when one is typed. */
	readonly next?: string;
	readonly face?: keyof typeof fonts;
	readonly size?: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly colour?: keyof typeof colours;
	readonly before?: number;
	readonly after?: number;
	readonly indent?: number;
	readonly hanging?: number;
	readonly keepNext?: boolean;
	readonly line?: 'top' | 'bottom';
	readonly outline?: number;
	/** The style stands in the gallery of Word. */
	readonly isListed?: boolean;
	/** Where what follows a tab ends, in points. */
	readonly tabAt?: number;
}

const heading = (level: number, size: number, before: number): [string, StyleLook] => [
	`Heading${level}`,
	{
		name: `heading ${level}`,
		basedOn: 'Normal',
		next: 'Normal',
		size,
		bold: true,
		before,
		after: 6,
		keepNext: true,
		outline: level - 1,
		isListed: true,
		...(level === 1 && { line: 'top' as const }),
	},
];

const small = { basedOn: 'Normal', face: 'sans', size: 9 } as const;

/** The styles of paragraphs, by their ids. @param room Width of the text, in points. */
const paragraphStyles = (room: number): readonly (readonly [string, StyleLook])[] => [
	['Title', { name: 'Title', basedOn: 'Normal', size: 26, bold: true, before: 36, after: 8, isListed: true }],
	['Subtitle', { name: 'Subtitle', basedOn: 'Normal', size: 13, colour: 'muted', after: 12, isListed: true }],
	['Publisher', { name: 'Publisher', ...small, bold: true, colour: 'accent', line: 'top' }],
	['Abstract', { name: 'Abstract', basedOn: 'Normal', size: 11.5, before: 10, after: 18, isListed: true }],
	heading(1, 20, 30),
	heading(2, 15, 22),
	heading(3, 12.5, 16),
	...[4, 5, 6, 7, 8, 9].map((level) => heading(level, 11, 12)),
	['ContentsTitle', { name: 'TOC Heading', basedOn: 'Normal', size: 20, bold: true, after: 12, keepNext: true }],
	['TOC1', { name: 'toc 1', basedOn: 'Normal', bold: true, before: 8, after: 2 }],
	['TOC2', { name: 'toc 2', basedOn: 'Normal', indent: 12, after: 2 }],
	['TOC3', { name: 'toc 3', basedOn: 'Normal', indent: 24, after: 2 }],
	['Summary', { name: 'Summary', basedOn: 'Normal', size: 11.5, italic: true, colour: 'muted', isListed: true }],
	['Quote', { name: 'Quote', basedOn: 'Normal', before: 4, after: 4, isListed: true }],
	['Note', { name: 'Note', basedOn: 'Normal', face: 'sans', size: 9.5, before: 0, after: 4, isListed: true }],
	['NoteTitle', { name: 'Note Title', basedOn: 'Normal', face: 'sans', size: 10, bold: true, before: 8, after: 4 }],
	['Takeaway', { name: 'Takeaway', basedOn: 'Normal', after: 6 }],
	['KeyFigure', { name: 'Key Figure', basedOn: 'Normal', size: 16, bold: true, before: 12, after: 2, line: 'top' }],
	['SmallPrint', { name: 'Small Print', ...small, colour: 'muted', after: 4 }],
	['Address', { name: 'Address', ...small, size: 8, colour: 'muted', after: 10 }],
	['Caption', { name: 'caption', basedOn: 'Normal', size: 11, bold: true, before: 14, after: 6, isListed: true }],
	['Picture', { name: 'Picture', basedOn: 'Normal', before: 4, after: 6 }],
	['Bibliography', { name: 'Bibliography', basedOn: 'Normal', indent: 14, hanging: 14 }],
	['Code', { name: 'Code', basedOn: 'Normal', face: 'code', size: 9 }],
	['Separator', { name: 'Separator', basedOn: 'Normal', line: 'bottom', before: 6, after: 12 }],
	['TableText', { name: 'Table Text', ...small, before: 2, after: 2 }],
	['TableHead', { name: 'Table Head', basedOn: 'TableText', bold: true, colour: 'muted' }],
	['AfterTable', { name: 'After Table', basedOn: 'Normal', size: 4, after: 4 }],
	['FootnoteText', { name: 'footnote text', ...small, size: 8.5, after: 2 }],
	['Header', { name: 'header', ...small, size: 8, colour: 'muted', line: 'bottom' }],
	['Footer', { name: 'footer', ...small, size: 8, colour: 'muted', after: 0, tabAt: room }],
];

/** The order of the properties of a paragraph and of a run, as far as styles have them. */
const PARAGRAPH = 'keepNext pBdr tabs bidi spacing ind outlineLvl'.split(' ');
const RUN = 'rFonts b bCs i iCs color sz szCs u vertAlign lang'.split(' ');

/** The part `styles.xml`. @param room Width of the text, in points. */
export function stylesXml(
	language: string,
	isRight: boolean,
	room: number,
	namespaces: Readonly<Record<string, string>>,
): string {
	const plain = inOrder(RUN, {
		...runProperties({ name: '', face: 'serif', size: 10.5, colour: 'ink' }),
		lang: languageElement(language, isRight),
	});
	const normal = element(
		'w:pPr',
		{},
		isRight ? property('bidi') : '',
		element('w:spacing', { 'w:after': 160, 'w:line': 276, 'w:lineRule': 'auto' }),
	);
	return element(
		'w:styles',
		namespaces,
		element('w:docDefaults', {}, element('w:rPrDefault', {}, element('w:rPr', {}, plain)), '<w:pPrDefault/>'),
		style('paragraph', 'Normal', { name: 'Normal', isListed: true }, normal, true),
		...paragraphStyles(room).map(([id, look]) => style('paragraph', id, look, propertiesOf(look))),
		'<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
		characterStyle('Hyperlink', 'Hyperlink', { color: property('color', colours.accent), u: property('u', 'single') }),
		characterStyle('FootnoteReference', 'footnote reference', { vertAlign: property('vertAlign', 'superscript') }),
		characterStyle('CodeInLine', 'Code in Line', { rFonts: faceElement('code') }),
		TABLES,
	);
}

function style(type: string, id: string, look: StyleLook, properties: string, isDefault = false): string {
	return element(
		'w:style',
		{ 'w:type': type, 'w:default': isDefault ? 1 : undefined, 'w:styleId': id },
		property('name', look.name),
		look.basedOn === undefined ? '' : property('basedOn', look.basedOn),
		look.next === undefined ? '' : property('next', look.next),
		look.isListed === true ? property('qFormat') : '',
		properties,
	);
}

function characterStyle(id: string, name: string, looks: Readonly<Record<string, string>>): string {
	return style('character', id, { name, basedOn: 'DefaultParagraphFont' }, element('w:rPr', {}, inOrder(RUN, looks)));
}

function propertiesOf(look: StyleLook): string {
	const { keepNext, before, after, indent, hanging, line, outline, tabAt } = look;
	const spacing = { 'w:before': twips(before), 'w:after': twips(after) };
	const border = { 'w:val': 'single', 'w:sz': 8, 'w:space': 6, 'w:color': colours[line === 'top' ? 'accent' : 'line'] };
	const tab = element('w:tab', { 'w:val': 'right', 'w:pos': twips(tabAt) });
	const paragraph = inOrder(PARAGRAPH, {
		...(keepNext && { keepNext: property('keepNext') }),
		...(line && { pBdr: element('w:pBdr', {}, element(`w:${line}`, border)) }),
		...(tabAt !== undefined && { tabs: element('w:tabs', {}, tab) }),
		...((before ?? after) !== undefined && { spacing: element('w:spacing', spacing) }),
		...(indent !== undefined && { ind: element('w:ind', { 'w:left': twips(indent), 'w:hanging': twips(hanging) }) }),
		...(outline !== undefined && { outlineLvl: property('outlineLvl', outline) }),
	});
	const run = inOrder(RUN, runProperties(look));
	return (paragraph === '' ? '' : element('w:pPr', {}, paragraph)) + (run === '' ? '' : element('w:rPr', {}, run));
}

function runProperties({ face, size, bold, italic, colour }: StyleLook): Record<string, string> {
	return {
		...(face && { rFonts: faceElement(face) }),
		...(bold && { b: property('b'), bCs: property('bCs') }),
		...(italic && { i: property('i'), iCs: property('iCs') }),
		...(colour && { color: property('color', colours[colour]) }),
		...(size && { sz: property('sz', Math.round(size * 2)), szCs: property('szCs', Math.round(size * 2)) }),
	};
}

function twips(points: number | undefined): number | undefined {
	return points === undefined ? undefined : Math.round(points * TWIPS);
}

const row = (name: string) =>
	element(`w:${name}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': colours.line });
const tableStyle = (id: string, name: string, ...inside: readonly string[]) =>
	element(
		'w:style',
		{ 'w:type': 'table', 'w:styleId': id },
		property('name', name),
		property('basedOn', 'TableNormal'),
		...inside,
	);
const MARGINS =
	'<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
	'<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>';
const TABLES =
	'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
	`<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${MARGINS}</w:tblPr></w:style>` +
	tableStyle('PlainTable', 'Plain Table') +
	tableStyle(
		'ReportTable',
		'Report Table',
		element('w:tblPr', {}, element('w:tblBorders', {}, row('bottom'), row('insideH'))),
	);
