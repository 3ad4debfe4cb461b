import type { Block } from '../pdf/print-node.ts';
import { EMU } from './look.ts';
import { type BlockPlace, paragraph } from './paragraph.ts';
import { writeText, wordsPlace } from './write-words.ts';
import { element } from './word-xml.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

/** A drawing of a chart as a picture, with the words that a reader of screens says. */
export function writeDrawing(block: Of<'drawing'>, place: BlockPlace): string {
	const { parts, room } = place;
	const { width, height, tallest, alt, continued } = block;
	const number = parts.picture(parts.given.drawingAsPng(block), 'png');
	const look = { style: 'SmallPrint', keepNext: true };
	const above = continued === null ? '' : paragraph(place, look, writeText(continued, wordsPlace(parts)));
	const wide = Math.min(room, (tallest * width) / height);
	const size = { width: wide, height: (wide * height) / width };
	return above + paragraph(place, { style: 'Picture' }, inLine({ number, size, alt }));
}

/**
 * A picture of the report.
 *
 * @throws {Error} If its file is missing.
 */
export function writePicture(block: Of<'picture'>, place: BlockPlace): string {
	const { parts, room } = place;
	const { file, format, width, height, tallest, alt, id } = block;
	const { fileOf, drawnSvg } = parts.given;
	const bytes = fileOf(file);
	const shown = format === 'svg' ? drawnSvg(file) : bytes;
	if (bytes === undefined || shown === undefined) throw new Error(`The picture ${file} has no file.`);
	if (id !== null) parts.placeBefore(id);
	const number = parts.picture(shown, format === 'svg' ? 'png' : format);
	const svg = format === 'svg' ? parts.picture(bytes, 'svg') : undefined;
	// A CSS pixel is three quarters of a point: no picture is set larger than a screen shows it.
	const wide = Math.min(room, width * 0.75, (tallest * width) / height);
	const size = { width: wide, height: (wide * height) / width };
	return paragraph(place, { style: 'Picture', keepNext: block.in.length > 0 }, inLine({ number, svg, size, alt }));
}

interface PictureInLine {
	readonly number: number;
	/** The number of the same picture as an SVG, which newer programs show in its place. */
	readonly svg?: number | undefined;
	/** In points. */
	readonly size: { readonly width: number; readonly height: number };
	readonly alt: string;
}

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
/** The extension of DrawingML for SVG ([MS-ODRAWXML], 2.3.11). */
const SVG = {
	uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}',
	space: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
};

/** A picture in a line (ISO/IEC 29500-1, 20.4.2.8). */
function inLine({ number, svg, size, alt }: PictureInLine): string {
	const extent = { cx: Math.round(size.width * EMU), cy: Math.round(size.height * EMU) };
	const name = `Picture ${number}`;
	const content = element(
		'pic:pic',
		{ 'xmlns:pic': PIC },
		element('pic:nvPicPr', {}, element('pic:cNvPr', { id: number, name }), '<pic:cNvPicPr/>'),
		element('pic:blipFill', {}, blip(number, svg), '<a:stretch><a:fillRect/></a:stretch>'),
		element(
			'pic:spPr',
			{},
			element('a:xfrm', {}, '<a:off x="0" y="0"/>', element('a:ext', extent)),
			'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
		),
	);
	const inline = element(
		'wp:inline',
		{ distT: 0, distB: 0, distL: 0, distR: 0 },
		element('wp:extent', extent),
		element('wp:docPr', { id: number, name, descr: alt }),
		element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { 'xmlns:a': A, noChangeAspect: 1 })),
		element('a:graphic', { 'xmlns:a': A }, element('a:graphicData', { uri: PIC }, content)),
	);
	return element('w:r', {}, element('w:drawing', {}, inline));
}

function blip(number: number, svg: number | undefined): string {
	const embedded = { 'r:embed': `picture${number}` };
	if (svg === undefined) return element('a:blip', embedded);
	const vector = element('asvg:svgBlip', { 'xmlns:asvg': SVG.space, 'r:embed': `picture${svg}` });
	return element('a:blip', embedded, element('a:extLst', {}, element('a:ext', { uri: SVG.uri }, vector)));
}
