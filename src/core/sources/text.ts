import type { Passage, TextCopy } from '../model/source.ts';
import { say } from '../words/say.ts';
import type { CopyRow } from './copy-row.ts';

/** A text in UTF-8. Passages point into it. */
export const text: CopyRow<TextCopy, TextCopy, Passage> = {
	endings: ['.txt'],
	decode: (file) => {
		const decoded = file.text();
		return decoded === undefined ? undefined : { kind: 'text', text: decoded };
	},
	publish: (copy) => copy.text,
	place: ({ line }, locale) => say(locale, 'source.passage', { line: String(line) }),
};
