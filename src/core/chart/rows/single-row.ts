import { BAR, LINE, type TextLine } from '../geometry.ts';
import { linesOf } from '../lay-out-frame.ts';
import { type PlacedRow, placeMark, type RowForm } from './row-form.ts';
import { hasMark } from './rows-of-chart.ts';

/** Rows with one mark each: its label, if its facet has another name, and its value stand on lines above it. */
export function singleForm(sides: Pick<RowForm, 'left' | 'right'>): RowForm {
	return { ...sides, thickness: BAR, hasKey: false, place };
}

const place: RowForm['place'] = ({ slots }, y, frame): PlacedRow => {
	const { chart, wordsAt, width, looks, textOf } = frame;
	const facet = chart.series[0]?.facet;
	const words: TextLine[] = [];
	const bars: PlacedRow['bars'][number][] = [];
	const details: PlacedRow['details'][number][] = [];
	let [at, top] = [y, y];
	for (const slot of slots.filter(hasMark)) {
		const { mark } = slot;
		const isMuted = looks.isMuted(slot);
		const label = mark.label === facet ? '' : mark.label;
		for (const runs of linesOf(label, textOf(mark), width - wordsAt, { isMuted }))
			words.push({ x: wordsAt, y: (at += LINE) - 4, runs });
		top = at + 3;
		at = top + BAR;
		const placed = placeMark(slot, { y: top + BAR / 2, thickness: BAR }, frame);
		bars.push({ mark, bar: placed.bar });
		details.push(...placed.details);
	}
	return { words, bars, details, top, bottom: at };
};
