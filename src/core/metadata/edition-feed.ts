import { formatAgents } from '../format/format-agents.ts';
import type { Edition, CitableChange } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { liveAddress } from '../permalink/permalink.ts';
import { escapeXml } from '../markup/escape-xml.ts';

/** Editions as an Atom feed (RFC 4287), newest first: an entry for each edition, and one for each correction that it made. */
export function editionFeed(report: Report, describe: (change: CitableChange, version: string) => string): string {
	const { meta, editions } = report;
	const feed = liveAddress(report, '/editions.xml');
	const newest = editions.published.at(-1)?.date ?? meta.edition.date;
	const entries = editions.published
		.toReversed()
		.flatMap((edition) => [
			...edition.changes
				.filter(isCorrection)
				.map((change) =>
					entry(
						liveAddress(report, change.address),
						`Correction: ${change.title}`,
						edition.date,
						describe(change, edition.version),
					),
				),
			entry(
				liveAddress(report, address.edition(edition.version)),
				`Edition ${edition.version}: ${edition.title}`,
				edition.date,
				summaryOf(edition),
			),
		]);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(meta.language)}">`,
		`\t<id>${escapeXml(feed)}</id>`,
		`\t<title>${escapeXml(`Editions of ${meta.title}`)}</title>`,
		`\t<updated>${newest}T00:00:00Z</updated>`,
		`\t<author><name>${escapeXml(formatAgents(meta.authors, meta.language))}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escapeXml(liveAddress(report, address.editions))}"/>`,
		...entries,
		'</feed>\n',
	].join('\n');
}

function entry(url: string, title: string, date: string, summary: string): string {
	const id = escapeXml(url);
	return `\t<entry>\n\t\t<id>${id}</id>\n\t\t<title>${escapeXml(title)}</title>\n\t\t<updated>${date}T00:00:00Z</updated>\n\t\t<link rel="alternate" type="text/html" href="${id}"/>\n\t\t<summary>${escapeXml(summary)}</summary>\n\t</entry>`;
}

function isCorrection({ explanations }: CitableChange): boolean {
	return explanations.some(({ type }) => type === 'correction');
}

function summaryOf({ changes }: Edition): string {
	if (changes.length === 0) return 'The first edition.';
	const count = (kind: CitableChange['kind'], word: string) => {
		const number = changes.filter((change) => change.kind === kind).length;
		return number === 0 ? [] : [`${number} ${word}`];
	};
	return `${[...count('changed', 'changed'), ...count('added', 'added'), ...count('moved', 'renamed'), ...count('removed', 'retired')].join(', ')}.`;
}
