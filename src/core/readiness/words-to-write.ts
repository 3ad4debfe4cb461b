import { TO_DESCRIBE } from '../data-sets/source-record.ts';
import type { Citable } from '../model/edition.ts';

/** Words that stand where others are still to be written. */
const DRAFT_WORDS = /\b(?:TODO|FIXME|TBD|TKTK)\b|\b[Ll]orem ipsum\b|^\s*(?:…|\.\.\.|\?\?\?)\s*$/u;
/** Fields that hold words of others, data or code, as an edition keeps them. */
const NOT_OURS: ReadonlySet<string> = new Set(['quote', 'rows', 'cells', 'sql', 'formula', 'copy', 'file', 'url']);

/** What of the title and the words of a citable looks like words that are still to be written. */
export function wordsToWrite({ title, content }: Pick<Citable, 'title' | 'content'>): string | undefined {
	return [title, ...textsIn(content)].map(draftWordsIn).find((each) => each !== undefined);
}

/** What of a text looks like a place that is to be filled. */
function draftWordsIn(text: string): string | undefined {
	return text === TO_DESCRIBE ? text : DRAFT_WORDS.exec(text)?.[0].trim();
}

function textsIn(content: Citable['content'][string] | Citable['content']): string[] {
	if (typeof content === 'string') return [content];
	if (typeof content !== 'object' || content === null) return [];
	return Object.entries(content).flatMap(([name, each]) => (NOT_OURS.has(name) ? [] : textsIn(each)));
}
