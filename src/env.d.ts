/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** How many figure cards the page has so far; gives each an id of its own. */
		cards?: number;
	}
}

/** For `tsc`, which does not read `.astro` files; `astro check` does, and takes the types from the file itself. */
declare module '*.astro' {
	const component: import('astro/runtime/server/index.js').AstroComponentFactory;
	export default component;
}
