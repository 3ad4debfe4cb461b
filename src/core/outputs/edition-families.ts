import { describeChange } from '../editions/changes-since.ts';
import { editionFeed } from '../metadata/edition-feed.ts';
import { editionsRecord, timemap } from '../metadata/edition-record.ts';
import { address } from '../permalink/addresses.ts';
import { type Family, json, JSON_TYPE, one } from './family.ts';

/** What the live site tells of all editions; an edition by itself leads there. */
export const editionFamilies: readonly Family[] = [
	{ path: '/editions.json', type: JSON_TYPE, files: one(({ report }) => json(editionsRecord(report))) },
	{
		path: '/editions.xml',
		type: 'application/atom+xml; charset=utf-8',
		ending: 'editions.xml',
		files: one(({ report }) => editionFeed(report, describeChange)),
	},
	{
		path: address.timemap,
		type: 'application/link-format; charset=utf-8',
		ending: 'timemap.link',
		files: one(({ report }) => timemap(report)),
	},
];
