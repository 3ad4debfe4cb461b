import type { Chart, ChartKind, ChartMark } from '../model/chart.ts';
import { EVIDENCE_GROUPS } from '../model/evidence/evidence-base.ts';
import type { ChartKindRow } from './chart-kind.ts';
import { chartKinds } from './chart-kinds.ts';
import { dataLines } from './data-lines.ts';
import { UNSTATED } from '../model/quantity.ts';
import { missingOrUnstated, type TableSchema, type TableSchemaField } from '../model/table-schema.ts';

const kinds: Readonly<Record<ChartKind, ChartKindRow<never>>> = chartKinds;

/** Columns of a chart’s download, in order. */
const columns = {
	facet: { type: 'string', description: 'Name of the small drawing in which it stands, if the chart has several.' },
	series: { type: 'string', description: 'Name of the line or the group of marks.' },
	label: { type: 'string', description: 'Name of the mark.' },
	time: {
		type: 'string',
		description: 'The time of a point on a line, or when it begins on a timeline: a date (ISO 8601, EDTF).',
		constraints: { pattern: '-?[\\dX]{4}(-\\d{2}(-\\d{2})?)?[?~%]?' },
	},
	until: {
		type: 'string',
		description: 'When it ends on a timeline: a date (ISO 8601, EDTF). Empty if it goes on.',
		constraints: { pattern: '-?[\\dX]{4}(-\\d{2}(-\\d{2})?)?[?~%]?' },
	},
	across: { type: 'number', description: 'Where a point stands along the second axis, in `across_unit`.' },
	across_text: { type: 'string', description: 'The same as the report shows it.' },
	across_unit: { type: 'string', description: 'Unit of the second axis as the report writes it.' },
	across_figure: { type: 'string', description: 'Id of the figure that is drawn along the second axis.' },
	value: { type: 'number', description: 'The value in `unit`, if it is a single number.' },
	low: { type: 'number', description: 'Lower end of the range, or of the interval around the value, in `unit`.' },
	high: { type: 'number', description: 'Upper end of the range, or of the interval around the value, in `unit`.' },
	text: { type: 'string', description: 'The value as the report shows it.' },
	interval: { type: 'string', description: 'The interval around the value as the report shows it.' },
	unit: {
		type: 'string',
		description: 'Unit as the report writes it; empty in a chart of what figures state of themselves.',
	},
	evidence: {
		type: 'string',
		description: 'Whether a source states it or the report derives it. Empty where the source gives no value.',
		constraints: { enum: EVIDENCE_GROUPS },
	},
	figure: { type: 'string', description: 'Id of the figure that is drawn; none for a row of a table.' },
	interval_evidence: {
		type: 'string',
		description: 'Whether a source states the interval or the report derives it.',
		constraints: { enum: EVIDENCE_GROUPS },
	},
	interval_figure: { type: 'string', description: 'Id of the figure that is the interval.' },
} as const satisfies Record<string, Omit<TableSchemaField, 'name'>>;

export const chartTable: TableSchema = {
	fields: Object.entries(columns).map(([name, field]) => ({ name, ...field })),
	missingValues: missingOrUnstated,
};

/**
 * The values of a chart: a row for each mark, and one without values for each place where the source gives none. What
 * the source does not state is `unstated`: a value or an open bound; on a timeline the date, in a chart of what is
 * stated the words.
 */
export function chartRows(chart: Chart): Partial<Record<keyof typeof columns, string | number>>[] {
	const { statements } = kinds[chart.kind];
	const lacking = statements?.lacking ?? 'value';
	const unstated = (mark: ChartMark | undefined, what: typeof lacking) =>
		mark === undefined && what === lacking ? UNSTATED : '';
	return dataLines(chart).map(({ facet, series, label, time, mark, figure }) => ({
		facet,
		series,
		label,
		time: time?.iso ?? unstated(mark, 'time'),
		until: mark?.until?.iso ?? '',
		across: mark?.across?.value ?? '',
		across_text: mark?.across?.text ?? '',
		across_unit: chart.across?.unit ?? '',
		across_figure: mark?.across?.figure ?? '',
		value: mark?.value ?? unstated(mark, 'value'),
		low: mark?.low ?? '',
		high: mark?.high ?? '',
		text: mark?.text ?? unstated(mark, 'words'),
		interval: mark?.intervalText ?? '',
		unit: chart.unit ?? '',
		evidence: mark?.evidence ?? '',
		figure: mark?.figure ?? figure ?? '',
		interval_evidence: mark?.intervalEvidence ?? '',
		interval_figure: mark?.interval ?? '',
	}));
}
