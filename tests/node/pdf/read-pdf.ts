import { getDocumentProxy } from 'unpdf';

/** A run of letters on a page, in points from its left lower corner. */
export interface Run {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
}

export interface Link {
	readonly url: string | undefined;
	/** Page that it jumps to, from 1, for a link inside the PDF. */
	readonly page: number | undefined;
	readonly x: number;
	readonly y: number;
}

export interface PdfPage {
	/** Lines as they are set, each ended. */
	readonly text: string;
	readonly runs: readonly Run[];
	readonly links: readonly Link[];
	readonly width: number;
	readonly height: number;
}

/** Opens a PDF with pdf.js, as a browser does. */
export async function openPdf(bytes: Uint8Array) {
	return getDocumentProxy(new Uint8Array(bytes));
}

type OpenPdf = Awaited<ReturnType<typeof openPdf>>;

export async function readPages(pdf: OpenPdf): Promise<PdfPage[]> {
	return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)));
}

export async function textOfPdf(bytes: Uint8Array): Promise<string> {
	const pages = await readPages(await openPdf(bytes));
	return pages.map(({ text }) => text).join('\n');
}

async function readPage(pdf: OpenPdf, number: number): Promise<PdfPage> {
	const page = await pdf.getPage(number);
	const { width, height } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	const set = items.flatMap((item) => ('str' in item ? [item] : []));
	const annotations: unknown[] = await page.getAnnotations();
	return {
		text: set.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
		runs: set
			.filter(({ str }) => str.trim() !== '')
			.map(({ str, transform, width, height: size }) => ({
				text: str,
				width,
				x: Number(transform[4]),
				y: Number(transform[5]),
				size,
			})),
		links: await Promise.all(annotations.map((annotation) => readLink(pdf, annotation))),
		width,
		height,
	};
}

async function readLink(pdf: OpenPdf, annotation: unknown): Promise<Link> {
	const { url, dest, rect }: { url?: unknown; dest?: unknown; rect?: unknown } =
		typeof annotation === 'object' && annotation !== null ? annotation : {};
	const [x = 0, y = 0] = Array.isArray(rect) ? rect.map(Number) : [];
	const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
	const [target]: unknown[] = Array.isArray(place) ? place : [];
	const page = isReference(target) ? (await pdf.getPageIndex(target)) + 1 : undefined;
	return { url: typeof url === 'string' ? url : undefined, page, x, y };
}

function isReference(value: unknown): value is { num: number; gen: number } {
	return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

/** The files inside a PDF by their names. */
export async function readAttachments(pdf: OpenPdf): Promise<Map<string, Uint8Array>> {
	const listed = (await pdf.getAttachments()) ?? new Map<string, never>();
	const files = await Promise.all(
		[...listed.keys()].map(async (name) => [name, await pdf.getAttachmentContent(name)] as const),
	);
	return new Map(files.flatMap(([name, content]) => (content instanceof Uint8Array ? [[name, content] as const] : [])));
}

/** Letters alone: without what setting adds or takes, which is spaces, line ends and hyphens; ligatures taken apart. */
export function letters(text: string): string {
	return text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b\u2010\u2011-]/gu, '');
}
