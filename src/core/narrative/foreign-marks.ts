import type { Names } from './named-kinds.ts';

/** Marks that another tool reads and this one prints as they are typed. */
interface ForeignMark {
	/** What every one of them holds, so that most texts need not be searched. */
	readonly sign: string;
	/**
	 * Finds them in prose as it is written: a backslash before them says that they are meant as they are. What it repeats
	 * is bounded, since prose may be hostile.
	 */
	readonly pattern: RegExp;
	/** Whether they are such marks here; always if it is left out. `groups` are those of the pattern. */
	readonly holds?: (groups: Readonly<Record<string, string | undefined>>, names: Names) => boolean;
	/** What they are elsewhere, for a message: “:::” … */
	readonly what: string;
	/** What to write instead. */
	readonly hint: (groups: Readonly<Record<string, string | undefined>>) => string;
}

const toCite = ({ key = 'its-id' }: Readonly<Record<string, string | undefined>>) =>
	`Cite a work of data/works.json or data/works.bib by <Cite id="${key}" />, its page by <Cite id="${key}" locator="page …" />.`;
const toNote = () =>
	'Write <Note kind="note" title="…">, an empty line, its words, an empty line, </Note>. Kinds: note, caveat, method, ' +
	'example. What folds is <Details summary="…">, and two columns are <Columns>.';
const toTable = () =>
	'Put a line of dashes below the heads, with as many cells as they have, and an empty line before the table: | --- | --- |.';

/** The marks of other tools, in the order in which they are looked for. */
export const foreignMarks: readonly ForeignMark[] = [
	{
		sign: '@',
		pattern: /(?<!\\)\[(?:[^\]\n@]{0,200}[\s;(])?-?@(?<key>[\p{L}\d][\p{L}\d_.:/-]{0,79})[^\]\n]{0,200}\]/gu,
		what: 'a citation of Pandoc and Quarto',
		hint: toCite,
	},
	{
		sign: '@',
		pattern: /(?<![\\\p{L}\p{N}.@/])@(?:fig|tbl|tab|sec|eq|lst)[-:](?<id>[\p{L}\d][\p{L}\d_-]{0,79})/gu,
		what: 'a cross reference of Quarto',
		hint: ({ id = 'its-id' }) =>
			`Write <Ref to="chart:${id}" />, or table:, claim: or section: before the id of what it leads to.`,
	},
	{
		sign: '@',
		pattern: /(?<![\\\p{L}\p{N}.@/])@(?<key>[\p{L}\d][\p{L}\d_.:-]{0,79}(?<![.:]))/gu,
		holds: ({ key = '' }, names) => names.work.has(key),
		what: 'a citation of Pandoc and Quarto',
		hint: toCite,
	},
	{
		sign: ':::',
		pattern: /(?<=^[ \t>]*):{3,}(?=[ \t]*(?:[{\w]|$))/gmu,
		what: 'the mark of a block of Pandoc, Quarto or MyST',
		hint: toNote,
	},
	{
		sign: '!!!',
		pattern: /(?<=^[ \t>]*)!!!(?=[ \t]+\w)/gmu,
		what: 'the mark of a note of MkDocs',
		hint: toNote,
	},
	{
		sign: '|',
		pattern: /(?<=^[ \t]*)\|(?=[^\n]*\|[ \t]*$)/gmu,
		what: 'the edge of a table that has no heads',
		hint: toTable,
	},
	{
		sign: '+',
		pattern: /(?<=^[ \t]*)\+[-=]{2,}\+(?=[-=+]*[ \t]*$)/gmu,
		what: 'the edge of a table of another kind',
		hint: toTable,
	},
	{
		sign: '[[',
		pattern: /(?<!\\)\[\[[^[\]\n]{1,200}\]\]/gu,
		what: 'a link of a wiki',
		hint: () => 'Write [words](/findings/), with the address from the site’s root, or <Ref to="section:its-id" />.',
	},
	{
		sign: '][',
		pattern: /(?<!\\)(?<=\[[^[\]\n]{1,200}\])\[(?!\^)[^[\]\n]{0,200}\](?!\()/gu,
		what: 'the target of a link, which stands elsewhere',
		hint: () =>
			'Write the address behind the words: [words](https://…). Brackets that are meant have a backslash, \\[.',
	},
	{
		sign: '==',
		pattern: /(?<![\\=])==(?=[^\s=])[^=\n]{1,200}(?<!\s)==(?!=)/gu,
		what: 'the mark of stressed words in other tools',
		hint: () => 'Write **words** to stress them.',
	},
	{
		sign: '$',
		pattern: /(?<![\\$\p{L}\p{N}])\$(?=[^\s$\d])(?<tex>[^$\n]{1,200})(?<!\s)\$(?![$\d\p{L}])/gu,
		holds: ({ tex = '' }) => /[\\^_{}=]|^\p{L}{1,2}$/u.test(tex),
		what: 'mathematics of other tools',
		hint: () => 'Mathematics stands between two dollar signs on each side, $$x$$. Write a dollar that is meant as \\$.',
	},
	{
		sign: '\\',
		pattern: /(?<![\\\p{L}\p{N}:])\\[a-zA-Z]{3,30}/gu,
		what: 'a command of TeX',
		hint: () =>
			'Leave it out, or write what it stands for. Mathematics stands between $$, a citation is <Cite id="its-id" />, ' +
			'a reference <Ref to="chart:its-id" />. A backslash that is meant is written twice.',
	},
];

/** The marks of prose that a sentence of a data file, or of a property, prints as they are typed. */
export const marksOfProse: readonly Pick<ForeignMark, 'sign' | 'pattern' | 'what' | 'hint'>[] = [
	{
		sign: '<',
		pattern: /<[A-Z][A-Za-z]*(?=[\s/>])/gu,
		what: 'a component',
		hint: () =>
			'Here a figure is {its-id}, a name {term:its-id} and a fixed phrase {idiom:…}. What else a component does, the ' +
			'text of a section does.',
	},
	{
		sign: '](',
		pattern: /\]\(/gu,
		what: 'the middle of a link',
		hint: () => 'Nothing is linked here: say it in words, and link to it in the text of a section.',
	},
	{
		sign: '**',
		pattern: /\*\*/gu,
		what: 'the mark of stressed words',
		hint: () => 'Leave it out: nothing is stressed here.',
	},
	{
		sign: '$$',
		pattern: /\$\$/gu,
		what: 'the mark of mathematics',
		hint: () => 'Say it in words, and set the mathematics in the text of a section.',
	},
	{
		sign: '[@',
		pattern: /\[@[^\]\n]{0,200}\]/gu,
		what: 'a citation',
		hint: () => 'No work is cited here: do so in the text of a section, by <Cite id="its-id" />.',
	},
];
