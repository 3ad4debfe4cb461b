import { expect, test } from 'vitest';
import { highwireTags } from '../../../src/core/metadata/highwire-tags.ts';
import type { LandingPage } from '../../../src/core/metadata/landing-page.ts';
import { pageNodes } from '../../../src/core/metadata/page-nodes.ts';
import { previewTags } from '../../../src/core/metadata/preview-tags.ts';
import { typedLinks } from '../../../src/core/metadata/typed-links.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { permalinkOf } from '../../../src/core/permalink/permalink.ts';
import { report as ferries } from '../chart/fixture-report.ts';
import { prepare } from '../outputs/prepare.ts';

/** Published, with every identifier that a report can have. */
const report: Report = {
	...ferries,
	editions: { ...ferries.editions, citable: ferries.meta.edition.version },
	meta: {
		...ferries.meta,
		subtitle: 'Fares & “fair” winds',
		authors: [
			{ given: 'Anna María', family: 'Ozola', orcid: '0000-0002-1825-0097' },
			{ organisation: 'Ferry Watch', ror: '05dxps055', url: 'https://ferries.example/' },
		],
		number: '2024-1',
		doi: '10.5281/zenodo.1234567',
	},
};
const permalink = permalinkOf(report);
const live = (path: string) => new URL(path.replace(/^\//, ''), report.meta.url).href;
const landings = prepare(report).landings();

const pageOf = (kind: LandingPage['kind'], id?: string) =>
	landings.find(
		(page) => page.kind === kind && (id === undefined || (page.kind !== 'report' && page.part.id === id)),
	) ?? expect.fail(`There is no ${kind}.`);
const derived = report.figures.find(({ evidence }) => evidence.kind === 'derived')?.id;
const ranged = report.figures.find(({ quantity }) => quantity.kind === 'range')?.id;

test.each([
	['cover', '/', pageOf('report')],
	['section', '/passengers/', pageOf('section', 'passengers')],
	['figure', pageOf('figure').path, pageOf('figure')],
	['figure-range', pageOf('figure', ranged).path, pageOf('figure', ranged)],
	['figure-derived', pageOf('figure', derived).path, pageOf('figure', derived)],
	['chart', '/charts/range/', pageOf('chart', 'range')],
	['chart-of-table', '/charts/line-of-table/', pageOf('chart', 'line-of-table')],
	['table', '/tables/riders/', pageOf('table', 'riders')],
	['data', '/data/', undefined],
	['figures', '/figures/', undefined],
	['source', '/sources/harbour-note/', undefined],
])('%s', async (name, path, landing) => {
	const title = landing === undefined || landing.kind === 'report' ? undefined : landing.work.title;
	const trail =
		path === '/'
			? []
			: [
					{ name: report.meta.title, path: '/' },
					{ name: title ?? name, path },
				];
	const lines = [
		...previewTags(report, { title, description: 'A sentence.', path, standsForWork: landing !== undefined }).map(
			(tag) => `${tag.name}: ${tag.content}`,
		),
		'',
		...(landing === undefined
			? []
			: highwireTags(landing.work, landing.kind === 'report' ? live('/report.pdf') : undefined)
		).map((tag) => `${tag.name}: ${tag.content}`),
		'',
		...(landing === undefined ? [] : typedLinks(landing)).map(
			({ rel, href, type }) => `${rel}: ${href}${type === undefined ? '' : ` (${type})`}`,
		),
		'',
		JSON.stringify(pageNodes(report, path, landing, trail, permalink, live), null, '\t'),
	];
	await expect(
		`${lines
			.join('\n')
			.replace(/^\n+|\n{3,}/g, '\n\n')
			.trimStart()}\n`,
	).toMatchFileSnapshot(`../../golden/metadata/${name}.txt`);
});
