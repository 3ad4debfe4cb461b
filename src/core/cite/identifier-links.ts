import type { CitedAgent } from './cited-work.ts';

/** A DOI as the address that resolves it (DOI Handbook, 3.8: what a web address may not hold is percent-encoded). */
export function doiLink(doi: string): string {
	return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

/** The persistent identifier of a person or an organisation as an address, if there is one. */
export function agentIdentifier(agent: CitedAgent): string | undefined {
	if ('organisation' in agent) return agent.ror === undefined ? undefined : `https://ror.org/${agent.ror}`;
	return agent.orcid === undefined ? undefined : `https://orcid.org/${agent.orcid}`;
}

/** An address of an author or a publisher: the persistent identifier if there is one, otherwise their own site. */
export function agentLink(agent: CitedAgent): string | undefined {
	return agentIdentifier(agent) ?? ('organisation' in agent ? agent.url : undefined);
}
