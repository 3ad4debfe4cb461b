import { expect, test } from 'vitest';
import { numberInOrder } from '../../../src/node/pdf/map-context.ts';
import { registerEntries, registerIntroduction } from '../../../src/node/pdf/register-entries.ts';
import { small } from './set-page.ts';
import { textOfWords } from './text-of-words.ts';

const entryOf = (id: string, figures = small.figures) => {
	const entry = registerEntries(small, figures, numberInOrder().numberOf).find((each) => each.id === id);
	return { where: textOfWords(entry?.where ?? []), notes: (entry?.notes ?? []).map(textOfWords) };
};

test('an entry says where the words stand and, by their numbers, which figures are derived from it', () => {
	expect(entryOf('need-repair')).toEqual({
		where: '[Source 1](back:source-bridge-survey), line 2',
		notes: ['Used to derive [8](back:figure:bridges-to-repair), [9](back:figure:sound-share)'],
	});
});

test('tabs and line ends in the words of a source are spaces', () => {
	const figures = small.figures.map((figure) => {
		const { evidence } = figure;
		if (figure.id !== 'traffic' || evidence.kind !== 'stated') return figure;
		const passage = { ...evidence.passage, exact: '2020\tGERMANY\r\n163396' };
		return { ...figure, evidence: { ...evidence, passage } };
	});
	const entry = registerEntries(small, figures, numberInOrder().numberOf).find(({ id }) => id === 'traffic');
	expect(textOfWords(entry?.proof ?? [])).toBe('2020 GERMANY 163396');
});

test('an entry says how exact its value is', () => {
	const figures = small.figures.map((figure) =>
		figure.id === 'traffic' ? { ...figure, uncertainty: { margin: 200, level: 95 }, rounded: 100 } : figure,
	);
	expect(entryOf('traffic', figures).notes.slice(0, 2)).toEqual([
		'Uncertainty: ±\u00a0200\u00a0vehicles a\u00a0day at a\u00a0level of\u00a095%',
		'Given in the source to the nearest 100\u00a0vehicles a\u00a0day',
	]);
});

test('an entry says its assumption, its own caveats and the numbers of the inputs that have some', () => {
	expect(entryOf('load-limit').notes).toEqual(['Note: The note breaks off here.']);
	const text = (words: string) => ({ text: words, parts: [words] });
	const figures = small.figures.map((figure) =>
		figure.id === 'sound-share'
			? {
					...figure,
					evidence: { ...figure.evidence, assumption: text('The rest is sound.') },
					caveats: ['traffic', 'sound-share', 'traffic', 'fieldwork'].map((id) => ({
						figure: id,
						text: text(`Caveat of ${id}.`),
					})),
				}
			: figure,
	);
	expect(entryOf('sound-share', figures).notes).toEqual([
		'Assumes: The rest is sound.',
		'Note: Caveat of sound-share.',
		'See also the notes of [2](back:figure:fieldwork), [6](back:figure:traffic)',
	]);
});

test('an entry says who read a number that the build could not', () => {
	const reading = { by: 'A. Reader', why: { text: 'It is a scale.', parts: [] } };
	const figures = small.figures.map((figure) =>
		figure.id === 'load-limit' ? { ...figure, caveats: [], evidence: { ...figure.evidence, reading } } : figure,
	);
	expect(entryOf('load-limit', figures).notes).toEqual(['Read by A. Reader, not by the build: It is a scale.']);
});

test('the register says what it holds, and of how many figures it has no entry', () => {
	const said = (leftOut: number) => registerIntroduction(small, leftOut).map(textOfWords);
	expect(said(0)).toEqual([expect.stringMatching(/^Every figure of this report, in the order/)]);
	expect(said(1)).toEqual([
		expect.stringMatching(/^Each figure that this report shows/),
		expect.stringMatching(/^The report has 1 further figure\. It is .*; it has its page at https:.*\/figures\/\.$/),
	]);
	const [first, ...others] = small.sections;
	const noted = { ...small, sections: first === undefined ? [] : [{ ...first, footnotes: ['Why.'] }, ...others] };
	expect(registerIntroduction(noted, 1).map(textOfWords)[2]).toMatch(
		/^A number that is missing here is that of a note/,
	);
	expect(said(1234)[1]).toMatch(/^The report has 1,234 further figures\. They are .*; each has its page at https:/);
});
