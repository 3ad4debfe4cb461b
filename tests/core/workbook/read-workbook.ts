import readXlsx from 'read-excel-file/universal';
import sax from 'sax';
import { expect } from 'vitest';
import { packTexts } from '../../../src/core/outputs/pack-zip.ts';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook.ts';
import { workbookParts } from '../../../src/core/workbook/workbook-parts.ts';
import { readZip } from '../../schemas/read-zip.ts';

/** A workbook of one table, whose first row is its head. */
export function workbookOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Workbook {
	const widths = (rows[0] ?? []).map(() => 10);
	const sheet = { name: 'Rows', widths, rows: () => rows, rowsBelowHead: rows.length - 1, ...more };
	return { title: 'Rows', creator: 'Ada', language: 'en', day: '2026-11-23', sheets: [sheet] };
}

export function pack(workbook: Workbook): Uint8Array {
	return packTexts(workbookParts(workbook), workbook.day);
}

/** The sheets of an XLSX file and their cells, as a reader of another maker understands them. */
export async function readBack(bytes: Uint8Array) {
	const sheets = await readXlsx(new Blob([Buffer.from(bytes)]), { trim: false });
	return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** The XML of each part of an XLSX file. Fails if one is not well formed. */
export function partsIn(bytes: Uint8Array): Map<string, string> {
	const parts = [...readZip(bytes)].map(([path, { bytes: content }]) => [path, content.toString()] as const);
	for (const [path, xml] of parts) {
		const parser = sax.parser(true, { strictEntities: true });
		parser.onerror = (error: Error) => expect.fail(`${path}: ${error.message}`);
		parser.write(xml).close();
	}
	return new Map(parts);
}

/** The XML of one part. */
export function partOf(workbook: Workbook, path = 'xl/worksheets/sheet1.xml'): string {
	return partsIn(pack(workbook)).get(path) ?? expect.fail(`There is no part ${path}.`);
}
