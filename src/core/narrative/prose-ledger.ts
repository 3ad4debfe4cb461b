import type { MdastNode } from 'satteri';
import { bounds } from '../model/bounds.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Claim } from '../model/section.ts';
import { type MdxFile, placeOf } from '../parse/mdx-file.ts';
import { numbersInPieces, type Piece } from '../numbers/numbers-in-pieces.ts';
import { MOST_PROBLEMS, type Place, type Problem } from '../problem.ts';
import type { CheckedProse, ProseContext } from './prose-context.ts';
import { refuseNumber } from './refuse-number.ts';

/** Words of prose, and the node that says them. */
export interface Said extends Piece {
	readonly node: MdastNode;
}

type Heading = CheckedProse['headings'][number];
type Use = CheckedProse['uses'][number];

/** What has been found in a section so far, and the questions that every part of it is asked. */
export interface ProseLedger {
	readonly mdx: MdxFile;
	readonly context: ProseContext;
	/** The claim that is being read, if any. */
	readonly openClaim: () => string | undefined;
	readonly beginClaim: (id: string, title: Phrase) => void;
	readonly endClaim: () => void;
	/** Reads what stands in a note; a block of code may stand in some notes, and nowhere else. */
	readonly inNote: (holdsCode: boolean, read: () => void) => void;
	readonly mayHoldCode: () => boolean;
	/** Adds a line to what the open claim says, or the section outside its claims. */
	readonly say: (text: string) => void;
	readonly report: (rule: Problem['rule'], at: Place, message: string, hint: string) => void;
	readonly add: (problem: Problem) => void;
	readonly use: (kind: Use['kind'], id: string) => void;
	readonly link: (to: string, at: Place) => void;
	readonly anchor: (id: string, at: Place) => void;
	readonly heading: (heading: Heading) => void;
	/** Refuses the numbers that somebody typed in words that stand together. */
	readonly refuseNumbers: (said: readonly Said[]) => void;
	/** Refuses a heading or a title, numbers put in, that is longer than the outputs can show. */
	readonly refuseLong: (text: string, at: Place) => void;
	/** Refuses words that stand in a source; `at` finds the place of the run. */
	readonly refuseCopied: (text: string, at: (run: string) => Place) => void;
	readonly close: () => CheckedProse;
}

export function openLedger(mdx: MdxFile, context: ProseContext): ProseLedger {
	const headings: Heading[] = [];
	const claims: Claim[] = [];
	const links: CheckedProse['links'][number][] = [];
	const anchors: CheckedProse['anchors'][number][] = [];
	const uses: Use[] = [];
	const problems: Problem[] = [];
	let holdsCode = false;
	const outside: string[] = [];
	let claim: { id: string; title: Phrase; text: string[]; figures: Set<string> } | undefined;

	const isFull = () => problems.length >= MOST_PROBLEMS;
	const add = (problem: Problem) => {
		if (!isFull()) problems.push(problem);
	};
	const idsOf = (kind: Use['kind']) => [...new Set(uses.filter((each) => each.kind === kind).map((each) => each.id))];
	/** Escapes make the source longer than the text, so words are looked up where they can first stand. */
	const placeOfTyped = (node: MdastNode, words: string, from: number): Place => {
		const found = words === '' ? -1 : mdx.text.indexOf(words, (node.position?.start.offset ?? 0) + from);
		return found >= 0 && found <= (node.position?.end.offset ?? 0) ? mdx.placeAt(found) : placeOf(mdx, node);
	};
	return {
		mdx,
		context,
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
		report: (rule, at, message, hint) => add({ rule, at, message, hint }),
		add,
		use(kind, id) {
			uses.push({ kind, id, claim: claim?.id });
			if (kind === 'figure') claim?.figures.add(id);
		},
		link: (to, at) => links.push({ to, at }),
		anchor: (id, at) => anchors.push({ id, at }),
		heading: (heading) => headings.push(heading),
		refuseNumbers(said) {
			for (const found of numbersInPieces(said, context.language)) {
				if (isFull()) return;
				const begun = said[found.piece];
				if (begun === undefined) continue;
				const { kind, node, text } = begun;
				const first =
					kind === 'typed' ? (text.slice(found.start, found.start + found.text.length).split(/\s/)[0] ?? '') : '';
				add({
					...refuseNumber(found, node.type === 'inlineCode' ? 'code' : 'prose'),
					at: placeOfTyped(node, first, found.start),
				});
			}
		},
		refuseLong(text, at) {
			if (text.length <= bounds.heading) return;
			const most = bounds.heading.toLocaleString('en');
			const message = `This heading or title has ${text.length.toLocaleString('en')} characters; it may have ${most}.`;
			add({ rule: 'prose-is-well-formed', at, message, hint: 'Say it in a few words, and the rest in a paragraph.' });
		},
		refuseCopied(text, at) {
			const copied = context.quotations.copied(text);
			if (copied === undefined) return;
			const hint = 'Say it in words of our own, or mark it as a quotation: a paragraph that begins with “> ”.';
			add({
				rule: 'quotation-is-marked',
				at: at(copied.words),
				message: `These words stand in source “${copied.source}”: “${copied.words}”.`,
				hint,
			});
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
			problems,
		}),
	};
}
