import type { Family } from './family.ts';

/** Files that are made from the built pages, with what the catalogues say of them: `node/pdf` and `node/offline` make them. */
export const pageFamilies = [
	{
		path: '/report.pdf',
		type: 'application/pdf',
		title: 'The report as a PDF',
		description: 'The whole report for print, with its data attached.',
		files: () => [],
	},
	{
		path: '/report-offline.html',
		type: 'text/html',
		title: 'The report in one file',
		description: 'The whole report to read without a connection.',
		files: () => [],
	},
] as const satisfies readonly (Family & { title: string; description: string })[];
