import type { Chart } from '../../model/chart.ts';
import { type EditionFormat, plainData } from './edition-format.ts';
import { format6 } from './format-6.ts';

/**
 * Has of a chart what else it tells a reader: its small drawings, its second axis, whether its axes are logarithmic and
 * its series stacked or steps, what stands out, the words at places of the drawing, what is not stated, and the whole
 * of which it shows parts. Colours, and how marks are arranged, are looks that no edition keeps.
 */
export const format7 = {
	...format6,
	chart: {
		...format6.chart,
		facets: ({ series }) => someOf(series.map(({ label, facet }) => facet && [facet, label])),
		namedBy: ({ rows }) => someOf([rows?.facet && `facet=${rows.facet}`, rows?.name && `name=${rows.name}`]),
		across: ({ across }) => across?.title,
		places: ({ series }) => someOf(series.flatMap(({ marks }) => marks.map(placeIn))),
		scale: ({ axis, across }) => {
			const logarithmic = Object.entries({ axis, across }).flatMap(([name, of]) => (of?.scale === 'log' ? [name] : []));
			return logarithmic.length === 0 ? undefined : logarithmic;
		},
		stacked: ({ isStacked }) => isStacked,
		steps: ({ hasSteps }) => hasSteps,
		highlight: ({ highlight }) => highlight && [...highlight],
		notes: ({ notes }) => notes?.map((note) => `${placeOf(note)}: ${note.text}`),
		noteTargets: ({ notes = [] }) => someOf(notes.map(({ figure }) => figure && `figure:${figure}`)),
		missing: ({ series }) => someOf(series.map(missingIn)),
		whole: ({ whole }) => whole && plainData({ label: whole.label, value: whole.value, figure: whole.figure }),
	},
} as const satisfies EditionFormat;

function placeOf({ time, mark = '' }: NonNullable<Chart['notes']>[number]): string {
	return time?.iso ?? mark;
}

/** Where a mark stands along the second axis, or when it ends. */
function placeIn({ label, across, until }: Chart['series'][number]['marks'][number]) {
	if (across === undefined && until === undefined) return undefined;
	return { label, across: across?.value, figure: across?.figure, until: until?.iso };
}

function missingIn({ label, missing = [] }: Chart['series'][number]) {
	if (missing.length === 0) return undefined;
	return { label, marks: missing.map(({ label: name, time, figure }) => ({ label: name, time: time?.iso, figure })) };
}

/** Those of a list that there are, as plain data; nothing if there is none. */
function someOf(list: readonly unknown[]) {
	const found = list.filter((each) => each !== undefined && each !== '');
	return found.length === 0 ? undefined : plainData(found);
}
