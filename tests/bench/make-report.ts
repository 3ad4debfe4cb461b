import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seededRandom } from '../core/mutation/seeded-random.ts';

/** Figures that one source states, one section mentions and one file holds. */
const IN_A_SOURCE = 400;
const IN_A_SECTION = 1000;
const IN_A_CHART = 100;
/** Of five figures one is derived from two others. */
const DERIVED_EACH = 5;

const SYLLABLES = [
	'al',
	'bek',
	'char',
	'dan',
	'er',
	'gul',
	'han',
	'is',
	'jal',
	'kor',
	'lum',
	'mar',
	'nar',
	'osh',
	'pet',
	'qara',
	'rud',
	'sam',
	'tash',
	'ur',
	'vor',
	'yan',
	'zar',
] as const;

interface MadeFigure {
	readonly id: string;
	readonly label: string;
	readonly entry: string;
	readonly sentence?: string;
}

/**
 * Writes a report with so many figures: four of five stated by a generated source, the others derived; a claim for
 * every twenty-five figures, at most forty in a section; a chart for every hundred. The same number gives the same
 * report.
 */
export function makeReport(root: string, count: number): void {
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	const random = seededRandom(count);
	const figures: MadeFigure[] = [];
	for (let index = 0; index < count; index++)
		figures.push(
			index % DERIVED_EACH === DERIVED_EACH - 1 ? derived(figures, index) : stated(index, 100 + random.below(90_000)),
		);

	chunks(figures, IN_A_SOURCE).forEach((group, index) => {
		const text = group.flatMap(({ sentence }) => sentence ?? []).join('\n');
		write(`data/sources/source-${letters(index)}.txt`, text);
		write(`data/sources/source-${letters(index)}.yaml`, sourceRecord(text));
		write(`data/figures/group-${letters(index)}.yaml`, group.map(({ entry }) => entry).join('\n'));
	});
	const charts = chunks(figures, IN_A_CHART).map((group, index) => ({
		id: `chart-${letters(index)}`,
		group: group.filter(({ sentence }) => sentence !== undefined).slice(0, 6),
	}));
	for (const { id, group } of charts) write(`data/charts/${id}.yaml`, chart(group));
	const sections = chunks(figures, IN_A_SECTION).map((group, index) => ({ id: `part-${letters(index)}`, group }));
	for (const [index, { id, group }] of sections.entries())
		write(`content/${id}.mdx`, prose(id, group, charts.slice((index * IN_A_SECTION) / IN_A_CHART).slice(0, 3)));
	write('data/units.yaml', '- code: firm\n  name: { one: firm, other: firms }\n');
	write('data/report.yaml', record(sections, figures, charts[0]?.id ?? ''));
	mkdirSync(join(root, 'public'), { recursive: true });
}

function stated(index: number, value: number): MadeFigure {
	const [place, id] = [placeOf(index), `firms-${letters(index)}`];
	const source = `source-${letters(Math.floor(index / IN_A_SOURCE))}`;
	const quote = `In ${place} the survey counted ${value.toLocaleString('en')} firms with a model in use`;
	const entry = `- id: ${id}
  label: Firms of ${place} with a model in use
  value: ${value}
  unit: firm
  period: '2024'
  area: [KZ, UZ]
  population: firms of ${place}
  definition: The number of firms in ${place} that the survey found to have a model in use.
  caveat: How the firms of ${place} were chosen is not stated.
  source: ${source}
  quote: ${quote}
`;
	return { id, label: place, entry, sentence: `${quote}, more than those who ran it had hoped for.` };
}

function derived(figures: readonly MadeFigure[], index: number): MadeFigure {
	const [first, second] = [figures[index - 1], figures[index - 2]];
	const id = `both-${letters(index)}`;
	const entry = `- id: ${id}
  label: Firms of ${first?.label ?? ''} and ${second?.label ?? ''} together
  derived: { formula: ours + theirs, from: { ours: ${first?.id ?? ''}, theirs: ${second?.id ?? ''} } }
  unit: firm
  population: firms of both places
  definition: The firms of ${first?.label ?? ''} and those of ${second?.label ?? ''}, added up.
  assumption: Both were counted alike, and no firm is in both places.
`;
	return { id, label: placeOf(index), entry };
}

function chart(group: readonly MadeFigure[]): string {
	const series = group.map(({ id, label }) => `  - figure: ${id}\n    label: ${label}\n`).join('');
	return [
		'kind: bar',
		'title: Firms with a model in use',
		`takeaway: ${group[0]?.label ?? ''} is one of the places that the survey went to.`,
		'axis: Firms',
		'series:',
		series,
	].join('\n');
}

function prose(section: string, group: readonly MadeFigure[], charts: readonly { readonly id: string }[]): string {
	const claims = chunks(group, 25)
		.slice(0, 40)
		.map((each, index) => {
			const [first, second, third] = each;
			const place = first?.label ?? '';
			const mentions = [
				`In ${place} there are <Fig id="${first?.id ?? ''}" />`,
				second === undefined ? '' : `, and elsewhere <Fig id="${second.id}" />`,
				third === undefined ? '' : ` or, by another count, <Fig id="${third.id}" form="long" />`,
			].join('');
			return [
				`<Claim id="${section}-claim-${letters(index)}" title="What was found in ${place}">\n`,
				`${mentions}. What this means for those who live there the survey leaves open, and so do we.\n`,
				'</Claim>\n',
			].join('\n');
		});
	const drawn = charts.map(({ id }) => `<Chart id="${id}" />\n`);
	return `What the survey found is set out here place by place.\n\n${claims.join('\n')}\n${drawn.join('\n')}`;
}

function sourceRecord(text: string): string {
	const sha256 = createHash('sha256').update(text).digest('hex');
	return `title: A survey of firms
kind: dataset
author: unstated
publisher: unstated
date: '2024'
url: unstated
retrieved: unstated
licence: unstated
language: en
sha256: ${sha256}
extent: whole
about: A generated survey.
`;
}

function record(sections: readonly { readonly id: string }[], figures: readonly MadeFigure[], cover: string): string {
	const licence = '{ id: CC-BY-4.0, name: CC BY, url: https://creativecommons.org/licenses/by/4.0/ }';
	const listed = sections
		.map(
			({ id }) =>
				`  - id: ${id}\n    title: Part ${id.split('-')[1] ?? ''}\n    summary: What was found in a part of the places.\n`,
		)
		.join('');
	const key = figures.slice(0, 6).map(({ id }) => id);
	return `id: survey-of-firms
title: A survey of firms
abstract: Firms have models in use.
description: A generated report, to measure how long a report takes.
authors: [{ organisation: Bench }]
publisher: Bench
edition: { version: 1.0.0, date: 2024-06-01 }
languages: [en]
licence:
  content: ${licence}
  code: ${licence}
url: https://example.org/survey/
keyFigures: [${key.join(', ')}]
coverChart: ${cover}
sections:
${listed}`;
}

/** A name for each number, without digits. */
function placeOf(index: number): string {
	const syllables = [...letters(index, SYLLABLES.length, 3)].map(
		(letter) => SYLLABLES[letter.charCodeAt(0) - 97] ?? '',
	);
	const name = syllables.join('');
	return name.charAt(0).toUpperCase() + name.slice(1);
}

function letters(index: number, base = 26, width = 2): string {
	let [text, rest] = ['', index];
	while (rest > 0 || text.length < width) {
		text = String.fromCharCode(97 + (rest % base)) + text;
		rest = Math.floor(rest / base);
	}
	return text;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size),
	);
}
