/** Whether two BCP 47 tags are of one language, of whatever country. */
export function isSameLanguage(one: string, other: string): boolean {
	return codeOf(one) === codeOf(other);
}

function codeOf(tag: string): string {
	return tag.replace(/-.*$/s, '').toLowerCase();
}
