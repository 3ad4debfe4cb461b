import { citedPart, citedReport, type CitedWork } from '../../../src/core/cite/cited-work.ts';
import type { ReportMeta } from '../../../src/core/model/report-meta.ts';

const phrase = { text: '', parts: [] };
const licence = {
	id: 'CC-BY-4.0',
	name: 'Creative Commons Attribution 4.0 International',
	url: 'https://creativecommons.org/licenses/by/4.0/',
};

const meta: ReportMeta = {
	id: 'central-asia-ai',
	title: 'AI infrastructure and adoption in Kazakhstan, Uzbekistan and Kyrgyzstan',
	subtitle: 'What an article reports of an MIT survey',
	abstract: phrase,
	description: phrase,
	authors: [{ organisation: 'Central Asia AI Report' }],
	publisher: 'Central Asia AI Report',
	edition: { version: '1.0.0', date: '2026-11-23' },
	languages: ['en'],
	language: 'en',
	folder: '',
	licence: { content: licence, code: licence },
	url: 'https://example.org/central-asia-ai/',
	announced: true,
	keyFigures: ['gpu-growth'],
	names: [],
	fonts: [],
	unknowns: [],
};
const permalink = (path: string) => `${meta.url}v/${meta.edition.version}${path}`;
const institute = { ...meta, publisher: 'Silk Road Institute' };
const mixed = { ...institute, authors: [{ given: 'Anna María', family: "O'Neil" }, { organisation: 'Bridge Watch' }] };
const several = {
	...institute,
	authors: [
		{ given: 'Aliya', family: 'Sadykova' },
		{ given: 'Jürgen', family: 'Müller-Ærø' },
		{ given: 'Нұрлан', family: 'Әбдіров' },
		{ given: 'Dilnoza', family: 'Yoʻldosheva' },
	],
};
const russian = {
	...institute,
	language: 'ru',
	title: 'Инфраструктура искусственного интеллекта',
	subtitle: 'Обзор',
	authors: [{ given: 'Айгуль', family: 'Ахметова' }],
	publisher: 'Институт «Шёлковый путь»',
};

const claim = { id: 'growth', title: 'Capacity grows, and Kazakhstan holds most of it', path: '/findings/#growth' };
const figure = { id: 'gpu-growth', title: 'Growth of GPU capacity', path: '/figures/gpu-growth/' };

/** Every kind of work and of authorship, under the name that the goldens give it. */
export const works: Readonly<Record<string, CitedWork>> = {
	'The report; its author is its publisher': citedReport({ meta }, permalink),
	'The report; a person and an organisation': citedReport({ meta: mixed }, permalink),
	'The report; several persons, a number and a DOI': citedReport(
		{ meta: { ...several, doi: '10.5281/zenodo.1234567', number: '2026-1' } },
		permalink,
	),
	'The report; no date': { ...citedReport({ meta }, permalink), date: undefined },
	'The report; in Russian': citedReport({ meta: russian }, permalink),
	'A section': citedPart({ meta }, 'section', { id: 'findings', title: 'Findings', path: '/findings/' }, permalink),
	'A claim': citedPart({ meta }, 'claim', claim, permalink),
	'A figure': citedPart({ meta }, 'figure', figure, permalink),
	'A figure; a person and an organisation': citedPart({ meta: mixed }, 'figure', figure, permalink),
	'A chart': citedPart(
		{ meta },
		'chart',
		{ id: 'gpu-share', title: 'Who holds the region’s GPU capacity?', path: '/charts/gpu-share/' },
		permalink,
	),
	'A chart; no date': {
		...citedPart(
			{ meta },
			'chart',
			{ id: 'gpu-share', title: 'Who holds the region’s GPU capacity?', path: '/charts/gpu-share/' },
			permalink,
		),
		date: undefined,
	},
	'A table; several persons': citedPart(
		{ meta: several },
		'table',
		{ id: 'nodes', title: 'Nodes by country', path: '/tables/nodes/' },
		permalink,
	),
	'A figure; in Russian': citedPart(
		{ meta: russian },
		'figure',
		{ ...figure, title: 'Рост мощности графических ускорителей' },
		permalink,
	),
};
