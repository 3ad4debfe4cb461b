import { altText, nameAt } from '../chart/alt-text.ts';
import type { ChartChoices } from '../chart/chart-kind.ts';
import { kindOf } from '../chart/chart-spec.ts';
import { partsOf } from '../chart/facets.ts';
import { nameOfHighlight, nameOfPlace } from '../chart/name-of-place.ts';
import { sortMarks } from '../chart/sort-marks.ts';
import type { DrawnRows } from '../chart/split-rows.ts';
import { isRank } from '../chart/unit-scale.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import { sayIn } from '../words/say.ts';
import type { Say } from '../words/values.ts';
import { type Finding, type Findings, findingsAt, type Problems } from '../problem.ts';
import { acrossOf, axisOf } from './axis-of-chart.ts';
import { assumptionsOf, sourcesOf } from './chart-evidence.ts';
import { checkCompared } from './check-compared.ts';
import { checkComparedRows } from './check-compared-rows.ts';
import { checkIntervals } from './check-intervals.ts';
import { checkLogAcross, checkLogValues } from './check-log-values.ts';
import { checkMarksDiffer } from './check-marks-differ.ts';
import { checkNamesOfSeries } from './check-names-of-series.ts';
import { checkOneWhole } from './check-one-whole.ts';
import { checkPartsOfWhole } from './check-parts-of-whole.ts';
import { checkLooks, checkSize } from './check-size.ts';
import { checkTimes } from './check-times.ts';
import { checkZero } from './check-zero.ts';
import type { ChartDraft, Drawable, NamedUnit } from './drawable.ts';
import { highlightOf, notesOf } from './emphasis-of-chart.ts';
import { inFacets, notesInFacets } from './facets-of-chart.ts';
import { labelsOfOriginal } from './labels-of-original.ts';
import { markOfFigure } from './mark-of-figure.ts';
import { markReader } from './mark-reader.ts';
import { placerOfTimes, placeTimes } from './place-times.ts';

/** Makes the charts with the values of their figures. A chart with a problem is reported and left out. */
export function resolveCharts(draft: Draft, drawable: Drawable, narrative: Narrative, problems: Problems): Chart[] {
	return draft.charts.flatMap(
		(chart) => resolveChart(chart, draft.original?.charts.get(chart.id), drawable, narrative, problems) ?? [],
	);
}

/** For the counts along the axis of a chart that measures nothing and so has no unit. */
const pureNumber: Unit = { code: '1', ucum: '1', scale: 1, dimension: {}, parts: [] };

