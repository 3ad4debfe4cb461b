import type { TextDirection } from '../../core/markup/text-direction.ts';
import type { Block, Inline } from '../pdf/print-node.ts';
import { element } from './word-xml.ts';

/** A heading or a caption, for the contents. */
export interface Listed {
	readonly kind: 'heading' | 'chart' | 'table';
	readonly level: number;
	readonly title: readonly Inline[];
	readonly bookmark: string;
}

export interface Picture {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A file of the document that has relationships of its own: the text, or its footnotes. */
type Holder = 'document' | 'footnotes';

type Drawing = Extract<Block, { is: 'drawing' }>;

export interface Given {
	readonly direction: TextDirection;
	/** What proves a figure, in short. */
	readonly noteOf: (figure: string) => readonly Inline[];
	/** A drawing as a PNG. */
	readonly drawingAsPng: (drawing: Drawing) => Uint8Array;
	/** The bytes of a picture of the report, by the name of its file. */
	readonly fileOf: (name: string) => Uint8Array | undefined;
	/** A picture of the report that is an SVG, drawn as a PNG. */
	readonly drawnSvg: (name: string) => Uint8Array | undefined;
	/** A message that both the PDF and the Word file print. */
	readonly words: (key: string) => readonly Inline[];
	readonly language: string;
	/** Size of a sheet, and its two margins at the sides together, in points. */
	readonly paper: { readonly width: number; readonly height: number };
	readonly margins: number;
}

/**
 * What the text of a Word file refers to: places, addresses, pictures, footnotes and lists. All ids are counted in the
 * order in which they are asked for, so the same report gives the same bytes.
 */
export class WordParts {
	readonly given: Given;
	readonly listed: Listed[] = [];
	readonly footnotes: string[] = [];
	readonly pictures: Picture[] = [];
	/** Where each ordered list begins to count. */
	readonly lists: number[] = [];
	readonly #bookmarks = new Map<string, string>();
	readonly #placed = new Set<string>();
	readonly #links = { document: new Map<string, string>(), footnotes: new Map<string, string>() };
	#waiting = '';

	constructor(given: Given) {
		this.given = given;
	}

	/** The name of the place that an anchor marks. Word allows letters, digits and `_`, at most 40, a letter first. */
	bookmark(anchor: string): string {
		let name = this.#bookmarks.get(anchor);
		if (name === undefined) {
			const readable = anchor.replaceAll(/[^A-Za-z0-9]+/g, '_').slice(0, 28);
			name = `to_${readable}_${this.#bookmarks.size + 1}`;
			this.#bookmarks.set(anchor, name);
		}
		return name;
	}

	/** The marks of a place; nothing if the anchor has its place already. */
	place(anchor: string): string {
		if (this.#placed.has(anchor)) return '';
		this.#placed.add(anchor);
		const id = this.#placed.size;
		return (
			element('w:bookmarkStart', { 'w:id': id, 'w:name': this.bookmark(anchor) }) +
			element('w:bookmarkEnd', { 'w:id': id })
		);
	}

	/** Keeps a place that stands between blocks for the paragraph that comes next. */
	placeBefore(anchor: string): void {
		this.#waiting += this.place(anchor);
	}

	/** The marks of places that wait for a paragraph. */
	takePlaces(): string {
		const places = this.#waiting;
		this.#waiting = '';
		return places;
	}

	/** Names a heading for the contents. @returns The marks of its place. */
	list(entry: Omit<Listed, 'bookmark'>, id: string | null): string {
		const anchor = id ?? `listed:${this.listed.length}`;
		this.listed.push({ ...entry, bookmark: this.bookmark(anchor) });
		return this.place(anchor);
	}

	/** The id of the relationship that holds an address. */
	link(url: string, holder: Holder): string {
		const known = this.#links[holder];
		const id = known.get(url) ?? `link${known.size + 1}`;
		known.set(url, id);
		return id;
	}

	linksOf(holder: Holder): ReadonlyMap<string, string> {
		return this.#links[holder];
	}

	/** Keeps the paragraphs of a footnote. @returns Its id. */
	footnote(paragraphs: string): number {
		return this.footnotes.push(paragraphs);
	}

	/** Keeps a picture. @returns The number that tells it from others. */
	picture(bytes: Uint8Array, format: 'png' | 'jpg' | 'svg'): number {
		return this.pictures.push({ name: `picture${this.pictures.length + 1}.${format}`, bytes });
	}

	/** Begins an ordered list. @returns The number of its series; 1 is that of all lists with bullets. */
	orderedList(start: number): number {
		return this.lists.push(start) + 1;
	}
}
