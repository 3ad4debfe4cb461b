import type { Element } from 'hast';
import type { Report } from '../../core/model/report.ts';
import type { Content } from '../../core/outputs/family.ts';
import { liveAddress } from '../../core/permalink/permalink.ts';
import { address } from '../../core/permalink/addresses.ts';
import { sayPieces } from '../../core/words/say.ts';
import { element } from '../page/element.ts';
import { elementPieces } from './element-pieces.ts';

/** The figures as JSON. `<` is escaped, so that no text can end the element. */
export function embeddedData(data: unknown): Element {
	return element(
		'script',
		{ type: 'application/json', id: 'figures' },
		JSON.stringify(data).replaceAll('<', '\\u003c'),
	);
}

/** The figures as a CSV file to save, and where the other data are. */
export function dataLinks(report: Report, csv: Content): Element[] {
	const file = `data:text/csv;charset=utf-8;base64,${Buffer.from(csv).toString('base64')}`;
	const links = {
		csv: { href: file, download: 'figures.csv' },
		live: { href: liveAddress(report, address.data) },
	};
	return [element('p', {}, ...elementPieces(sayPieces(report.meta.language, 'offline.figures'), { links }))];
}
