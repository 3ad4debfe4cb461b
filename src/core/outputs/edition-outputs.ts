import { describeChange } from '../editions/changes-since.ts';
import { editionFeed } from '../metadata/edition-feed.ts';
import { editionsRecord, timemap } from '../metadata/edition-record.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { json, JSON_TYPE, type Output } from './output.ts';

/** What the live site tells of all editions; an edition by itself leads there. */
export function* editionOutputs(report: Report): Generator<Output> {
	yield { path: '/editions.json', type: JSON_TYPE, body: json(editionsRecord(report)) };
	yield {
		path: '/editions.xml',
		type: 'application/atom+xml; charset=utf-8',
		body: editionFeed(report, describeChange),
	};
	yield { path: address.timemap, type: 'application/link-format', body: timemap(report) };
}
