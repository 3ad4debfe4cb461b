import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport } from './make-report.ts';
import { measure } from './measure.ts';

const WORKS = 200;

/**
 * Measures what the check of a small report takes longer if it cites 200 works, by citation style. In CPU seconds.
 *
 * @param place A folder for the report.
 * @param check How the check is called.
 * @param styles Names of citation styles in the CSL repository.
 */
export function measureWorks(
	place: string,
	project: string,
	check: readonly string[],
	styles: readonly string[],
): Map<string, number> {
	const root = join(place, 'of-works');
	makeReport(root, 10);
	const record = join(root, 'data/report.yaml');
	const written = readFileSync(record, 'utf8');
	const options = { cwd: project, env: { REPORT_ROOT: root }, runs: 3 };
	const none = measure(check, options).seconds;
	const works = Array.from({ length: WORKS }, (_, index) => workOf(index));
	writeFileSync(join(root, 'data/works.json'), JSON.stringify(works));
	const cited = works.map(({ id }) => `It is cited <Cite id="${id}" />.`).join('\n\n');
	appendFileSync(join(root, 'content/part-aa.mdx'), `\n${cited}\n`);
	return new Map(
		styles.map((style) => {
			writeFileSync(record, `${written}\ncitationStyles: [${style}]\n`);
			return [style, measure(check, options).seconds - none];
		}),
	);
}

function workOf(index: number) {
	return {
		id: `w${index}`,
		type: 'book',
		title: `Title of ${index}`,
		author: [{ family: `Family${(index * 7) % 190}`, given: 'Ann' }],
		publisher: 'Press',
		issued: { 'date-parts': [[1990 + (index % 31)]] },
		DOI: `10.1000/${index}`,
	};
}
