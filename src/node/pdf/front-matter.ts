import { doiLink } from '../../core/cite/identifier-links.ts';
import { formatAgents } from '../../core/format/format-agents.ts';
import { formatPeriod } from '../../core/format/format-period.ts';
import { translationNote } from '../../core/format/translation-note.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { contactAddress, contactLink } from '../../core/permalink/error-report.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { say } from '../../core/words/say.ts';
import { printChanges } from './print-amendments.ts';
import type { Inline } from './print-node.ts';
import { linkTo } from './print-pieces.ts';
import { spokenWords } from './spoken-words.ts';

/** A line of a list: a name and its value. */
export type Fact = readonly [name: string, value: readonly Inline[]];

/** What the cover says of the report. */
export function coverFacts(report: Report, citation: string): Fact[] {
	const { meta } = report;
	const { language: locale, number, doi, contact } = meta;
	const { name, url } = meta.licence.content;
	const ref = `report:${meta.id}`;
	const spoken = spokenWords(report);
	const behind = translationNote(report, ref);
	return [
		[say(locale, 'pdf.authors', { n: meta.authors.length }), [formatAgents(meta.authors, locale)]],
		[say(locale, 'pdf.edition'), [say(locale, 'pdf.edition-and-date', editionOf(report))]],
		...(number === undefined ? [] : [[say(locale, 'pdf.number'), [number]] satisfies Fact]),
		...(doi === undefined ? [] : [['DOI', [linkTo(doiLink(doi))]] satisfies Fact]),
		[say(locale, 'site.permalink'), [linkTo(permalink(report, address.cover))]],
		...(contact === undefined ? [] : [[say(locale, 'contact.title'), [contactOn(contact)]] satisfies Fact]),
		[say(locale, 'pdf.licence'), [name, { is: 'break' }, linkTo(url)]],
		[say(locale, 'cite.title'), [citation]],
		...(behind === undefined ? [] : [[say(locale, 'pdf.translation'), [behind]] satisfies Fact]),
		...printChanges(report, ref).map((words): Fact => [say(locale, 'pdf.amended'), words]),
		[
			say(locale, 'pdf.about'),
			[
				...spoken(meta.description.text),
				...(meta.about === undefined ? [] : [{ is: 'break' } as const, ...spoken(meta.about.text)]),
			],
		],
	];
}

/** The address to which a reader on paper writes. */
function contactOn(contact: string): Inline {
	return { is: 'link', url: contactLink(contact), address: false, in: [contactAddress(contact)] };
}

/** The edition at the foot of each page. */
export function footLine(report: Report): string {
	return say(report.meta.language, 'pdf.foot', editionOf(report));
}

function editionOf({ meta: { edition, language } }: Report): { version: string; date: string } {
	return { version: edition.version, date: formatPeriod(edition.date, language) };
}
