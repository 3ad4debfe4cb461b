import type { ChartRows } from '../chart/chart-rows.ts';
import type { Chart, ChartMark } from '../model/chart.ts';
import type { Finding, Findings } from '../problem.ts';
import { numbersOf } from './axis-of-chart.ts';
import type { NamedUnit } from './drawable.ts';

/** How many marks a message names. */
const MOST_NAMED = 3;

/** Where values of a chart are named in its file. */
interface Places {
	/** The columns of its values, if it draws rows. */
	readonly rows: Pick<ChartRows, 'x' | 'y' | 'low'> | undefined;
	/** Its figures, with the places that name them. */
	readonly figures: readonly NamedUnit[];
}

/** Reports values of a chart that a logarithmic axis does not have, at the place that names them. */
export function checkLogValues(
	{ series, references }: Pick<Chart, 'series' | 'references'>,
	{ rows, figures }: Places,
	findings: Findings,
): void {
	const marks = series.flatMap(({ label: name, marks: ofSeries }) =>
		ofSeries.map((mark) => (name === '' ? mark : { ...mark, label: `${name}, ${mark.label}` })),
	);
	const lacking = [...marks.map(withText), ...references].filter((mark) => numbersOf(mark).some((value) => value <= 0));
	const ofFigure = figures.find(({ figure }) => figure !== undefined && figure === lacking[0]?.figure);
	const place = ofFigure ?? rows?.y[0] ?? rows?.low;
	reportLacking(lacking, place?.path ?? ['scale'], { key: 'scale', hasRows: rows !== undefined }, findings);
}

/** A mark with the text of what is not above zero: its value, or else the interval around that. */
function withText(mark: ChartMark): ChartMark {
	const { value = 0, text, intervalText = text } = mark;
	return value > 0 ? { ...mark, text: intervalText } : mark;
}

/** Reports values along a second axis that this does not have because it is logarithmic. */
export function checkLogAcross(series: Chart['series'], { rows, figures }: Places, findings: Findings): void {
	const lacking = series.flatMap(({ marks }) =>
		marks.flatMap(({ label, across }) => (across !== undefined && across.value <= 0 ? [{ label, ...across }] : [])),
	);
	const ofFigure = figures.find(({ figure }) => figure !== undefined && figure === lacking[0]?.figure);
	const path = ofFigure?.path ?? rows?.x.path ?? ['scaleAcross'];
	reportLacking(lacking, path, { key: 'scaleAcross', hasRows: rows !== undefined }, findings);
}

function reportLacking(
	lacking: readonly { readonly label: string; readonly text: string }[],
	path: Finding['path'],
	{ key, hasRows }: { readonly key: 'scale' | 'scaleAcross'; readonly hasRows: boolean },
	findings: Findings,
): void {
	if (lacking.length === 0) return;
	const named = lacking.slice(0, MOST_NAMED).map(({ label, text }) => `“${label}”: ${text}`);
	const others = lacking.length > MOST_NAMED ? ` Of ${lacking.length - MOST_NAMED} others neither.` : '';
	findings.report({
		rule: 'chart-has-values',
		path,
		message: `A logarithmic axis has no place for zero or less. ${named.join('; ')}.${others}`,
		hint: hasRows
			? `Leave out \`${key}: log\`, or the rows that are not above zero, by \`where\` or in the query of a table.`
			: `Leave out \`${key}: log\`, or the figures that are not above zero.`,
	});
}
