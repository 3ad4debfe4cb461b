/// <reference types="astro/client" />

/** For `tsc`, which does not read `.astro` files; `astro check` does, and takes the types from the file itself. */
declare module '*.astro' {
	const component: import('astro/runtime/server/index.js').AstroComponentFactory;
	export default component;
}
