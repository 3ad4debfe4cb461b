import { RUN_GAP } from '../../core/chart/geometry.ts';
import { FONT_SIZE } from '../../core/chart/text-width.ts';
import { asCircles } from './as-circles.ts';

/** Colours that a drawing is made with so that they can be told apart in the finished SVG: one for each role. */
export const roleTheme = {
	ink: '#000001',
	strong: '#000002',
	muted: '#000003',
	rule: '#000004',
	stated: '#000005',
	derived: '#000006',
	paper: '#000007',
	font: 'Golos Text',
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
 * Makes of the canvas’s SVG one for a page: words whole instead of letter by letter, colours from CSS variables, no
 * clips (nothing is drawn outside) and no names that two drawings on a page could share. Words are left as they are.
 */
export function tidySvg(svg: string): string {
	const plain = svg
		.replace(/^<\?xml[^>]*\?>/, '')
		.replace(/<clipPath[\s\S]*?<\/clipPath>/g, '')
		.replace(/<g clip-path="[^"]*">|<\/g>/g, '')
		.replace(/<(?:rect|path) (?:fill="[^"]*" )?fill-opacity="0"[^>]*\/>/g, '')
		.replace(TAG, (tag) => tag.replace(/ (?:xmlns:xlink|stroke-miterlimit)="[^"]*"/g, ''));
	return joinWords(asCircles(plain)).replace(TAG, (tag) => tag.replace(/(\d+\.\d{2})\d+/g, '$1').replace(/="(#0000\d\d)"/g, (_, colour: string) => `="var(${VARIABLES[colour] ?? '--ink'})"`));
}

/** A line of words as it grows. */
interface Line {
	readonly y: string;
	style: string;
	svg: string;
	isInside: boolean;
}

/** The typesetter places each letter; a reader selects, searches and hears words. Pieces of one line are joined, and runs of another style follow as `tspan`. */
function joinWords(svg: string): string {
	let line: Line | undefined;
	let last = 0;
	let out = '';
	const close = () => {
		if (line !== undefined) out += `${line.svg.trimEnd()}${line.isInside ? '</tspan>' : ''}</text>`;
		line = undefined;
	};
	for (const match of svg.matchAll(TEXT)) {
		const [whole, attributes = '', text = ''] = match;
		const between = svg.slice(last, match.index);
		last = match.index + whole.length;
		const [x, y] = [firstOf(attributes, 'x'), firstOf(attributes, 'y')];
		if (between !== '') {
			close();
			out += between;
		}
		// A space has no place of its own.
		if (x === '') {
			if (line !== undefined) line.svg += ' ';
			continue;
		}
		const style = `${attributes.replace(/ ?\b(?:x|y|font-(?:family|size|weight))="[^"]*"/g, '').trim()}${attributes.includes('SemiBold') ? ' font-weight="600"' : ''}`;
		if (line?.y === y && line.style !== style) {
			line.svg = `${line.svg.trimEnd()}${line.isInside ? '</tspan>' : ''} <tspan dx="${RUN_GAP - SPACE}" ${style}>${text}`;
			line.style = style;
			line.isInside = true;
		} else if (line?.y === y && line.svg.endsWith(' ')) line.svg += text;
		else {
			close();
			line = { y, style, svg: `<text ${style} x="${x}" y="${y}">${text}`, isInside: false };
		}
	}
	close();
	return out + svg.slice(last);
}

/** Width of the space that stands between two runs, a quarter of the letters’ size in the typeface of charts. */
const SPACE = FONT_SIZE / 4;

function firstOf(attributes: string, name: 'x' | 'y'): string {
	return new RegExp(`(?<= )${name}="([^",]*)`).exec(attributes)?.[1] ?? '';
}
