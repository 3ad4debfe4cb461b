/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}

/** A block of code. */
export function block(language: string, text: string): string {
	return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** A page of Markdown from its title and its parts, with an empty line between them. */
export function page(title: string, parts: readonly (string | undefined)[]): string {
	return `${[`# ${title}`, WRITTEN, ...parts.filter((part) => part !== undefined && part !== '')].join('\n\n')}\n`;
}

const WRITTEN = '<!-- Written by `npm run docs:reference`, from the code. Do not change it here. -->';
