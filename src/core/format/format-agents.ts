import type { Agent } from '../model/report-meta.ts';

/** Authors as a list in words: “Aliya Sadykova and Acme Institute”. */
export function formatAgents(agents: readonly Agent[], locale: string): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(agents.map(agentName));
}

export function agentName(agent: Agent): string {
	return 'organisation' in agent ? agent.organisation : `${agent.given} ${agent.family}`;
}
