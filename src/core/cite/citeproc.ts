import type { CslNode } from './csl-engine.ts';
import type { StyleItem } from './style-item.ts';
import type { WorkItem } from './work-item.ts';

type Item = StyleItem | WorkItem;

/** The part of citeproc-js that this site uses. https://citeproc-js.readthedocs.io/en/latest/running.html */
export interface Engine {
	setOutputFormat(format: 'html' | 'text'): void;
	updateItems(ids: readonly string[]): void;
	/** `false` for a style that has no bibliography. */
	makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false;
	makeCitationCluster(cites: readonly { readonly id: string }[]): string;
	/** Sets all citations of a text at once: for each its id, the number of its note, and its words. */
	rebuildProcessorState(
		citations: readonly {
			readonly citationID: string;
			readonly citationItems: readonly { readonly id: string; readonly label?: string; readonly locator?: string }[];
			readonly properties: { readonly noteIndex: number };
		}[],
		format: 'html' | 'text',
	): readonly (readonly [string, number, string])[];
}

export interface Citeproc {
	Engine: new (system: System, style: CslNode, locale: string) => Engine;
}

export interface System {
	retrieveItem(id: string): Item;
	retrieveLocale(tag: string): CslNode;
}
