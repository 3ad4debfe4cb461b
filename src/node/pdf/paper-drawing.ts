import { type DrawnChart, chartSvg } from '../../core/chart/draw/chart-svg.ts';
import { fileColours } from '../../core/chart/draw/colours.ts';
import { CHART_FONT, SPARE_FONT } from '../../core/chart/draw/typefaces.ts';
import type { Faces, WordsInFace } from '../../core/chart/draw/write-svg.ts';
import { cutLayout } from '../../core/chart/cut-layout.ts';
import type { ChartLayout } from '../../core/chart/geometry.ts';
import { layOut } from '../../core/chart/layout.ts';
import { FONT_SIZE } from '../../core/chart/text-width.ts';
import type { Report } from '../../core/model/report.ts';
import { sayIn } from '../../core/words/say.ts';
import { directionOf, directionRuns, type TextDirection } from '../../core/markup/text-direction.ts';
import { LETTER, missingLetters } from '../../core/parse/check-letters.ts';
import { measureWords } from '../charts/canvas-fonts.ts';
import { pdfFonts, SANS, SERIF } from './pdf-fonts.ts';
import type { DrawingOrigin } from './print-node.ts';

/** A drawing, or a piece of one, as it is set. */
export interface PaperDrawing extends DrawnChart {
	/** The most that it may be high, in points: it is set as wide as the text, or smaller to be no higher. */
	readonly tallest: number;
	/** What is said above a piece that is not the first. */
	readonly continued: string | null;
	readonly from: DrawingOrigin;
}

/**
 * Draws a chart for paper: the whole, or its pieces for several sheets.
 *
 * @param room Height that the title of the chart leaves on a sheet, in points.
 */
export type DrawForPaper = (chart: string, room: number) => readonly PaperDrawing[];

/** Width of the text on A4, in points. It is wider on Letter. */
const MEASURE = 402;
/** The smallest letters of a drawing, in points. A drawing that would need smaller ones to fit on a sheet is cut. */
const SMALLEST = 7;
/** The highest that a drawing is where it stands with its title, and where it has a sheet for itself, in points. */
export const HIGHEST = { titled: 520, alone: 590 } as const;

/** Lays a chart out for paper: the whole, or its pieces for several sheets. @param room As for a drawing. */
export function paperLayouts(report: Report): (chart: string, room: number) => readonly ChartLayout[] {
	const charts = new Map(report.charts.map((chart) => [chart.id, chart]));
	const say = sayIn(report.meta.language);
	const direction = directionOf(report.meta.language);
	return (id, room) => {
		const chart = charts.get(id);
		if (chart === undefined) return [];
		const whole = layOut(chart, 'wide', say, direction);
		const perPoint = whole.width / MEASURE;
		const isReadable = (room / whole.height) * FONT_SIZE >= SMALLEST;
		return isReadable ? [whole] : cutLayout(whole, { first: room * perPoint, others: HIGHEST.alone * perPoint });
	};
}

/** Draws charts as the page shows them on a wide screen, in light colours on white and in the typeface of the PDF. */
export function paperDrawings(report: Report): DrawForPaper {
	const titles = new Map(report.charts.map(({ id, title }) => [id, title.text]));
	const say = sayIn(report.meta.language);
	const direction = directionOf(report.meta.language);
	const style = { colours: { ...fileColours(report.look), paper: '#ffffff' }, direction, faces: facesFor(direction) };
	const layoutsOf = paperLayouts(report);
	return (id, room) =>
		layoutsOf(id, room).map((layout, piece) => ({
			...chartSvg(layout, style, `font-family="${SANS}" font-size="${FONT_SIZE}"`),
			tallest: piece === 0 ? room : HIGHEST.alone,
			continued: piece === 0 ? null : say('pdf.chart-continued', { title: titles.get(id) ?? '' }),
			from: { chart: id, room, piece },
		}));
}

/**
 * The typefaces of drawings: the sans, and the serif for what it lacks. Typst sets a line of an SVG in a font of the
 * machine if one of its typefaces lacks a letter of it, so each part of such a line has to stand at a place of its own;
 * and it refuses a letter of which a typeface has only the parts, so each mark of such a letter has to as well. The
 * parts of a line stand in it from left to right, in whichever direction its words are written. Words in a typeface
 * that the report adds are set upon the SVG: PDF/A wants the letters of every glyph, and of a letter that is drawn as
 * several glyphs, such as one with dots in Arabic, Typst does not say them for an SVG.
 */
