import { describeChange } from '../editions/changes-since.ts';
import { editionFeed } from '../metadata/edition-feed.ts';
import { editionsRecord } from '../metadata/edition-record.ts';
import { timemap } from '../metadata/timemap.ts';
import { address } from '../permalink/addresses.ts';
import { pagesBelowCover } from '../permalink/site-addresses.ts';
import { each, type Family, json, one } from './family.ts';

/** Files about all editions. Only the live site has them; an edition links to them. */
export const editionFamilies: readonly Family[] = [
	{ path: '/editions.json', files: one(({ report }) => json(editionsRecord(report))) },
	{
		path: '/editions.xml',
		files: one(({ report }) => editionFeed(report, describeChange)),
	},
	{
		path: address.timemap,
		files: one(({ report }) => timemap(report, address.cover)),
	},
	{
		path: address.timemapOf('{page}'),
		files: each(
			({ report: { editions } }) => pagesBelowCover(editions).map(({ page }) => ({ id: page })),
			({ id }, { report }) => timemap(report, `/${id}/`),
		),
	},
];
