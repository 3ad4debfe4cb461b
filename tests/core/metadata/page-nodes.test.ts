import fc from 'fast-check';
import { htmlToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { jsonLd, pageNodes } from '../../../src/core/metadata/page-nodes.ts';
import { permalinkOf } from '../../../src/core/permalink/permalink.ts';
import { relativise, rebase } from '../../../src/core/permalink/relativise.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { prepare } from '../outputs/prepare.ts';

const hostile = fc
	.array(
		fc.constantFrom(
			'</script>',
			'<script>',
			'<!--',
			'-->',
			']]>',
			'<![CDATA[',
			'</SCRIPT\n>',
			'&lt;',
			'&quot;',
			'"',
			"'",
			'\\',
			'\\u003c',
			'\u2028',
			'\u2029',
			'\0',
			'%',
			'#',
			'{',
			'}',
			' href="/x"',
			' srcset="/a 1x, /b 2x"',
			' src=',
			'/',
			'Ćwikła',
			'Тревога',
			'қазақ',
			'🙂',
			'شمال',
			'word',
			' ',
		),
		{ maxLength: 12 },
	)
	.map((pieces) => pieces.join(''));

test('no text can close the element, and each comes back as it was, also after links have been made relative', () => {
	fc.assert(
		fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (texts) => {
			const nodes = texts.map((text) => ({ '@type': 'CreativeWork', name: text, description: text }) as const);
			const page = `<!doctype html><html><head><script type="application/ld+json">${jsonLd(nodes)}</script></head><body><p id="after">after</p></body></html>`;
			for (const html of [page, relativise(page, '/a/b/'), rebase(page, '/base/')]) {
				const { scripts, after } = readPage(html);
				expect(scripts).toHaveLength(1);
				expect(JSON.parse(scripts[0] ?? '')).toEqual({ '@context': 'https://schema.org', '@graph': nodes });
				expect(after).toBe('after');
			}
		}),
		{ numRuns: 1000 },
	);
});

const loaded = loadReport(`${import.meta.dirname}/../../fixtures/small`);
const small = 'report' in loaded ? loaded.report : expect.fail('The small report has problems.');
const report = { ...small, editions: { ...small.editions, citable: '1.0.0' } };
const permalink = permalinkOf(report);
const live = (path: string) => new URL(path.replace(/^\//, ''), report.meta.url).href;
const nodesAt = (path: string) => {
	const landing = prepare(report)
		.landings()
		.find((page) => page.path === path);
	return pageNodes(
		report,
		path,
		landing,
		[
			{ name: 'Cover', path: '/' },
			{ name: 'This', path },
		],
		permalink,
		live,
	);
};

test('a value is a number, a bound or two, as its source states it', () => {
	const observed = new Map(report.figures.map(({ id }) => [id, nodesAt(`/figures/${id}/`)[0]]));
	expect(observed.get('bridges-examined')).toMatchObject({
		'@type': 'Dataset',
		mainEntity: { '@type': 'Observation', value: 48, unitText: 'bridge', unitCode: 'UCUM:{bridge}' },
	});
	for (const { id, quantity, qualifier } of report.figures) {
		const { mainEntity } = Object(observed.get(id));
		if (quantity.kind === 'range')
			expect([mainEntity.minValue, mainEntity.maxValue, mainEntity.value]).toEqual(
				[quantity.low, quantity.high, undefined].map((each) => (each === 'unstated' ? undefined : each)),
			);
		if (quantity.kind === 'number' && (qualifier === undefined || qualifier === 'about'))
			expect(mainEntity.value).toBe(quantity.value);
		if (quantity.kind === 'number' && qualifier === 'at least')
			expect([mainEntity.minValue, mainEntity.value]).toEqual([quantity.value, undefined]);
	}
});

test('identities lead into the edition, the way to the page leads through the live site', () => {
	const text = JSON.stringify(nodesAt('/state/'));
	for (const [, address = ''] of text.matchAll(/"(?:@id|url)":"([^"]+)"/g))
		expect(address).toMatch(/^https:\/\/example\.org\/bridges\/v\/1\.0\.0\//);
	for (const [, address = ''] of text.matchAll(/"item":"([^"]+)"/g)) expect(address).not.toContain('/v/');
});

test('what a page of prose says of itself does not grow with the figures of the report', () => {
	const more = {
		...report,
		figures: [...report.figures, ...report.figures.map((figure) => ({ ...figure, id: `${figure.id}-again` }))],
	};
	for (const path of ['/', '/state/', '/data/']) {
		const landing = prepare(more)
			.landings()
			.find((page) => page.path === path);
		expect(pageNodes(more, path, landing, [], permalink, live)).toEqual(
			pageNodes(report, path, landing, [], permalink, live),
		);
	}
});

function readPage(html: string): { scripts: string[]; after: string } {
	const scripts: string[] = [];
	let after = '';
	const textOf = (node: HastNode): string =>
		node.type === 'text'
			? node.value
			: 'children' in node
				? node.children.map((child: HastNode) => textOf(child)).join('')
				: '';
	const visit = (node: HastNode): void => {
		if (node.type === 'element' && node.tagName === 'script') scripts.push(textOf(node));
		if (node.type === 'element' && node.properties['id'] === 'after') after = textOf(node);
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(htmlToHast(html));
	return { scripts, after };
}
