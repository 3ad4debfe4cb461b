import { dirname, join } from 'node:path/posix';
import { allIn, type Docx, elementsIn, named, partOf, type WordElement } from './read-docx.ts';

/** The orders of ISO/IEC 29500-1 (transitional schemas), as far as the file has such elements; Word refuses others. */
const orders: Readonly<Record<string, string>> = {
	'w:pPr':
		'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
		'suppressAutoHyphens bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents jc textDirection ' +
		'textAlignment outlineLvl rPr sectPr',
	'w:rPr':
		'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike vanish color spacing w kern position sz szCs highlight u ' +
		'effect bdr shd fitText vertAlign rtl cs em lang',
	'w:tblPr':
		'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
		'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
	'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
	'w:sectPr':
		'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
		'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
	'w:tbl': 'tblPr tblGrid tr',
	'w:tr': 'trPr tc',
	'w:style':
		'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
	'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
	'w:settings': 'zoom footnotePr compat mathPr themeFontLang',
	'w:pBdr': 'top left bottom right between bar',
	'm:f': 'fPr num den',
	'm:rad': 'radPr deg e',
	'm:d': 'dPr e',
	'm:sSub': 'e sub',
	'm:sSup': 'e sup',
	'm:sSubSup': 'e sub sup',
	'm:m': 'mPr mr',
};

/** What Word or another reader could stumble over; empty for a sound file. */
export function docxFaults(docx: Docx): string[] {
	const text = partOf(docx, 'word/document.xml');
	const notes = partOf(docx, 'word/footnotes.xml');
	return [
		...relationFaults(docx),
		...typeFaults(docx),
		...[...docx.parts].flatMap(([path, part]) => allIn(part).flatMap((each) => orderFaults(each, path))),
		...repeated('bookmark', named(text, 'w:bookmarkStart').map(attribute('w:name'))),
		...repeated('id of a bookmark', named(text, 'w:bookmarkStart').map(attribute('w:id'))),
		...repeated('id of a picture', named(text, 'wp:docPr').map(attribute('id'))),
		...repeated('id of a footnote', named(notes, 'w:footnote').map(attribute('w:id'))),
		...repeated('id of a style', named(partOf(docx, 'word/styles.xml'), 'w:style').map(attribute('w:styleId'))),
		...linkFaults([text, notes]),
		...missing(
			'style',
			stylesUsed(docx),
			named(partOf(docx, 'word/styles.xml'), 'w:style').map(attribute('w:styleId')),
		),
		...missing(
			'list',
			named(text, 'w:numId').map(attribute('w:val')),
			named(partOf(docx, 'word/numbering.xml'), 'w:num').map(attribute('w:numId')),
		),
		...missing(
			'footnote',
			named(text, 'w:footnoteReference').map(attribute('w:id')),
			named(notes, 'w:footnote').map(attribute('w:id')),
		),
		...named(text, 'w:tc')
			.filter((cell) => elementsIn(cell).at(-1)?.name !== 'w:p')
			.map(() => 'a cell that ends with no paragraph'),
		...named(text, 'w:tbl').flatMap(rowFaults),
	];
}

const attribute =
	(name: string) =>
	({ attributes }: WordElement): string =>
		attributes[name] ?? '';

function relationFaults({ parts, files }: Docx): string[] {
	const faults: string[] = [];
	for (const [path, part] of parts) {
		if (!path.endsWith('.rels')) continue;
		const folder = join(dirname(path), '..');
		const holder = parts.get(join(folder, path.replace(/^.*\/|\.rels$/g, '')));
		const relations = named(part, 'Relationship');
		faults.push(...repeated(`relationship in ${path}`, relations.map(attribute('Id'))));
		for (const { attributes } of relations) {
			const { Target = '', TargetMode } = attributes;
			if (TargetMode !== 'External' && !files.has(join(folder, Target))) faults.push(`${path}: no ${Target}`);
			if (TargetMode === 'External' && !/^(?:https?:|mailto:)/.test(Target)) faults.push(`${path}: ${Target}`);
		}
		const asked = holder === undefined ? [] : allIn(holder).flatMap(({ attributes: each }) => idsIn(each));
		faults.push(...missing(`relationship of ${path}`, asked, relations.map(attribute('Id'))));
	}
	return faults;
}

function idsIn(attributes: WordElement['attributes']): string[] {
	return ['r:id', 'r:embed'].flatMap((name) => attributes[name] ?? []);
}

function typeFaults({ files, parts }: Docx): string[] {
	const types = parts.get('[Content_Types].xml');
	if (types === undefined) return ['no [Content_Types].xml'];
	const endings = new Set(named(types, 'Default').map(attribute('Extension')));
	const own = new Set(named(types, 'Override').map(attribute('PartName')));
	return [
		...[...files.keys()].filter((path) => !endings.has(path.replace(/^.*\./, ''))).map((path) => `no type for ${path}`),
		...[...own].filter((path) => !files.has(path.slice(1))).map((path) => `a type for ${path}, which is missing`),
	];
}

function orderFaults(element: WordElement, path: string): string[] {
	const order = orders[element.name]?.split(' ');
	if (order === undefined) return [];
	const names = elementsIn(element).map(({ name }) => name.replace(/^[wm]:/, ''));
	const places = names.map((name) => order.indexOf(name));
	const isSound = places.every((place, index) => place >= (places[index - 1] ?? 0));
	return isSound ? [] : [`${path}: ${element.name} with ${names.join(' ')}`];
}

function linkFaults(parts: readonly WordElement[]): string[] {
	const places = parts.flatMap((part) => named(part, 'w:bookmarkStart').map(attribute('w:name')));
	const links = parts.flatMap((part) => named(part, 'w:hyperlink'));
	return [
		...missing(
			'bookmark',
			links.flatMap(({ attributes }) => attributes['w:anchor'] ?? []),
			places,
		),
		...places.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name)).map((name) => `bookmark ${name}`),
		...links.filter((link) => named(link, 'w:hyperlink').length > 1).map(() => 'a link in a link'),
	];
}

/** Cells of each row come to as many columns as the table has. */
function rowFaults(table: WordElement): string[] {
	const grid = elementsIn(table).find(({ name }) => name === 'w:tblGrid');
	const columns = grid === undefined ? 0 : elementsIn(grid).length;
	return elementsIn(table)
		.filter(({ name }) => name === 'w:tr')
		.map((row) =>
			elementsIn(row)
				.filter(({ name }) => name === 'w:tc')
				.reduce((sum, cell) => sum + spanOf(cell), 0),
		)
		.filter((count) => count !== columns)
		.map((count) => `a row of ${count} columns in a table of ${columns}`);
}

function spanOf(cell: WordElement): number {
	const properties = elementsIn(cell).find(({ name }) => name === 'w:tcPr');
	const span = properties && elementsIn(properties).find(({ name }) => name === 'w:gridSpan');
	return Number(span?.attributes['w:val'] ?? 1);
}

function stylesUsed({ parts }: Docx): string[] {
	const names = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'];
	return [...parts.values()].flatMap((part) => names.flatMap((name) => named(part, name).map(attribute('w:val'))));
}

function repeated(what: string, values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) < index).map((value) => `${what} ${value} twice`);
}

function missing(what: string, asked: readonly string[], known: readonly string[]): string[] {
	const all = new Set(known);
	return [...new Set(asked)].filter((value) => !all.has(value)).map((value) => `no ${what} ${value}`);
}
