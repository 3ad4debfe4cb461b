import type { ChartMark, ChartSeries } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Place, Problem } from '../problem.ts';
import { markOfFigure, type MarkNeed } from './mark-of-figure.ts';
import type { ChartDraft, Drawable, Drawn } from './drawable.ts';

/** The marks that the figures of a chart make. */
export function marksOfFigures(draft: ChartDraft, drawable: Drawable, narrative: Narrative): Drawn {
	const { spec } = draft;
	const problems: Problem[] = [];
	const units: { unit: Unit; at: Place }[] = [];
	const read = (id: string, need: MarkNeed, at: Place): ChartMark | undefined => {
		const found = markOfFigure(id, need, drawable, at);
		if ('problem' in found) {
			problems.push(found.problem);
			return undefined;
		}
		if (need !== 'date') units.push({ unit: found.figure.unit, at });
		return found.mark;
	};
	const labelled = (mark: ChartMark | undefined, label: string | undefined, index: number): ChartMark[] =>
		mark === undefined
			? []
			: [
					label === undefined
						? mark
						: { ...mark, label: narrative.sentence(label, draft, 'series', index, 'label').text },
				];

	switch (spec.kind) {
		case 'line': {
			const series = (spec.series ?? []).map((line, index): ChartSeries => {
				const marks = line.points.flatMap((point, place): ChartMark[] => {
					const time = read(point.at, 'date', draft.at('series', index, 'points', place, 'at'))?.time;
					const mark = read(point.figure, 'point', draft.at('series', index, 'points', place, 'figure'));
					return mark === undefined || time === undefined ? [] : [{ ...mark, time }];
				});
				return {
					label: narrative.sentence(line.label, draft, 'series', index, 'label').text,
					marks: marks.sort((a, b) => (a.time?.year ?? 0) - (b.time?.year ?? 0)),
				};
			});
			return { series, units, problems, silent: [] };
		}
		case 'dot': {
			const marks = spec.series.flatMap((item, index) => {
				const mark = read(item.figure, 'point', draft.at('series', index, 'figure'));
				const around =
					item.interval === undefined ? undefined : read(item.interval, 'range', draft.at('series', index, 'interval'));
				const whole =
					mark === undefined || around === undefined
						? mark
						: {
								...mark,
								low: around.low,
								high: around.high,
								intervalText: around.text,
								interval: item.interval,
								intervalEvidence: around.evidence,
							};
				return labelled(whole, item.label, index);
			});
			return { series: [{ label: '', marks }], units, problems, silent: [] };
		}
		default: {
			const need = spec.kind === 'range' ? 'range' : 'point';
			const marks = (spec.series ?? []).flatMap((item, index) =>
				labelled(read(item.figure, need, draft.at('series', index, 'figure')), item.label, index),
			);
			return { series: [{ label: '', marks }], units, problems, silent: [] };
		}
	}
}
