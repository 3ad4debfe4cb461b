import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../browser/build-fixture.ts';
import { textOfPdf } from '../node/pdf/read-pdf.ts';
import { englishIn } from '../words/english-in-russian.ts';
import { textsOfPage } from '../words/texts-of-page.ts';

let built: ReturnType<typeof buildFixture>;
/** What the pages of a Russian report say, each with its name and one text for each piece of it. */
let pages: readonly { readonly name: string; readonly html: string; readonly texts: readonly string[] }[];

beforeAll(() => {
	built = buildFixture(join(import.meta.dirname, '../fixtures/russian'));
	pages = globSync('**/*.html', { cwd: built.dist }).map((name) => {
		const html = readFileSync(join(built.dist, name), 'utf8');
		return { name, html, texts: textsOfPage(html, 'ru') };
	});
});
afterAll(() => built.remove());

test('each page of a Russian report is in Russian, and says no English word but names and code', () => {
	expect(pages.length).toBeGreaterThan(40);
	for (const { name, html, texts } of pages) {
		expect([name, html]).toEqual([name, expect.stringMatching(/<html lang="ru"/)]);
		// The formulas of figures are names that their author gave.
		const english = texts.flatMap(englishIn).filter((word) => !['schools', 'share'].includes(word));
		expect([name, english]).toEqual([name, []]);
	}
});

test('its PDF is in Russian as well', async () => {
	const text = await textOfPdf(readFileSync(join(built.dist, 'report.pdf')));
	expect(text).toContain('Реестр показателей');
	// What is code there: a line in a note, queries, and hashes, which break into lines.
	const code = new Set(['mean', 'x']);
	const english = englishIn(text.replaceAll(/[^\n]*SELECT[^\n]*/g, ''));
	expect(english.filter((word) => !code.has(word) && !/^[\da-f]{20,}$/.test(word))).toEqual([]);
});

const pageNamed = (name: string) => pages.find((page) => page.name === name)?.html ?? expect.fail(name);
const fileNamed = (name: string) => readFileSync(join(built.dist, name), 'utf8');

test.each([
	['the page of a figure', 'figures/new-schools/index.html', 'Мектептердің 14 пайызы жаңа', 'Из школ 14 % новые'],
	['the register', 'figures/index.html', 'Мектептердің 14 пайызы жаңа', 'Из школ 14 % новые'],
	['a card', 'state/index.html', 'Мектептердің 14 пайызы жаңа', 'Из школ 14 % новые'],
	['a term', 'methods/index.html', 'Бұл хат Мектептер қоры туралы айтады', 'Это письмо говорит о Фонде школ'],
	['a row of a table', 'tables/new-schools/index.html', 'Ауылда мектептердің 9 пайызы жаңа', 'В сёлах 9 % школ новые'],
	[
		'a quotation in prose',
		'state/index.html',
		'Мектептердің 14 пайызы жаңа, олардың бәрі қалада.',
		'Новы 14 % школ, и все они в городах.',
	],
	[
		'the whole report',
		'report/index.html',
		'Бұл хат Мектептер қоры туралы айтады.',
		'Это письмо говорит о Фонде школ.',
	],
	['the copy of a source', 'sources/letter/index.html', 'Мектептердің 14 пайызы жаңа', 'Из школ 14 % новые'],
])('%s says a quote in another language and our translation, each in its language', (_, name, quote, words) => {
	const page = pageNamed(name);
	expect(page).toMatch(new RegExp(`lang="kk"[^]{0,200}${quote}`));
	// A short word is kept beside the next one.
	expect(page.replaceAll('\u00a0', ' ')).toContain(
		`<span class="translation" lang="ru">Наш перевод: «${words}»</span>`.replaceAll('\u00a0', ' '),
	);
});

test.each([
	['the page of a source', 'sources/letter/index.html', '<h1 lang="kk">Мектептер туралы хат</h1>'],
	['the list of sources', 'sources/index.html', '<h2 lang="kk"><a href="../sources/letter/">Мектептер туралы хат</a>'],
	['a passage', 'figures/new-schools/index.html', '<cite lang="kk">Мектептер туралы хат</cite>'],
	['the source of a table', 'state/index.html', '<cite lang="kk">Мектептер туралы хат</cite>'],
	['a source in Russian', 'sources/note/index.html', '<h1>Записка о проверке школ</h1>'],
	['a work', 'references/index.html', 'Әбілов, Қ. (2021). <i><span lang="kk">Мектептер мен олардың үйлері</span></i>'],
	['a work in Russian', 'references/index.html', '<i>Школы и их здания</i>'],
])('%s says the language of a title', (_, name, html) => {
	expect(pageNamed(name)).toContain(html);
});