function facesFor(direction: TextDirection): Faces {
	return {
		part(words, isBold) {
			const runs = directionRuns(words, direction).map((run) =>
				run.direction === 'ltr' ? partLetters(run.text, isBold) : partFromRight(run.text, isBold).toReversed(),
			);
			return (direction === 'rtl' ? runs.toReversed() : runs).flat();
		},
		width: (part, isBold) => measure(part, isBold).width,
		isApart: (family) => pdfFonts().added.some(({ name }) => name === family),
	};
}

/** Parts words that are written from left to right. */
function partLetters(words: string, isBold: boolean): WordsInFace[] {
	const fonts = pdfFonts();
	const other = new Set(missingLetters(words, (letter) => fonts.hasGlyph(letter, 'sans')));
	const parts: WordsInFace[] = [];
	for (const [letter] of words.matchAll(LETTER)) {
		const last = parts.at(-1);
		const added = fonts.added.find(({ name }) => name === last?.family);
		const isPlain = !other.has(letter);
		const goesOn = isPlain && last?.family === undefined && last?.shift === undefined;
		// Letters of another script may join, so what follows them is set with them as far as their typeface has it.
		if (last !== undefined && (goesOn || added?.has(letter) === true))
			parts.splice(-1, 1, { ...last, words: last.words + letter });
		else if (isPlain) parts.push({ words: letter });
		else parts.push(...partLetter(letter, isBold));
	}
	return parts;
}

/** Holds what stands at the ends of words, such as a full stop, to the direction from right to left. */
const FROM_RIGHT = '\u200f';

/**
 * Parts words that are written from right to left, as they are read. As much as can be is set in the typeface that the
 * report adds for their script: its letters join, and spaces and signs between them stand where they belong.
 */
function partFromRight(words: string, isBold: boolean): WordsInFace[] {
	const added = pdfFonts().added.find(({ has }) => has(FROM_RIGHT));
	const isNumber = /^[\d.,%\s]*$/u.test(words);
	if (added === undefined || isNumber) return partLetters(words, isBold);
	const pieces: { text: string; isAdded: boolean }[] = [];
	for (const [letter] of words.matchAll(LETTER)) {
		const isAdded = added.has(letter);
		const last = pieces.at(-1);
		if (last?.isAdded === isAdded) last.text += letter;
		else pieces.push({ text: letter, isAdded });
	}
	return pieces.flatMap(({ text, isAdded }) =>
		isAdded ? { words: FROM_RIGHT + text + FROM_RIGHT, family: added.name } : partLetters(text, isBold),
	);
}

/**
 * Parts a letter that the sans has not as one glyph: as a glyph of the serif, in a typeface that the report adds, or as
 * a letter and its marks.
 */
function partLetter(letter: string, isBold: boolean): WordsInFace[] {
	const { hasGlyph, added } = pdfFonts();
	const family = hasGlyph(letter, 'serif') ? undefined : added.find(({ has }) => has(letter))?.name;
	if (family !== undefined) return [{ words: letter, family }];
	const whole = letter.normalize('NFC');
	const [first = ''] = whole;
	const isKnown = hasGlyph(first, 'sans') || hasGlyph(first, 'serif');
	const [base = '', ...marks] = isKnown ? whole : letter.normalize('NFD');
	const part: WordsInFace = hasGlyph(base, 'sans') ? { words: base } : { words: base, family: SERIF };
	if (marks.length === 0) return [part];
	const { width, top } = measure(part, isBold);
	const up = Math.max(0, top - measure({ words: 'x', family: SERIF }, isBold).top);
	return [
		part,
		...marks.map((mark) => ({
			words: mark,
			family: hasGlyph(mark, 'serif') ? SERIF : SANS,
			// The serif has marks in the middle of nothing: half of them before their place and half behind it.
			shift: { back: width / 2, up: BELOW.test(mark) ? 0 : up },
		})),
	];
}

/** Marks that stand below their letter. */
const BELOW = /[\u0316-\u0319\u031c-\u0333\u0339-\u033c\u0345\u0347-\u0349\u034d\u034e\u0353-\u0356\u0359\u035a]/u;

function measure({ words, family }: WordsInFace, isBold: boolean) {
	const onCanvas =
		family === SERIF ? SPARE_FONT : (pdfFonts().added.find(({ name }) => name === family)?.family ?? CHART_FONT);
	return measureWords(words, { family: onCanvas, size: FONT_SIZE, isBold });
}
