import type { MdastNode } from 'satteri';
import type { Phrase } from '../model/phrase.ts';
import type { Claim } from '../model/section.ts';
import type { MdxFile } from '../parse/mdx-file.ts';
import type { Place, Problems } from '../problem.ts';
import type { CheckedProse, ProseContext, QuotedPassage } from './prose-context.ts';

type Heading = CheckedProse['headings'][number];
type Use = CheckedProse['uses'][number];

/** What has been found in a section so far. */
export interface ProseLedger {
	readonly mdx: MdxFile;
	readonly context: ProseContext;
	readonly problems: Problems;
	/** The claim that is being read, if any. */
	readonly openClaim: () => string | undefined;
	readonly beginClaim: (id: string, title: Phrase) => void;
	readonly endClaim: () => void;
	/** Reads what stands in a note; a block of code may stand in some notes, and nowhere else. */
	readonly inNote: (holdsCode: boolean, read: () => void) => void;
	readonly mayHoldCode: () => boolean;
	/** Adds a line to what the open claim says, or the section outside its claims. */
	readonly say: (text: string) => void;
	readonly use: (kind: Use['kind'], id: string) => void;
	/** Notes that the text names a source. */
	readonly nameSource: (id: string) => void;
	/** The source that the text named or quoted last, in which its next quotation is looked for first. */
	readonly lastSource: () => string | undefined;
	readonly link: (to: string, at: Place) => void;
	readonly anchor: (id: string, at: Place) => void;
	readonly heading: (heading: Heading) => void;
	/** Notes that a paragraph in a quotation is a passage of a source. */
	readonly quote: (paragraph: MdastNode, passage: QuotedPassage) => void;
	readonly close: () => CheckedProse;
}

export function openLedger(mdx: MdxFile, context: ProseContext, problems: Problems): ProseLedger {
	const headings: Heading[] = [];
	const claims: Claim[] = [];
	const links: CheckedProse['links'][number][] = [];
	const anchors: CheckedProse['anchors'][number][] = [];
	const uses: Use[] = [];
	const passages = new Map<MdastNode, QuotedPassage>();
	let lastSource: string | undefined;
	let holdsCode = false;
	const outside: string[] = [];
	let claim: { id: string; title: Phrase; text: string[]; figures: Set<string> } | undefined;

	const idsOf = (kind: Use['kind']) => [...new Set(uses.filter((each) => each.kind === kind).map((each) => each.id))];
	return {
		mdx,
		context,
		problems,
		openClaim: () => claim?.id,
		beginClaim(id, title) {
			const named = title.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.figure]));
			claim = { id, title, text: [], figures: new Set(named) };
			for (const figure of claim.figures) uses.push({ kind: 'figure', id: figure, claim: id });
		},
		endClaim() {
			if (claim !== undefined) {
				const { id, title, text, figures } = claim;
				claims.push({ id, section: context.section, title, text: text.join('\n'), figures: [...figures] });
			}
			claim = undefined;
		},
		inNote(may, read) {
			const around = holdsCode;
			holdsCode = may;
			read();
			holdsCode = around;
		},
		mayHoldCode: () => holdsCode,
		say: (text) => (claim?.text ?? outside).push(text),
		use(kind, id) {
			uses.push({ kind, id, claim: claim?.id });
			if (kind === 'figure') claim?.figures.add(id);
		},
		nameSource(id) {
			lastSource = id;
		},
		lastSource: () => lastSource,
		link: (to, at) => links.push({ to, at }),
		anchor: (id, at) => anchors.push({ id, at }),
		heading: (heading) => headings.push(heading),
		quote(paragraph, passage) {
			passages.set(paragraph, passage);
			lastSource = passage.source;
		},
		close: () => ({
			text: outside.join('\n'),
			headings,
			claims,
			figures: idsOf('figure'),
			terms: idsOf('term'),
			charts: idsOf('chart'),
			tables: idsOf('table'),
			links,
			anchors,
			uses,
			passages,
		}),
	};
}
