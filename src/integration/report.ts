import { prepared, report } from 'virtual:report';
import type { Figure } from '../core/model/figure.ts';
import type { Source } from '../core/model/source.ts';
import type { Term } from '../core/model/term.ts';

/** The report that every page and component reads, and what is made of it once for pages and files. */
export { prepared, report };

const figures = new Map(report.figures.map((each) => [each.id, each]));
const sources = new Map(report.sources.map((each) => [each.id, each]));
const terms = new Map(report.terms.map((each) => [each.id, each]));
const claims = new Map(
	report.sections.flatMap((section) => section.claims.map((claim) => [claim.id, { claim, section }] as const)),
);
const sections = new Map(report.sections.map((each) => [each.id, each]));

const charts = new Map(report.charts.map((each) => [each.id, each]));
const tables = new Map(report.tables.map((each) => [each.id, each]));

export const figureById = (id: string): Figure => found('figure', id, figures.get(id));
export const sourceById = (id: string): Source => found('source', id, sources.get(id));
export const termById = (id: string): Term => found('term', id, terms.get(id));
export const chartById = (id: string) => found('chart', id, charts.get(id));
export const tableById = (id: string) => found('table', id, tables.get(id));
export const sectionById = (id: string) => found('section', id, sections.get(id));
export const claimById = (id: string) => found('claim', id, claims.get(id)).claim;

/** The pipeline has resolved every name, so a miss is a fault of the site’s own code. */
export function found<T>(what: string, id: string, value: T | undefined): T {
	if (value === undefined) throw new Error(`The resolved report has no ${what} “${id}”.`);
	return value;
}
