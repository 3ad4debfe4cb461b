/**
 * The pattern of a name or a listed form of it, for flags `iu`: white space of any length, and for each `*` the rest of
 * a word. `компани*` stands for “компании” and “компаниях”.
 */
export function formPattern(form: string): string {
	return form
		.trim()
		.split(/(\s+|\*)/)
		.map((part) =>
			part === '*' ? '[\\p{L}\\p{M}]*' : part.trim() === '' && part !== '' ? '\\s+' : RegExp.escape(part),
		)
		.join('');
}

/** Whether words are a name, or a listed form of it. Small and capital letters are alike. */
export function isForm(words: string, forms: readonly string[]): boolean {
	return new RegExp(`^(?:${forms.map(formPattern).join('|')})$`, 'iu').test(words.trim());
}

/** Whether a text holds a name or a listed form of it as whole words. */
export function holdsForm(text: string, forms: readonly string[]): boolean {
	if (forms.length === 0) return false;
	const names = forms.map(formPattern).join('|');
	return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${names})(?![\\p{L}\\p{M}\\p{N}])`, 'iu').test(text);
}
