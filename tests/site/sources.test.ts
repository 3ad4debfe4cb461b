import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isText, type SourceRecord } from '../../src/core/model/source.ts';
import { linesOf } from '../../src/core/sources/text-pieces.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { elementsOf, fileOf, loadedReport, readText, targetOf } from './read-dist.ts';

const report = loadedReport();

/** The whole copy, which a report may keep back. */
const copyOf = ({ file }: Pick<SourceRecord, 'file'>) => readFileSync(file);

test.each(report.sources)('the file of $id is the saved copy, or says that it is not the whole of it', (source) => {
	const file = readFileSync(fileOf(`/sources/${source.id}.txt`));
	expect(sha256(copyOf(source))).toBe(source.sha256);
	if (source.publish === 'whole') expect(sha256(file)).toBe(source.sha256);
	else expect(file.toString('utf8').split('\n')[0]).toContain(`not published; its SHA-256 is ${source.sha256}`);
});

test.each(report.sources)('the page of $id shows what is published and links each passage both ways', (source) => {
	const page = `/sources/${source.id}/`;
	const elements = elementsOf(readText(page));
	const links = elements.flatMap(({ tag, properties }) =>
		tag === 'a' ? [targetOf(page, String(properties['href']))?.address] : [],
	);
	for (const figure of report.figures) {
		if (figure.evidence.kind !== 'stated') continue;
		expect(links).toContain(`/figures/${figure.id}/`);
		expect(readText(`/figures/${figure.id}/`)).toContain(`sources/${source.id}/#quote-${figure.id}`);
	}
	const shown = elements.filter(({ tag }) => tag === 'li').map(({ text }) => text);
	for (const line of isText(source) ? source.copy.pieces.flatMap(({ text }) => text.split('\n')) : [])
		expect(shown.some((text) => text.replace(/\s+/g, ' ').includes(line.trim().replace(/\s+/g, ' ')))).toBe(true);
});

test('a source that breaks off says so', () => {
	for (const source of report.sources.filter(isText).filter(({ extent }) => extent === 'cut off'))
		if (linesOf(source.copy).at(-1) !== 'left out')
			expect(readText(`/sources/${source.id}/`)).toContain('The copy ends here');
});

test('each quotation in the text says whose words it holds and in which line they stand', () => {
	let quotations = 0;
	for (const { id } of report.sections) {
		for (const [, words = '', href = '', line = ''] of readText(`/${id}/`).matchAll(
			/<figure class="quotation"[^>]*>\s*<blockquote[^>]*>\s*<p[^>]*>([^<]*)<\/p>\s*<\/blockquote>\s*<figcaption class="quotation-source">— <a href="([^"]*)"><cite>[^<]*<\/cite><\/a>, line (\d+)<\/figcaption>/g,
		)) {
			const source = report.sources
				.filter(isText)
				.find((each) => targetOf(`/${id}/`, href)?.address === `/sources/${each.id}/`);
			expect(source && copyOf(source).toString('utf8').split('\n')[Number(line) - 1]).toContain(words.trim());
			quotations++;
		}
		expect(readText(`/${id}/`).match(/<blockquote/g)?.length ?? 0).toBe(
			readText(`/${id}/`).match(/<figure class="quotation"[^>]*>/g)?.length ?? 0,
		);
	}
	expect(quotations).toBeGreaterThan(0);
});
