import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { formatQuantity } from '../core/format/format-quantity.ts';
import type { Report } from '../core/model/report.ts';
import { address } from '../core/permalink/addresses.ts';

/** Something that a reader can look for and be led to. */
interface SearchRecord {
	readonly url: string;
	readonly title: string;
	readonly kind: string;
	readonly content: string;
}

/** Writes the search index: one entry for each figure, claim, section, chart and name, at its permalink. */
export async function writeSearchIndex(report: Report, dist: URL): Promise<void> {
	const { index, errors } = await createIndex({ writePlayground: false });
	if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
	for (const { url, title, kind, content } of recordsOf(report)) {
		const added = await index.addCustomRecord({ url, language: report.meta.language.split('-')[0] ?? 'en', content: `${title}. ${content}`, meta: { title, kind } });
		if (added.errors.length > 0) throw new Error(`“${title}” could not be indexed: ${added.errors.join('; ')}`);
	}
	const folder = fileURLToPath(new URL('pagefind/', dist));
	const written = await index.writeFiles({ outputPath: folder });
	await close();
	// Pagefind also writes its worker and user interfaces, which no page of ours asks for.
	for (const file of readdirSync(folder)) if (/\.(?:js|css)$/.test(file) && file !== 'pagefind.js') rmSync(join(folder, file));
	if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
}

function* recordsOf({ figures, sections, charts, terms, meta }: Report): Generator<SearchRecord> {
	for (const figure of figures) {
		const value = formatQuantity(figure, meta.language);
		const proof = figure.evidence.kind === 'stated' ? figure.evidence.passage.exact : figure.evidence.formula;
		yield { url: address.figure(figure.id), title: `${figure.label}: ${value}`, kind: 'Figure', content: `${figure.definition.text} ${proof}` };
	}
	for (const section of sections) {
		yield { url: address.section(section.id), title: section.title, kind: 'Section', content: section.summary.text };
		for (const claim of section.claims) yield { url: address.claim(section.id, claim.id), title: claim.title.text, kind: `Claim in ${section.title}`, content: claim.text };
	}
	for (const chart of charts) yield { url: address.chart(chart.id), title: chart.title.text, kind: 'Chart', content: chart.alt };
	for (const term of terms) yield { url: address.term(term.id), title: term.label, kind: 'Name', content: term.definition.text };
}
