import { chartPictures } from '../core/chart/chart-kinds.ts';
import type { CanvasTheme } from '../core/chart/draw/paint-shapes.ts';
import type { PointedOut } from '../core/chart/draw/point-out.ts';
import type { Box, ChartLayout } from '../core/chart/geometry.ts';
import { widths } from '../core/chart/layout.ts';
import type { Chart } from '../core/model/chart.ts';
import type { Say } from '../core/words/values.ts';
import { markWords, nameInFacet, valueWords } from './chart-marks.ts';
import { makeTip, type TipWords } from './chart-tip.ts';
import type { LiveChart } from './live-chart.ts';
import type { Obstacle } from './place-tip.ts';
import { marksTogether, middleOf, nearestMark, type PlacedMark, placeMarks } from './placed-marks.ts';
import { stepTo } from './step-to.ts';
import { makeObstacles } from './words-of-others.ts';

interface Pointer extends LiveChart {
	/** Takes the marks from another layout, and points at the same mark again if it did before. */
	readonly follow: (layout: ChartLayout) => void;
}

interface Parts {
	readonly chart: Chart;
	readonly say: Say;
	readonly signal: AbortSignal;
	readonly theme: () => CanvasTheme;
	/** Called with the place of the mark that the reader points at, and with none when that ends. */
	readonly onPointed: (place: PointedOut | undefined) => void;
}

/** What a reader points at a mark with. */
interface Hand {
	/** Where it is, in CSS pixels of the drawing; the keyboard is nowhere. */
	readonly at?: readonly [x: number, y: number];
	/** What it hides. */
	readonly hides?: Obstacle;
}

/** Room that a finger and the hand behind it take on the screen, from the place of the tap, in CSS pixels. */
const FINGER = { aside: 16, above: 12, below: 90, cost: 100 } as const;
/** Room that is shown around a mark, and that a tip needs above or below a drawing. */
const [AROUND_MARK, ROOM_OF_TIP] = [60, 180];
/** The cost of covering a square pixel of the page around a drawing. */
const AROUND = 0.5;

/**
 * Lets a reader point at the marks of a chart by pointer, finger and keyboard, and shows the words of each. A screen
 * reader reads the name and the value of the mark that the keys lead to; the others of its time are one key away.
 */
