/*
 * Decision: Typst sets the PDF.
 *
 * It runs inside this process, without a browser to install, and gives tagged PDF/A-3a with attachments, the same bytes
 * each time. Chromium weighs more and prints no PDF/A; TeX would have to be installed. Its price: it needs TTF or OTF
 * fonts, does not hyphenate Kazakh, Uzbek and Kyrgyz, and never gives memory back, so one compiler serves the whole
 * process. The pages are mapped to it by `forms/`, so that the words are written once.
 */

import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import type { PrintDocument } from './compose-document.ts';
import type { PaperFile } from './paper-pictures.ts';
import { type PdfFonts, pdfFonts } from './pdf-fonts.ts';
import { PdfProblem } from './pdf-problem.ts';
import { showTitleInWindow } from './show-title.ts';

/** A file inside the PDF. `relationship` is that of PDF/A-3 (ISO 32000-2, 7.11.3). */
export interface Attachment {
	readonly name: string;
	readonly type: string;
	readonly description: string;
	readonly relationship: 'source' | 'data' | 'supplement';
	readonly body: Uint8Array;
}

export interface CompiledPdf {
	readonly bytes: Buffer;
	readonly pages: number;
}

/** PDF/A-3a is published; PDF/UA-1 is compiled in a test. The compiler checks the one that it writes. */
export type PdfStandard = 'a-3a' | 'ua-1';

/** The most messages of Typst that are reported: one fault can cause thousands. */
const MOST_MESSAGES = 10;
const folder = join(import.meta.dirname, 'typst');
let made: { readonly fonts: PdfFonts; readonly compiler: NodeCompiler } | undefined;

/**
 * Sets the document with Typst, which sees the files of `typst/`, the document as JSON, the pictures and the
 * attachments: no clock and no network.
 *
 * @throws {PdfProblem} With what Typst says, its warnings included.
 */
export function compilePdf(
	document: PrintDocument,
	attachments: readonly Attachment[],
	standard: PdfStandard = 'a-3a',
	pictures: readonly PaperFile[] = [],
): CompiledPdf {
	const fonts = pdfFonts();
	const compiler = compilerFor(fonts);
	const putFile = (name: string, content: string | Uint8Array) =>
		compiler.mapShadow(join(folder, name), Buffer.from(content));
	const listed = attachments.map(({ name, type, description, relationship }, index) => ({
		name,
		type,
		description,
		relationship,
		path: `attachment-${index}`,
	}));
	try {
		putFile('document.json', JSON.stringify(document, composed));
		putFile(
			'look.json',
			JSON.stringify({
				...document.look,
				added: fonts.added.map(({ name }) => name),
				direction: document.language.direction,
			}),
		);
		putFile('attachments.json', JSON.stringify(listed));
		for (const [index, { body }] of attachments.entries()) putFile(`attachment-${index}`, body);
		for (const { name, bytes } of pictures) putFile(name, bytes);
		const compiled = compiler.compile({ mainFilePath: join(folder, 'report.typ') });
		checkDiagnostics(compiled.takeDiagnostics());
		if (compiled.result === null)
			throw new PdfProblem(
				'Typst gave no document.',
				'Run the build again; if it fails again, look at src/node/pdf/typst/report.typ.',
			);
		const { numOfPages: pages } = compiled.result;
		return { bytes: exportPdf(compiler, compiled.result, standard), pages };
	} finally {
		compiler.resetShadow();
		compiler.evictCache(10);
	}
}

/** The compiler of this process, or a new one if the report adds other typefaces than the one before. */
function compilerFor(fonts: PdfFonts): NodeCompiler {
	if (made?.fonts !== fonts) {
		const fontArgs = [{ fontBlobs: [...fonts.blobs] }];
		made = { fonts, compiler: NodeCompiler.create({ workspace: folder, fontArgs }) };
	}
	return made.compiler;
}

/** Letters composed with their marks: Typst loses a letter whose mark stands apart and is in another typeface. */
function composed(key: string, value: unknown): unknown {
	return typeof value === 'string' && key !== 'svg' ? value.normalize('NFC') : value;
}

function exportPdf(from: NodeCompiler, document: Parameters<NodeCompiler['pdf']>[0], standard: PdfStandard): Buffer {
	try {
		const bytes = from.pdf(document, { pdfStandard: standard });
		return standard === 'ua-1' ? bytes : showTitleInWindow(bytes);
	} catch (error) {
		checkMessages(
			error instanceof Error
				? [...new Set([...error.message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message ?? ''))]
				: [],
		);
		throw error;
	}
}

function checkDiagnostics(diagnostics: NodeError | null): void {
	if (diagnostics === null) return;
	checkMessages(
		diagnostics.shortDiagnostics.map((each: unknown) =>
			typeof each === 'object' && each !== null && 'message' in each ? String(each.message) : JSON.stringify(each),
		),
	);
}

/** @throws {PdfProblem} If there are any. */
function checkMessages(messages: readonly string[]): void {
	// The calls inside the Typst files mean nothing to an author.
	const causes = messages.filter((message) => !message.startsWith('while calling '));
	if (causes.length === 0) return;
	const more = causes.length > MOST_MESSAGES ? `\nand ${causes.length - MOST_MESSAGES} more` : '';
	throw new PdfProblem(
		`The report cannot be set as a PDF:\n${causes.slice(0, MOST_MESSAGES).join('\n')}${more}`,
		'Change what you wrote last, and report this as a fault: the check should have found it. ' +
			'The pages are set by src/node/pdf/typst/*.typ.',
	);
}
