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
import { pdfFonts } from './pdf-fonts.ts';
import { PdfProblem } from './pdf-problem.ts';

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

/** Of what Typst says as much is told; one cause can have thousands of effects. */
const MOST_TOLD = 10;
const folder = join(import.meta.dirname, 'typst');
let compiler: NodeCompiler | undefined;

/**
 * Sets the document with Typst. It sees the files of `typst/`, the document as JSON and the attachments; no clock, no network.
 *
 * @throws {PdfProblem} With what Typst says, its warnings included.
 */
export function compilePdf(
	document: PrintDocument,
	attachments: readonly Attachment[],
	standard: PdfStandard = 'a-3a',
): CompiledPdf {
	compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...pdfFonts().blobs] }] });
	const give = (name: string, content: string | Uint8Array) =>
		compiler?.mapShadow(join(folder, name), Buffer.from(content));
	const listed = attachments.map(({ name, type, description, relationship }, index) => ({
		name,
		type,
		description,
		relationship,
		path: `attachment-${index}`,
	}));
	try {
		give('document.json', JSON.stringify(document));
		give('attachments.json', JSON.stringify(listed));
		for (const [index, { body }] of attachments.entries()) give(`attachment-${index}`, body);
		const compiled = compiler.compile({ mainFilePath: join(folder, 'report.typ') });
		refuse(compiled.takeDiagnostics());
		if (compiled.result === null)
			throw new PdfProblem(
				'Typst gave no document.',
				'Run the build again; if it stays, look at src/node/pdf/typst/report.typ.',
			);
		const { numOfPages: pages } = compiled.result;
		return { bytes: exportPdf(compiler, compiled.result, standard), pages };
	} finally {
		compiler.resetShadow();
		compiler.evictCache(10);
	}
}

function exportPdf(from: NodeCompiler, document: Parameters<NodeCompiler['pdf']>[0], standard: PdfStandard): Buffer {
	try {
		return from.pdf(document, { pdfStandard: standard });
	} catch (error) {
		refuseText(
			error instanceof Error
				? [...new Set([...error.message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message ?? ''))]
				: [],
		);
		throw error;
	}
}

function refuse(diagnostics: NodeError | null): void {
	if (diagnostics === null) return;
	refuseText(
		diagnostics.shortDiagnostics.map((each: unknown) =>
			typeof each === 'object' && each !== null && 'message' in each ? String(each.message) : JSON.stringify(each),
		),
	);
}

function refuseText(messages: readonly string[]): void {
	// How Typst came to a place says nothing to an author.
	const causes = messages.filter((message) => !message.startsWith('while calling '));
	if (causes.length === 0) return;
	const more = causes.length > MOST_TOLD ? `\nand ${causes.length - MOST_TOLD} more` : '';
	const hint =
		'Change what was written last; and report it, for the check should have said so. The page is set by src/node/pdf/typst/*.typ.';
	throw new PdfProblem(`The report cannot be set as a PDF:\n${causes.slice(0, MOST_TOLD).join('\n')}${more}`, hint);
}