export function makePointer(drawing: HTMLElement, { chart, say, signal, theme, onPointed }: Parts): Pointer {
	const along = chartPictures[chart.kind].nearest;
	const isOverTime = along === 'x';
	const hasLines = isOverTime && chart.series.length > 1;
	const tip = makeTip(drawing, theme);
	const region = document.createElement('div');
	region.className = 'chart-region';
	region.tabIndex = -1;
	region.setAttribute('role', 'application');
	region.setAttribute('aria-roledescription', say('chart.interactive'));
	const title = chart.title.text;
	region.setAttribute('aria-label', say(hasLines ? 'chart.keys-over-time' : 'chart.keys', { title }));
	drawing.append(region);
	const status = document.createElement('p');
	status.className = 'chart-status';
	status.setAttribute('role', 'status');
	drawing.after(status);

	let [at, width]: [number, number] = [-1, 1];
	let marks: readonly PlacedMark[] = [];
	let obstaclesFor: ReturnType<typeof makeObstacles> = () => [];

	drawing.addEventListener(
		'pointermove',
		({ pointerType, clientX, clientY }) => {
			if (pointerType !== 'touch') showAt(clientX, clientY, false);
		},
		{ signal },
	);
	drawing.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && show(-1), { signal });
	document.addEventListener(
		'pointerdown',
		({ target }) => {
			if (!(target instanceof Node && drawing.contains(target))) show(-1);
		},
		{ signal },
	);
	document.addEventListener('keydown', ({ key }) => key === 'Escape' && show(-1), { signal });
	region.addEventListener('keydown', walk);
	region.addEventListener('blur', () => {
		show(-1);
		status.textContent = '';
	});
	signal.addEventListener('abort', () => {
		tip.remove();
		region.remove();
		status.remove();
	});
	return { explore: () => region.focus(), showAt, follow };

	function follow(layout: ChartLayout): void {
		width = layout.width;
		marks = placeMarks(chart, layout);
		obstaclesFor = makeObstacles(layout, marks, say);
		const before = at;
		at = -1;
		show(before);
	}

	/** How much larger than it is laid out the page shows the drawing. */
	function scale(): number {
		return (drawing.querySelector(':scope > canvas')?.getBoundingClientRect().width ?? width) / width;
	}

	function showAt(x: number, y: number, isFinger: boolean): void {
		const { left, top } = drawing.getBoundingClientRect();
		const [placeX, placeY] = [x - left, y - top];
		const nearest = nearestMark(marks, { x: placeX / scale(), y: placeY / scale(), along });
		const { aside, above, below, cost } = FINGER;
		const hides = { left: placeX - aside, right: placeX + aside, top: placeY - above, bottom: placeY + below, cost };
		show(nearest, { at: [placeX, placeY], ...(isFinger ? { hides } : {}) });
	}

	/** Shows the words of a mark beside it, and no words if there is no mark. */
	function show(next: number, { at: hand, hides }: Hand = {}): void {
		if (next === at) return;
		at = next;
		const mark = marks[at];
		if (mark === undefined) {
			tip.hide();
			onPointed(undefined);
			return;
		}
		const together = isOverTime ? marksTogether(marks, mark) : [mark];
		const [middleX, middleY] = middleOf(mark.box);
		onPointed({ box: mark.box, guide: isOverTime ? { x: middleX, plot: mark.plot } : undefined });
		const by = scale();
		const box = enlarge(mark.box, by);
		const [x, y] = hand ?? [middleX * by, middleY * by];
		const near = { mark: box, x: clamp(x, box.left, box.right), y: clamp(y, box.top, box.bottom) };
		const { offsetWidth, offsetHeight } = drawing;
		const page = [
			{ left: -Infinity, right: Infinity, top: -Infinity, bottom: 0, cost: AROUND },
			{ left: -Infinity, right: Infinity, top: offsetHeight, bottom: Infinity, cost: AROUND },
			{ left: offsetWidth, right: Infinity, top: 0, bottom: offsetHeight, cost: AROUND },
		];
		const inside = obstaclesFor(together).map(({ cost, ...each }) => ({ ...enlarge(each, by), cost }));
		tip.show(tipWords(mark, together), near, [...inside, ...page, ...(hides === undefined ? [] : [hides])]);
	}

	function tipWords(mark: PlacedMark, together: readonly PlacedMark[]): TipWords {
		if (together.length === 1) return markWords(mark, say);
		return {
			heading: nameInFacet(mark, mark.time?.text ?? mark.label, say),
			rows: together.map((each) => ({
				shows: each.shows,
				name: each.series === '' ? each.label : each.series,
				value: valueWords(each, say),
				isNearest: each === mark,
			})),
		};
	}

	/** Arrow keys, Home and End go from mark to mark; Escape leaves them. A screen reader reads each mark out. */
	function walk(event: KeyboardEvent): void {
		const place = { at, marks, isOverTime, direction: theme().direction };
		const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : stepTo(event.key, place);
		if (next === undefined) return;
		if (event.key !== 'Escape') event.preventDefault();
		const mark = marks[next];
		if (mark !== undefined) bringIntoView(mark.box);
		show(next);
		status.textContent = mark === undefined ? '' : markWords(mark, say);
	}

	/**
	 * Scrolls the page if the window does not show the mark. On a phone, where a drawing is full of words, it also shows
	 * the page above the drawing or below it, so that a tip has room there; in the middle of a long drawing it cannot.
	 */
	function bringIntoView({ top, bottom }: Box): void {
		const box = drawing.getBoundingClientRect();
		const [first, last] = [box.top + top * scale() - AROUND_MARK, box.top + bottom * scale() + AROUND_MARK];
		const ofTip = width === widths.narrow ? ROOM_OF_TIP : 0;
		const [fromTop, toBottom] = [box.top - ofTip, box.bottom + ofTip];
		const canShow = (from: number, to: number) => ofTip > 0 && to - from <= window.innerHeight;
		const isUpper = first - box.top < box.bottom - last;
		if (isUpper && canShow(fromTop, last)) scrollTo(fromTop, last);
		else if (canShow(first, toBottom)) scrollTo(first, toBottom);
		else scrollTo(first, last);
	}
}

/** Scrolls the page as little as shows what lies between two heights of the window, and at once. */
function scrollTo(from: number, to: number): void {
	const top = from < 0 ? from : Math.max(0, to - window.innerHeight);
	if (top !== 0) window.scrollBy({ top, behavior: 'instant' });
}

function enlarge({ left, right, top, bottom }: Box, by: number): Box {
	return { left: left * by, right: right * by, top: top * by, bottom: bottom * by };
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
