import { altText } from '../chart/alt-text.ts';
import { formatUnit } from '../format/format-unit.ts';
import type { Chart, ChartMark } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Place, Problem, Problems } from '../problem.ts';
import { axisOf, startsAtZero } from './axis-of-chart.ts';
import { assumptionsOf, sourcesOf } from './chart-evidence.ts';
import { checkWhole } from './check-whole.ts';
import type { ChartDraft, Drawable, Drawn } from './drawable.ts';
import { markOfFigure } from './mark-of-figure.ts';
import { marksOfFigures } from './marks-of-figures.ts';
import { marksOfTable } from './marks-of-table.ts';
import { numbersOf } from './numbers-of-mark.ts';

/** Puts the figures into the charts. What cannot be drawn honestly is reported. */
export function resolveCharts(draft: Draft, drawable: Drawable, narrative: Narrative, problems: Problems): Chart[] {
	return draft.charts.flatMap((chart) => resolveChart(chart, drawable, narrative, problems.part()) ?? []);
}

function resolveChart(
	draft: ChartDraft,
	drawable: Drawable,
	narrative: Narrative,
	problems: Problems,
): Chart | undefined {
	const { spec } = draft;
	const { locale, figures } = drawable;
	const sentence = (key: 'title' | 'takeaway' | 'note' | 'axis') => {
		const text = spec[key];
		return text === undefined ? undefined : narrative.sentence(text, draft, key);
	};
	const title = narrative.sentence(spec.title, draft, 'title');
	const takeaway = narrative.sentence(spec.takeaway, draft, 'takeaway');
	const [note, axisText] = [sentence('note'), sentence('axis')?.text];

	const drawn = drawMarks(draft, drawable, narrative);
	const references = resolveReferences(draft, drawable, narrative);
	problems.report(...drawn.problems, ...references.problems, ...checkZero(draft), ...checkSize(draft, drawn));
	const mixed = checkUnits([...drawn.units, ...references.units]);
	problems.report(...(mixed.length > 0 ? mixed : checkIntervals(draft, drawn)));
	const unit = drawn.units[0]?.unit;
	if (unit === undefined || !problems.isEmpty) return undefined;

	const series = drawn.series.map((each) => ({
		...each,
		marks: sorted(each.marks, 'sort' in spec ? spec.sort : 'given'),
	}));
	if (spec.kind === 'stacked-share') problems.report(...checkWhole(draft, series, unit, locale));
	if (!problems.isEmpty) return undefined;

	const named = [
		...new Set([
			...series.flatMap(({ marks }) => marks.flatMap(({ figure, interval }) => [figure, interval])),
			...references.lines.map(({ figure }) => figure),
		]),
	].filter((id) => id !== undefined);
	const table = 'rows' in spec ? spec.rows?.table : undefined;
	const chart: Omit<Chart, 'alt'> = {
		id: draft.id,
		kind: spec.kind,
		title,
		takeaway,
		note,
		axis: axisOf(
			spec,
			series,
			references.lines,
			unit,
			spec.kind === 'stacked-share' ? (axisText ?? '') : axisTitle(axisText, formatUnit(unit, locale)),
			locale,
		),
		startsAtZero: startsAtZero(spec),
		unit: unit.code,
		series,
		references: references.lines,
		silent: drawn.silent,
		assumptions: assumptionsOf(named, figures),
		figures: named,
		sources: sourcesOf(named, table, drawable),
		table,
		section: narrative.sections.find(({ charts }) => charts.includes(draft.id))?.id,
	};
	return { ...chart, alt: altText(chart) };
}

function drawMarks(draft: ChartDraft, drawable: Drawable, narrative: Narrative): Drawn {
	const { series } = draft.spec;
	const rows = 'rows' in draft.spec ? draft.spec.rows : undefined;
	if ((series === undefined) === (rows === undefined)) {
		const message =
			series === undefined ? 'The chart names nothing to draw.' : 'The chart names both `series` and `rows`.';
		return {
			series: [],
			units: [],
			silent: [],
			problems: [
				{
					rule: 'entry-matches-schema',
					at: series === undefined ? draft.at() : draft.at('rows'),
					message,
					hint: 'Give either `series`, figures, or `rows`, a table.',
				},
			],
		};
	}
	const drawn = series === undefined ? marksOfTable(draft, drawable) : marksOfFigures(draft, drawable, narrative);
	if (drawn.problems.length > 0 || drawn.series.some(({ marks }) => marks.length > 0)) return drawn;
	return {
		...drawn,
		problems: [
			{
				rule: 'chart-has-values',
				at: draft.at(series === undefined ? 'rows' : 'series'),
				message: 'There is no value to draw.',
				hint: 'Name figures or columns that have values.',
			},
		],
	};
}

