/** The path of a module of the project, in quotes, as imports, workers and `new URL` name it. */
const MODULE = /(['"])(\.{1,2}\/[^'"\n]+)\.ts\1/g;

/** Code or a page in which each module of the project is named as it is called when it is compiled. */
export function pointToJavaScript(text: string): string {
	return text.replaceAll(MODULE, '$1$2.js$1');
}
