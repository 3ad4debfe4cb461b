import { formatArea } from '../format/format-area.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { ChartMark } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Finding } from '../problem.ts';
import { namesArea, plainWords } from './names-area.ts';
import { namesPeriod } from './names-period.ts';

/** A figure that a chart draws, with all words that stand at its mark. */
export interface Compared {
	readonly figure: Figure;
	/** The same figure in the words in which figures are compared. */
	readonly compared: Figure;
	readonly label: string;
	/** Its label and its time, the names of its series and of its facet. */
	readonly words: string;
	/** When it stands on a line: a date of its period. */
	readonly time?: ChartMark['time'];
	/** What it is drawn as. A chart in facets is split by its values. */
	readonly as: 'value' | 'across' | 'whole' | 'reference';
	/** The place that names it, if it is not among the marks. */
	readonly path?: Finding['path'];
}

/** Where an author can name what figures are of. */
export interface Ways {
	/** What has a label: each figure, or the line on which it is a point; a whole has none of its own. */
	readonly labelled: 'figure' | 'series' | undefined;
	/** The places around the chart. */
	readonly places: string;
}

/** What figures state of themselves that decides whether they can be compared. */
export interface Aspect {
	readonly name: string;
	/** What a figure states, in words; undefined if nobody states it. */
	readonly of: (figure: Figure, locale: string) => string | undefined;
	/** Whether words name what a figure states. `elsewhere` are the words at marks that state something else. */
	readonly isNamed: (figure: Figure, words: string, elsewhere: readonly string[], locale: string) => boolean;
	/** Whether the place of a mark says what its figure states, without words. */
	readonly isPlaced?: (mark: Compared) => boolean;
	/** Whether the figures along a second axis are compared apart, because each axis counts something of its own. */
	readonly isOfAxis?: true;
	/** What an author can write. */
	readonly wayOn: (mark: Compared & { readonly value: string }, ways: Ways) => string;
}

export const scopeAspects: readonly Aspect[] = [
	{
		name: 'period',
		of: ({ period }, locale) => (period === UNSTATED ? undefined : formatPeriod(period, locale)),
		isNamed: ({ period }, words, _, locale) => namesPeriod(words, period, locale),
		isPlaced: ({ time }) => time !== undefined,
		wayOn: ({ label }, { labelled, places }) =>
			({
				figure: `Name the period of each by a figure that is a date, in its \`label\`, such as “${label}, {its-id}”, or ${places}`,
				series: `Name the period of each by a figure that is a date, in the \`label\` of its series, or ${places}`,
				none: `Name the period of each by a figure that is a date, ${places}`,
			})[labelled ?? 'none'],
	},
	{
		name: 'area',
		of: ({ area }, locale) => (area === UNSTATED ? undefined : formatArea(area, locale)),
		isNamed: ({ area }, words, elsewhere, locale) =>
			area === UNSTATED ||
			// A region has names that no list knows.
			(area.length > 1 && !elsewhere.includes(words)) ||
			area.every((code) => namesArea(words, code, locale)),
		wayOn: ({ label, value }, { labelled, places }) =>
			labelled === undefined
				? `Name all areas ${places}`
				: `Give each ${labelled} a \`label\` that names its area, such as “${label}, ${value}”, or name all areas ${places}`,
	},
	{
		name: 'population',
		of: ({ population }) => (population === UNSTATED ? undefined : population),
		// Who or what was counted is a sentence; a label that differs stands for it.
		isNamed: ({ population }, words, elsewhere) => has(words, population) || !elsewhere.includes(words),
		isOfAxis: true,
		wayOn: (_, { labelled, places }) =>
			labelled === undefined
				? `Say of whom or of what each is ${places}`
				: `Give each ${labelled} a \`label\` that says of whom or of what it is, or say so ${places}`,
	},
];

function has(words: string, part: string): boolean {
	return plainWords(words).includes(plainWords(part));
}
