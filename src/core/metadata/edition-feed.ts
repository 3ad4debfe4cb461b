import { formatAgents } from '../format/format-agents.ts';
import type { Edition, CitableChange } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { liveAddress } from '../permalink/permalink.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { say } from '../words/say.ts';

/**
 * Editions as an Atom feed (RFC 4287), newest first: an entry for each edition, and one for each correction that it
 * made.
 *
 * @param describe Describes a change that an edition made, in sentences.
 */
export function editionFeed(
	report: Report,
	describe: (change: CitableChange, version: string, locale: string) => string,
): string {
	const { meta, editions } = report;
	const locale = meta.language;
	const feed = liveAddress(report, '/editions.xml');
	const newest = editions.published.at(-1)?.date ?? meta.edition.date;
	const entries = editions.published
		.toReversed()
		.flatMap((edition) => [
			...edition.changes
				.filter(isCorrection)
				.map((change) =>
					entry(
						idOf(change, edition),
						liveAddress(report, change.address),
						say(locale, 'editions.feed-correction', { title: change.title }),
						edition.date,
						describe(change, edition.version, locale),
					),
				),
			entry(
				liveAddress(report, address.edition(edition.version, meta.folder)),
				liveAddress(report, address.edition(edition.version, meta.folder)),
				say(locale, 'editions.feed-edition', { version: edition.version, title: edition.title }),
				edition.date,
				edition === editions.published[0] ? say(locale, 'editions.first') : summaryOf(edition, locale),
			),
		]);
	/** A correction of the report itself leads where its edition does, whose id is that address. */
	function idOf({ ref, address: path }: CitableChange, { version }: Edition): string {
		return liveAddress(report, path === address.edition(version, meta.folder) ? `${path}#${ref}` : path);
	}

	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale)}">`,
		`\t<id>${escapeXml(feed)}</id>`,
		`\t<title>${escapeXml(say(locale, 'editions.feed', { title: meta.title }))}</title>`,
		`\t<updated>${newest}T00:00:00Z</updated>`,
		`\t<author><name>${escapeXml(formatAgents(meta.authors, locale))}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escapeXml(liveAddress(report, address.editions))}"/>`,
		...entries,
		'</feed>\n',
	].join('\n');
}

function entry(id: string, url: string, title: string, date: string, summary: string): string {
	return [
		'\t<entry>',
		`\t\t<id>${escapeXml(id)}</id>`,
		`\t\t<title>${escapeXml(title)}</title>`,
		`\t\t<updated>${date}T00:00:00Z</updated>`,
		`\t\t<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
		`\t\t<summary>${escapeXml(summary)}</summary>`,
		'\t</entry>',
	].join('\n');
}

/** Whether readers are told of a correction by itself. What only follows from a source is, if it is a value. */
function isCorrection({ explanations, now }: CitableChange): boolean {
	return explanations.some(({ type, source }) => type === 'correction' && (source === undefined || now !== undefined));
}

/** How many changes of each kind an edition made. */
function summaryOf({ changes }: Edition, locale: string): string {
	if (changes.length === 0) return say(locale, 'editions.nothing-changed');
	const counts = (['changed', 'added', 'moved', 'removed'] as const).flatMap((kind) => {
		const n = changes.filter((change) => change.kind === kind).length;
		return n === 0 ? [] : [say(locale, `editions.count.${kind}`, { n })];
	});
	return say(locale, 'editions.counts', { counts });
}
