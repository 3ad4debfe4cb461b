/** The full stop of a sentence after a value that ends with one, as a Russian date does: “2023 г.”. */
const TWO_STOPS = /(?<!\.)\.\.(?=$|[\s”“"»)])/gu;

/** A text in which each sentence ends with one full stop, though its last value may end with one itself. */
export function withOneStop(text: string): string {
	return text.replace(TWO_STOPS, '.');
}

/** A text that follows a value, without its full stop if the value ends with one. */
export function afterValue(value: string, text: string): string {
	const isSecond = text.startsWith('.') && `${value.slice(-2)}${text.slice(0, 2)}`.search(TWO_STOPS) > 0;
	return isSecond ? text.slice(1) : text;
}
