/** The part of jsonld that is used here: a document becomes triples, or what would be lost of it is an error. */
declare module 'jsonld' {
	export interface Term {
		readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
		readonly value: string;
	}
	export interface Quad {
		readonly subject: Term;
		readonly predicate: Term;
		readonly object: Term;
	}
	export interface RemoteDocument {
		readonly contextUrl: null;
		readonly documentUrl: string;
		readonly document: unknown;
	}
	const jsonld: {
		toRDF(
			document: unknown,
			options: { readonly safe: true; readonly documentLoader: (url: string) => Promise<RemoteDocument> },
		): Promise<readonly Quad[]>;
	};
	export default jsonld;
}
