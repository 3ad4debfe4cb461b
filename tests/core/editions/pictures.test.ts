import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { diffCitables } from '../../../src/core/editions/diff/diff-citables.ts';
import { mayBeFrozen } from '../../../src/core/public/file-kinds.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const small = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const encode = (text: string) => new TextEncoder().encode(text);
const drawing = (colour: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><path d="M0 20 H60" stroke="${colour}"/></svg>\n`;
const record = 'alt: A bridge.\ncaption: Of all bridges {need-repair} need repair.\ncredit: Anna\nlicence: CC0\n';

/** What an edition would keep of the small report with a picture. */
function citablesWith(written = record, svg = drawing('black')) {
	const built = buildReport({
		files: new Map([
			...small,
			['data/pictures/bridge.yaml', encode(written)],
			['data/pictures/bridge.svg', encode(svg)],
			['content/cost.mdx', encode('<Picture id="bridge" />\n')],
		]),
		sha256,
		citationStyles,
		hasLetter,
		publishing: 'new',
	});
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built.citables;
}

const fieldsOf = (changes: ReturnType<typeof diffCitables>) =>
	changes.map(({ ref, texts }) => `${ref} ${texts.map(({ name }) => name).join(', ')}`.trim());

test('an edition keeps the words of a picture, its file and where it stands', () => {
	const citables = citablesWith();
	expect(citables.find(({ ref }) => ref === 'picture:bridge')).toMatchObject({
		title: 'Of all bridges 12% need repair.',
		addresses: ['/pictures/bridge.svg', '/cost/#picture-bridge', '/report/#picture-bridge'],
		content: {
			alt: 'A bridge.',
			caption: 'Of all bridges 12% need repair.',
			credit: 'Anna',
			licence: 'CC0',
			file: sha256(encode(drawing('black'))),
			targets: ['figure:need-repair'],
		},
	});
	expect(citables.find(({ ref }) => ref === 'section:cost')?.content['structure']).toEqual(['picture:bridge']);
});

test.each([
	['other words', record.replace('A bridge.', 'A bridge of stone.'), drawing('black'), ['picture:bridge alt']],
	['another maker', record.replace('Anna', 'Ilze'), drawing('black'), ['picture:bridge credit']],
	['another file', record, drawing('red'), ['picture:bridge file']],
	['the same', record, drawing('black'), []],
])('a picture with %s', (_, written, svg, changes) => {
	expect(fieldsOf(diffCitables({ citables: citablesWith() }, { citables: citablesWith(written, svg) }, []))).toEqual(
		changes,
	);
});

test('a frozen edition may hold a picture and its copies', () => {
	for (const file of ['bridge.jpg', 'bridge.svg', 'bridge.800.avif', 'bridge.800.webp'])
		expect(mayBeFrozen(`pictures/${file}`), file).toBe(true);
});
