import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { viewOf } from '../../src/core/evidence/evidence-kinds.ts';
import { englishIn } from '../words/english-in-russian.ts';
import { textsOfPage } from '../words/texts-of-page.ts';
import { dist, loadedReports, readJson } from './read-dist.ts';

const [original, russian] = loadedReports();

/** English words of the report that stay in Russian: of works, sources, people, licences and quotes. */
const { meta, works, sources, figures } = original;
const named = englishIn(
	JSON.stringify([
		works.map(({ record, reference }) => [record, reference.text]),
		sources.map(({ title }) => title),
		[meta.authors, meta.publisher, meta.licence],
		figures.map(({ evidence }) => viewOf(evidence).kept),
	]),
);
/** Names in the Russian words themselves, with the words of the source beside them, and titles of citation styles. */
const NAMES = new Set([
	...named,
	...(
		'API LLM Llama-2 vLLM REAP Regional Entrepreneurship Acceleration Program Academy Astana Hub data residency edge node ' +
		'American Psychological Association 7th edition Chicago Manual of Style 17th note Modern Language 9th IEEE Cite Them ' +
		'Right 12th Harvard Available at Vancouver Russian GOST R Software Touvron Article th'
	).split(' '),
]);

test('a page in Russian says no English word but names', () => {
	const pages = globSync('ru/**/*.html', { cwd: dist });
	expect(pages.length).toBeGreaterThan(50);
	for (const page of pages) {
		const english = textsOfPage(readFileSync(join(dist, page), 'utf8'), 'ru').flatMap(englishIn);
		expect([page, english.filter((word) => !NAMES.has(word))]).toEqual([page, []]);
	}
});

test('each figure has the same value, unit, time and place in both languages', () => {
	const Figures = z.looseObject({
		figures: z.array(
			z
				.looseObject({ id: z.string(), value: z.json(), unit: z.json(), period: z.json(), area: z.json() })
				.transform(({ id, value, unit, period, area, precision }) => ({ id, value, unit, period, area, precision })),
		),
	});
	const inEnglish = Figures.parse(readJson('/data/figures.json')).figures;
	expect(Figures.parse(readJson('/ru/data/figures.json')).figures).toEqual(inEnglish);
	expect(inEnglish).toHaveLength(figures.length);
});

test('the translation is whole and up to date, and says that no native speaker has read it', () => {
	expect(russian?.translation?.missing.size).toBe(0);
	expect(russian?.translation?.stale.size).toBe(0);
	expect(readFileSync(join(dist, 'ru/index.html'), 'utf8')).toMatch(/носитель языка/);
});
