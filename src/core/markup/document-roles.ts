type Attributes = Readonly<Record<string, string>>;

/**
 * Roles of notes, as attributes of their elements: the types of Astro know the roles of ARIA alone.
 * https://www.w3.org/TR/dpub-aria-1.1/
 */
export const documentRoles: Readonly<Record<'mark' | 'back' | 'notes', Attributes>> = {
	mark: { role: 'doc-noteref' },
	back: { role: 'doc-backlink' },
	notes: { role: 'doc-endnotes' },
};
