import { expect, test } from 'vitest';
import { worksCiter } from '../../../src/core/cite/cite-works.ts';
import { WorkSpec } from '../../../src/core/model/work-record.ts';
import { loadCiteproc } from '../../../src/node/cite/load-citeproc.ts';
import { openCslLibrary } from '../../../src/node/cite/load-styles.ts';

const cite = worksCiter(loadCiteproc(), openCslLibrary());
const work = (id: string, family: string, rest: object = {}) =>
	WorkSpec.parse({ id, type: 'book', title: `Title of ${id}`, author: [{ family, given: 'Ann' }], ...rest });
const year = (value: number) => ({ issued: { 'date-parts': [[value]] } });

test('cites by author and date, and lists works by author', () => {
	const works = [work('z', 'Zhao', year(2020)), work('a', 'Ahmed', year(2021)), work('unread', 'Olsen')];
	const set = cite(works, [{ work: 'z' }, { work: 'a', locator: { label: 'page', value: '12–14' } }], ['apa'], 'en');
	expect(set.citations.map(({ text }) => text)).toEqual(['(Zhao, 2020)', '(Ahmed, 2021, pp. 12–14)']);
	expect(set.references.map(({ id, number }) => [id, number])).toEqual([
		['a', undefined],
		['z', undefined],
	]);
	expect(set.references[0]?.words).toEqual({
		text: 'Ahmed, A. (2021). Title of a.',
		html: 'Ahmed, A. (2021). <i>Title of a</i>.',
	});
	expect(set).toMatchObject({ style: 'apa' });
	expect(set.notesOnly).toBeUndefined();
});

test('numbers works in the order in which they are read, in the brackets of the style', () => {
	const works = [work('a', 'Ahmed'), work('b', 'Berg'), work('c', 'Chen')];
	const asked = ['c', 'a', 'c', 'b'].map((each) => ({ work: each }));
	const set = cite(works, asked, ['ieee'], 'en');
	expect(set.citations.map(({ text }) => text)).toEqual(['[1]', '[2]', '[1]', '[3]']);
	expect(set.references.map(({ id, number }) => [id, number])).toEqual([
		['c', 1],
		['a', 2],
		['b', 3],
	]);
	for (const { words } of set.references) expect(words.text).toMatch(/^A\. /);
	expect(cite(works, asked, ['nature'], 'en').citations[0]?.html).toBe('<sup>1</sup>');
});

test('tells works of one author and year apart', () => {
	const works = [work('a', 'Ahmed', year(2020)), work('b', 'Ahmed', year(2020))];
	const set = cite(works, [{ work: 'b' }, { work: 'a' }], ['apa'], 'en');
	expect(set.citations.map(({ text }) => text)).toEqual(['(Ahmed, 2020b)', '(Ahmed, 2020a)']);
});

test.each([
	['apa', 'en', '(Ahmed et al., 2020)', 'Ahmed, A. et al. (2020). Title of a.'],
	['ieee', 'en', '[1]', 'A. Ahmed et al., Title of a. 2020.'],
	['apa', 'de', '(Ahmed u. a., 2020)', 'Ahmed, A. u. a. (2020). Title of a.'],
])('authors who are not named are “et al.” by %s in %s', (style, language, citation, reference) => {
	const more = { author: [{ family: 'Ahmed', given: 'Ann' }, { family: 'others' }] };
	const set = cite([work('a', 'Ahmed', { ...year(2020), ...more })], [{ work: 'a' }], [style], language);
	const plain = (words = '') => words.replace(/\s/g, ' ');
	expect(plain(set.citations[0]?.text)).toBe(citation);
	expect(plain(set.references[0]?.words.text)).toBe(reference);
});

test('a work without a date is cited as such, in the language of the report', () => {
	const works = [work('a', 'Ahmed')];
	const asked = [{ work: 'a' }, { work: 'a', part: 'date' }] as const;
	expect(cite(works, asked, ['apa'], 'en').citations.map(({ text }) => text)).toEqual(['(Ahmed, n.d.)', '(n.d.)']);
	expect(cite(works, asked, ['apa'], 'ru').citations[1]?.text).toBe('(б. д.)');
});

test.each([
	[{ 'date-parts': [[2023, 7]] }, '(July\u00a02023)', '(июль\u00a02023\u00a0г.)'],
	[{ 'date-parts': [['2023', '07', 18]] }, '(18\u00a0July\u00a02023)', '(18\u00a0июля\u00a02023\u00a0г.)'],
	[{ 'date-parts': [[2020], [2021]] }, '(2020–2021)', undefined],
	[{ raw: '2023-07' }, '(July\u00a02023)', undefined],
	[{ literal: 'spring <2020>' }, '(spring <2020>)', undefined],
	[{ 'date-parts': [[1850]], circa: true }, '(c. 1850)', undefined],
])('writes the date %j alone', (issued, english, russian) => {
	const works = [work('a', 'Ahmed', { issued })];
	const asked = [{ work: 'a', part: 'date' }] as const;
	expect(cite(works, asked, ['apa'], 'en-GB').citations[0]?.text).toBe(english);
	if (russian !== undefined) expect(cite(works, asked, ['apa'], 'ru').citations[0]?.text).toBe(russian);
});

test.each([
	[['chicago-note-bibliography', 'ieee'], 'ieee'],
	[['chicago-note-bibliography'], 'chicago-author-date'],
	[['chicago-note-bibliography', 'apa'], 'apa'],
	[['oscola'], 'apa'],
])('a style of notes gives way to one with citations in the text: %j to %s', (styles, style) => {
	const set = cite([work('a', 'Ahmed')], [{ work: 'a' }], styles, 'en');
	expect(set).toMatchObject({ style, notesOnly: styles[0] });
});

test('words of a record never become markup, and markup of CSL-JSON stays', () => {
	const title = '<i>E. coli</i> & <script>alert(1)</script> at $5 <span class="nocase">iPhone</span> 100%';
	const works = [work('a', 'O<b>Hara', { title, publisher: 'A & "B"' })];
	const { references, citations } = cite(works, [{ work: 'a' }], ['apa'], 'en');
	expect(citations[0]?.text).toBe('(O<b>Hara, n.d.)');
	expect(references[0]?.words.text).toContain('E. coli & <script>alert(1)</script> at $5 iPhone 100%');
	expect(references[0]?.words.html).not.toMatch(/<(?!\/?(?:i|b|sup|sub)>)/);
});

test('an organisation is cited by its whole name', () => {
	const works = [work('a', '', { author: [{ literal: 'Institute of the van der Berg Bridges' }] })];
	expect(cite(works, [{ work: 'a' }], ['apa'], 'en').citations[0]?.text).toBe(
		'(Institute of the van der Berg Bridges, n.d.)',
	);
});

test('two hundred works are cited, and listed once each', () => {
	const works = Array.from({ length: 200 }, (_, n) =>
		work(`w${n}`, `Family${(n * 7) % 190}`, { ...year(1990 + (n % 31)), DOI: `10.1000/${n}`, publisher: 'Press' }),
	);
	const asked = works.map(({ id }) => ({ work: id }));
	const { citations, references } = cite(works, asked, ['ieee'], 'en');
	expect(citations.map(({ text }) => text)).toEqual(works.map((_, n) => `[${n + 1}]`));
	expect(references.map(({ id }) => id)).toEqual(works.map(({ id }) => id));
});
