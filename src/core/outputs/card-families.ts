import { findingOf } from '../metadata/preview-tags.ts';
import { type Family, each, one } from './family.ts';

/** Pictures for link previews. */
export const cardFamilies: readonly Family[] = [
	{
		path: '/cards/chart-{chart}.png',
		files: each(
			({ report }) => report.charts,
			(chart, { report, machine }) =>
				machine.drawCard(report, { title: chart.title.text, text: chart.takeaway.text }, chart),
		),
	},
	{
		path: '/cards/section-{section}.png',
		files: each(
			({ report }) => report.sections,
			(section, { report, machine }) => {
				const { title, summary } = section;
				// What the section finds is said by its first claim; its own title is often a single word.
				const finding = findingOf(section);
				const words = finding === undefined ? { title } : { above: title, title: finding };
				return machine.drawCard(report, { ...words, text: summary.text });
			},
		),
	},
	{
		path: '/cards/cover.png',
		files: one(({ report, machine }) => {
			const { title, subtitle, abstract } = report.meta;
			return machine.drawCard(report, { title, text: subtitle ?? abstract.text });
		}),
	},
];
