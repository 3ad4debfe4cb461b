import { createCanvas, Image, type SKRSContext2D } from '@napi-rs/canvas';
import { canvasTypefaces } from '../../core/chart/draw/typefaces.ts';
import type { Chart } from '../../core/model/chart.ts';
import type { ProvenPicture } from '../../core/model/picture.ts';
import { layOut } from '../../core/chart/layout.ts';
import type { Report } from '../../core/model/report.ts';
import { directionOf } from '../../core/markup/text-direction.ts';
import type { CardWords } from '../../core/outputs/prepared.ts';
import { sayIn } from '../../core/words/say.ts';
import { contextOf, finishPicture } from './canvas-fonts.ts';
import { paintChart } from './draw-picture.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;

/** A picture for link previews, 1200 × 630: a title, a sentence, and the chart if there is one. */
export function drawCard(report: Report, words: CardWords, chart?: Chart): Buffer {
	const { language, publisher, edition, fonts } = report.meta;
	const { logo, colours: ofLook } = report.look;
	const colours = ofLook.light;
	const typefaces = canvasTypefaces(fonts);
	const say = sayIn(language);
	const direction = directionOf(language);
	const canvas = createCanvas(WIDTH, HEIGHT);
	const context = contextOf(canvas);
	context.fillStyle = colours.paper;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	context.fillStyle = colours.accent;
	context.fillRect(direction === 'rtl' ? WIDTH - 16 : 0, 0, 16, HEIGHT);
	context.direction = direction;

	let y = MARGIN;
	if (words.above !== undefined)
		y = writeBlock(context, words.above, {
			sizes: [30],
			weight: 600,
			colour: colours.accent,
			y,
			most: 1,
			typefaces,
		});
	y = writeBlock(context, words.title, {
		sizes: chart === undefined ? [64, 54, 44] : [40, 34],
		weight: 600,
		colour: colours.ink,
		y,
		most: chart !== undefined ? 2 : words.above === undefined ? 4 : 3,
		typefaces,
	});
	y = writeBlock(context, words.text, {
		sizes: [chart === undefined ? 34 : 26],
		weight: 400,
		colour: colours.muted,
		y: y + 12,
		most: chart === undefined ? 3 : 2,
		typefaces,
	});
	if (chart !== undefined) {
		const layout = layOut(chart, 'wide', say, direction);
		const scale = Math.min((WIDTH - 2 * MARGIN) / layout.width, (HEIGHT - y - 96) / layout.height);
		context.save();
		context.translate(direction === 'rtl' ? WIDTH - MARGIN - layout.width * scale : MARGIN, y + 8);
		context.scale(scale, scale);
		paintChart(context, layout, report);
		context.restore();
	}
	writeBlock(context, say('card.edition', { publisher, version: edition.version }), {
		sizes: [24],
		weight: 400,
		colour: colours.muted,
		y: HEIGHT - MARGIN + 4,
		most: 1,
		room: ROOM - (logo === undefined ? 0 : LOGO.width + 24),
		typefaces,
	});
	if (logo !== undefined) drawLogo(context, logo.light);
	return finishPicture(canvas);
}

/** The room of the logo, at the end of the last line. */
const LOGO = { width: 300, height: 56 };

function drawLogo(context: SKRSContext2D, { bytes, width, height }: ProvenPicture): void {
	const image = new Image();
	image.src = Buffer.from(bytes);
	const scale = Math.min(LOGO.width / width, LOGO.height / height);
	const x = context.direction === 'rtl' ? MARGIN : WIDTH - MARGIN - width * scale;
	context.drawImage(image, x, HEIGHT - 36 - height * scale, width * scale, height * scale);
}

interface BlockStyle {
	/** In pixels, the largest first: the first at which the text fits is taken, or else the last. */
	readonly sizes: readonly [number, ...number[]];
	readonly weight: number;
	readonly colour: string;
	readonly y: number;
	/** How many lines it may have. */
	readonly most: number;
	readonly typefaces: string;
	/** Its width, in pixels; left out, that of the card. */
	readonly room?: number;
}

/** Writes a text over as many lines as it needs, at the most `most`, and returns where the next may begin. */
function writeBlock(
	context: SKRSContext2D,
	text: string,
	{ sizes, weight, colour, y, most, typefaces, room = ROOM }: BlockStyle,
): number {
	context.fillStyle = colour;
	let [size] = sizes;
	let lines: string[] = [];
	for (size of sizes) {
		context.font = `${weight} ${size}px ${typefaces}`;
		lines = breakLines(context, text, room);
		if (lines.length <= most) break;
	}
	const shown = lines.slice(0, most);
	if (lines.length > most) {
		let last = (shown[most - 1] ?? '').replace(/[\s,;:.]+\S*$/, '');
		while (context.measureText(`${last} …`).width > room) last = last.slice(0, -1);
		shown[most - 1] = `${last} …`;
	}
	const x = context.direction === 'rtl' ? WIDTH - MARGIN : MARGIN;
	for (const [index, line] of shown.entries()) context.fillText(line, x, y + size * (1 + index * 1.2));
	return y + size * (0.3 + shown.length * 1.2);
}

/** Breaks a text between its words, and a word that is wider than the card inside it. */
function breakLines(context: SKRSContext2D, text: string, room: number): string[] {
	const fits = (line: string) => context.measureText(line).width <= room;
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && fits(`${line} ${word}`)) lines[lines.length - 1] = `${line} ${word}`;
		else if (fits(word)) lines.push(word);
		else {
			lines.push('');
			for (const { segment } of new Intl.Segmenter().segment(word)) {
				const part = `${lines.at(-1) ?? ''}${segment}`;
				if (fits(part)) lines[lines.length - 1] = part;
				else lines.push(segment);
			}
		}
	}
	return lines;
}
