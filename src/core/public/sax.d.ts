/** The part of sax that is used here: a strict parser that does not resolve namespaces. */
declare module 'sax' {
	export interface Tag {
		readonly name: string;
		readonly attributes: Readonly<Record<string, string>>;
	}
	export interface Parser {
		/** Lines and columns count from 0. */
		readonly line: number;
		readonly column: number;
		error: Error | null;
		onerror: (error: Error) => void;
		onattribute: (attribute: { readonly name: string }) => void;
		onprocessinginstruction: (instruction: { readonly name: string; readonly body: string }) => void;
		onopentag: (tag: Tag) => void;
		onclosetag: () => void;
		ontext: (text: string) => void;
		oncdata: (text: string) => void;
		write(text: string): Parser;
		close(): Parser;
	}
	const sax: { parser(strict: true, options: { readonly strictEntities: true }): Parser };
	export default sax;
}
