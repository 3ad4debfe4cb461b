import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seededRandom } from '../core/mutation/seeded-random.ts';

/** Regions, fuels and years: each three of them have one row. */
const REGIONS = 250;
const FUELS = ['Coal', 'Gas', 'Oil', 'Peat', 'Wood', 'Wind', 'Sun', 'Water', 'Heat', 'Waste'] as const;
const USES = ['homes', 'transport', 'industry', 'farming'] as const;
const FIRST_YEAR = 1925;
const YEARS = 100;
/** Half of the figures are single cells, half are members of one family. */
const CELLS = 1_000;
const QUERIES = 20;
const IN_A_CLAIM = 25;

/** The row of a figure, and the number that is read from it. */
interface LookedUp {
	readonly region: string;
	readonly fuel: string;
	readonly use: string;
	readonly year: number;
}

/** What is asked of the data, for a script that answers the same. */
export interface DataQuestions {
	/** Path of the CSV. */
	readonly file: string;
	readonly cells: readonly LookedUp[];
	readonly queries: readonly string[];
}

/**
 * Writes a report over a CSV of 1,000,000 rows and 50 MB: words, years, whole numbers and decimals. 1,000 figures are
 * cells, 20 are queries that add up a part of the rows. It is the same on every machine.
 */
export function makeDataReport(root: string): DataQuestions {
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	const regions = Array.from({ length: REGIONS }, (_, index) => regionName(index));
	const text = csv(regions);
	write('data/sources/balance.csv', text);
	write('data/sources/balance.yaml', sourceRecord(createHash('sha256').update(text).digest('hex')));

	const random = seededRandom(7);
	const cells = Array.from({ length: CELLS }, (_, index): LookedUp => {
		const year = FIRST_YEAR + random.below(YEARS);
		const region = regions[index % REGIONS] ?? '';
		// The members of the family are wood for homes; they differ by region and year.
		if (index >= CELLS / 2) return { region, year: FIRST_YEAR + (index % YEARS), fuel: 'Wood', use: 'homes' };
		return { region, year, fuel: random.any(FUELS) ?? '', use: random.any(USES) ?? '' };
	});
	const singles = cells.slice(0, CELLS / 2);
	const queries = Array.from({ length: QUERIES }, (_, index) =>
		index % 2 === 0 ? sumOfRegion(regions[index * 3] ?? '', index) : largestSum(index),
	);
	write('data/figures/cells.yaml', singles.map(cellFigure).join(''));
	write('data/figures/family.yaml', FAMILY);
	write('data/figures/queries.yaml', queries.map(queryFigure).join(''));
	const ids = [
		...singles.map((_, index) => `cell-${index}`),
		...cells.slice(CELLS / 2).map(({ region, year }) => `wood/${region.toLowerCase()}/${year}`),
		...queries.map((_, index) => `sum-${index}`),
	];
	write('content/part.mdx', prose(ids));
	write('data/report.yaml', RECORD);
	mkdirSync(join(root, 'public'), { recursive: true });
	return { file: join(root, 'data/sources/balance.csv'), cells, queries };
}

function csv(regions: readonly string[]): string {
	const random = seededRandom(1);
	const lines = ['Region,Fuel,Use,Year,Production,Imports,Plants'];
	for (const region of regions)
		for (const fuel of FUELS)
			for (const use of USES)
				for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
					const production = (random.next() * 1e6).toFixed(3);
					const imports = random.below(50) === 0 ? '' : (random.next() * 1e4 - 5e3).toFixed(2);
					lines.push(`${region},${fuel},${use},${year},${production},${imports},${random.below(900)}`);
				}
	return `${lines.join('\n')}\n`;
}

/** A name of eight letters, another one for each number. */
function regionName(index: number): string {
	const ends = ['stan', 'land', 'burg', 'ford', 'mark'];
	const middle = `${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`;
	return `Ka${middle}${ends[index % ends.length] ?? ''}`;
}

function sumOfRegion(region: string, index: number): string {
	const first = FIRST_YEAR + index;
	return `SELECT sum(Production) FROM balance WHERE Region = '${region}' AND Year BETWEEN ${first} AND ${first + 9}`;
}

function largestSum(index: number): string {
	const year = FIRST_YEAR + 4 * index;
	return (
		'SELECT max(total) FROM ' +
		`(SELECT Region, sum(Production) AS total FROM balance WHERE Year = ${year} GROUP BY Region) AS sums`
	);
}

function cellFigure({ region, fuel, use, year }: LookedUp, index: number): string {
	return `- id: cell-${index}
  label: ${fuel} of ${region} for ${use}
  definition: How much energy ${region} made of ${fuel} for ${use}.
  population: production of energy
  area: unstated
  cell: { source: balance, where: { Region: ${region}, Fuel: ${fuel}, Use: ${use}, Year: ${year} }, column: Production }
`;
}

function queryFigure(sql: string, index: number): string {
	return `- id: sum-${index}
  label: A sum of the table
  definition: How much energy a part of the table adds up to.
  population: production of energy
  period: unstated
  area: unstated
  query:
    from: [balance]
    sql: ${JSON.stringify(sql)}
`;
}

const FAMILY = `- id: wood
  label: Wood of {each:Region} in {each:Year}
  definition: How much energy {each:Region} made of wood for homes.
  population: production of energy
  area: unstated
  cell: { source: balance, where: { Fuel: Wood, Use: homes }, column: Production, each: { Region: , Year: } }
`;

function prose(ids: readonly string[]): string {
	const count = Math.ceil(ids.length / IN_A_CLAIM);
	const claims = Array.from({ length: count }, (_, index) => {
		const named = ids.slice(index * IN_A_CLAIM, (index + 1) * IN_A_CLAIM).map((id) => `<Fig id="${id}" />`);
		const id = `claim-${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`;
		return `<Claim id="${id}" title="What the table says">\nThe table says ${named.join(', then ')}.\n</Claim>\n`;
	});
	return claims.join('\n');
}

function sourceRecord(sha256: string): string {
	return `title: A balance of energy
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
about: A generated table.
columns:
  Region: { type: string }
  Fuel: { type: string }
  Use: { type: string }
  Year: { type: year, is: period }
  Production: { type: number, unit: TJ }
  Imports: { type: number, unit: TJ }
  Plants: { type: integer }
format: { encoding: utf-8, delimiter: ',', header: 1 }
`;
}

const LICENCE = '{ id: CC-BY-4.0, name: CC BY, url: https://creativecommons.org/licenses/by/4.0/ }';

const RECORD = `id: balance-of-energy
title: A balance of energy
abstract: Regions make energy.
description: A generated report, to measure how long a large data set takes.
authors: [{ organisation: Bench }]
publisher: Bench
edition: { version: 1.0.0, date: 2024-06-01 }
languages: [en]
licence:
  content: ${LICENCE}
  code: ${LICENCE}
url: https://example.org/balance/
keyFigures: [sum-0]
sections:
  - id: part
    title: Part
    summary: What the table says.
`;
