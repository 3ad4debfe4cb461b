import type { CitedAgent } from './cited-work.ts';

/** A DOI as the address that resolves it (DOI Handbook, 3.8: what a web address may not hold is percent-encoded). */
export function doiLink(doi: string): string {
	return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

/** Where somebody who answers for a work is known: the persistent identifier before an address of their own. */
export function agentLink(agent: CitedAgent): string | undefined {
	if (!('organisation' in agent)) return agent.orcid === undefined ? undefined : `https://orcid.org/${agent.orcid}`;
	return agent.ror === undefined ? agent.url : `https://ror.org/${agent.ror}`;
}
