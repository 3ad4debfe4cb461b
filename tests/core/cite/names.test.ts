import { beforeAll, expect, test } from 'vitest';
import { worksCiter } from '../../../src/core/cite/cite-works.ts';
import { makeEngines } from '../../../src/core/cite/csl-engine.ts';
import { type CitationFormatter, citationFormatter } from '../../../src/core/cite/format-citation.ts';
import { WorkSpec } from '../../../src/core/model/work-record.ts';
import { loadCiteproc } from '../../../src/node/cite/load-citeproc.ts';
import { openCslLibrary } from '../../../src/node/cite/load-styles.ts';

const library = openCslLibrary();
const cite = worksCiter(loadCiteproc(), library);
let format: CitationFormatter;
beforeAll(async () => {
	format = citationFormatter(library, makeEngines(loadCiteproc()));
});

/** What a reference says of its only author, in each style: what stands before the title. */
function authorIn(language: string, family: string, given: string, style: string): string {
	const [citation] = format(
		{
			kind: 'report',
			key: 'a',
			title: 'Title',
			authors: [{ family, given }],
			publisher: 'Press',
			version: '1.0.0',
			date: '2026-11-23',
			url: 'https://example.org/',
			language,
			licence: { id: 'MIT', name: 'MIT', url: 'https://example.org/' },
		},
		[style],
	);
	return (citation?.text ?? '').replace(/[,.]? (?:\(2026(?:年)?\)\. )?[«“„《「]?Title.*$/, '');
}

test.each([
	// language, family, given; APA, IEEE, Vancouver, GOST
	['kk', 'Әбілов', 'Қасым', 'Әбілов, Қ', 'Қ. Әбілов', 'Әбілов Қ', 'Әбілов Қ'],
	['kk', 'Әуезов', 'Әлихан Ұлан', 'Әуезов, Ә. Ұ', 'Ә. Ұ. Әуезов', 'Әуезов ӘҰ', 'Әуезов Ә. Ұ'],
	['kk', 'Ibraev', 'Ǵalym', 'Ibraev, Ǵ', 'Ǵ. Ibraev', 'Ibraev Ǵ', 'Ibraev Ǵ'],
	['kk', 'Төлеев', 'Қ.Ә.', 'Төлеев, Қ. Ә', 'Қ. Ә. Төлеев', 'Төлеев ҚӘ', 'Төлеев Қ. Ә'],
	['ky', 'Өмүрбекова', 'Үркүя', 'Өмүрбекова, Ү', 'Ү. Өмүрбекова', 'Өмүрбекова Ү', 'Өмүрбекова Ү'],
	['tg', 'Раҳмон', 'Ҷамшед', 'Раҳмон, Ҷ', 'Ҷ. Раҳмон', 'Раҳмон Ҷ', 'Раҳмон Ҷ'],
	['uz', 'Ғуломов', 'Ўктам', 'Ғуломов, Ў', 'Ў. Ғуломов', 'Ғуломов Ў', 'Ғуломов Ў'],
	['uz', 'Karimov', 'Sherzod', 'Karimov, Sh', 'Sh. Karimov', 'Karimov Sh', 'Karimov Sh'],
	['uz', 'Isoqov', 'Gʻulom Chori', 'Isoqov, Gʻ. Ch', 'Gʻ. Ch. Isoqov', 'Isoqov GʻCh', 'Isoqov Gʻ. Ch'],
	['uz', 'Karimov', 'O‘tkir', 'Karimov, O‘', 'O‘. Karimov', 'Karimov O‘', 'Karimov O‘'],
	['en', 'Karimov', 'Oʻtkir', 'Karimov, Oʻ', 'Oʻ. Karimov', 'Karimov Oʻ', 'Karimov Oʻ'],
	['en', 'Karimov', 'Sherzod', 'Karimov, S', 'S. Karimov', 'Karimov S', 'Karimov S'],
	['ru', 'Юрьев', 'Ёлкин', 'Юрьев, Ё', 'Ё. Юрьев', 'Юрьев Ё', 'Юрьев Ё'],
	['ru', 'Өмүрбеков', 'Ұлан', 'Өмүрбеков, Ұ', 'Ұ. Өмүрбеков', 'Өмүрбеков Ұ', 'Өмүрбеков Ұ'],
	['az', 'Əliyev', 'Əhməd', 'Əliyev, Ə', 'Ə. Əliyev', 'Əliyev Ə', 'Əliyev Ə'],
	['hr', 'Petrović', 'Ljubica', 'Petrović, Lj', 'Lj. Petrović', 'Petrović Lj', 'Petrović Lj'],
	['hy', 'Պետրոսյան', 'Արամ', 'Պետրոսյան, Ա', 'Ա. Պետրոսյան', 'Պետրոսյան Ա', 'Պետրոսյան Ա'],
	// Letters without capitals are not abbreviated, and names in them keep their order and their space.
	['ka', 'ბერიძე', 'გიორგი', 'ბერიძე, გიორგი', 'გიორგი ბერიძე', 'ბერიძე გიორგი', 'ბერიძე გიორგი'],
	// The family comes first, without a comma.
	['hu', 'Móricz', 'Zsigmond', 'Móricz Zs', 'Móricz Zs.', 'Móricz Zs', 'Móricz Zs'],
	['hu-HU', 'Nagy', 'Imre', 'Nagy I', 'Nagy I.', 'Nagy I', 'Nagy I'],
	['zh-Hans', '王', '小明', '王小明', '王小明', '王小明', '王小明'],
	['ja', '山田', '太郎', '山田太郎', '山田太郎', '山田太郎', '山田太郎'],
	['ko', '김', '민수', '김민수', '김민수', '김민수', '김민수'],
	['en', '王', '小明', '王小明', '王小明', '王小明', '王小明'],
])('in %s, %s %s is “%s”, “%s”, “%s”, “%s”', (language, family, given, apa, ieee, vancouver, gost) => {
	expect(authorIn(language, family, given, 'apa')).toBe(apa);
	expect(authorIn(language, family, given, 'ieee')).toBe(ieee);
	expect(authorIn(language, family, given, 'vancouver')).toBe(vancouver);
	expect(authorIn(language, family, given, 'gost-r-7-0-5-2008')).toBe(gost);
});

