import { expect, test } from 'vitest';
import { sha256 } from '../../../src/node/sha256.ts';
import { buildChart } from './build-chart.ts';

const csv = 'Year,Boats\n1000,50\n79,48\n-43,51\n1,40\n999,49\n';
const files = {
	'data/sources/early.csv': csv,
	'data/sources/early.yaml': `
title: Boats of a made-up harbour
kind: dataset
author: unstated
publisher: Office of Made-up Statistics
date: '2024-01-15'
url: unstated
retrieved: '2024-01-20'
licence: CC0-1.0
language: en
sha256: ${sha256(new TextEncoder().encode(csv))}
about: Made-up numbers of boats in years of few digits.
extent: whole
columns:
  Year: { type: year, is: period }
  Boats: { type: integer, unit: landing }
format: { encoding: utf-8, delimiter: ',', header: 1 }
`,
	'data/figures/added.yaml': `
- id: early
  label: Boats in {each:Year}
  definition: How many boats there were.
  population: boats
  area: unstated
  cell: { source: early, column: Boats, each: { Year: } }
`,
};
const build = (yaml: string) => buildChart(`title: Boats\ntakeaway: They differ.\n${yaml}`, files);

test.each(['line', 'area', 'bar'])('a chart of the kind %s has years of few digits, in their order', (kind) => {
	const { chart, problems } = build(`kind: ${kind}\nrows: { source: early, x: Year, y: Boats }\n`);
	expect(problems).toEqual([]);
	expect(chart?.series[0]?.marks.map(({ value }) => value)).toEqual([51, 40, 48, 49, 50]);
	if (kind !== 'bar')
		expect(chart?.series[0]?.marks.map(({ time }) => [time?.iso, time?.year])).toEqual([
			['-0043', -43],
			['0001', 1],
			['0079', 79],
			['0999', 999],
			['1000', 1000],
		]);
});

test('a figure of a row is of its year', () => {
	const { chart, problems } = build('kind: timeline\ntimeline: { figures: [early/999, early/79] }\n');
	expect(problems).toEqual([]);
	expect(chart?.series[0]?.marks.map(({ time, until }) => [time?.iso, until?.iso])).toEqual([
		['0079', '0079'],
		['0999', '0999'],
	]);
});