test('the offline copy, the PDF and the files for machines have the translation as well', async () => {
	expect(pageNamed('report-offline.html')).toMatch(
		/<q lang="kk">Мектептердің 14 пайызы жаңа<\/q><span class="translation">Наш перевод: «Из школ 14 % новые»/,
	);
	expect(pageNamed('report-offline.html').replaceAll('\u00a0', ' ')).toMatch(
		/олардың бәрі қалада\.<\/p><\/blockquote>[^]{0,90}Наш перевод: «Новы 14 % школ, и все они в городах\.»/,
	);
	const text = (await textOfPdf(readFileSync(join(built.dist, 'report.pdf')))).replaceAll(/\s+/g, ' ');
	expect(text).toContain('Наш перевод: «Из школ 14 % новые»');
	expect(text).toContain('олардың бәрі қалада. Наш перевод: «Новы 14 % школ, и все они в городах.»');
	expect(fileNamed('data/figures.csv')).toContain(',letter,Мектептердің 14 пайызы жаңа,Из школ 14 % новые,');
	expect(JSON.parse(fileNamed('data/datapackage.json'))).toHaveProperty(
		'resources.0.schema.fields',
		expect.arrayContaining([expect.objectContaining({ name: 'translation', type: 'string' })]),
	);
	expect(JSON.parse(fileNamed('figures/new-schools.json'))).toHaveProperty('evidence.translation', {
		words: 'Из школ 14 % новые',
		language: 'ru',
	});
	expect(fileNamed('tables/new-schools.csv')).toBe(
		'place,share,quote,translation\r\n' +
			'в сёлах,9,Ауылда мектептердің 9 пайызы жаңа,В сёлах 9 % школ новые\r\n' +
			'в городах,21,Қалада мектептердің 21 пайызы жаңа,\r\n',
	);
});

/** The forms of nouns that the report counts in: of one, of a few, of many. */
const NOUNS = [
	'ученик ученика учеников',
	'школа школы школ',
	'строка строки строк',
	'показатель показателя показателей',
];

test('a noun after a number has the form of that number', () => {
	const rules = new Intl.PluralRules('ru');
	const counted = pages.flatMap(({ texts }) =>
		texts.flatMap((text) =>
			NOUNS.flatMap((noun) => {
				const forms = noun.split(' ');
				const pattern = new RegExp(
					`(?<![\\d,.–\u00a0])(\\d+(?:\u00a0\\d{3})*)\u00a0(${forms.join('|')})(?!\\p{L})`,
					'gu',
				);
				return [...text.matchAll(pattern)].map(([words, number = '', form = '']) => ({
					words,
					isRight: forms[['one', 'few', 'many'].indexOf(rules.select(Number(number.replace(/\s/g, ''))))] === form,
				}));
			}),
		),
	);
	expect(counted.length).toBeGreaterThan(100);
	expect(counted.filter(({ isRight }) => !isRight)).toEqual([]);
});

test('a sentence that ends with a date has one full stop', () => {
	expect(pages.filter(({ texts }) => /г\.\.(?!\.)/.test(texts.join(''))).map(({ name }) => name)).toEqual([]);
});

test('a number and a term stand in a sentence in the case that it needs', async () => {
	const [page] = pages.filter(({ name }) => name === 'state/index.html');
	const text = await textOfPdf(readFileSync(join(built.dist, 'report.pdf')));
	for (const said of [page?.texts.join(''), text])
		expect(said?.replaceAll(/\s+/g, ' ')).toMatch(
			/Комиссия побывала в 48[^.]* школах, как велит статья Закона об образовании 2019 года/,
		);
});

test('where a value has a narrow column, its line may break before the name of its unit', () => {
	for (const name of ['figures/index.html', 'figures/schools-examined/index.html', 'index.html']) {
		const page = pages.find((each) => each.name === name);
		expect([name, page?.html]).toEqual([name, expect.stringMatching(/>48 школ</)]);
	}
});
