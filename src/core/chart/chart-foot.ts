import type { Chart } from '../model/chart.ts';
import { sourceLine } from '../format/source-line.ts';
import { byId } from '../model/by-id.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Report } from '../model/report.ts';
import type { KeyWith, Say } from '../words/values.ts';
import { whatIsMissing } from './alt-text.ts';

/** A sentence under a chart, and the message that holds it, if any. */
export interface FootLine {
	readonly words?: KeyWith<'assumption'>;
	readonly phrase: Phrase;
}

/** The sentences under a chart on a page and in a file, before its sources. */
export function chartFoot(chart: Chart, say: Say): FootLine[] {
	return [
		// The page of the figure that rests on an assumption links to the figures in it; here it is text alone.
		...chart.assumptions.map(({ text: { text } }) => ({ words: 'chart.assumes' as const, phrase: textPhrase(text) })),
		...whatIsMissing(chart, say).map((text) => ({ phrase: textPhrase(text) })),
		...(chart.note === undefined ? [] : [{ phrase: chart.note }]),
	];
}

/** The same sentences as text. */
export function footTexts(chart: Chart, say: Say): string[] {
	return chartFoot(chart, say).map(({ words, phrase: { text } }) =>
		words === undefined ? text : say(words, { assumption: text }),
	);
}

/** The line that names the sources of a chart, as text. */
export function sourceText(chart: Chart, { meta, sources }: Report): string {
	const sourceById = byId('source', sources);
	return sourceLine(chart.sources, meta.language)
		.map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : sourceById(piece.source).title))
		.join('');
}

function textPhrase(text: string): Phrase {
	return { text, parts: [text] };
}
