import { bareNumber, type NumberForm, numberForm } from './number-form.ts';

/** Marks that say in a column of numbers that a value is missing. */
const MISSING = new Set([
	...['-', '–', '—', '.', '..', '...', '…', ':', '*', 'x', 'X', 'c', 'u'],
	...['n/a', 'N/A', 'na', 'NA', 'n.a.', 'N.A.', '#N/A', 'NaN', 'nan', 'null', 'NULL', 'None', 'none', 'missing'],
	...['n.d.', 'nd', 'ND', 'k. A.', 'k.A.', 'н/д', 'н.д.', 'нет данных', 's.d.', 'nc', 'nd.'],
]);

/** How many different words of a column are kept: more than there are countries. */
const MOST_WORDS = 1_000;

/** What the cells of a column look like. */
export class ColumnTally {
	readonly name: string;
	/** How many cells are empty. */
	empty = 0;
	/** How many are numbers, how many of these begin with a zero, such as `007`, and how many may be years. */
	numbers = 0;
	codes = 0;
	years = 0;
	dates = 0;
	booleans = 0;
	/** How many are none of these, and mark no missing value. */
	others = 0;
	/** Words that mark a missing value, if all its other words are numbers or dates. */
	readonly marks = new Set<string>();
	/** The number of characters of its longest number. */
	longest = 0;
	hasExponents = false;
	/** Forms of numbers, by what is in them. */
	readonly forms = new Map<string, NumberForm>();
	/** The different words of its cells, years included, as long as there are not too many. */
	readonly words = new Set<string>();

	constructor(name: string) {
		this.name = name;
	}

	add(cell: string): void {
		const text = cell.trim();
		if (cell === '') {
			this.empty++;
			return;
		}
		if (this.words.size < MOST_WORDS) this.words.add(cell);
		const form = numberForm(text);
		if (form === undefined) {
			if (isDate(cell)) this.dates++;
			else if (/^(?:true|false)$/i.test(cell)) this.booleans++;
			else this.#addOther(cell);
			return;
		}
		this.numbers++;
		if (text.length > this.longest) this.longest = text.length;
		if (/^[+\-−]?0\d/.test(text)) this.codes++;
		if (/^(?:1[5-9]|2[01])\d\d$/.test(text)) this.years++;
		const { decimal = '', group = '', either = '' } = form;
		const isExponent = /e/i.test(text);
		this.forms.set(`${decimal}${group}|${either}${isExponent ? 'e' : ''}`, form);
		if (isExponent) this.hasExponents = true;
	}

	#addOther(cell: string): void {
		if (MISSING.has(cell.trim())) this.marks.add(cell);
		else this.others++;
	}

	/** Whether it holds numbers, and nothing else but missing values. */
	get isNumeric(): boolean {
		return this.numbers > 0 && this.others + this.dates + this.booleans === 0;
	}

	/** Whether all that it holds is of one kind, of which there are so many. */
	isAll(count: number): boolean {
		return count > 0 && this.others === 0 && count === this.numbers + this.dates + this.booleans;
	}
}

/** Whether a text is a day by ISO 8601. */
function isDate(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
	if (year === undefined) return false;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether a cell looks like a date or a number, also one with a sign as in `83.2*`, or says that there is none. */
export function looksLikeValue(cell: string): 'value' | 'missing' | 'words' {
	const text = cell.trim();
	if (text === '' || MISSING.has(text)) return 'missing';
	return numberForm(bareNumber(text)) !== undefined || isDate(cell) ? 'value' : 'words';
}
