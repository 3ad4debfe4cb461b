import { z } from 'zod';
import type { ChartKind } from '../model/chart.ts';
import type { ChartKindRow } from './chart-kind.ts';
import { chartKinds } from './chart-kinds.ts';
import { specParts } from './spec-parts.ts';

const [first, ...others] = Object.values(chartKinds).map(({ schema }) => schema(specParts));
if (first === undefined) throw new Error('There is no kind of chart.');

/** One chart, drawn from figures or from a table, never from numbers of its own. Written in `data/charts/<id>.yaml`. */
export const ChartSpec = z.discriminatedUnion('kind', [first, ...others]);
export type ChartSpec = z.infer<typeof ChartSpec>;
export type ChartSpecOf<Kind extends ChartKind> = Extract<ChartSpec, { kind: Kind }>;

const rows: { readonly [Kind in ChartKind]: ChartKindRow<ChartSpecOf<Kind>> } = chartKinds;

/** The row of a chart’s kind. */
export function kindOf<Kind extends ChartKind>(spec: { readonly kind: Kind }): ChartKindRow<ChartSpecOf<Kind>> {
	return rows[spec.kind];
}