function resolveChart(
	draft: ChartDraft,
	original: Pick<Chart, 'series'> | undefined,
	drawable: Drawable,
	narrative: Narrative,
	problems: Problems,
): Chart | undefined {
	const { spec } = draft;
	const { locale } = drawable;
	const kind = kindOf(spec);
	const choices = kind.choices(spec);
	const { marksAt, sort } = choices;
	const acrossChoices = kind.across?.(spec);
	const isLog = choices.scale === 'log';
	const findings = findingsAt(problems, draft.at);
	const sentence = (key: 'note' | 'axis') =>
		spec[key] === undefined ? undefined : narrative.sentence(spec[key], draft, key);
	const title = narrative.sentence(spec.title, draft, 'title');
	const takeaway = narrative.sentence(spec.takeaway, draft, 'takeaway');
	const across = acrossChoices?.measured;
	const measuredAcross = across === undefined ? undefined : narrative.sentence(across, draft, 'across').text;
	const [note, measured] = [sentence('note'), sentence('axis')?.text];

	const { read, units, acrossUnits } = markReader(draft, drawable, narrative, findings);
	// Without its rows, which have been reported, nothing else of a chart can be checked.
	if (spec.rows && kind.rowNeeds && read.rows === undefined) return undefined;
	// The whole comes first, so that a part in another unit is what is reported.
	const whole = kind.whole?.(spec, read);
	const unplaced = inFacets(spec, kind.series(spec, read), drawable, findings);
	const isOverTime = kind.rowNeeds?.x === 'time';
	const placeTime = placerOfTimes(isOverTime ? unplaced : [], choices.hasSteps);
	const given = unplaced.map((each) => placeTimes(each, placeTime));
	const isDrawn = ({ marks, missing = [] }: ChartSeries) =>
		marks.length > 0 || (kind.statements !== undefined && missing.length > 0);
	if (findings.isEmpty && !given.some(isDrawn)) reportNoMarks(marksAt, findings);
	const references = resolveReferences(draft, choices.references, drawable, narrative, units, findings);
	checkSize(kind.takesUp, marksAt, given, findings);
	const places = { rows: read.rows?.named, figures: units };
	checkNamesOfSeries(given, places, findings);
	const unit = units[0]?.unit ?? (kind.statements && pureNumber);
	checkUnits(units, findings);
	checkUnits(acrossUnits, findings);
	checkZero(kind, units, findings);
	if (unit === undefined || !findings.isEmpty) return undefined;

	if (kind.statements === undefined) checkMarksDiffer(given, units, findings);
	if (isOverTime) checkTimes(unplaced, choices.hasSteps, { ...places, locale }, findings);
	checkIntervals(given, units, drawable, findings);
	const ofWhole = findings.part();
	checkPartsOfWhole({ series: given, whole }, units, drawable, ofWhole);
	const series = sort === 'given' ? given : sortMarks(given, sort, choices.isStacked);
	const format = (value: number) =>
		formatQuantity({ quantity: { kind: 'number', value: Number(value.toPrecision(12)) }, unit }, locale);
	for (const part of partsOf(series)) kind.check?.(spec, { series: part, unit, format, whole }, findings);
	checkOneWhole({ series, unit, kind, choices, named: units }, drawable, findings);
	if (isLog) checkLogValues({ series, references }, places, findings);
	if (acrossChoices?.scale === 'log')
		checkLogAcross(series, { rows: read.rows?.named, figures: acrossUnits }, findings);
	if (kind.statements === undefined && ofWhole.isEmpty) {
		const around = [title.text, measured, measuredAcross, takeaway.text, note?.text];
		checkCompared(spec, { series, references, whole, around, marksAt }, drawable, findings);
		if (read.rows !== undefined) checkComparedRows(spec, read.rows, { around, locale }, findings);
	}
	const labels = labelsOfOriginal(original, series);
	const highlight = highlightOf(
		spec,
		{
			series,
			bySeries: kind.highlights === 'series',
			locale,
			nameOf: (written) => nameOfHighlight(written, read.rows),
			labelOf: (written) => labels.get(written),
		},
		findings,
	);
	checkLooks(kind.mostSeries, marksAt, { series, highlight }, findings);
	const notes = notesOf(
		spec,
		{
			series,
			nameAt: (at) => labels.get(String(at)) ?? (isOverTime ? String(at) : nameOfPlace(at, read.rows)),
			timeOf: (id, index) => {
				const time = read.figure(id, 'date', 'notes', index, 'at')?.time;
				return time && placeTime(time);
			},
			isFigure: (id) => drawable.figures.has(id),
			sentence: (text, index) => narrative.sentence(text, draft, 'notes', index, 'text').text,
		},
		findings,
	);
	// oxlint-disable-next-line typescript/no-unnecessary-condition -- true once `check` has reported.
	if (!findings.isEmpty) return undefined;

	const acrossAxis = acrossOf(spec, { series, unit: acrossUnits[0]?.unit, locale }, measuredAcross);
	const named = [
		...new Set([
			...series.flatMap(({ marks }) => marks.flatMap((mark) => [mark.figure, mark.interval, mark.across?.figure])),
			...series.flatMap(({ missing = [] }) => missing.map(({ figure }) => figure)),
			...references.map(({ figure }) => figure),
			whole?.figure,
			...(notes ?? []).map(({ figure }) => figure),
		]),
	].filter((id) => id !== undefined);
	const chart: Omit<Chart, 'alt'> = {
		id: draft.id,
		kind: spec.kind,
		title,
		takeaway,
		note,
		axis: axisOf(spec, { series, references, unit, locale }, measured),
		...(acrossAxis && { across: acrossAxis }),
		startsAtZero: choices.startsAtZero && !isLog && !isRank(unit),
		...(choices.isStacked === true && { isStacked: true }),
		...(choices.hasSteps === true && { hasSteps: true }),
		...(highlight && { highlight }),
		...(notes && { notes: notesInFacets(notes, spec.notes, series) }),
		...(whole && { whole }),
		...(kind.statements === undefined && { unit: unit.code }),
		series,
		references,
		silent: kind.statements !== undefined ? [] : silentIn(series, read.say),
		assumptions: assumptionsOf(named, read.rows, drawable),
		figures: named,
		sources: sourcesOf(named, read.rows, drawable),
		...(read.rows && fromOf(read.rows, sort)),
		section: narrative.sections.find(({ charts }) => charts.includes(draft.id))?.id,
	};
	return { ...chart, alt: altText(chart, sayIn(locale)) };
}

