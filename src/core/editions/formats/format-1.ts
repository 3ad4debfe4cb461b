import { viewOf } from '../../evidence/evidence-kinds.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Json } from '../canonical-json.ts';
import { type EditionFormat, plainData } from './edition-format.ts';

/** The first format, that of manifests which name none. */
export const format1 = {
	report: {
		title: ({ title }) => title,
		subtitle: ({ subtitle }) => subtitle,
		abstract: ({ abstract }) => abstract.text,
		description: ({ description }) => description.text,
		authors: ({ authors }) => plainData(authors),
		publisher: ({ publisher }) => publisher,
		licence: ({ licence }) => licence.content.id,
		keyFigures: ({ keyFigures }) => [...keyFigures],
	},
	section: {
		title: ({ title }) => title,
		summary: ({ summary }) => summary.text,
		text: ({ text }) => text,
	},
	heading: { text: ({ text }) => text },
	claim: {
		title: ({ title }) => title.text,
		text: ({ text }) => text,
	},
	figure: {
		label: ({ label }) => label,
		value: ({ quantity }) => valueOf(quantity),
		qualifier: ({ qualifier }) => qualifier,
		unit: ({ unit }) => unit.code,
		period: ({ period }) => period,
		area: ({ area }) => (typeof area === 'string' ? area : [...area]),
		population: ({ population }) => population,
		definition: ({ definition }) => definition.text,
		caveats: ({ caveats }) => caveats.map(({ text }) => text.text),
		source: ({ evidence }) => viewOf(evidence).kept['source'],
		quote: ({ evidence }) => viewOf(evidence).kept['quote'],
		formula: ({ evidence }) => viewOf(evidence).kept['formula'],
		inputs: ({ evidence }) => viewOf(evidence).kept['inputs'],
		assumption: ({ evidence }) => viewOf(evidence).kept['assumption'],
	},
	chart: {
		title: ({ title }) => title.text,
		takeaway: ({ takeaway }) => takeaway.text,
		note: ({ note }) => note?.text,
		kind: ({ kind }) => kind,
		// A chart that measures nothing was published with the unit of pure numbers.
		unit: ({ unit = '1' }) => unit,
		axis: ({ axis }) => axis.title,
		series: ({ series }) =>
			plainData(
				series.map(({ label, marks }) => ({
					label,
					marks: marks.map(({ label: name, value, low, high, figure, evidence, time }) => {
						return { label: name, value, low, high, figure, evidence, time: time?.iso };
					}),
				})),
			),
		references: ({ references }) => plainData(references.map(({ label, value, figure }) => ({ label, value, figure }))),
		assumptions: ({ assumptions }) => assumptions.map(({ text }) => text.text),
	},
	table: {
		title: ({ title }) => title,
		description: ({ description }) => description,
		source: ({ sources }) => sources[0],
		fields: ({ fields }) => plainData(fields.map(({ round: _, show: __, ...field }) => field)),
		rows: ({ rows }) => rows.map(({ cells, quoted }) => [...cells.map(({ value }) => value), quoted?.words ?? '']),
	},
	source: {
		title: ({ title }) => title,
		kind: ({ kind }) => kind,
		author: ({ author }) => author,
		publisher: ({ publisher }) => publisher,
		date: ({ date }) => date,
		url: ({ url }) => url,
		licence: ({ licence }) => licence,
		about: ({ about }) => about,
		note: ({ note }) => note,
		copy: ({ sha256 }) => sha256,
	},
	term: {
		label: ({ label }) => label,
		definition: ({ definition }) => definition.text,
		quote: ({ passage }) => passage?.exact,
		source: ({ passage }) => passage?.source,
	},
	unknown: {
		title: ({ title }) => title,
		text: ({ text }) => text.text,
	},
} as const satisfies EditionFormat;

function valueOf(quantity: Quantity): Json {
	switch (quantity.kind) {
		case 'number':
			return quantity.value;
		case 'range':
			return { low: quantity.low, high: quantity.high };
		case 'share':
			return { of: quantity.of, in: quantity.in };
		case 'date':
			return quantity.date;
		case 'interval':
			return `${quantity.start}/${quantity.end}`;
		case 'unstated':
			return 'unstated';
	}
}
