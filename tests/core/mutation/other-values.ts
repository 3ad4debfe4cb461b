import { isDeepStrictEqual } from 'node:util';
import { formatQuantity } from '../../../src/core/format/format-quantity.ts';
import type { ChartMark } from '../../../src/core/model/chart.ts';
import type { Figure } from '../../../src/core/model/figure.ts';
import type { Report } from '../../../src/core/model/report.ts';
import type { Table } from '../../../src/core/model/table.ts';

/**
 * Each published value of the report that is not the value that the sound report publishes of the same thing: of the
 * same words of a source, of the same formula over the same inputs, of the same row. Things may go, be copied and get
 * other names; none may state another number. A formula that was rewritten is the author’s own and says so in its
 * record.
 */
export function otherValues(report: Report, sound: Report): string[] {
	return [
		...otherFigures(report, sound),
		...otherRows(report, sound),
		...otherMentions(report),
		...otherMarks(report),
		...strayDigits(report, sound),
	];
}

const numberOf = ({ quantity, unit, qualifier }: Figure) => ({ quantity, unit: unit.code, qualifier });
const isOneInTheOther = (a: string, b: string) => a.includes(b) || b.includes(a);

function otherFigures(report: Report, sound: Report): string[] {
	const [byId, soundById] = [figuresById(report), figuresById(sound)];
	return report.figures.flatMap((figure) => {
		const like = sound.figures.filter((other) => isLike(figure, other, byId, soundById));
		const isRewritten = figure.evidence.kind !== 'stated' && like.length === 0;
		const same =
			like.find((other) => isDeepStrictEqual(numberOf(figure), numberOf(other))) ??
			like.find((other) => isUnitUnsaid(figure, other));
		if (!isRewritten && same === undefined)
			return [
				`Figure ${figure.id} is ${JSON.stringify(numberOf(figure))}, not ${like.map((other) => JSON.stringify(numberOf(other))).join(' or ')}.`,
			];
		if (same === undefined) return [];
		// The name of a unit is the author’s own; the number before it is not.
		const written = (of: Figure) =>
			isDeepStrictEqual(figure.unit, same.unit)
				? formatQuantity(of, 'en')
				: formatQuantity(of, 'en')
						.match(/\p{Nd}+/gu)
						?.join(' ');
		return written(figure) === written(same)
			? []
			: [`Figure ${figure.id} reads “${formatQuantity(figure, 'en')}”, not “${formatQuantity(same, 'en')}”.`];
	});
}

/** Whether only the unit differs, and no word after a number of the quote names it: “7B”. */
function isUnitUnsaid(figure: Figure, other: Figure): boolean {
	const { evidence, unit: _, ...ours } = { ...numberOf(figure), evidence: figure.evidence };
	const { unit: __, ...theirs } = numberOf(other);
	if (evidence.kind !== 'stated' || !isDeepStrictEqual(ours, theirs)) return false;
	const names = other.unit.parts.flatMap(({ atom: { code, display } }) => [
		code,
		...(display.by === 'name' ? Object.values(display.name) : [`${code}s`]),
	]);
	return !names.some(
		(name) => evidence.passage.exact.includes(` ${name}`) || evidence.passage.exact.includes(`-${name}`),
	);
}

/** Whether two figures rest on the same: words of a source, or arithmetic on the same numbers. */
function isLike(
	figure: Figure,
	other: Figure,
	byId: ReadonlyMap<string, Figure>,
	otherById: ReadonlyMap<string, Figure>,
): boolean {
	const [ours, theirs] = [figure.evidence, other.evidence];
	if (ours.kind === 'stated')
		return theirs.kind === 'stated' && isOneInTheOther(ours.passage.exact, theirs.passage.exact);
	if (
		!('formula' in ours && 'formula' in theirs) ||
		ours.formula !== theirs.formula ||
		ours.round !== theirs.round ||
		figure.unit.code !== other.unit.code
	)
		return false;
	const numbers = (of: typeof ours, ids: ReadonlyMap<string, Figure>) =>
		of.kind === 'derived' &&
		Object.fromEntries(of.inputs.map(({ name, figure: id }) => [name, ids.get(id) && numberOf(found(id, ids))]));
	return isDeepStrictEqual(numbers(ours, byId), numbers(theirs, otherById));
}

/**
 * The numbers of a row are those that were published of its words. Which of them goes under which heading is the
 * author’s word, as a label is.
 */
function otherRows(report: Report, sound: Report): string[] {
	const cellsOf = (table: Table) =>
		table.rows.map(({ cells, quoted }) => ({
			quote: quoted?.words ?? '',
			cells: Object.fromEntries(
				table.fields.map(({ name, type }, index) => [name, { type, value: cells[index]?.value }]),
			),
		}));
	const known = sound.tables.flatMap(cellsOf);
	return report.tables.flatMap((table) =>
		cellsOf(table).flatMap(({ quote, cells }) => {
			const like = known.filter((row) => isOneInTheOther(row.quote, quote));
			return Object.entries(cells)
				.filter(([, cell]) => cell.type !== 'string' && cell.value !== null)
				.filter(
					([, cell]) =>
						!like.some((row) => Object.values(row.cells).some(({ value }) => String(value) === String(cell.value))),
				)
				.map(([name, cell]) => `Table ${table.id} has ${name} ${JSON.stringify(cell)} for “${quote}”.`);
		}),
	);
}

