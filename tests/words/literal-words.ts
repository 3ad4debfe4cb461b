import { parse } from '@astrojs/compiler-rs';

/** Two words side by side, a word after a space, or one with a capital at the beginning: what only people read. */
const SENTENCE = /\p{L}[\p{L}\p{M}’'-]*[,;:.!?]? +[“(]?\p{L}|^\s+\p{L}{2}|^\P{L}*\p{Lu}\p{Ll}/u;
const LETTER = /\p{L}/u;

/** Names of formats and standards, which are the same in every language. */
const NAMES = /^(?:BibTeX|CSL-JSON|CSV|DOI|JSON|PDF|PNG|RIS|SHA-256|SVG|UCUM|XLSX)$/;
/** Names of the keys of a keyboard, which a script compares. */
const KEYBOARD = /^(?:Arrow(?:Down|Left|Right|Up)|End|Enter|Escape|Home)$/;

/** The key of a message, such as `cover.lists`. */
const KEY = /^[a-z][\w-]*(?:\.[\w-]+)+$/;
/** A media query, such as `(prefers-color-scheme: dark)`. */
const MEDIA_QUERY = /^\([a-z-]+: [a-z-]+\)$/;

/** Attributes and properties that are nothing but words for readers. */
const LABELS =
	/^(?:alt|aria-(?:description|label|placeholder|roledescription|valuetext)|description|label|placeholder|set:(?:html|text)|summary|text|title)$/;
const SPOKEN_PROPERTIES = /^(?:alt|aria(?:Description|Label)|innerHTML|innerText|placeholder|textContent|title|value)$/;
/** Methods whose arguments become text of the page. */
const SPEAKING_METHODS =
	/^(?:after|alert|append|before|confirm|createTextNode|insertAdjacent(?:HTML|Text)|prepend|prompt|replaceChildren|replaceWith)$/;
/** Functions whose arguments are selectors. */
const LOOKING_METHODS = /^(?:closest|matches|querySelector|querySelectorAll)$/;
/** Attributes whose words are for the browser. */
const SILENT_ATTRIBUTES = /^(?:class|id|media|style)$/;

/** A node of the syntax tree (ESTree, with JSX, TypeScript and what Astro adds). */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * The words in the literals of an Astro component that readers may see. One word without a capital is not found where
 * it reaches the page by a name: `const t = 'draft'`, then `<p>{t}</p>`.
 */
export function wordsInComponent(text: string): string[] {
	const tree: unknown = parse(text).ast;
	return [...wordsIn(tree, false)].filter((words) => ![NAMES, KEY, MEDIA_QUERY].some((none) => none.test(words)));
}

/** The words in the literals of a script that readers may see. */
export function wordsInScript(text: string): string[] {
	return wordsInComponent(`---\n${text}\n---\n`).filter((words) => !KEYBOARD.test(words));
}

/** @param isSpoken Whether a literal that stands here is text of the page, whatever it looks like. */
function* wordsIn(node: unknown, isSpoken: boolean): Generator<string> {
	if (Array.isArray(node)) for (const each of node) yield* wordsIn(each, isSpoken);
	if (!isNode(node)) return;
	switch (node.type) {
		case 'JSXText':
			return yield* said(node['value'], true);
		case 'Literal':
			return yield* said(node['value'], isSpoken);
		case 'TemplateLiteral':
			for (const { value } of list(node['quasis'])) yield* said(isRecord(value) ? value['cooked'] : '', isSpoken);
			return yield* wordsIn(node['expressions'], false);
		case 'ConditionalExpression':
			yield* wordsIn(node['test'], false);
			yield* wordsIn(node['consequent'], isSpoken);
			return yield* wordsIn(node['alternate'], isSpoken);
		case 'LogicalExpression':
			yield* wordsIn(node['left'], node['operator'] !== '&&' && isSpoken);
			return yield* wordsIn(node['right'], isSpoken);
		case 'BinaryExpression':
			return yield* node['operator'] === '+' ? wordsIn([node['left'], node['right']], isSpoken) : [];
		case 'ParenthesizedExpression':
		case 'JSXExpressionContainer':
		case 'TSAsExpression':
		case 'TSSatisfiesExpression':
			return yield* wordsIn(node['expression'], isSpoken);
		case 'AssignmentExpression':
			return yield* wordsIn(node['right'], SPOKEN_PROPERTIES.test(nameOf(node['left'])));
		case 'CallExpression':
			return yield* wordsInCall(node);
		case 'NewExpression':
			return yield* wordsIn(node['arguments'], /^(?:Option|Text)$/.test(nameOf(node['callee'])));
		case 'Property':
			return yield* wordsIn(node['value'], LABELS.test(nameOf(node['key'])));
		case 'MemberExpression':
			return yield* wordsIn(node['object'], false);
		case 'JSXElement':
			return yield* wordsInElement(node);
		case 'JSXFragment':
			return yield* wordsIn(node['children'], true);
		case 'ImportDeclaration':
		case 'ThrowStatement':
		case 'AstroComment':
			return;
		default:
			if (!node.type.startsWith('TS')) for (const value of Object.values(node)) yield* wordsIn(value, false);
	}
}

function* wordsInCall({ callee, arguments: given }: Node): Generator<string> {
	yield* wordsIn(callee, false);
	const [first, ...others] = list(given);
	const name = nameOf(callee);
	if (LOOKING_METHODS.test(name)) return;
	const isLabel = name === 'setAttribute' && LABELS.test(String(first?.['value']));
	yield* wordsIn(first, SPEAKING_METHODS.test(name) && !name.startsWith('insertAdjacent'));
	yield* wordsIn(others, isLabel || SPEAKING_METHODS.test(name));
}

function* wordsInElement({ openingElement, children }: Node): Generator<string> {
	if (!isNode(openingElement)) return;
	const element = nameOf(openingElement);
	const attributes = list(openingElement['attributes']);
	const isDescription = attributes.some(({ value }) => isNode(value) && value['value'] === 'description');
	for (const attribute of attributes) {
		const name = nameOf(attribute);
		const isSilent = SILENT_ATTRIBUTES.test(name) || (element === 'meta' && !isDescription);
		if (!isSilent) yield* wordsIn(attribute['value'], LABELS.test(name) || (element === 'meta' && name === 'content'));
	}
	if (element !== 'style') yield* wordsIn(children, true);
}

function* said(value: unknown, isSpoken: boolean): Generator<string> {
	if (typeof value === 'string' && (isSpoken ? LETTER : SENTENCE).test(value)) yield value.replace(/\s+/g, ' ').trim();
}

/** The last name of `a.b.c`, of an attribute or an element. */
function nameOf(node: unknown): string {
	if (typeof node === 'string') return node;
	if (!isNode(node)) return '';
	if (node.type === 'JSXNamespacedName') return `${nameOf(node['namespace'])}:${nameOf(node['name'])}`;
	return nameOf(node['property'] ?? node['name']);
}

function list(value: unknown): Node[] {
	return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
	return isRecord(value) && typeof value['type'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
