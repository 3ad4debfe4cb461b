import type { Report } from '../model/report.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Translation } from './read-translations.ts';
import { translatedKinds } from './translated-kinds.ts';

/**
 * The draft of a report with the words of a translation in the place of those of the original, which stay where the
 * translation has none.
 *
 * @param report The original.
 */
export function translateDraft(
	original: Draft,
	{ language, words, prose }: Translation,
	report: Pick<Report, 'charts' | 'figures'>,
): Draft {
	const sections = new Map(prose.map((mdx) => [mdx.section, mdx]));
	const ofLanguage = {
		language,
		prose: original.prose.map((mdx) => sections.get(mdx.section) ?? { ...mdx, language: original.language }),
		original: {
			charts: new Map(report.charts.map((chart) => [chart.id, chart])),
			figures: new Map(report.figures.map((figure) => [figure.id, figure])),
		},
	};
	const parts = Object.values(translatedKinds).map(({ translate }) => translate(original, (ref) => words.get(ref)));
	return parts.reduce<Draft>((draft, part) => ({ ...draft, ...part }), { ...original, ...ofLanguage });
}
