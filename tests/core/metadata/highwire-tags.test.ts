import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CitedAgent } from '../../../src/core/cite/cited-work.ts';
import { highwireTags } from '../../../src/core/metadata/highwire-tags.ts';
import { arbitraryWork, oneLine } from '../cite/arbitrary-work.ts';
import { works } from '../cite/works.ts';
import { readAsZotero } from './read-as-zotero.ts';

const asHtml = (tags: readonly { name: string; content: string }[]) =>
	`<html><head>${tags.map(({ name, content }) => `<meta name="${name}" content="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`).join('')}</head></html>`;

/** Highwire has no way to write these: a comma or a semicolon parts a name. */
const canBeWritten = (agent: CitedAgent) =>
	!('organisation' in agent) || !/[,;]|^[./[\]:]|[./[\]:]$/.test(oneLine(agent.organisation));
const creatorOf = (agent: CitedAgent) =>
	'organisation' in agent
		? { lastName: oneLine(agent.organisation) }
		: { lastName: agent.family, firstName: agent.given };

test('Zotero imports a report as a report, a section as a book section, and what is data as a data set, with every field', () => {
	const kinds = {
		report: 'report',
		section: 'bookSection',
		claim: 'bookSection',
		figure: 'dataset',
		chart: 'dataset',
		table: 'dataset',
	};
	fc.assert(
		fc.property(arbitraryWork, (work) => {
			fc.pre(work.authors.every(canBeWritten));
			const item = readAsZotero(
				asHtml(highwireTags(work, work.kind === 'report' ? 'https://example.org/r/report.pdf' : undefined)),
			);
			expect(item.itemType).toBe(kinds[work.kind]);
			expect(item.title).toBe(oneLine(work.title));
			expect(item.creators).toEqual(work.authors.map(creatorOf));
			expect(item.pdf).toBe(work.kind === 'report' ? 'https://example.org/r/report.pdf' : undefined);
			const { fields } = item;
			expect(fields['date']?.replaceAll('/', '-')).toBe(work.date);
			expect(fields['url']).toBe(work.url);
			expect(fields['language']).toBe(work.language);
			expect(fields[kinds[work.kind] === 'dataset' ? 'versionNumber' : 'edition']).toBe(work.version);
			expect(fields[work.kind === 'report' ? 'institution' : 'publisher']).toBe(oneLine(work.publisher));
			expect(fields['number']).toBe(work.number);
			expect(fields['DOI']).toBe(work.doi);
			expect(fields['bookTitle']).toBe(
				kinds[work.kind] === 'bookSection' && work.container !== undefined ? oneLine(work.container) : undefined,
			);
		}),
		{ numRuns: 1000 },
	);
});

test('a single author with spaces in both names stays one', () => {
	const [work] = Object.values(works);
	const tags = highwireTags({
		...(work ?? expect.fail()),
		authors: [{ given: 'Gabriel José', family: 'García Márquez' }],
	});
	expect(readAsZotero(asHtml(tags)).creators).toEqual([{ lastName: 'García Márquez', firstName: 'Gabriel José' }]);
});

test('only what stands for the report claims to be one', () => {
	for (const work of Object.values(works)) {
		const names = highwireTags(work).map(({ name }) => name);
		expect(names.filter((name) => name.startsWith('citation_technical_report'))).toHaveLength(
			work.kind === 'report' ? (work.number === undefined ? 1 : 2) : 0,
		);
	}
});