function resolveReferences(draft: ChartDraft, drawable: Drawable, narrative: Narrative) {
	const problems: Problem[] = [];
	const units: { unit: Unit; at: Place }[] = [];
	const lines: Chart['references'][number][] = [];
	for (const [index, { figure: id, label }] of ('references' in draft.spec ? draft.spec.references : []).entries()) {
		const at = draft.at('references', index, 'figure');
		const read = markOfFigure(id, 'point', drawable, at);
		if ('problem' in read) {
			const isNoNumber = read.problem.rule === 'chart-has-values';
			problems.push(
				isNoNumber
					? { ...read.problem, hint: 'A reference is drawn as a line: name a figure that is a single number.' }
					: read.problem,
			);
			continue;
		}
		const { mark, figure } = read;
		units.push({ unit: figure.unit, at });
		lines.push({
			label: label === undefined ? figure.label : narrative.sentence(label, draft, 'references', index, 'label').text,
			value: mark.value ?? 0,
			text: mark.text,
			figure: id,
		});
	}
	return { problems, units, lines };
}

/** Rows of marks, or lines, that one drawing holds: each is as high as its words, and the PDF shrinks the whole to a page. */
const MOST_ROWS = 100;

function checkSize(draft: ChartDraft, { series }: Drawn): Problem[] {
	const count = draft.spec.kind === 'line' ? series.length : series.reduce((sum, { marks }) => sum + marks.length, 0);
	if (count <= MOST_ROWS) return [];
	const at = draft.at('rows' in draft.spec && draft.spec.rows !== undefined ? 'rows' : 'series');
	const what = draft.spec.kind === 'line' ? 'lines' : 'marks';
	const message = `The chart has ${count} ${what}; a drawing holds ${MOST_ROWS}.`;
	return [{ rule: 'chart-has-values', at, message, hint: 'Draw fewer of them, or show them all in a table.' }];
}

function checkZero({ spec, at }: ChartDraft): Problem[] {
	if (spec.kind !== 'bar' || spec.startAtZero) return [];
	return [
		{
			rule: 'bar-axis-shows-zero',
			at: at('startAtZero'),
			message: 'A bar that does not begin at zero shows a wrong ratio.',
			hint: 'Remove `startAtZero`, or choose the kind `dot`.',
		},
	];
}

function checkIntervals({ spec, at }: ChartDraft, { series }: Drawn): Problem[] {
	if (spec.kind !== 'dot') return [];
	return series
		.flatMap(({ marks }) => marks)
		.flatMap(({ value = 0, text, low, high, intervalText, interval }): Problem[] => {
			if ((typeof low !== 'number' || low <= value) && (typeof high !== 'number' || value <= high)) return [];
			const index = spec.series.findIndex((item) => item.interval === interval);
			return [
				{
					rule: 'chart-has-values',
					at: at('series', index, 'interval'),
					message: `${text} lies outside ${intervalText ?? ''}, which should be the interval around it.`,
					hint: 'Name the interval that belongs to the figure, or none.',
				},
			];
		});
}

function checkUnits(units: Drawn['units']): Problem[] {
	const unit = units[0]?.unit;
	return units.flatMap((other): Problem[] =>
		unit === undefined || other.unit.ucum === unit.ucum
			? []
			: [
					{
						rule: 'chart-keeps-one-unit',
						at: other.at,
						message: `The chart measures in ${unit.code}; this is in ${other.unit.code}.`,
						hint: 'Draw figures of one unit, and the others in a chart of their own.',
					},
				],
	);
}

/** What is measured and its unit, which is not said twice. */
function axisTitle(measured: string | undefined, unit: string): string {
	if (measured === undefined || unit === '') return measured ?? unit;
	return measured.toLowerCase().includes(unit.toLowerCase()) ? measured : `${measured}, ${unit}`;
}

function sorted(marks: readonly ChartMark[], order: 'given' | 'ascending' | 'descending'): readonly ChartMark[] {
	if (order === 'given') return marks;
	const size = (mark: ChartMark) => numbersOf(mark)[0] ?? 0;
	return [...marks].sort((a, b) => (order === 'ascending' ? size(a) - size(b) : size(b) - size(a)));
}
