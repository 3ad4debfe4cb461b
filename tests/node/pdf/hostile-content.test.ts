import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfFonts } from '../../../src/node/pdf/pdf-fonts.ts';
import { letters, openPdf, readPages, textOfPdf } from './read-pdf.ts';
import { claim, compose, escapeHtml, section, setPage, small } from './set-page.ts';

/** Pieces that mean something to Typst, to HTML, to JSON or to a file system. */
const pieces = [
	'#import "/etc/passwd"',
	'#include "look.typ"',
	'#read("document.json")',
	'#sys.inputs',
	'#panic("x")',
	'#let x = 1',
	'#set page(width: 1pt)',
	'#',
	'$',
	'$x^2$',
	'\\',
	'\\u{41}',
	'"',
	"'",
	'`',
	'```typ x```',
	'*bold*',
	'_em_',
	'<label>',
	'@at-state',
	'~',
	'---',
	'...',
	'= Heading',
	'- item',
	'+ item',
	'/ term: x',
	'// comment',
	'/* open',
	'*/',
	'[',
	']',
	'{',
	'}',
	'(',
	')',
	';',
	'%',
	'&amp;',
	'</p>',
	'<script>',
	'https://example.org/',
	'}}',
	'\\(',
	'ffi',
	'->',
	'=>',
	'!=',
	':smile:',
	'0x1F',
	'\u00a0',
	'№',
	'қазақ',
	'é',
	'“',
	'«',
];
/** Letters that both typefaces have. Composed letters are left out: they are read back with their base twice. */
const drawable = fc
	.oneof(fc.integer({ min: 0x21, max: 0x17e }), fc.integer({ min: 0x400, max: 0x4ff }))
	.map((code) => String.fromCodePoint(code))
	.filter(
		(letter) =>
			pdfFonts().hasGlyph(letter, 'sans') && !/[\p{M}\p{C}]/u.test(letter) && letter.normalize('NFD') === letter,
	);
const hostile = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...pieces) },
			{ weight: 2, arbitrary: drawable },
			fc.constant(' '),
		),
		{ minLength: 1, maxLength: 14 },
	)
	.map((some) => some.join(''));

test('text is set as it is written, whatever it says', { timeout: 120_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(hostile, { minLength: 4, maxLength: 12 }), async (texts) => {
			const html = section(
				texts
					.map((text, index) =>
						claim(
							`c${index}`,
							escapeHtml(text),
							[
								'<p>TEXT <em>TEXT</em></p><blockquote>TEXT</blockquote><pre><code>TEXT</code></pre>',
								'<table><thead><tr><th>TEXT</th></tr></thead><tbody><tr><td>TEXT</td></tr></tbody></table>',
							]
								.join('')
								.replaceAll('TEXT', () => escapeHtml(text)),
						),
					)
					.join(''),
			);
			const read = letters(await textOfPdf(setPage(html).bytes));
			for (const text of texts) expect(read.split(letters(text)).length - 1).toBeGreaterThanOrEqual(6);
		}),
		{ numRuns: 15 },
	);
});

const title = 'A "quoted" #import "/etc/passwd" \\ $x$ `raw` <label> @at-state [] {} */ // title';

test('a hostile title is printed and recorded as it is', async () => {
	const { bytes } = setPage(section('<p>x</p>'), {
		report: { ...small, meta: { ...small.meta, title, subtitle: title, shortTitle: title, publisher: title } },
	});
	const pdf = await openPdf(bytes);
	expect((await pdf.getMetadata()).info).toMatchObject({ Title: title });
	expect(letters(await textOfPdf(bytes))).toContain(letters(title));
});

