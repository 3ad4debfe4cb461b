import { formatArea } from '../format/format-area.ts';
import { displayNames } from '../format/intl-formatters.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { ChartMark, ChartSeries } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Findings } from '../problem.ts';
import type { Drawable } from './drawable.ts';

/** A mark that is a figure, with all words that stand at it. */
interface Compared {
	readonly figure: Figure;
	readonly label: string;
	/** Its label and its time, the names of its series and of its facet. */
	readonly words: string;
}

/** What figures state of themselves that decides whether they can be compared. */
interface Aspect {
	readonly name: string;
	/** What a figure states, in words; undefined if nobody states it. */
	readonly of: (figure: Figure, locale: string) => string | undefined;
	/** Whether words name what a figure states. `elsewhere` are the words at marks that state something else. */
	readonly isNamed: (figure: Figure, words: string, elsewhere: readonly string[], locale: string) => boolean;
	/** What an author can write. */
	readonly wayOn: (mark: Compared & { readonly value: string }) => string;
}

const PLACES = 'in the title, under `axis`, in the takeaway or in a `note`';

const aspects: readonly Aspect[] = [
	{
		name: 'period',
		of: ({ period }, locale) => (period === UNSTATED ? undefined : formatPeriod(period, locale)),
		isNamed: ({ period }, words, _, locale) =>
			has(words, formatPeriod(period, locale)) ||
			has(words, period) ||
			[...new Set(period.match(/\d{4}/gu))].every((year) => namesYear(words, year)),
		wayOn: ({ label }) =>
			`Name the period of each by a figure that is a date, in its \`label\`, such as “${label}, {its-id}”, or ${PLACES}`,
	},
	{
		name: 'area',
		of: ({ area }, locale) => (area === UNSTATED ? undefined : formatArea(area, locale)),
		isNamed: ({ area }, words, elsewhere, locale) =>
			area === UNSTATED ||
			// A region has names that no list knows.
			(area.length > 1 && !elsewhere.includes(words)) ||
			area.every((code) => namesWord(words, code) || namesOfArea(code, locale).some((each) => namesArea(words, each))),
		wayOn: ({ label, value }) =>
			`Give each figure a \`label\` that names its area, such as “${label}, ${value}”, or name all areas ${PLACES}`,
	},
	{
		name: 'population',
		of: ({ population }) => (population === UNSTATED ? undefined : population),
		// Who or what was counted is a sentence; a label that differs stands for it.
		isNamed: ({ population }, words, elsewhere) => has(words, population) || !elsewhere.includes(words),
		wayOn: () => `Give each figure a \`label\` that says of whom or of what it is, or say so ${PLACES}`,
	},
];

/**
 * Reports figures that a chart compares although they are of different periods, areas or populations, if the words at
 * their marks and around the chart do not say so. What no source states is not compared.
 *
 * @param around The words around the chart: its title, its axis, its takeaway and its note.
 */
export function checkCompared(
	series: readonly ChartSeries[],
	around: readonly (string | undefined)[],
	{ figures, locale }: Pick<Drawable, 'figures' | 'locale'>,
	marksAt: string,
	findings: Findings,
): void {
	const marks = series.flatMap((each) => each.marks.flatMap((mark) => comparedOf(each, mark, figures)));
	const general = around.filter((words) => words !== undefined).join(' ');
	for (const { name, of, isNamed, wayOn } of aspects) {
		const groups = Map.groupBy(marks, ({ figure }) => of(figure, locale));
		groups.delete(undefined);
		if (groups.size < 2) continue;
		const silent = [...groups].flatMap(([value, group]) => {
			const elsewhere = [...groups].flatMap(([other, those]) =>
				other === value ? [] : those.map(({ words }) => words),
			);
			return group
				.filter(
					({ figure, words }) =>
						!isNamed(figure, words, elsewhere, locale) && !isNamed(figure, general, [general], locale),
				)
				.map((mark) => ({ ...mark, value: value ?? '' }));
		});
		const [first] = silent;
		if (first === undefined) continue;
		const [other] = [...groups].flatMap(([value, [mark]]) =>
			value === undefined || value === first.value || mark === undefined ? [] : [{ ...mark, value }],
		);
		const say = ({ figure: { id }, label, value }: Compared & { value: string }) => `“${id}” (${label}) is of ${value}`;
		findings.report({
			rule: 'marks-can-be-compared',
			path: [marksAt],
			message:
				`The figures of the chart differ in ${name}, and nothing at the mark says so: ` +
				`${say(first)}${other === undefined ? '' : `, ${say(other)}`}.`,
			hint: `${wayOn(first)}; or write \`facet: ${name}\`, which draws each under its ${name}.`,
		});
	}
}

function comparedOf({ label: series, facet = '' }: ChartSeries, mark: ChartMark, figures: Drawable['figures']) {
	const figure = mark.figure === undefined ? undefined : figures.get(mark.figure);
	if (figure === undefined) return [];
	const { label, time, until }: Pick<ChartMark, 'label' | 'time' | 'until'> = mark;
	const times = [time, until].flatMap((each) => (each === undefined ? [] : [each.text, each.iso]));
	const words = [label, ...times, series, facet].join(' ');
	return [{ figure, label, words } satisfies Compared];
}

function has(words: string, part: string): boolean {
	return plain(words).includes(plain(part));
}

/** Words as they are compared: in small letters, without accents and no-break spaces. */
function plain(words: string): string {
	return words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/gu, ' ');
}

/** Whether words name a year, also as the second one of “2019/20”. */
function namesYear(words: string, year: string): boolean {
	return words.includes(year) || new RegExp(`\\d{4}[/–-]${year.slice(2)}(?!\\d)`, 'u').test(words);
}

/** Whether a code stands in words as a word. */
function namesWord(words: string, code: string): boolean {
	return new RegExp(`(?<![\\p{L}\\p{N}])${code}(?![\\p{L}\\p{N}])`, 'u').test(words);
}

/** The names of an area in the language of the report and in English, among them short ones such as “UK”. */
function namesOfArea(code: string, locale: string): string[] {
	const short = displayNames('en', { type: 'region', style: 'short' }).of(code);
	return [formatArea([code], locale), formatArea([code], 'en'), ...(short === undefined ? [] : [short])];
}

/** How many letters a word must share with the name of an area: “Kazakh”, “Казахстана”. */
const SHARED = 4;

/** Whether words name an area, in any case and as an adjective too. */
function namesArea(words: string, name: string): boolean {
	const found = plain(words).split(/[^\p{L}]+/u);
	const long = plain(name)
		.split(/[^\p{L}]+/u)
		.filter((part) => part.length >= SHARED);
	if (long.length === 0) return namesWord(words, name);
	return long.every((part) => found.some((word) => word.startsWith(part.slice(0, SHARED))));
}
