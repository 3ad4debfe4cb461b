import type { Command } from './command.ts';

/** The commands of an author, in the order of their work. Each is loaded only when it is called. */
export const COMMANDS = {
	new: async () => (await import('./new.ts')).newCommand,
	check: async () => (await import('./check.ts')).check,
	dev: async () => (await import('./dev.ts')).serveDev,
	build: async () => (await import('./build.ts')).build,
	preview: async () => (await import('./preview.ts')).servePreview,
	'add-source': async () => (await import('./add-source.ts')).addSourceCommand,
	fetch: async () => (await import('./fetch.ts')).fetchCommand,
	find: async () => (await import('./find.ts')).find,
	rename: async () => (await import('./rename.ts')).rename,
	upgrade: async () => (await import('./upgrade.ts')).upgrade,
	schemas: async () => (await import('./schemas.ts')).schemas,
	translations: async () => (await import('./list-translations.ts')).listTranslations,
	'edition:changes': async () => (await import('./list-changes.ts')).listChanges,
	'publish:check': async () => (await import('./check-readiness.ts')).checkReadiness,
	'edition:publish': async () => (await import('./publish-edition.ts')).publish,
	// The same under a shorter name.
	publish: async () => (await import('./publish-edition.ts')).publish,
	'edition:archive': async () => (await import('./archive-edition.ts')).archiveEdition,
	'check:ledger': async () => (await import('./check-ledger.ts')).checkLedgerCommand,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

/** The name of a command, as an author writes it. */
export type CommandName = keyof typeof COMMANDS;

export function isCommandName(name: string): name is CommandName {
	return Object.hasOwn(COMMANDS, name);
}
