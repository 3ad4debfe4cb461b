import { translationNote } from '../../core/format/translation-note.ts';
import { shownAmendments } from '../../core/model/shown-amendments.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { sayPieces } from '../../core/words/say.ts';
import type { Inline } from './print-node.ts';
import { printPieces } from './print-pieces.ts';

/** What the PDF tells beside something: whether its translation is behind, and what was changed in it, a line each. */
export function printAmendments(report: Report, ref: string): Inline[][] {
	const behind = translationNote(report, ref);
	return [...(behind === undefined ? [] : [[behind]]), ...printChanges(report, ref)];
}

/** The changes of something, a line each: the newest, and how many there are before them. */
export function printChanges(report: Report, ref: string): Inline[][] {
	const { shown, earlier } = shownAmendments(report, ref);
	const editions = { is: 'link', url: permalink(report, address.editions), address: false } as const;
	const before = sayPieces(report.meta.language, 'amended.earlier', { n: earlier });
	return [...shown.map(({ words }) => [words]), ...(earlier > 0 ? [printPieces(before, { links: { editions } })] : [])];
}
