import { escapeXml, looksLikeFormula } from './excel-text.ts';
import type { CellValue, TextStyle } from './workbook.ts';

/** The number of the first format that is not built in. */
const FIRST_FORMAT = 164;

interface Style {
	readonly text?: TextStyle | undefined;
	/** Code of a number format. */
	readonly format?: string | undefined;
	/** Editing the cell leaves it text, as an apostrophe before it does. */
	readonly isQuoted?: boolean | undefined;
	/** It stands on the right, a little before the next column. */
	readonly isRight?: boolean | undefined;
}

/** The styles of a workbook, each numbered when it is first asked for. */
export class CellStyles {
	readonly #numbers = new Map<string, number>();
	readonly #styles: Style[] = [];

	constructor() {
		this.numberOf(undefined);
	}

	/** The number of the style of a cell. */
	numberOf(value: CellValue, text?: TextStyle): number {
		const style = styleOf(value, text);
		const key = `${text ?? ''} ${style.isQuoted ? 'quoted' : ''} ${style.isRight ? 'right' : ''} ${style.format ?? ''}`;
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.#styles.length);
		return this.#styles.push(style) - 1;
	}

	/** The part of the workbook that lists them. */
	toXml(): string {
		const formats = [...new Set(this.#styles.flatMap(({ format }) => format ?? []))];
		const numbers = formats.map(
			(code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
		);
		const cells = this.#styles.map((style) => {
			const format = style.format === undefined ? 0 : FIRST_FORMAT + formats.indexOf(style.format);
			const isHead = style.text?.startsWith('heading') === true;
			const font = style.text === 'bold' || isHead ? 1 : 0;
			const attributes =
				`numFmtId="${format}" fontId="${font}" fillId="0" borderId="${isHead ? 1 : 0}" xfId="0"` +
				(format === 0 ? '' : ' applyNumberFormat="1"') +
				(font === 0 ? '' : ' applyFont="1"') +
				(style.isQuoted ? ' quotePrefix="1"' : '');
			const alignment = alignmentOf(style);
			return alignment === ''
				? `<xf ${attributes}/>`
				: `<xf ${attributes} applyAlignment="1"><alignment${alignment}/></xf>`;
		});
		return (
			'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
			(numbers.length === 0 ? '' : `<numFmts count="${numbers.length}">${numbers.join('')}</numFmts>`) +
			`<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
			'<fills count="2"><fill><patternFill patternType="none"/></fill>' +
			'<fill><patternFill patternType="gray125"/></fill></fills>' +
			`<borders count="2"><border>${border('')}</border><border>${border(' style="thin"')}</border></borders>` +
			'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
			`<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
			'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
		);
	}
}

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

function border(bottom: string): string {
	return `<left/><right/><top/><bottom${bottom}/><diagonal/>`;
}

function styleOf(value: CellValue, text: TextStyle | undefined): Style {
	if (typeof value === 'string') return { text, isQuoted: looksLikeFormula(value) };
	if (typeof value !== 'object') return { text };
	if ('digits' in value) return { text, isQuoted: looksLikeFormula(value.digits), isRight: true };
	return { text, format: value.format, isRight: true };
}

function alignmentOf({ text, isRight }: Style): string {
	return (
		(isRight || text === 'heading of numbers' ? ' horizontal="right" indent="1"' : '') +
		(text === undefined ? '' : ' vertical="top" wrapText="1"')
	);
}
