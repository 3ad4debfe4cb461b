import type { CitedAgent } from '../cite/cited-work.ts';

/** The address that identifies a person or an organisation everywhere, where there is one. */
export function agentAddress(agent: CitedAgent): string | undefined {
	if ('organisation' in agent) return agent.ror === undefined ? undefined : `https://ror.org/${agent.ror}`;
	return agent.orcid === undefined ? undefined : `https://orcid.org/${agent.orcid}`;
}

/** The name as it is spoken. */
export function agentName(agent: CitedAgent): string {
	return 'organisation' in agent ? agent.organisation : `${agent.given} ${agent.family}`;
}
