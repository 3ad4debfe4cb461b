import type { Element } from 'hast';
import { markup, type Writer, writers } from '../../../core/markup/markup.ts';
import { classesOf } from '../../page/element.ts';
import { chartDataForms, chartDrawingForms, chartForms } from './chart.ts';
import { columnsForms, detailsForms, noteForms } from './boxes.ts';
import { claimForms } from './claim.ts';
import { elements } from './elements.ts';
import { figuresForms } from './figures.ts';
import { footnoteForms, footnotesForms } from './footnote.ts';
import { asTag, type ClassForm, type Form, type FormsOf, inStyle, nothing } from './form.ts';
import { citeForms, referencesForms } from './references.ts';
import { mathematicsForms } from './mathematics.ts';
import { pictureForms } from './picture.ts';
import { reportForms } from './report.ts';
import { tableForms } from './table.ts';

/** How each class that may stand in the text of a report is printed, by the component or page that writes it. */
const forms: { readonly [W in Writer]: FormsOf<W> } = {
	report: reportForms,
	Amendments: { amended: inStyle('foot') },
	Chart: chartForms,
	ChartData: chartDataForms,
	ChartDrawing: chartDrawingForms,
	CardButton: { tap: nothing },
	Cards: { cards: nothing },
	Cite: citeForms,
	Claim: claimForms,
	Code: { code: asTag, note: inStyle('foot') },
	Column: { column: asTag, title: inStyle('kind') },
	Columns: columnsForms,
	Details: detailsForms,
	Fig: { fig: asTag },
	FigLink: { link: asTag },
	// The register says the same.
	FigureCard: { card: nothing },
	Figures: figuresForms,
	Footnote: footnoteForms,
	FootnoteWords: { words: asTag, back: nothing },
	Footnotes: footnotesForms,
	Formula: { formula: { as: 'words', map: (_, inside) => [{ is: 'formula', in: inside }] } },
	// Styles to copy and files to import: the cover says how to cite the report, each claim prints its address.
	HowToCite: { cite: nothing },
	MarkdownCell: { center: asTag, right: asTag },
	MarkdownLink: { bare: asTag },
	Mathematics: mathematicsForms,
	Note: noteForms,
	Ordinal: { ordinal: asTag },
	Picture: pictureForms,
	Quotation: { quotation: asTag, translation: inStyle('translation'), source: inStyle('source') },
	Ref: { ref: asTag },
	References: referencesForms,
	ScrollBox: { box: asTag },
	Source: { source: asTag },
	Table: tableForms,
	// A cell of a table draws its bar.
	TableRows: { number: asTag, unit: asTag, bar: nothing },
	Term: { term: asTag },
	Translation: { translation: asTag },
	Unbroken: { unbroken: asTag },
	Unknown: { unknown: inStyle('unknown') },
};

interface Known {
	readonly writer: Writer;
	readonly form: ClassForm;
}

const known = new Map<string, Known>(writers.flatMap((writer) => rowsOf(writer, markup[writer], forms[writer])));

function rowsOf(
	writer: Writer,
	names: Readonly<Record<string, string>>,
	row: Readonly<Record<string, ClassForm>>,
): [string, Known][] {
	return Object.entries(row).map(([name, form]) => [names[name] ?? name, { writer, form }]);
}

/** What becomes of an element on paper; `undefined` if its tag has no form. */
export function formOf(element: Element): Form | undefined {
	const named = classesOf(element).flatMap((name) => known.get(name)?.form ?? []);
	if (named.some(({ as }) => as === 'nothing')) return nothing;
	const own = named.find((form) => form.as !== 'tag');
	if (own !== undefined) return own;
	const form = elements.get(element.tagName);
	const style = named.flatMap((each) => (each.as === 'tag' ? (each.style ?? []) : []))[0];
	if (form?.as !== 'blocks' || style === undefined) return form;
	return { as: 'blocks', map: (each, context) => form.map(each, { ...context, style }) };
}

export function isLeftOut(element: Element): boolean {
	return formOf(element)?.as === 'nothing';
}

/** The first class of an element that has no form. */
export function unknownClass(element: Element): string | undefined {
	return classesOf(element).find((name) => !known.has(name));
}

/** Which component or page writes an element, as far as its classes say it. */
export function writerOf(element: Element): Writer | undefined {
	return classesOf(element).flatMap((name) => known.get(name)?.writer ?? [])[0];
}
