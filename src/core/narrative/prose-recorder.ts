import type { MdastNode } from 'satteri';
import type { MathNode } from '../model/math.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Claim } from '../model/section.ts';
import type { MdxFile } from '../parse/mdx-file.ts';
import type { Place, Problems } from '../problem.ts';
import type { CitationRequest } from '../model/work.ts';
import { placeholder } from './cite-in-order.ts';
import type { NamedKind } from './named-kinds.ts';
import type { CheckedProse, ProseContext, QuotedPassage } from './prose-context.ts';

type Heading = CheckedProse['headings'][number];
type Use = CheckedProse['uses'][number];

/** Collects what a section says, names and links while its prose is read. */
export interface ProseRecorder {
	readonly mdx: MdxFile;
	readonly context: ProseContext;
	readonly problems: Problems;
	/** Id of the claim that is being read, if any. */
	readonly openClaim: () => string | undefined;
	readonly beginClaim: (id: string, title: Phrase) => void;
	readonly endClaim: () => void;
	/** Calls `read` for the content of a note. Blocks of code are allowed in some notes and nowhere else. */
	readonly readNote: (holdsCode: boolean, read: () => void) => void;
	/** Whether a block of code is allowed here. */
	readonly mayHoldCode: () => boolean;
	/** Calls `read` for the words of a footnote: lines of text that it adds are those of the footnote. */
	readonly readFootnote: (read: () => void) => void;
	/** Calls `read` for the content of a component, which is the parent of the components in it. */
	readonly readInside: <Result>(component: string, read: () => Result) => Result;
	/** The name of the component around the one that is being read, if any. */
	readonly parent: () => string | undefined;
	/** Keeps the resolved sentence of a property, by how it is written. */
	readonly addPhrase: (written: string, phrase: Phrase) => void;
	/** Records how many things the next block lists, if it is a list. */
	readonly setListed: (count: number | undefined) => void;
	/** How many things the block behind the one that is being read lists. */
	readonly listed: () => number | undefined;
	/** Adds a line to the text of the open claim, or to that of the section if no claim is open. */
	readonly addText: (text: string) => void;
	/** Records that the section, and the open claim, name a thing. */
	readonly addUse: (kind: NamedKind, id: string) => void;
	/** The source that was named or quoted last. The next quotation is looked up in it first. */
	readonly lastSource: () => string | undefined;
	/** Records a citation of a work, and returns what stands for its words until all works are known. */
	readonly addCitation: (node: MdastNode, asked: CitationRequest) => string;
	readonly addLink: (to: string, at: Place) => void;
	readonly addAnchor: (id: string, at: Place) => void;
	readonly addHeading: (heading: Heading) => void;
	/** Records the passage of a source that a paragraph of a quotation holds. */
	readonly addPassage: (paragraph: MdastNode, passage: QuotedPassage) => void;
	/** Records what mathematics says. */
	readonly addMathematics: (node: MdastNode, tree: MathNode) => void;
	/** Records the words of a component that stands in a sentence. */
	readonly addWords: (component: MdastNode, words: string) => void;
	/** Records a text whose first letter is a full stop that the figure before it has already. */
	readonly addSecondStop: (text: MdastNode) => void;
	/** Returns all that was recorded. */
	readonly finish: () => Omit<CheckedProse, 'marks'>;
}

/** Starts the record of a section. */
export function recordProse(mdx: MdxFile, context: ProseContext, problems: Problems): ProseRecorder {
	const headings: Heading[] = [];
	const claims: Claim[] = [];
	const links: CheckedProse['links'][number][] = [];
	const anchors: CheckedProse['anchors'][number][] = [];
	const uses: Use[] = [];
	const citations: CheckedProse['citations'][number][] = [];
	const passages = new Map<MdastNode, QuotedPassage>();
	const mathematics = new Map<MdastNode, MathNode>();
	const words = new Map<MdastNode, string>();
	const secondStops = new Set<MdastNode>();
	let lastSource: string | undefined;
	let holdsCode = false;
	let parent: string | undefined;
	let listed: number | undefined;
	const phrases = new Map<string, Phrase>();
	const outside: string[] = [];
	const footnotes: string[] = [];
	let isInFootnote = false;
	let claim: { id: string; title: Phrase; text: string[]; footnotes: string[]; figures: Set<string> } | undefined;

	const idsOf = (kind: NamedKind) => [...new Set(uses.filter((each) => each.kind === kind).map((each) => each.id))];
	function addUse(kind: NamedKind, id: string): void {
		uses.push({ kind, id, claim: claim?.id });
		if (kind === 'figure') claim?.figures.add(id);
		if (kind === 'source') lastSource = id;
	}

	return {
		mdx,
		context,
		problems,
		openClaim: () => claim?.id,
		beginClaim(id, title) {
			const named = title.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.figure]));
			claim = { id, title, text: [], footnotes: [], figures: new Set(named) };
			for (const figure of claim.figures) uses.push({ kind: 'figure', id: figure, claim: id });
		},
		endClaim() {
			if (claim !== undefined) {
				const { text, figures, ...rest } = claim;
				claims.push({ ...rest, text: text.join('\n'), section: context.section, figures: [...figures] });
			}
			claim = undefined;
		},
		readNote(mayHoldCode, read) {
			const before = holdsCode;
			holdsCode = mayHoldCode;
			read();
			holdsCode = before;
		},
		mayHoldCode: () => holdsCode,
		readFootnote(read) {
			isInFootnote = true;
			read();
			isInFootnote = false;
		},
		readInside(component, read) {
			const before = parent;
			parent = component;
			const result = read();
			parent = before;
			return result;
		},
		parent: () => parent,
		setListed(count) {
			listed = count;
		},
		listed: () => listed,
		addPhrase(written, phrase) {
			phrases.set(written, phrase);
			for (const part of phrase.parts) if (typeof part !== 'string') addUse('figure', part.figure);
		},
		addText(text) {
			if (isInFootnote) return void (claim?.footnotes ?? footnotes).push(text);
			(claim?.text ?? outside).push(text);
		},
		addUse,
		lastSource: () => lastSource,
		addCitation(node, asked) {
			citations.push({ ...asked, node, claim: claim?.id });
			return placeholder(citations.length - 1);
		},
		addLink: (to, at) => links.push({ to, at }),
		addAnchor: (id, at) => anchors.push({ id, at }),
		addHeading: (heading) => headings.push(heading),
		addPassage(paragraph, passage) {
			passages.set(paragraph, passage);
			lastSource = passage.source;
		},
		addMathematics: (node, tree) => mathematics.set(node, tree),
		addWords: (component, text) => words.set(component, text),
		addSecondStop: (text) => secondStops.add(text),
		finish: () => ({
			text: outside.join('\n'),
			footnotes,
			headings,
			claims,
			figures: idsOf('figure'),
			terms: idsOf('term'),
			charts: idsOf('chart'),
			tables: idsOf('table'),
			phrases: [...phrases].map(([written, phrase]) => ({ written, phrase })),
			pictures: idsOf('picture'),
			links,
			anchors,
			uses,
			citations,
			passages,
			mathematics,
			words,
			secondStops,
		}),
	};
}
