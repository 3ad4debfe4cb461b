import type { Dataset, Observation } from 'schema-dts';
import type { CitedWork, Permalink } from '../cite/cited-work.ts';
import { viewOf } from '../evidence/evidence-kinds.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { isPlain } from '../model/edtf-date.ts';
import type { Figure } from '../model/figure.ts';
import type { Unit } from '../model/unit.ts';
import { address } from '../permalink/addresses.ts';
import { siteFile } from '../permalink/site-addresses.ts';
import { say } from '../words/say.ts';
import { coverage } from './coverage.ts';
import { download } from './dataset-node.ts';
import { recordUncertainty } from './uncertainty-record.ts';
import { refer, wholeNode, workNode } from './work-node.ts';

/** A figure as a data set, as it is cited, which holds one observation with its value. */
export function figureNode(
	figure: Figure,
	work: CitedWork,
	permalink: Permalink,
	figureById: (id: string) => Figure,
): Dataset {
	const { sources, figures } = viewOf(figure.evidence);
	return {
		'@type': 'Dataset',
		...workNode(work),
		description: figure.definition.text,
		isPartOf: wholeNode(work, permalink),
		isBasedOn: [...sources.map(address.source), ...figures.map(address.figure)].map((path) => refer(permalink(path))),
		...coverage([figure], work.language),
		distribution: [download(siteFile('/figures/{figure}.json', { figure: figure.id }), permalink)],
		mainEntity: observation(figure, work, figureById),
	};
}

function observation(figure: Figure, { url, language }: CitedWork, figureById: (id: string) => Figure): Observation {
	const { population, period } = figure;
	const definition = figure.definition.text;
	const { technique } = viewOf(figure.evidence);
	return {
		'@type': 'Observation',
		'@id': `${url}#observation`,
		name: `${figure.label}: ${formatQuantity(figure, language)}`,
		variableMeasured: {
			'@type': 'StatisticalVariable',
			name: figure.label,
			description: population === 'unstated' ? definition : say(language, 'crate.measured', { definition, population }),
		},
		...valueOf(figure),
		...marginOf(figure, figureById),
		...unitOf(figure.unit),
		...(isPlain(period) ? { observationDate: period } : {}),
		...(technique === undefined ? {} : { measurementTechnique: technique(language) }),
	};
}

/** The value, or its bounds: “at least 5” has a lower bound only. A bound that is not stated is left out. */
function valueOf({ quantity, qualifier }: Figure): Pick<Observation, 'value' | 'minValue' | 'maxValue'> {
	switch (quantity.kind) {
		case 'number':
			if (qualifier === 'at least' || qualifier === 'more than') return { minValue: quantity.value };
			if (qualifier === 'at most' || qualifier === 'less than') return { maxValue: quantity.value };
			return { value: quantity.value };
		case 'range':
			return {
				...(quantity.low === 'unstated' ? {} : { minValue: quantity.low }),
				...(quantity.high === 'unstated' ? {} : { maxValue: quantity.high }),
			};
		case 'share':
			return { value: quantity.of / quantity.in };
		case 'date':
			return { value: quantity.date };
		case 'interval':
			return { value: `${quantity.start}/${quantity.end}` };
		case 'unstated':
			return {};
	}
}

/** How exact the value is: a margin, or an interval with its bounds. */
function marginOf(figure: Figure, figureById: (id: string) => Figure): Pick<Observation, 'marginOfError'> {
	const record = figure.uncertainty && recordUncertainty(figure.uncertainty, figure, figureById);
	if (record === undefined) return {};
	const bounds = 'margin' in record ? { value: record.margin } : { minValue: record.low, maxValue: record.high };
	return { marginOfError: { '@type': 'QuantitativeValue', ...bounds, ...unitOf(figure.unit) } };
}

/**
 * The unit, with a code if a standard has one: ISO 4217 for money, otherwise UCUM. Neither has a code for money per
 * something, such as USD/GPU.
 */
function unitOf({ code, ucum, parts }: Unit): Pick<Observation, 'unitCode' | 'unitText'> {
	const kinds = parts.map(({ atom }) => atom.display.by);
	if (kinds.includes('date')) return {};
	if (!kinds.includes('currency')) return { unitCode: `UCUM:${ucum}`, unitText: code };
	return kinds.length === 1 ? { unitCode: `ISO4217:${code}`, unitText: code } : { unitText: code };
}
