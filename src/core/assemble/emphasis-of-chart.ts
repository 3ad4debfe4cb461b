import { type ChartSpec } from '../chart/chart-spec.ts';
import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Findings } from '../problem.ts';

/** Reads which series or marks stand out, as labels of the chart. Reports a name that nothing in the chart has. */
export function highlightOf(
	{ highlight }: Pick<ChartSpec, 'highlight'>,
	series: readonly ChartSeries[],
	findings: Findings,
): Chart['highlight'] {
	if (highlight === undefined) return undefined;
	const marks = series.flatMap(({ marks: ofSeries }) => ofSeries);
	return [highlight].flat().flatMap((name, index) => {
		const labels = [...series, ...marks.filter(({ figure }) => figure === undefined)].map(({ label }) => label);
		if (labels.includes(name)) return [name];
		const ofFigure = marks.find(({ figure, label }) => figure === name || label === name);
		if (ofFigure !== undefined) return [ofFigure.label];
		const known = [...labels, ...marks.map(({ figure, label }) => figure ?? label)].filter((each) => each !== '');
		findings.report({
			rule: 'reference-resolves',
			path: typeof highlight === 'string' ? ['highlight'] : ['highlight', index],
			message: `The chart has no series and no mark “${name}” to highlight.${suggestion(name, known)}`,
			hint: 'Name the value of the column `series` or `x`, the label of a series, or the id of a figure that is drawn.',
		});
		return [];
	});
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
		});
		return [];
	});
}
