import type { Passage, PublishedText, TextCopy } from '../model/source.ts';
import { say } from '../words/say.ts';
import type { CopyRow } from './copy-row.ts';
import { linesOf, piecesOf } from './text-pieces.ts';

/** A text in UTF-8. Passages point into it. */
export const text: CopyRow<TextCopy, TextCopy, PublishedText, Passage> = {
	endings: ['.txt'],
	decode: (file) => {
		const decoded = file.text();
		return decoded === undefined ? undefined : { kind: 'text', text: decoded };
	},
	publish: (copy, allowed, { spans }) => {
		const whole = { start: 0, end: copy.text.length };
		const used = { whole: [whole], passages: spans, nothing: [] }[allowed];
		return { kind: 'text', pieces: piecesOf(copy.text, used), end: copy.text.trimEnd().length };
	},
	hasFile: (allowed) => allowed !== 'nothing',
	write: (copy, { publish, title, sha256 }, locale) => {
		if (publish === 'whole') return copy.pieces.map((piece) => piece.text).join('');
		const leftOut = say(locale, 'source.left-out');
		const lines = linesOf(copy).map((line) =>
			line === 'left out' ? leftOut : line.parts.map((part) => part.text.trimEnd()).join(` ${leftOut} `),
		);
		return `${say(locale, 'source.passages-file', { title, sha256 })}\n\n${lines.join('\n')}\n`;
	},
	type: () => 'text/plain; charset=utf-8',
	place: ({ line }, locale) => say(locale, 'source.passage', { line: String(line) }),
};
