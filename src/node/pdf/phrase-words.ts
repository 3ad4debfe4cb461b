import { bindNumbers, bindWords } from '../../core/format/no-break.ts';
import type { Phrase } from '../../core/model/phrase.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import type { Inline } from './print-node.ts';
import type { SpokenWords } from './spoken-words.ts';

/** A sentence from a data file, its figures linked and numbered as in the text, without notes at the page’s foot. */
export function phraseWords(
	{ text: whole, parts }: Phrase,
	report: Pick<Report, 'meta' | 'editions'>,
	numberOf: (figure: string) => number,
	spoken: SpokenWords,
): Inline[] {
	const words = bindNumbers(parts).map((part): Inline => {
		if (typeof part === 'string') return bindWords(part);
		const { figure: id, text } = part;
		const url = permalink(report, address.figure(id));
		return { is: 'figure', id, number: numberOf(id), url, counted: true, noted: false, in: [text] };
	});
	return spoken(whole, words);
}
