import type { NumberedKind } from '../model/numbered.ts';
import { FigureForm, FigurePart } from '../model/phrase.ts';
import type { Piece } from '../numbers/numbers-in-pieces.ts';
import type { NamedKind } from './named-kinds.ts';
import { noteKinds } from './note-kinds.ts';

/** What a property of a component holds. A property has to be given unless it is optional. */
export type PropertyKind = {
	readonly optional?: true;
	/** What it is for, for an author. */
	readonly says: string;
} & (
	| { readonly kind: 'id'; readonly of: NamedKind }
	/** Several ids with spaces between them. */
	| { readonly kind: 'ids'; readonly of: NamedKind }
	| { readonly kind: 'new-id' }
	/** A thing by its kind and its id: `chart:talent`. */
	| { readonly kind: 'ref' }
	/** A sentence that may name figures and terms. */
	| { readonly kind: 'phrase' }
	| { readonly kind: 'choice'; readonly of: readonly string[] }
	/** A place in a work, such as “page 12”. */
	| { readonly kind: 'locator' }
);

/** What a component of prose accepts. */
export interface ComponentSpec {
	/** What it is for, for an author. */
	readonly says: string;
	readonly properties: Readonly<Record<string, PropertyKind>>;
	/** What stands between its tags: nothing, words in a sentence, or whole paragraphs. */
	readonly holds: 'nothing' | 'words' | 'blocks';
	/** Whether it says something with nothing between its tags, too. */
	readonly mayBeEmpty?: true;
	/** Whether it needs the whole width of the text, so that no column can hold it. */
	readonly isWide?: true;
	/** Whether it stands only in quotations, below a passage, which keeps its words: the page has no such component. */
	readonly isInQuotation?: true;
	/** The kind of piece that it adds to a sentence; left out, it is a block and never part of a sentence. */
	readonly inline?: Piece['kind'];
	/** The kind of numbered thing that it shows, by its `id`. */
	readonly numbered?: NumberedKind;
}

const components = {
	Fig: {
		says: 'A number in a sentence, linked to its proof.',
		properties: {
			id: { kind: 'id', of: 'figure', says: 'The figure; a member of a family as in `co2/de/2020`.' },
			part: {
				kind: 'choice',
				of: FigurePart.options,
				optional: true,
				says: 'One bound of a range, or the `size` of a negative value without its minus: “it fell by …”.',
			},
			form: {
				kind: 'choice',
				of: FigureForm.options,
				optional: true,
				says:
					'`short` is 40 %, `long` is 40 percent per year, `words` is forty; `number` leaves out the unit, which the ' +
					'next words name.',
			},
		},
		holds: 'nothing',
		inline: 'figure',
	},
	Term: {
		says: 'A name with digits, or one that needs a definition. Between its tags stands one of its forms.',
		properties: { id: { kind: 'id', of: 'term', says: 'An entry of `data/terms.yaml`.' } },
		holds: 'words',
		mayBeEmpty: true,
		inline: 'name',
	},
	Claim: {
		says: 'A block that can be cited.',
		properties: {
			id: { kind: 'new-id', says: 'Its permanent address: retire it, never rename it.' },
			title: { kind: 'phrase', says: 'What it claims, in a sentence.' },
		},
		holds: 'blocks',
		mayBeEmpty: true,
		isWide: true,
		numbered: 'claim',
	},
	Chart: {
		says: 'A chart, with its takeaway, its table and its downloads.',
		properties: { id: { kind: 'id', of: 'chart', says: 'The name of a file in `data/charts`.' } },
		holds: 'nothing',
		isWide: true,
		numbered: 'chart',
	},
	Table: {
		says: 'A table.',
		properties: { id: { kind: 'id', of: 'table', says: 'The name of a file in `data/tables`.' } },
		holds: 'nothing',
		isWide: true,
		numbered: 'table',
	},
	Picture: {
		says: 'A picture, with its caption and who made it.',
		properties: { id: { kind: 'id', of: 'picture', says: 'The name of a file in `data/pictures`.' } },
		holds: 'nothing',
	},
	Figures: {
		says: 'A row of key figures.',
		properties: { ids: { kind: 'ids', of: 'figure', says: 'The figures, with spaces between them.' } },
		holds: 'nothing',
		isWide: true,
	},
	Source: {
		says: 'A source, named and linked.',
		properties: { id: { kind: 'id', of: 'source', says: 'The name of a record in `data/sources`.' } },
		holds: 'nothing',
		inline: 'other',
	},
	Ref: {
		says: 'A link to a thing of the report: “Chart 2”, or the words between its tags.',
		properties: {
			to: { kind: 'ref', says: 'Kind and id: `chart:talent`. Claims of other sections too, as in `claim:few-firms`.' },
		},
		holds: 'words',
		mayBeEmpty: true,
		inline: 'name',
	},
	Cite: {
		says: 'A work that is cited and not saved.',
		properties: {
			id: { kind: 'id', of: 'work', says: 'Its key in `data/works.json` or `data/works.bib`.' },
			locator: { kind: 'locator', optional: true, says: 'A place in the work, such as `page 12`.' },
			part: { kind: 'choice', of: ['date'], optional: true, says: '`date`: the date of the work alone.' },
		},
		holds: 'nothing',
		inline: 'other',
	},
	Note: {
		says: 'A remark beside the text.',
		properties: {
			kind: {
				kind: 'choice',
				of: Object.keys(noteKinds),
				says: 'What the remark is. A `method` and an `example` may hold code, whose numbers are not checked.',
			},
			title: { kind: 'phrase', optional: true, says: 'A title, if it needs one.' },
		},
		holds: 'blocks',
	},
	Columns: {
		says: 'A comparison: it holds two `<Column>`, which stand beside each other.',
		properties: {},
		holds: 'blocks',
		isWide: true,
	},
	Column: {
		says: 'One side of a comparison, in `<Columns>`.',
		properties: { title: { kind: 'phrase', optional: true, says: 'A title, if it needs one.' } },
		holds: 'blocks',
	},
	Details: {
		says: 'What only some readers need: folded on a screen, open on paper.',
		properties: { summary: { kind: 'phrase', says: 'The line that readers open.' } },
		holds: 'blocks',
	},
	Unknown: {
		says: 'A line that says what is not known.',
		properties: { id: { kind: 'id', of: 'unknown', says: 'An entry of `unknowns` in `data/report.yaml`.' } },
		holds: 'nothing',
	},
	Idiom: {
		says: 'A fixed phrase that looks like a number and counts nothing; or, right before a list, what counts its items.',
		properties: {},
		holds: 'words',
		inline: 'idiom',
	},
	Translation: {
		says: 'What a quotation in another language says, in words of ours, below it.',
		properties: {},
		holds: 'words',
		inline: 'other',
		isInQuotation: true,
	},
} as const satisfies Readonly<Record<string, ComponentSpec>>;

export type ComponentName = keyof typeof components;

/** All components of prose, by name. */
export const vocabulary: ReadonlyMap<string, ComponentSpec> = new Map(Object.entries(components));

export function isComponentName(name: string): name is ComponentName {
	return Object.hasOwn(components, name);
}
