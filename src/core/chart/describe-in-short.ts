import { extent, maxIndex, minIndex } from 'd3-array';
import type { Chart, ChartMark } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { describeMark, listItems, namedMarks } from './describe-marks.ts';

/** How many series are told. */
const MOST_SERIES = 10;

/** How many marks of a series are told one by one. */
const FEW = 4;

/** Of each series its ends and its extremes. A table beside the words has the rest, and they say so. */
export function describeInShort({ series }: Pick<Chart, 'series'>, say: Say): string[] {
	const drawn = series.filter(({ marks }) => marks.length > 0);
	const n = drawn.length - MOST_SERIES;
	return [
		...drawn.slice(0, MOST_SERIES).map((each) => namedMarks(each, inShort(each.marks, say), say)),
		...(n > 0 ? [say('chart.more-series', { n })] : []),
		say('chart.rest-in-table'),
	];
}

function inShort(marks: readonly ChartMark[], say: Say): string {
	const told = (index: number) => {
		const mark = marks[index];
		return mark === undefined ? '' : describeMark(mark, say);
	};
	if (marks.length <= FEW) return marks.map((_, index) => told(index)).join(say('list.between'));
	const [lowest, highest] = [
		minIndex(marks, (mark) => extent(numbersOf(mark))[0]),
		maxIndex(marks, (mark) => extent(numbersOf(mark))[1]),
	];
	const [left, right] = [
		minIndex(marks, ({ across }) => across?.value),
		maxIndex(marks, ({ across }) => across?.value),
	];
	const isOverTime = marks.every(({ time }) => time !== undefined);
	const sentences = [
		...(isOverTime ? [say('chart.from-to', { first: told(0), last: told(marks.length - 1) })] : []),
		...(left < 0 ? [] : [say('chart.farthest-left', { mark: told(left) })]),
		...(right < 0 ? [] : [say('chart.farthest-right', { mark: told(right) })]),
		...(lowest < 0 ? [] : [say('chart.lowest', { mark: told(lowest) })]),
		...(highest < 0 ? [] : [say('chart.highest', { mark: told(highest) })]),
	];
	return listItems(sentences, sentences.length, say);
}

/** The value of a mark or, of a range, its ends that are stated. */
function numbersOf({ value, low, high }: ChartMark): number[] {
	return (value === undefined ? [low, high] : [value]).filter((each) => typeof each === 'number');
}
