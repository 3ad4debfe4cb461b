import { escapeXml } from '../markup/escape-xml.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { liveAddress } from '../permalink/permalink.ts';
import { say } from '../words/say.ts';

/** The most letters that OpenSearch allows for the name of a search. */
const LONGEST_NAME = 16;

/**
 * What a browser needs to offer the search of this site (OpenSearch 1.1, description document).
 * https://github.com/dewitt/opensearch
 */
export function openSearch(report: Report): string {
	const { title, shortTitle = title, language } = report.meta;
	const name = [...shortTitle].slice(0, LONGEST_NAME).join('').trim();
	const described = say(language, 'search.described');
	const results = `${liveAddress(report, address.search)}?q={searchTerms}`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`\t<ShortName>${escapeXml(name)}</ShortName>`,
		`\t<Description>${escapeXml(described)}</Description>`,
		`\t<Language>${escapeXml(language)}</Language>`,
		'\t<InputEncoding>UTF-8</InputEncoding>',
		`\t<Url type="text/html" method="get" template="${escapeXml(results)}"/>`,
		'</OpenSearchDescription>\n',
	].join('\n');
}
