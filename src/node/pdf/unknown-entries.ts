import type { Report } from '../../core/model/report.ts';
import type { Unknown } from '../../core/model/report-meta.ts';
import { sayPieces } from '../../core/words/say.ts';
import { phraseWords } from './phrase-words.ts';
import type { Inline } from './print-node.ts';
import { printPieces } from './print-pieces.ts';
import { spokenWords } from './spoken-words.ts';

export interface UnknownEntry {
	readonly id: string;
	readonly text: readonly Inline[];
}

/** What is not known, as the page about methods says it, and the pages of the text that say it too. */
export function unknownEntries(report: Report, numberOf: (figure: string) => number): UnknownEntry[] {
	const { language } = report.meta;
	const spoken = spokenWords(report);
	return report.meta.unknowns.map((unknown) => {
		const { id, title, text, usedIn } = unknown;
		const entry = printPieces(sayPieces(language, 'pdf.unknown', { title }), {
			spoken,
			words: { text: phraseWords(text, report, numberOf, spoken) },
		});
		return { id, text: usedIn.length === 0 ? entry : [...entry, ' ', ...saidIn(unknown, report, spoken)] };
	});
}

function saidIn({ usedIn }: Unknown, { meta, sections }: Report, spoken: (text: string) => Inline[]): Inline[] {
	const places = usedIn.map((use) => {
		const section = sections.find(({ id }) => id === use.section);
		const claim = section?.claims.find(({ id }) => id === use.claim);
		return { anchor: claim?.id ?? use.section, title: claim?.title.text ?? section?.title ?? '' };
	});
	const titles = places.map(({ anchor, title }) => ({ element: anchor, inside: [title] }));
	const links = places.map(({ anchor }) => [anchor, { is: 'to', anchor, page: true } as const] as const);
	return printPieces(sayPieces(meta.language, 'methods.said-in', { titles }), {
		links: Object.fromEntries(links),
		spoken,
	});
}