/** Where the rows of a chart come from, and how it takes them. */
function fromOf(
	{ named: { from, where, x, y, ...columns }, sql }: DrawnRows,
	sort: ChartChoices['sort'],
): Pick<Chart, 'table' | 'source' | 'sql' | 'rows'> {
	const rows = {
		where: Object.fromEntries(Object.entries(where).map(([name, value]) => [name, [value].flat()])),
		x: x.name,
		y: y.map(({ name }) => name),
		...(columns.low && { low: columns.low.name }),
		...(columns.high && { high: columns.high.name }),
		...(columns.series && { series: columns.series.name }),
		...(columns.facet && { facet: columns.facet.name }),
		...(columns.name && { name: columns.name.name }),
		...(sort !== 'given' && { sort }),
	};
	return { ...from, ...(sql === undefined ? {} : { sql }), rows };
}

/** The names of the rows for which the source gives no value, so that the chart does not show them. */
function silentIn(series: readonly ChartSeries[], say: Say): string[] {
	return series.flatMap((each) =>
		(each.missing ?? []).map(({ label, time }) => nameAt(each, time?.text ?? label, say)),
	);
}

function reportNoMarks(marksAt: string, findings: Findings): void {
	findings.report({
		rule: 'chart-has-values',
		path: [marksAt],
		message: 'There is no value to draw.',
		hint: 'Name figures or columns that have values.',
		notFound: { kind: 'figure' },
	});
}

/** Reads the figures that are drawn as lines across a chart. Their units are added to `units`. */
function resolveReferences(
	draft: ChartDraft,
	references: ChartChoices['references'],
	drawable: Drawable,
	narrative: Narrative,
	units: NamedUnit[],
	findings: Findings,
): Chart['references'][number][] {
	return references.flatMap(({ figure: id, label }, index) => {
		const path = ['references', index, 'figure'];
		const read = markOfFigure(id, 'point', drawable, path, findings.placing(asReference));
		if (read === undefined) return [];
		units.push({ unit: read.figure.unit, path, figure: id });
		const { text, value = 0 } = read.mark;
		const own = label === undefined ? undefined : narrative.sentence(label, draft, 'references', index, 'label').text;
		return [{ label: own ?? read.figure.label, value, text, figure: id }];
	});
}

function asReference(finding: Finding): Finding {
	const hint = 'A reference is drawn as a line: name a figure that is a single number.';
	return finding.rule === 'chart-has-values' ? { ...finding, hint } : finding;
}

function checkUnits([first, ...others]: readonly NamedUnit[], findings: Findings): void {
	for (const { unit, path } of others) {
		if (unit.ucum === first?.unit.ucum) continue;
		findings.report({
			rule: 'chart-keeps-one-unit',
			path,
			message: `The values of a chart have one unit: the first has the unit ${first?.unit.code}, this one ${unit.code}.`,
			hint: 'Draw figures of one unit, and the others in a chart of their own.',
		});
	}
}
