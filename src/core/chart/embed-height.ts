import { formatPeriod } from '../format/format-period.ts';
import type { Chart } from '../model/chart.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { sayIn } from '../words/say.ts';
import type { Say } from '../words/values.ts';
import { footTexts, sourceText } from './chart-foot.ts';
import { layOut } from './layout.ts';
import { FONT_SIZE, wrap } from './text-width.ts';

/** Widths of a frame for which its height is computed, in CSS pixels: phones, columns of text, whole windows. */
const WIDTHS = [...Array.from({ length: 56 }, (_, step) => 280 + 8 * step), 721, 800, 960, 1280, 1920];
/** Up to this width a frame has the narrow drawing, as `styles/chart.css` says. */
const NARROW = 720;

/**
 * A height in which the page of a chart to embed fits at any width from 280 CSS pixels, in letters of the usual size.
 * It is computed from the widths of letters, which are rounded up, and the sizes that `styles/chart.css` and
 * `styles/embed.css` give.
 *
 * @param isFrozen Whether it is the frame of an edition, which has a notice on top. What a later edition changes of the
 *   chart is not known: a frame that tells of it scrolls where no script makes it higher.
 * @returns In whole CSS pixels.
 */
export function embedHeight(chart: Chart, report: Report, isFrozen = false): number {
	const { language, title, edition } = report.meta;
	const say = sayIn(language);
	const last = say('chart.embedded', {
		source: sourceText(chart, report),
		title,
		version: edition.version,
		address: permalink(report, address.chart(chart.id)),
	});
	const foot = [...footTexts(chart, say), last];
	const notice = isFrozen ? noticeTexts(report, say) : [];
	const [wide, narrow] = [layOut(chart, 'wide', say), layOut(chart, 'narrow', say)];
	const heights = WIDTHS.map((width) => {
		const { root, small } = sizesAt(width);
		const room = width - 2 * root;
		const lines = (text: string, size: number) => wrap(text, (room * FONT_SIZE) / size).length;
		const [drawn, most] = width <= NARROW ? [narrow, 21 * root] : [wide, 33 * root];
		const words = [
			lines(chart.title.text, root) * 1.35 * root,
			0.25 * root + lines(chart.takeaway.text, small) * 1.5 * small,
			...foot.map((text) => 0.25 * root + lines(text, small) * 1.5 * small),
		];
		const drawing = (drawn.height * Math.min(room, most)) / drawn.width;
		const inNotice = (text: string) => wrap(text, ((room - 2 * root - 3) * FONT_SIZE) / small).length * 1.5 * small;
		const above = notice.map(inNotice).reduce((sum, each) => sum + each, notice.length > 0 ? 2.25 * root : 0);
		// Around the page, around the figure, above the drawing and above the foot.
		const spaces = (2 * 0.75 + 2 + 1 + 0.75) * root;
		return words.reduce((sum, each) => sum + each, above + drawing + spaces);
	});
	return Math.ceil(Math.max(...heights));
}

/** What the notice on a frozen page says, at the most, of a chart that no later edition has changed. */
function noticeTexts({ meta: { edition, language } }: Report, say: Say): string[] {
	const values = { version: edition.version, date: formatPeriod(edition.date, language), latest: edition.version };
	const current = `${say('edition.current', values)} ${say('edition.live-page')}`;
	const superseded = `${say('edition.superseded', values)} ${say('edition.page-today')}`;
	const longest = current.length > superseded.length ? current : superseded;
	return [longest, say('edition.page-unchanged', { n: 1 }), say('edition.all')];
}

/** The sizes of letters in a window of a width, as `styles/tokens.css` computes them. */
function sizesAt(width: number): { root: number; small: number } {
	const root = Math.max(17, Math.min(16.32 + 0.002 * width, 19));
	return { root, small: Math.max(0.833 * root, Math.min(0.82 * root + 0.0006 * width, 0.875 * root)) };
}
