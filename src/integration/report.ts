import { prepared, report } from 'virtual:report';
import { byId } from '../core/model/by-id.ts';

/** The report that every page and component reads, and what is prepared from it once for pages and files. */
export { prepared, report };

export const figureById = byId('figure', report.figures);
export const sourceById = byId('source', report.sources);
export const termById = byId('term', report.terms);
export const chartById = byId('chart', report.charts);
export const tableById = byId('table', report.tables);
export const sectionById = byId('section', report.sections);
export const claimById = byId(
	'claim',
	report.sections.flatMap(({ claims }) => claims),
);
