declare module 'virtual:report' {
	type Known = import('../node/known-report.ts').KnownReport;
	export const report: Known['report'];
	export const prepared: Known['prepared'];
	export const brought: Known['brought'];
}

declare module 'virtual:prose' {
	/** Compiled prose by section id. */
	const prose: ReadonlyMap<string, import('astro/runtime/server/index.js').AstroComponentFactory>;
	export default prose;
}

declare module 'virtual:running-head.css';
declare module 'virtual:added-typefaces.css';
declare module 'virtual:look.css';

declare module 'virtual:logo' {
	/** The addresses of its files; `undefined` if the report has no logo. */
	export const logo: Readonly<Record<import('../core/model/look.ts').Theme, string>> | undefined;
}

declare module 'virtual:citations' {
	export const formatCitations: typeof import('../node/cite/format-citations.ts').formatCitations;
}