test('a style that writes names in full keeps their letters', () => {
	for (const style of ['chicago-note-bibliography', 'modern-language-association']) {
		expect(authorIn('uz', 'Isoqov', 'Gʻulom Sherzod', style)).toBe('Isoqov, Gʻulom Sherzod');
		expect(authorIn('hu', 'Móricz', 'Zsigmond', style)).toBe('Móricz Zsigmond');
		expect(authorIn('ko', '김', '민수', style)).toBe('김민수');
	}
});

const works = [
	{
		id: 'a',
		type: 'webpage',
		title: 'Состояние школ',
		author: [{ family: 'Әбілов', given: 'Қасым' }],
		publisher: 'Бюро',
		URL: 'https://example.org/a',
		issued: { 'date-parts': [[2025, 3, 4]] },
		accessed: { 'date-parts': [[2026, 11, 2]] },
		language: 'russian',
	},
	{
		id: 'b',
		type: 'article-journal',
		title: 'Школы',
		author: [
			{ family: 'Ғуломов', given: 'Ўктам' },
			{ family: 'Móricz', given: 'Zsigmond' },
		],
		'container-title': 'Журнал',
		volume: '4',
		issue: '2',
		page: '12-18',
		issued: { 'date-parts': [[2025]] },
		language: 'hungarian',
	},
].map((work) => WorkSpec.parse(work));
const referencesIn = (style: string, language: string) =>
	cite(works, [{ work: 'a' }, { work: 'b' }], [style], language)
		.references.toSorted((one, other) => one.id.localeCompare(other.id))
		.map(({ words }) => words.text);

test.each([
	[
		'apa',
		'Әбілов, Қ. (2025, 4 марта). Состояние школ. Бюро. https://example.org/a',
		'Ғуломов Ў., & Móricz Zs. (2025). Школы. Журнал, 4(2), 12–18.',
	],
	[
		'chicago-author-date',
		'Әбілов, Қасым. 2025. «Состояние школ». Бюро. 4 марта 2025 г. https://example.org/a.',
		'Ғуломов Ўктам, и Móricz Zsigmond. 2025. «Школы». Журнал 4 (2): 12–18.',
	],
	[
		'modern-language-association',
		'Әбілов, Қасым. Состояние школ. Бюро, 4 марта 2025 г., https://example.org/a.',
		'Ғуломов Ўктам, и Móricz Zsigmond. «Школы». Журнал, т. 4, вып. 2, 2025 г., сс. 12–18.',
	],
	[
		'ieee',
		'Қ. Әбілов, «Состояние школ». Просмотрено: 2 ноября 2026 г. [Онлайн]. Доступно на: https://example.org/a',
		'Ғуломов Ў. и Móricz Zs., «Школы», Журнал, т. 4, вып. 2, сс. 12–18, 2025.',
	],
	[
		'vancouver',
		'Әбілов Қ. Состояние школ [Интернет]. Бюро; 2025 [цитируется по 2 ноября 2026 г.]. Доступно на: https://example.org/a',
		'Ғуломов Ў, Móricz Zs. Школы. Журнал. 2025 г.;4(2):12–8.',
	],
	[
		// A British style, whatever the language of the report.
		'harvard-cite-them-right',
		'Әбілов, Қ. (2025) Состояние школ. Бюро. Available at: https://example.org/a (Accessed: 2 November 2026).',
		'Ғуломов Ў. and Móricz Zs. (2025) ‘Школы’, Журнал, 4(2), pp. 12–18.',
	],
	[
		'gost-r-7-0-5-2008',
		'Әбілов Қ. Состояние школ [Электронный ресурс]. Бюро, 2025. URL: https://example.org/a (дата обращения: 02.11.2026).',
		'Ғуломов Ў., Móricz Zs. Школы // Журнал. 2025. Т. 4, № 2. С. 12–18.',
	],
	[
		'gost-r-7-0-5-2008-numeric',
		'Әбілов Қ. Состояние школ [Электронный ресурс]. Бюро, 2025. URL: https://example.org/a (дата обращения: 02.11.2026).',
		'Ғуломов Ў., Móricz Zs. Школы // Журнал. 2025. Т. 4, № 2. С. 12–18.',
	],
])('%s lists works in Russian, and in languages whose readers read Russian too', (style, first, second) => {
	expect(referencesIn(style, 'ru')).toEqual([first, second]);
	for (const language of ['kk', 'uz', 'uz-Cyrl-UZ', 'ky', 'tg'])
		expect(referencesIn(style, language)).toEqual([first, second]);
});

test('languages that have words of their own do not take Russian ones', () => {
	expect(referencesIn('ieee', 'mn')[0]).not.toContain('Просмотрено');
	expect(referencesIn('ieee', 'az')[0]).toContain('Accessed');
});
