import { MARGIN, TWIPS } from './look.ts';
import type { Given } from './word-parts.ts';
import { element, property } from './word-xml.ts';

type Sheet = Pick<Given, 'paper' | 'direction'>;

/** The properties of a section of upright sheets with a head and a foot. */
export function upright(sheet: Sheet): string {
	return section(sheet.paper.width, sheet.paper.height, sheet, {});
}

/** The properties of the cover, which has neither. */
export function coverSection(sheet: Sheet): string {
	return section(sheet.paper.width, sheet.paper.height, sheet, {}, false);
}

/** Those of a section of sheets that are turned, for a wide table. */
export function landscape(sheet: Sheet): string {
	return section(sheet.paper.height, sheet.paper.width, sheet, { 'w:orient': 'landscape' });
}

function section(
	width: number,
	height: number,
	{ direction }: Sheet,
	turned: Readonly<Record<string, string>>,
	isHeaded = true,
): string {
	const twips = (points: number) => Math.round(points * TWIPS);
	const side = twips(MARGIN.side);
	return element(
		'w:sectPr',
		{},
		isHeaded ? element('w:headerReference', { 'w:type': 'default', 'r:id': 'header' }) : '',
		isHeaded ? element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }) : '',
		element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height), ...turned }),
		element('w:pgMar', {
			'w:top': twips(MARGIN.top),
			'w:right': side,
			'w:bottom': twips(MARGIN.bottom),
			'w:left': side,
			'w:header': twips(36),
			'w:footer': twips(36),
			'w:gutter': 0,
		}),
		direction === 'rtl' ? property('bidi') : '',
	);
}