test.each([
	['emoji', 'Rockets 🚀 rise', '“🚀” (U+1F680)'],
	['right-to-left text', 'The word שלום', '“ש” (U+05E9)'],
	['a letter of another script', '漢', '“漢” (U+6F22)'],
	['a control character', 'a\u0007b', 'U+0007'],
])('%s that the typefaces lack is a problem that says where it stands', (_, text, letter) => {
	expect(() => setPage(section(claim('far', 'Far', `<p>${text}</p>`)))).toThrow(
		`The typefaces of the PDF have no glyph for ${letter}, in the claim “far”`,
	);
	expect(() => setPage('<p>x</p>', { report: { ...small, meta: { ...small.meta, title: text } } })).toThrow(
		`${letter}, in the cover`,
	);
});

test('a claim of 3,000 words breaks over pages and loses none of them', async () => {
	const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
	const { bytes, pages } = setPage(section(claim('long', 'Long', `<p>${words.join(' ')}</p>`)));
	expect(pages).toBeGreaterThan(8);
	const shown = await readPages(await openPdf(bytes));
	const read = letters(
		shown
			.map(({ runs, height }) =>
				runs
					.filter(({ y }) => y > 60 && y < height - 60)
					.map(({ text }) => text)
					.join(''),
			)
			.join(''),
	);
	expect(read).toContain(words.join(''));
});

test('a note that is not called long stays on one page of the smaller paper', async () => {
	const report = { ...small, meta: { ...small.meta, paper: 'letter' as const } };
	const notes = Array.from({ length: 40 }, (_, index) => {
		const words = Array.from({ length: 20 + index * 9 }, (__, word) => `c${index}w${word}`);
		return {
			index,
			html: `<div class="note"><p class="note-kind">Note${index}begins</p><p>${words.join(' ')}</p></div>`,
			last: words.at(-1) ?? '',
		};
	});
	const { body } = compose(section(notes.map(({ html }) => html).join('')), report);
	const [part] = body;
	const long =
		part?.is === 'part'
			? part.in
					.flatMap((block) => (block.is === 'group' ? block.in : []))
					.filter((block) => block.is === 'note' && block.long)
			: [];
	expect(long.length).toBeGreaterThan(0);
	expect(long.length).toBeLessThan(notes.length);
	const pages = (
		await readPages(await openPdf(setPage(section(notes.map(({ html }) => html).join('')), { report }).bytes))
	).map(({ text }) => letters(text));
	for (const { index, last } of notes) {
		const page = pages.findLastIndex((text) => text.includes(`Note${index}begins`));
		expect(pages[page], `note ${index}`).toContain(`c${index}w0`);
		expect(pages[page], `note ${index}`).toContain(last);
	}
});

test('a quote of 400 characters stands whole in the register', async () => {
	const exact = Array.from({ length: 67 }, (_, index) => `w${String(index).padStart(4, '0')}`)
		.join(' ')
		.slice(0, 400);
	const figures = small.figures.map((figure) =>
		figure.evidence.kind === 'stated'
			? { ...figure, evidence: { ...figure.evidence, passage: { ...figure.evidence.passage, exact } } }
			: figure,
	);
	expect(letters(await textOfPdf(setPage(section('<p>x</p>'), { report: { ...small, figures } }).bytes))).toContain(
		letters(`“${exact}”`),
	);
});

test('a table of 500 rows repeats its head and loses no row', async () => {
	const rows = Array.from(
		{ length: 500 },
		(_, index) => `<tr><th scope="row">row${index}x</th><td>cell${index}x</td></tr>`,
	).join('');
	const html = section(
		'<figure class="table" id="table-big"><figcaption>Big</figcaption><section class="scroll"><table>' +
			`<thead><tr><th>Headname</th><th>Headvalue</th></tr></thead><tbody>${rows}</tbody></table></section></figure>`,
	);
	const pages = await readPages(await openPdf(setPage(html).bytes));
	const holding = pages.filter(({ text }) => /cell\d+x/.test(text));
	expect(holding.length).toBeGreaterThan(8);
	for (const { text } of holding) expect(text).toContain('Headvalue');
	const read = pages.map(({ text }) => text).join('\n');
	for (let index = 0; index < 500; index++) {
		expect(read).toContain(`row${index}x`);
		expect(read).toContain(`cell${index}x`);
	}
});
