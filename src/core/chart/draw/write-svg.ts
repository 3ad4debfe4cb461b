import { RUN_GAP } from '../../core/chart/geometry.ts';
import { FONT_SIZE } from '../../core/chart/text-width.ts';
import { escapeXml } from '../../core/metadata/escape-xml.ts';
import { asCircles } from './as-circles.ts';
import { CHART_FONTS } from './canvas-fonts.ts';

/** Colours that a drawing is made with so that they can be told apart in the finished SVG: one for each role. */
export const roleTheme = {
	ink: '#000001',
	strong: '#000002',
	muted: '#000003',
	rule: '#000004',
	stated: '#000005',
	derived: '#000006',
	paper: '#000007',
	font: CHART_FONTS,
} as const;

/** CSS variable of each role. */
const VARIABLES: Readonly<Record<string, string>> = {
	'#000001': '--ink',
	'#000002': '--ink',
	'#000003': '--muted',
	'#000004': '--rule',
	'#000005': '--stated',
	'#000006': '--derived',
	'#000007': '--paper',
};

const TAG = /<[a-z][^<>]*>/g;
const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;

/**
 * Makes of the canvas’s SVG one for a page: the words instead of what stands in for them, colours from CSS variables, no
 * clips (nothing is drawn outside) and no names that two drawings on a page could share.
 *
 * @param words What {@link recordWords} kept while the canvas was drawn on.
 */
export function tidySvg(svg: string, words: readonly string[]): string {
	const plain = svg
		.replace(/^<\?xml[^>]*\?>/, '')
		.replace(/<clipPath[\s\S]*?<\/clipPath>/g, '')
		.replace(/<g clip-path="[^"]*">|<\/g>/g, '')
		.replace(/<(?:rect|path) (?:fill="[^"]*" )?fill-opacity="0"[^>]*\/>/g, '')
		.replace(TAG, (tag) => tag.replace(/ (?:xmlns:xlink|stroke-miterlimit)="[^"]*"/g, ''));
	return putWords(asCircles(plain), words).replace(TAG, (tag) =>
		tag
			.replace(/(\d+\.\d{2})\d+/g, '$1')
			.replace(/="(#0000\d\d)"/g, (_, colour: string) => `="var(${VARIABLES[colour] ?? '--ink'})"`),
	);
}

/** Puts the words in their places. Runs of different styles on one line are one text, the later ones as `tspan`. */
function putWords(svg: string, words: readonly string[]): string {
	let [last, next] = [0, 0];
	let out = '';
	let line: { readonly y: string; readonly style: string } | undefined;
	for (const { 0: whole, 1: attributes = '', index } of svg.matchAll(TEXT)) {
		const between = svg.slice(last, index);
		last = index + whole.length;
		const [x, y] = [firstOf(attributes, 'x'), firstOf(attributes, 'y')];
		// The canvas writes an empty text where it wrote nothing.
		if (x === '') continue;
		const text = escapeXml(words[next++] ?? '');
		const style = styleOf(attributes);
		if (line !== undefined && between === '' && line.y === y && line.style !== style) {
			out += ` <tspan dx="${RUN_GAP - SPACE}" ${style}>${text}</tspan>`;
			continue;
		}
		out += `${line === undefined ? '' : '</text>'}${between}<text ${style} x="${x}" y="${y}">${text}`;
		line = { y, style };
	}
	return `${out}${line === undefined ? '' : '</text>'}${svg.slice(last)}`;
}

function styleOf(attributes: string): string {
	const own = attributes.replace(/ ?\b(?:x|y|font-(?:family|size|weight))="[^"]*"/g, '').trim();
	return `${own}${attributes.includes('SemiBold') ? ' font-weight="600"' : ''}`;
}

/** Width of the space that stands between two runs, a quarter of the letters’ size in the typeface of charts. */
const SPACE = FONT_SIZE / 4;

function firstOf(attributes: string, name: 'x' | 'y'): string {
	return new RegExp(`(?<= )${name}="([^",]*)`).exec(attributes)?.[1] ?? '';
}
