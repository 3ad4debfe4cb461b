import { type Family, each, one } from './family.ts';

const PNG_TYPE = 'image/png';

/** Pictures for link previews. */
export const cardFamilies: readonly Family[] = [
	{
		path: '/cards/chart-{chart}.png',
		type: PNG_TYPE,
		files: each(
			({ report }) => report.charts,
			(chart, { report, machine }) =>
				machine.drawCard(report, { title: chart.title.text, text: chart.takeaway.text }, chart),
		),
	},
	{
		path: '/cards/section-{section}.png',
		type: PNG_TYPE,
		files: each(
			({ report }) => report.sections,
			({ title, summary }, { report, machine }) => machine.drawCard(report, { title, text: summary.text }),
		),
	},
	{
		path: '/cards/cover.png',
		type: PNG_TYPE,
		files: one(({ report, machine }) => {
			const { title, subtitle, abstract } = report.meta;
			return machine.drawCard(report, { title, text: subtitle ?? abstract.text });
		}),
	},
];
