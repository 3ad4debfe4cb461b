import type { CitedWork } from '../cite/cited-work.ts';
import { figuresTable } from '../metadata/figures-csv.ts';
import { figuresWorkbook } from '../metadata/figures-workbook.ts';
import type { LandingPage } from '../metadata/landing-page.ts';
import { tableWorkbook } from '../metadata/table-workbook.ts';
import type { Table } from '../model/table.ts';
import { workbookParts } from '../workbook/workbook-parts.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { say } from '../words/say.ts';
import type { FamilyFile } from './family.ts';
import { packTexts } from './pack-zip.ts';
import type { Prepared } from './prepared.ts';

/** All figures as a workbook for Excel. */
export function figuresAsWorkbook({ report, figures, work }: Prepared): FamilyFile[] {
	const { editions, meta } = report;
	return [
		{
			make: () => workbookFile(figuresWorkbook(figures(), figuresTable(editions.format), report, work())),
			data: {
				name: 'figures-xlsx',
				group: 'figures',
				title: say(meta.language, 'data.figures-xlsx'),
				description: say(meta.language, 'data.figures-xlsx-described'),
			},
		},
	];
}

/** A table as a workbook for Excel. */
export function tableAsWorkbook(table: Table, { report, landings }: Prepared): FamilyFile {
	const { id, sources } = table;
	const { language } = report.meta;
	return {
		id,
		make: () => workbookFile(tableWorkbook(table, report, workOfTable(id, landings()))),
		data: {
			// A table may be named `data-xlsx`, so its CSV file may have the name `table-data-xlsx`.
			name: `workbook-${id}`,
			group: 'tables',
			title: say(language, 'data.workbook', { title: table.title }),
			description: say(language, 'data.workbook-described'),
			sources,
		},
	};
}

function workOfTable(id: string, landings: readonly LandingPage[]): CitedWork {
	const page = landings.find((each) => each.kind === 'table' && each.part.id === id);
	if (page === undefined) throw new Error(`The table "${id}" has no page.`);
	return page.work;
}

function workbookFile(workbook: Workbook): Uint8Array {
	return packTexts(workbookParts(workbook), workbook.day);
}
