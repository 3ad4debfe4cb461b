import { viewOf } from '../../evidence/evidence-kinds.ts';
import type { Chart } from '../../model/chart.ts';
import type { EditionFormat } from './edition-format.ts';
import { listed } from './format-2.ts';
import { past6 } from './format-6.ts';
import { format8 } from './format-8.ts';

const { axis, series, missing, ...chart } = format8.chart;

/**
 * Has each translation of the report as something citable, and our translations of quotes in other languages. The words
 * of a translation stand beside those of the original, in the same fields. Of a chart that shows what figures state, it
 * has no words of the interface: a later version of the tool may say them better.
 */
export const format9 = {
	...format8,
	/** All that readers see of a language are the words of everything else. */
	language: {},
	figure: { ...format8.figure, quoteTranslation: ({ evidence }) => viewOf(evidence).kept['translation'] },
	chart: {
		...chart,
		// What figures state is measured in no unit.
		axisName: (of) => (of.unit === undefined ? undefined : axis(of)),
		drawn: (of) => series(inWordsOfAuthor(of)),
		notDrawn: (of) => missing(inWordsOfAuthor(of)),
	},
	table: {
		...format8.table,
		rowTranslations: ({ rows }) => {
			const translations = rows.map(({ quoted }) => quoted?.translation ?? '');
			return translations.every((each) => each === '') ? undefined : listed(translations);
		},
	},
	term: { ...format8.term, quoteTranslation: ({ passage }) => passage?.translation },
} as const satisfies EditionFormat;

/** A chart whose series of what figures state are named by that, and not by the words of the interface. */
function inWordsOfAuthor(of: Chart): Chart {
	return { ...of, series: of.series.map((each) => ({ ...each, label: each.states ?? each.label })) };
}

/** The fields of earlier formats that this one no longer has. */
export const past9 = { ...past6, chart: { axis, series, missing } } as const satisfies EditionFormat;
