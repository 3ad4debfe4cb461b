/** What is wrong and what to do, in words for an author who does not know how a parser works. */
export type Explanation = readonly [message: string, hint: string];

const yamlHint =
	'Check the indentation, the quotes and the brackets at this place; put text with “: ” or “#” in quotes.';
const mdxHint =
	'Close every component, as in <Claim …>…</Claim> or <Fig id="…" />, and write a literal < or { as \\< or \\{.';

/**
 * Says what is wrong with a data file.
 *
 * @param reason What the YAML parser reports.
 * @param line The line at which the parser stopped.
 * @param rest The part of that line after the place at which it stopped.
 * @param above The lines above it.
 */
export function explainMalformedYaml(reason: string, line: string, rest: string, above: string): Explanation {
	if (/^\s*\t/.test(line)) return ['A tab indents this line.', 'Indent with spaces.'];
	if (reason.startsWith('duplicated mapping key'))
		return [`The key “${/^(?:[^:\s]|:(?!\s|$))*/.exec(rest)?.[0] ?? ''}” is given twice.`, 'Keep one of the two.'];
	if (reason.startsWith('aliases exceeded'))
		return [
			'A “*” at the start of a value refers to what is written elsewhere.',
			'Write it out here. Put text that begins with * or & in quotes.',
		];
	if (reason.startsWith('nesting exceeded'))
		return ['The brackets or lists at this place are nested too deeply.', 'Close those that are left open.'];
	if (reason.startsWith('expected a single document'))
		return ['The file holds more than one document.', 'Remove the line “---”.'];
	if (reason.includes('input is empty'))
		return ['The file holds nothing but comments.', 'Write its content, or delete the file.'];
	if (reason.startsWith('bad indentation of a mapping') && rest.startsWith(':'))
		return ['A “: ” inside text is read as the end of a key.', 'Put the text in quotes.'];
	if (reason.startsWith('bad indentation'))
		return [
			'This line is not indented like the lines around it.',
			'Begin the fields of an entry under each other, two spaces behind its “- ”.',
		];
	const colour = LOST_COLOUR.exec(above)?.[1];
	if (colour !== undefined && LEFT_OPEN.test(reason))
		return [
			`“${colour}” is read as a comment, so the bracket before it is left open.`,
			`Put colours in quotes: "${colour}".`,
		];
	if (reason.startsWith('deficient indentation'))
		return [
			'A bracket or a quotation mark above is left open, or this line is indented too little.',
			'Close it, or indent the line more than the one that it continues.',
		];
	if (reason.includes('unexpected end of the stream'))
		return ['A quotation mark or a bracket is left open to the end of the file.', 'Close it.'];
	return [`The file is not well-formed YAML: ${reason}.`, yamlHint];
}

/** A colour in brackets that is not in quotes, so that its `#` begins a comment. */
const LOST_COLOUR = /\{[^}\n]*?:[ \t]+(#[0-9a-f]{6})\b[^\n]*\n[^\n]*$/i;
const LEFT_OPEN = /^deficient indentation|unexpected end of the stream/;

/** As much of an address as a hint shows. In characters. */
const LONGEST_SHOWN = 200;

/**
 * Says what is wrong with a file of prose.
 *
 * @param reason What the MDX parser reports.
 * @param rest The part of the line from the place that it reports.
 */
export function explainMalformedMdx(reason: string, rest: string): Explanation {
	if (reason.includes('to create a comment in MDX'))
		return ['“<!--” does not begin a comment here.', 'Write a comment as {/* … */}; it is not published.'];
	const open = /^Expected a closing tag for `<(\w+)>`/.exec(reason)?.[1];
	if (open !== undefined)
		return [`<${open}> is never closed.`, `End it with </${open}>; a component that holds nothing ends in “/>”.`];
	const crossed = /closing tag `<\/(\w+)>`/.exec(reason)?.[1];
	if (crossed !== undefined)
		return [
			`The tags of <${crossed}> do not pair.`,
			'Close what was opened last first, and keep both tags in one paragraph or each on a line of its own.',
		];
	if (/Unexpected end of file in expression/.test(reason))
		return ['A “{” is never closed.', 'Write a literal brace as \\{.'];
	if (reason.startsWith('Could not parse expression'))
		return [
			'These braces hold neither a comment nor an id behind a heading, and prose has no other braces.',
			'Write a literal brace as \\{, and a comment as {/* … */}. An id stands behind a heading alone; a box with a title ' +
				'is a <Note kind="note" title="…">, and what is shown gets its number by itself.',
		];
	const address = /^<((?:https?:|mailto:|www\.)[^\s<>]*|[^\s<>@/]+@[^\s<>@]+)/i.exec(rest)?.[1];
	if (address !== undefined)
		return [
			'A “<” before an address begins a component here, and no link.',
			`Write it without “<” and “>”: ${address.slice(0, LONGEST_SHOWN)}. Or give it words: [words](https://…).`,
		];
	if (/^Unexpected character after `<`/.test(reason))
		return [
			'This “<” does not begin a complete component.',
			'Check the quotation marks of its properties and its end; write a link as [words](https://…), and a ' +
				'literal < as \\<.',
		];
	return [`The prose is not well-formed MDX: ${reason.replace(/\s*\(mdx[^)]*\)\s*$/, '')}.`, mdxHint];
}
