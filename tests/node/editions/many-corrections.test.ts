import { parse } from 'csv-parse/sync';
import { toHtml } from 'hast-util-to-html';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildReport } from '../../../src/core/build-report.ts';
import { canonicalJson } from '../../../src/core/editions/canonical-json.ts';
import { writeManifest } from '../../../src/core/editions/write-manifest.ts';
import { jsonLd, pageNodes } from '../../../src/core/metadata/page-nodes.ts';
import type { Citable, EditionManifest } from '../../../src/core/model/edition.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { liveAddress, permalinkOf } from '../../../src/core/permalink/permalink.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { openAnchors } from '../../../src/node/offline/anchors.ts';
import { registerPart } from '../../../src/node/offline/register-part.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { prepare } from '../../core/outputs/prepare.ts';
import { atomFaults } from '../../schemas/atom-faults.ts';
import { faultsOf, makeValidator } from '../../schemas/faults-of.ts';
import { LinkedData } from '../../schemas/linked-data.ts';
import { textOf } from '../../site/read-dist.ts';
import { letters, textOfPdf } from '../pdf/read-pdf.ts';
import { section, setPage } from '../pdf/set-page.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const small = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());

/** Reasons that mean harm, or that are honest and odd. */
const hostile = [
	'</script><script>alert(1)</script>',
	']]> <![CDATA[ --> <!--',
	'<b>bold</b> *a* _b_ `c` [d](https://example.org/) # e',
	'&lt;i&gt; &amp; &#x3c; &nbsp;',
	'"quoted" \'so\' =1+1 ;=cmd()',
	'#panic("x") $z$ \\u{41} <label> @at',
	'{need-repair} __proto__ undefined',
	'Ελλάδα, қазақ, 2\u00a0m\u00b3 \u2192 \u2264 \u00b1 \u201equoted\u201c',
];
const long = `Long: ${'word '.repeat(1999)}end.`;

/**
 * The small report after as many editions. Each corrects the value of a figure, the words of the claim that names it
 * and the abstract; the last is the report as it stands.
 */
function reportAfter(editions: number, reasonOf: (edition: number) => string): Report {
	const version = (index: number) => `1.${index}.0`;
	const files = new Map(small);
	const meta = new TextDecoder().decode(small.get('data/report.yaml'));
	files.set(
		'data/report.yaml',
		encode(meta.replace('version: 1.0.0, date: 2023-02-01', `version: ${version(editions - 1)}, date: 2023-02-01`)),
	);
	const today = build(files, 'new');
	const manifests = Array.from({ length: editions }, (_, index): EditionManifest => {
		const manifest = writeManifest(today, []);
		const of = ['figure:need-repair', 'claim:repair-now', 'report:riga-bridges'];
		return {
			...manifest,
			version: version(index),
			changes: index === 0 ? [] : [{ type: 'correction', of, reason: reasonOf(index) }],
			things: manifest.things.map((citable) => (index === editions - 1 ? citable : asItWas(citable, index))),
		};
	});
	const texts = manifests.map((manifest) => ({ manifest, bytes: encode(JSON.stringify(manifest)) }));
	for (const { manifest, bytes } of texts) files.set(`data/editions/${manifest.version}/manifest.json`, bytes);
	const ledger = texts.map(({ manifest: { version, date }, bytes }) => ({ version, date, manifest: sha256(bytes) }));
	files.set('data/editions/ledger.json', encode(JSON.stringify(ledger)));
	return build(files).report;
}

function build(files: ReadonlyMap<string, Uint8Array>, publishing?: 'new') {
	const built = buildReport({ files, sha256, citationStyles, hasLetter, publishing });
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built;
}

/** A citable with another value and other words. */
function asItWas(citable: Citable, index: number): Citable {
	const other: Readonly<Record<string, Citable['content']>> = {
		'figure:need-repair': { value: 1000 + index },
		'claim:repair-now': { text: `That is edition ${index}.` },
		'report:riga-bridges': { abstract: `It is edition ${index}.` },
	};
	const changed = other[citable.ref];
	if (changed === undefined) return citable;
	const content = { ...citable.content, ...changed };
	const shown = citable.shown === undefined ? {} : { shown: `${1000 + index}%` };
	return { ...citable, ...shown, content, sha256: sha256(encode(canonicalJson(content))) };
}

const reasonAt = (index: number) => `${hostile[index % hostile.length] ?? ''} Reason ${index}.`;
const report = reportAfter(300, (index) => (index === 298 ? long : reasonAt(index)));
const prepared = prepare(report);
const textAt = (path: string) => {
	const text = prepared
		.outputs()
		.find((output) => output.path === path)
		?.content();
	return typeof text === 'string' ? text : expect.fail(`There is no text at ${path}.`);
};

test('300 editions that corrected one figure are 299 amendments, each with its reason', () => {
	const amendments = report.editions.amendments['figure:need-repair'] ?? [];
	expect(amendments).toHaveLength(299);
	expect(amendments[0]?.words).toContain(reasonAt(299));
	expect(amendments[1]?.words).toContain(long);
});

