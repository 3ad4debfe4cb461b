import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { chartSvg } from '../../core/chart/draw/chart-svg.ts';
import { lightColours } from '../../core/chart/draw/colours.ts';
import { CANVAS_TYPEFACES, SVG_TYPEFACES } from '../../core/chart/draw/typefaces.ts';
import type { Chart } from '../../core/model/chart.ts';
import { layOut } from '../../core/chart/layout.ts';
import type { Report } from '../../core/model/report.ts';
import { sayIn } from '../../core/words/say.ts';
import { contextOf, finishPicture } from './canvas-fonts.ts';
import { imageOfSvg } from './draw-picture.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;

/** A picture for link previews, 1200 × 630: a title, a sentence, and the chart if there is one. */
export function drawCard(report: Report, words: { title: string; text: string }, chart?: Chart): Buffer {
	const { language, publisher, edition } = report.meta;
	const say = sayIn(language);
	const canvas = createCanvas(WIDTH, HEIGHT);
	const context = contextOf(canvas);
	context.fillStyle = lightColours.paper;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	context.fillStyle = lightColours.stated;
	context.fillRect(0, 0, 16, HEIGHT);

	let y = writeBlock(context, words.title, {
		size: chart === undefined ? 64 : 40,
		weight: 600,
		colour: lightColours.ink,
		y: MARGIN,
		most: chart === undefined ? 4 : 2,
	});
	y = writeBlock(context, words.text, {
		size: chart === undefined ? 34 : 26,
		weight: 400,
		colour: lightColours.muted,
		y: y + 12,
		most: chart === undefined ? 3 : 2,
	});
	if (chart !== undefined) {
		const { svg, width, height } = chartSvg(layOut(chart, 'wide', say), { colours: lightColours }, SVG_TYPEFACES);
		const scale = Math.min((WIDTH - 2 * MARGIN) / width, (HEIGHT - y - 96) / height);
		context.drawImage(imageOfSvg(svg), MARGIN, y + 8, width * scale, height * scale);
	}
	writeBlock(context, say('card.edition', { publisher, version: edition.version }), {
		size: 24,
		weight: 400,
		colour: lightColours.muted,
		y: HEIGHT - MARGIN + 4,
		most: 1,
	});
	return finishPicture(canvas);
}

/** Writes a text over as many lines as it needs, at the most `most`, and returns where the next may begin. */
function writeBlock(
	context: SKRSContext2D,
	text: string,
	style: { size: number; weight: number; colour: string; y: number; most: number },
): number {
	context.font = `${style.weight} ${style.size}px ${CANVAS_TYPEFACES}`;
	context.fillStyle = style.colour;
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && context.measureText(`${line} ${word}`).width <= WIDTH - 2 * MARGIN)
			lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	const shown = lines.slice(0, style.most);
	if (lines.length > style.most)
		shown[style.most - 1] = `${(shown[style.most - 1] ?? '').replace(/[\s,;:.]+\S*$/, '')} …`;
	for (const [index, line] of shown.entries()) context.fillText(line, MARGIN, style.y + style.size * (1 + index * 1.2));
	return style.y + style.size * (0.3 + shown.length * 1.2);
}
