import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** Text without its white space: where lines break is the paper’s affair. */
export const compact = (text: string): string => text.replace(/\s+/g, '');

/** A page as the browser prints it, on A4: the text of each sheet, compact, and the file. */
export async function printPage(page: Page): Promise<{ bytes: Uint8Array; sheets: string[] }> {
	const bytes = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }));
	const { text } = await extractText(await getDocumentProxy(bytes.slice()));
	return { bytes, sheets: text.map(compact) };
}
