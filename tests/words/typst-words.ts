/** Two words side by side, or a word with a capital at the beginning. */
const SENTENCE = /\p{L}+[,;:.!?]? +\p{L}|^\P{L}*\p{Lu}\p{Ll}/u;

/**
 * The words of a Typst file that readers may see: the text of its content, between `[` and `]` or at its beginning, and
 * strings that look like words. Labels are names, and the messages of `panic` are for engineers.
 */
export function wordsInTypst(file: string): string[] {
	const text = file
		.replace(/\/\*[\s\S]*?\*\/|(?<![:"])\/\/.*/g, '')
		.replace(/panic\((?:"[^"]*"|[^()])*\)/g, '')
		.replace(/<[a-z][\w-]*>/g, '');
	const words: string[] = [];
	let at = 0;

	/** Reads content up to its closing bracket. */
	function readContent(): void {
		let said = '';
		while (at < text.length && text[at] !== ']') {
			if (text[at] === '#') {
				if (/\p{L}/u.test(said)) words.push(said);
				said = '';
				at += 1;
				readEmbedded();
			} else said += text[at++] ?? '';
		}
		at += 1;
		// Outside of brackets it is the white space between statements.
		if (/\p{L}/u.test(said)) words.push(said);
	}

	/** Reads code that stands in content after `#`: a statement up to the end of its line, or an expression. */
	function readEmbedded(): void {
		if (/^(?:let|set|show|import|if|for|while|context)\b/.test(text.slice(at, at + 8))) return readCode(/[\n\]]/);
		const [name = ''] = /^[\w.-]*/.exec(text.slice(at)) ?? [];
		at += name.length;
		for (let next = text[at] ?? ''; next !== '' && '([{'.includes(next); next = text[at] ?? '') {
			at += 1;
			if (next === '[') readContent();
			else {
				readCode(/[)}]/);
				at += 1;
			}
			const [field = ''] = /^\.[\w.-]+/.exec(text.slice(at)) ?? [];
			at += field.length;
		}
	}

	/** Reads code up to a character that ends it, and leaves that one. */
	function readCode(end: RegExp): void {
		while (at < text.length && !end.test(text[at] ?? '')) {
			const next = text[at++] ?? '';
			if (next === '"') {
				const [string = ''] = /^(?:[^"\\]|\\.)*/.exec(text.slice(at)) ?? [];
				at += string.length + 1;
				if (SENTENCE.test(string)) words.push(string);
			} else if (next === '[') readContent();
			else if (next === '(' || next === '{') {
				readCode(/[)}]/);
				at += 1;
			}
		}
	}

	readContent();
	return words.map((each) => each.replace(/\s+/g, ' ').trim());
}