test('the feed has an entry for each correction, and is sound whatever reasons say', () => {
	const feed = textAt('/editions.xml');
	expect(atomFaults(feed)).toEqual([]);
	expect(feed.match(/<entry>/g)).toHaveLength(300 + 3 * 299);
	for (const reason of [...hostile, long]) expect(feed).toContain(escaped(reason));
	expect(feed).not.toMatch(/<(?:script|b|i)\b|<!\[CDATA/);
});

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

test('files of JSON are what their schemas say, with each reason as it was written', () => {
	const ajv = makeValidator(
		prepared
			.outputs()
			.filter(({ path }) => path.endsWith('.schema.json'))
			.map(({ path }) => JSON.parse(textAt(path))),
	);
	const Editions = z.object({
		$schema: z.string(),
		editions: z.array(
			z.object({ changes: z.array(z.object({ explanations: z.array(z.object({ reason: z.string() })) })) }),
		),
	});
	const Figure = z.object({ $schema: z.string(), corrections: z.array(z.object({ text: z.string() })) });
	const [editions, figure] = [JSON.parse(textAt('/editions.json')), JSON.parse(textAt('/figures/need-repair.json'))];
	expect(faultsOf(editions, Editions.parse(editions).$schema, ajv)).toEqual([]);
	expect(faultsOf(figure, Figure.parse(figure).$schema, ajv)).toEqual([]);
	const reasons = Editions.parse(editions).editions.flatMap(({ changes }) =>
		changes.flatMap(({ explanations }) => explanations.map(({ reason }) => reason)),
	);
	expect(new Set(reasons).size).toBe(299);
	const { corrections } = Figure.parse(figure);
	expect(corrections).toHaveLength(299);
	for (const [index, { text }] of corrections.entries())
		expect(text).toContain(index === 1 ? long : reasonAt(299 - index));
});

test('a page tells machines of the newest corrections, in words that end no element', async () => {
	for (const path of ['/', '/figures/need-repair/', '/state/']) {
		const landing = prepared.landings().find((page) => page.path === path);
		const nodes = pageNodes(report, path, landing, [], permalinkOf(report), (to) => liveAddress(report, to));
		const text = jsonLd(nodes);
		expect(text).not.toContain('<');
		expect(text.length, path).toBeLessThan(60_000);
		const data = await LinkedData.read(text);
		const told = data.ofType('CorrectionComment').flatMap((thing) => data.of(thing, 'text'));
		expect(told).toHaveLength(3);
		expect(told.join('\n')).toContain(reasonAt(299));
	}
});

test('the rows of the tables for machines stay rows', () => {
	const rows: string[][] = parse(textAt('/data/figures.csv'), { record_delimiter: '\r\n' });
	expect(rows).toHaveLength(report.figures.length + 1);
	expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('the offline copy tells of the newest corrections in its register, and where the others are', () => {
	const html = toHtml(registerPart(report, openAnchors()));
	const [entry = ''] = html.match(/<section id="figure-need-repair".*?<\/section>/s) ?? [];
	expect(entry.match(/Corrected/g)).toHaveLength(3);
	expect(entry).toContain('296 earlier changes: <a href="https://example.org/bridges/editions/">all editions</a>');
	expect(textOf(htmlToHast(entry))).toContain(reasonAt(299));
	expect(entry).not.toMatch(/<(?:script|b)\b/);
});

test('the PDF prints the newest corrections on its cover and in its register, and how many there are before them', async () => {
	const { bytes } = setPage(section('<p>Words.</p>'), { report });
	const text = letters(await textOfPdf(bytes));
	for (const reason of [reasonAt(299), long.slice(0, 200), reasonAt(297)]) expect(text).toContain(letters(reason));
	expect(text).not.toContain(letters(reasonAt(296)));
	expect(text.split(letters('296 earlier changes'))).toHaveLength(3);
});

test.each([
	['half a character', String.raw`\ud800`, 'text-is-what-it-looks-like'],
	['a bell', String.raw`\u0007`, 'text-is-what-it-looks-like'],
	['a sign that turns letters around', String.raw`\u202e`, 'text-is-what-it-looks-like'],
	['a mark from right to left', String.raw`\u200f`, 'text-is-what-it-looks-like'],
	['letters that cannot be drawn', '\u05d0', 'letter-can-be-drawn'],
	['more than it may hold', 'x'.repeat(10_000), 'entry-matches-schema'],
])('a reason with %s is refused before an edition keeps it', (_, text, rule) => {
	const changes = `- version: 1.0.0\n  changes:\n    - { type: correction, of: [figure:need-repair], reason: "It is ${text}." }\n`;
	const files = new Map([...small, ['data/changes.yaml', encode(changes)]]);
	const built = buildReport({ files, sha256, citationStyles, hasLetter });
	expect('problems' in built ? built.problems.map((problem) => problem.rule) : []).toContain(rule);
});

test('the time that it takes grows with the number of corrections, and no faster', () => {
	const timeFor = (editions: number) => {
		const before = process.cpuUsage();
		const many = prepare(reportAfter(editions, reasonAt));
		for (const { path, content } of many.outputs()) if (/^\/editions\.|need-repair/.test(path)) content();
		const { user, system } = process.cpuUsage(before);
		return user + system;
	};
	timeFor(20);
	expect(timeFor(600) / timeFor(150)).toBeLessThan(10);
});
