import { drawSample } from '../core/chart/draw/draw-sample.ts';
import { type CanvasTheme, paintShapes } from '../core/chart/draw/paint-shapes.ts';
import type { Box, Sample } from '../core/chart/geometry.ts';
import { type Obstacle, placeTip } from './place-tip.ts';

/** What a tip says: words, or a time and a row for each series. */
export type TipWords =
	| string
	| {
			readonly heading: string;
			readonly rows: readonly {
				readonly shows: Sample['shows'];
				readonly name: string;
				readonly value: string;
				/** Whether the reader points at it. */
				readonly isNearest: boolean;
			}[];
	  };

/** Words beside the mark that a reader points at. */
export interface Tip {
	/** Places are in CSS pixels from the corner of the drawing, as the page shows it. */
	readonly show: (
		words: TipWords,
		near: { readonly mark: Box; readonly x: number; readonly y: number },
		obstacles: readonly Obstacle[],
	) => void;
	readonly hide: () => void;
	readonly remove: () => void;
}

/** Space between a tip and the edge of the window. */
const EDGE = 4;
const SAMPLE = { width: 26, height: 12 } as const;
/** Pixels of a sample for each CSS pixel. */
const SHARP = 3;

/** @param theme The colours of the samples. Called each time, since the reader may change them. */
export function makeTip(drawing: HTMLElement, theme: () => CanvasTheme): Tip {
	const tip = document.createElement('div');
	tip.className = 'chart-tip';
	tip.hidden = true;
	tip.setAttribute('aria-hidden', 'true');
	drawing.append(tip);
	return {
		show(words, near, obstacles) {
			tip.replaceChildren(...(typeof words === 'string' ? [words] : rowsOf(words, theme())));
			tip.hidden = false;
			// At the corner, so that no edge of the window makes it narrower than it can be.
			moveTo(0, 0);
			const page = drawing.getBoundingClientRect();
			const { clientWidth, clientHeight } = document.documentElement;
			const bounds = {
				left: EDGE - page.left,
				right: clientWidth - EDGE - page.left,
				top: EDGE - page.top,
				bottom: clientHeight - EDGE - page.top,
			};
			const { left, top } = placeTip({ width: tip.offsetWidth, height: tip.offsetHeight }, near, obstacles, bounds);
			moveTo(left, top);
		},
		hide() {
			tip.hidden = true;
		},
		remove() {
			tip.remove();
		},
	};

	function moveTo(left: number, top: number): void {
		tip.style.setProperty('left', `${left}px`);
		tip.style.setProperty('top', `${top}px`);
	}
}

function rowsOf({ heading, rows }: Exclude<TipWords, string>, theme: CanvasTheme): HTMLElement[] {
	const title = document.createElement('div');
	title.className = 'chart-tip-heading';
	title.textContent = heading;
	return [
		title,
		...rows.map(({ shows, name, value, isNearest }) => {
			const row = document.createElement('div');
			row.className = 'chart-tip-row';
			if (isNearest) row.dataset['nearest'] = '';
			const [of, number] = [document.createElement('span'), document.createElement('span')];
			of.textContent = name;
			number.textContent = value;
			row.append(paintSample(shows, theme), of, number);
			return row;
		}),
	];
}

function paintSample(shows: Sample['shows'], theme: CanvasTheme): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = SAMPLE.width * SHARP;
	canvas.height = SAMPLE.height * SHARP;
	const context = canvas.getContext('2d');
	context?.scale(SHARP, SHARP);
	const box = { left: 0, right: SAMPLE.width, top: 0, bottom: SAMPLE.height };
	if (context !== null) paintShapes(context, drawSample({ shows, as: 'bar', ...box }), theme);
	return canvas;
}