/** A sentence gives the value of the figure that it names. */
function otherMentions(report: Report): string[] {
	const figures = figuresById(report);
	return phrasesIn(report).flatMap(({ parts }) =>
		parts.flatMap((part) => {
			if (typeof part === 'string') return [];
			const written = formatQuantity(found(part.figure, figures), report.meta.language, part);
			return written === part.text ? [] : [`A sentence says “${part.text}” of ${part.figure}, which is “${written}”.`];
		}),
	);
}

/** A mark is drawn at the value of its figure or of a cell. */
function otherMarks(report: Report): string[] {
	const figures = figuresById(report);
	const cells = new Set([
		...report.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ value }) => value))),
		...report.sources.flatMap(numbersIn),
	]);
	return report.charts.flatMap((chart) => {
		const marks = chart.series.flatMap((series) => series.marks);
		const isOff = (mark: ChartMark): boolean => {
			const drawn = [mark.value, mark.low, mark.high].filter((value) => value !== undefined && value !== 'unstated');
			if (mark.figure === undefined) return drawn.some((value) => !cells.has(value));
			const own = found(mark.figure, figures);
			const interval = mark.interval === undefined ? [] : endsOf(found(mark.interval, figures));
			const stated = [...endsOf(own), ...interval, ...endsAround(own)];
			return drawn.some((value) => !stated.includes(value));
		};
		return [
			...marks.filter(isOff).map((mark) => `Chart ${chart.id} draws ${JSON.stringify(mark)}.`),
			...chart.references
				.filter(({ figure, value }) => !endsOf(found(figure, figures)).includes(value))
				.map((reference) => `Chart ${chart.id} has a line at ${JSON.stringify(reference)}.`),
		];
	});
}

/** The numbers in the published file of a data set whose cells stand between commas. */
function numbersIn({ copy }: Report['sources'][number]): number[] {
	if (copy.kind !== 'data-set' || copy.bytes === undefined) return [];
	return new TextDecoder()
		.decode(copy.bytes)
		.split(/[,\r\n]+/)
		.map(Number);
}

/** Digits in our words that no figure, no name and no axis put there, and that were not there before. */
function strayDigits(report: Report, sound: Report): string[] {
	const digitsIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(/\p{Nd}+/gu) ?? []));
	const ours = (of: Report) => [
		...phrasesIn(of).map(({ text }) => text),
		...of.sections.flatMap(({ title, claims, headings }) => [
			title,
			...claims.map(({ text }) => text),
			...headings.map(({ text }) => text),
		]),
		...of.figures.flatMap(({ label, population }) => [label, population]),
		...of.charts.flatMap(({ alt }) => [alt]),
	];
	const known = digitsIn([...ours(sound), ...report.terms.map(({ label }) => label), ...shownBy(report)]);
	return [...digitsIn(ours(report))]
		.filter((digits) => !known.has(digits))
		.map((digits) => `“${digits}” stands in the words of the report and comes from nothing.`);
}

function shownBy({ figures, tables, charts, meta }: Report): string[] {
	const forms = figures.flatMap((figure) =>
		(['short', 'long', 'words'] as const).flatMap((form) =>
			[undefined, 'low' as const, 'high' as const].map((part) => formatQuantity(figure, meta.language, { form, part })),
		),
	);
	return [
		...forms,
		...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
		...charts.flatMap(({ axis }) => axis.ticks.map(({ text }) => text)),
	];
}

function endsOf({ quantity }: Figure): unknown[] {
	return quantity.kind === 'number' ? [quantity.value] : quantity.kind === 'range' ? [quantity.low, quantity.high] : [];
}

/** The ends of the interval that a figure states of its own value. */
function endsAround({ quantity, uncertainty }: Figure): number[] {
	if (uncertainty === undefined || quantity.kind !== 'number') return [];
	if ('low' in uncertainty) return [uncertainty.low, uncertainty.high];
	return 'margin' in uncertainty ? [quantity.value - uncertainty.margin, quantity.value + uncertainty.margin] : [];
}

function figuresById(report: Report): ReadonlyMap<string, Figure> {
	return new Map(report.figures.map((figure) => [figure.id, figure]));
}

function found(id: string, figures: ReadonlyMap<string, Figure>): Figure {
	const figure = figures.get(id);
	if (figure === undefined) throw new Error(`The report names figure “${id}” and has none.`);
	return figure;
}

interface Mention {
	readonly text: string;
	readonly parts: readonly (
		| string
		| {
				readonly figure: string;
				readonly text: string;
				readonly part?: 'low' | 'high';
				readonly form?: 'short' | 'long' | 'words';
		  }
	)[];
}

/** Every sentence whose figures were put in, wherever it stands. */
function phrasesIn(value: unknown): Mention[] {
	if (typeof value !== 'object' || value === null) return [];
	return [...(isMention(value) ? [value] : []), ...Object.values(value).flatMap(phrasesIn)];
}

function isMention(value: object): value is Mention {
	return 'parts' in value && 'text' in value && typeof value.text === 'string';
}
