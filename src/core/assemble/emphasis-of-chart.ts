import { type ChartSpec } from '../chart/chart-spec.ts';
import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import { isCountry } from '../model/is-country.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { listWords } from '../parse/list-words.ts';
import type { Findings } from '../problem.ts';
import { namesArea } from './names-area.ts';

/**
 * Reads which series or marks stand out, as labels of the chart. A figure stands for its mark or, where only series
 * stand out, for its series. Reports a name that nothing of that has.
 */
export function highlightOf(
	{ highlight }: Pick<ChartSpec, 'highlight'>,
	{
		series,
		bySeries,
		nameOf,
		labelOf,
		locale,
	}: {
		readonly series: readonly ChartSeries[];
		readonly bySeries: boolean;
		/** The label of what is written, if that is the value of a cell. */
		readonly nameOf: (written: string | number) => string;
		/** The label in this language of what is written, if that is a label of the original. */
		readonly labelOf: (written: string) => string | undefined;
		readonly locale: string;
	},
	findings: Findings,
): Chart['highlight'] {
	if (highlight === undefined) return undefined;
	const marks = series.flatMap(({ label: own, marks: ofSeries }) =>
		ofSeries.map(({ figure, label }) => ({ figure, label, standsOut: bySeries ? own : label })),
	);
	const names = series.map(({ label }) => label);
	const labels = bySeries
		? names
		: [...names, ...marks.flatMap((mark) => (mark.figure === undefined ? mark.label : []))];
	const found = [highlight].flat().flatMap((written, index) => {
		const text = String(written);
		const name = labelOf(text) ?? (labels.includes(text) ? text : nameOf(written));
		if (labels.includes(name)) return [name];
		const ofFigure = marks.filter(({ figure }) => figure === name);
		const meant = ofFigure.length > 0 || bySeries ? ofFigure : marks.filter(({ label }) => label === name);
		if (meant.length > 0) return meant.slice(0, bySeries ? undefined : 1).map(({ standsOut }) => standsOut);
		const all = [...labels, ...(bySeries ? [] : marks.map(({ figure, label }) => figure ?? label))];
		const known = [...new Set(all)].filter((each) => each !== '');
		const ofArea = known.find((each) => isOneArea(each, name, locale));
		const guess = ofArea === undefined ? suggestion(name, known) : ` Did you mean “${ofArea}”?`;
		findings.report({
			rule: 'reference-resolves',
			path: Array.isArray(highlight) ? ['highlight', index] : ['highlight'],
			message: `The chart has no series ${bySeries ? '' : 'and no mark '}“${name}” to highlight.${guess}`,
			hint: bySeries
				? `A line stands out as a whole: write its label, ${listed(known)}, or the id of one of its figures.`
				: `Write one of these: ${listed(known)}.`,
			notFound: { kind: 'figure' },
		});
		return [];
	});
	return [...new Set(found)];
}

/** How many names a hint lists. */
const MOST_LISTED = 8;

function listed(names: readonly string[]): string {
	return listWords(
		names.slice(0, MOST_LISTED + 1).map((name) => `“${name}”`),
		{ by: 'or', most: MOST_LISTED },
	);
}

/** Whether one of two words is the code of an area and the other one its name. */
function isOneArea(a: string, b: string, locale: string): boolean {
	return [
		[a, b],
		[b, a],
	].some(([code = '', name = '']) => /^[A-Z]{2}$/u.test(code) && isCountry(code) && namesArea(name, code, locale));
}

/** What notes of a chart may stand at. */
interface NotePlaces {
	readonly series: readonly ChartSeries[];
	/** The label of the mark at a place, if the place is one of a row; else the place as it is written. */
	readonly nameAt: (at: string | number) => string;
	/** The time that a figure is; undefined if it is no date, which was reported. */
	readonly timeOf: (figure: string, index: number) => ChartMark['time'];
	readonly isFigure: (id: string) => boolean;
	readonly sentence: (text: string, index: number) => string;
}

/** Reads the words that stand at a place of the drawing. Reports a place that the chart does not have. */
export function notesOf(
	{ notes }: Pick<ChartSpec, 'notes'>,
	{ series, nameAt, timeOf, isFigure, sentence }: NotePlaces,
	findings: Findings,
): Chart['notes'] {
	if (notes === undefined) return undefined;
	const marks = series.flatMap(({ marks: ofSeries }) => ofSeries);
	return notes.flatMap(({ at, text: written }, index): NonNullable<Chart['notes']>[number][] => {
		const text = sentence(written, index);
		const name = nameAt(at);
		const mark = marks.find(
			({ time, label, figure }) => time?.iso === name || time?.text === name || label === name || figure === name,
		);
		if (mark !== undefined)
			return [{ text, ...(mark.time === undefined ? { mark: mark.label } : { time: mark.time }) }];
		if (isFigure(name) && marks.some(({ time }) => time === undefined)) {
			findings.report({
				rule: 'reference-resolves',
				path: ['notes', index, 'at'],
				message: `The chart draws no mark of the figure “${name}”, and has no axis of time on which it could stand.`,
				hint: 'Write what the column `x` holds in one of the rows that are drawn, or the id of a figure that is drawn.',
			});
			return [];
		}
		if (isFigure(name)) {
			const time = timeOf(name, index);
			return time === undefined ? [] : [{ text, time, figure: name }];
		}
		const known = marks.map(({ time, label }) => time?.iso ?? label);
		findings.report({
			rule: 'reference-resolves',
			path: ['notes', index, 'at'],
			message: `The chart has nothing at “${name}”.${suggestion(name, known)}`,
			hint: 'Write what the column `x` holds in one of the rows that are drawn, or the id of a figure that is a date.',
			notFound: { kind: 'figure' },
		});
		return [];
	});
}
